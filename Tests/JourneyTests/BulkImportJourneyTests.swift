import Foundation
import Interchange
import OfficeCore
import OfficeSample
import OfficeStorage
import Screens
import TestSupport
import Testing
import ThaiText

/// A list of the whole city with three rows of a hundred wrong is taken in by keys, mended in its errors file, and taken in
/// again. `SANGACHIP_IMPORT=120000` is the city's size; the suite takes fewer.
@Suite struct BulkImportJourneyTests {
  private static let people = ProcessInfo.processInfo.environment["SANGACHIP_IMPORT"].flatMap { Int($0) } ?? 2_000

  /// What is put wrong in a row, and the column that its problem names.
  private enum Wrong: CaseIterable {
    case checkDigit, community, birth

    var column: String {
      switch self {
      case .checkDigit: "national_id"
      case .community: "community"
      case .birth: "birth_date"
      }
    }

    func spoil(_ cell: String) -> String {
      switch self {
      case .checkDigit:
        String(cell.dropLast())
          + String((Int(String(cell.last ?? "0")) ?? 0) == 9 ? 0 : (Int(String(cell.last ?? "0")) ?? 0) + 1)
      case .community: "ไม่มีจริง \(cell)"
      case .birth: "32/13/2508"
      }
    }
  }

  @Test func `bad rows are rejected with their reasons, mended, taken in, and a third time nothing changes`() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let clock = ContinuousClock()
    // The whole city's people as an export has them, as the good list.
    let sample = SampleOffice(people: Self.people, seed: 2570, today: TestOffice.today)
    let header = String(decoding: ExportFile.header(.people).dropFirst(3), as: UTF8.self).trimmingCharacters(
      in: .newlines)
    let columns = header.split(separator: ",").map(String.init)
    var lines: [String] = []
    sample.importRows { rows in
      guard case .people(let people) = rows else { return }
      for person in people {
        lines.append(String(decoding: ExportFile.record(person), as: UTF8.self).trimmingCharacters(in: .newlines))
      }
    }
    // Every 33rd row that has the cell is spoiled, in turn by each fault.
    var original: [Int: String] = [:]
    var spoiled = lines
    for (turn, index) in stride(from: 7, to: lines.count, by: 33).enumerated() {
      let wrong = Wrong.allCases[turn % Wrong.allCases.count]
      guard let place = columns.firstIndex(of: wrong.column), !lines[index].contains("\"") else { continue }
      var cells = lines[index].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == columns.count, !cells[place].isEmpty else { continue }
      cells[place] = wrong.spoil(cells[place])
      spoiled[index] = cells.joined(separator: ",")
      original[index + 2] = lines[index]
    }
    let share = Double(original.count) / Double(lines.count)
    #expect(0.02...0.035 ~= share, "\(share)")
    let path = folder.path + "/people.csv"
    try (header + "\n" + spoiled.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)

    let office = try TestOffice.empty()
    let journey = Journey(office)
    func takeIn(_ path: String) throws {
      try journey.type("<c-u>")
      journey.paste(path)
      try journey.type("<f2>")
    }
    try journey.type("i")
    let first = try clock.measure {
      try takeIn(path)
      try journey.type("<f2><s-tab><enter>")
    }
    let good = lines.count - original.count
    #expect(journey.sees("ใหม่ \(grouped(good))"), "\(journey.screen)")
    #expect(journey.sees("นำเข้าไม่ได้ \(grouped(original.count))"), "\(journey.screen)")

    // The errors file names each bad row by its line; the rows are put right there.
    let errors = folder.path + "/people.errors.csv"
    let text = try String(contentsOfFile: errors, encoding: .utf8)
    var rejected = text.split(whereSeparator: \.isNewline).map(String.init)
    #expect(rejected.count == original.count + 1)
    let added = ["row", "column", "value", "problem"]
    let head = rejected[0].replacing("\u{FEFF}", with: "").split(separator: ",").map(String.init)
    #expect(head.filter(added.contains) == added)
    let rowPlace = try #require(head.firstIndex(of: "row"))
    rejected[0] = header
    for index in rejected.indices.dropFirst() {
      // What stands before the added columns has no quote in it.
      let cells = rejected[index].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let line = try #require(Int(cells[rowPlace]))
      rejected[index] = try #require(original[line])
    }
    try (rejected.joined(separator: "\n") + "\n").write(toFile: errors, atomically: true, encoding: .utf8)
    try journey.type("n")
    let second = try clock.measure {
      try takeIn(errors)
      try journey.type("<f2><s-tab><enter>")
    }
    #expect(journey.sees("ใหม่ \(grouped(original.count))"), "\(journey.screen)")
    #expect(journey.sees("นำเข้าไม่ได้ 0"), "\(journey.screen)")
    let batches = try office.imports()
    #expect(batches.map(\.imported) == [original.count, good])
    #expect(batches.map(\.rejected) == [0, original.count])

    // The whole list once more: everybody is there as the list says.
    try (header + "\n" + lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    try journey.type("n")
    let third = try clock.measure { try takeIn(path) }
    #expect(journey.sees("เหมือนเดิม \(grouped(lines.count))"), "\(journey.screen)")
    #expect(journey.sees("ใหม่ 0"))
    let report = try office.checkIntegrity(IntegrityOptions(isFull: true))
    #expect(report.errors == 0, "\(report.findings)")
    if Self.people > 10_000 {
      print("import of \(lines.count) people, \(original.count) bad: \(first), mended \(second), again \(third)")
    }
  }

  private func grouped(_ number: Int) -> String { Digits.grouped(Int64(number)) }
}
