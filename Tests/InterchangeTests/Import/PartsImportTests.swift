import Interchange
import OfficeCore
import Synchronization
import Testing
import ThaiText

/// A large file is read in parts: what comes of it is what came of it in one piece, in whatever order the parts are read.
@Suite struct `A file that is read in parts` {
  /// 12,000 records, in which the same number comes under another name now and then, good rows and bad ones, blank lines
  /// and cells of several lines.
  private static func file() throws -> (bytes: [UInt8], conflicts: [Int], records: Int) {
    var text = "national_id,first_name,last_name,sex,birth_date,road\n"
    var line = 2
    var conflicts: [Int] = []
    for number in 0..<12_000 {
      if number % 700 == 3 {
        text += ",,,,,\n\n"
        line += 2
      }
      // Every hundredth bears the number of the first row, under its name or another one.
      let isFirst = number > 0 && number % 100 == 0
      let id = try nationalID(isFirst ? "999900000000" : "9999" + String(String(100_000_000 + number).dropFirst()))
        .digits
      let name = isFirst && number % 200 == 0 ? "อื่น" : "แดง"
      let sex = number % 1_000 == 600 ? "ไม่ทราบ?" : "f"
      if isFirst, number % 200 == 0 { conflicts.append(line) }
      let road = number % 50 == 7 ? "\"มะลิวัลย์\nซอย \(number)\"" : "ถนน \(number)"
      text += "\(id),\(name),ดี,\(sex),2500,\(road)\n"
      line += number % 50 == 7 ? 2 : 1
    }
    return (Array(text.utf8), conflicts, 12_000)
  }

  private static func read(_ bytes: [UInt8], _ runner: ImportFile.Runner) throws -> DecodedFile {
    try ImportFile.decode(kind: .people, bytes: bytes, today: today, runner: runner)
  }

  @Test func `whatever the order, rows, rejections and warnings are the same and stand in the file's order`() throws {
    let (bytes, conflicts, records) = try Self.file()
    let parts = Mutex(0)
    let file = try Self.read(bytes) { count, body in
      parts.withLock { $0 = count }
      (0..<count).forEach(body)
    }
    #expect(parts.withLock { $0 } == 3)
    let backwards = try Self.read(bytes) { count, body in (0..<count).reversed().forEach(body) }
    #expect(file.people == backwards.people)
    #expect(file.rejections == backwards.rejections)
    #expect(file.warnings == backwards.warnings)
    #expect(file.places == backwards.places)
    #expect(file.recordCount == records)
    let lines = file.people.map(\.line) + file.rejections.map(\.line)
    #expect(Set(lines).count == records)
    #expect(file.people.map(\.line) == file.people.map(\.line).sorted())
    #expect(file.rejections.map(\.line) == file.rejections.map(\.line).sorted())
    // Rows 600, 1600, … have both another name and a sex that is none, in the order of the columns.
    let named = file.rejections.filter { $0.problems.contains { $0.kind == .nameConflictInFile(line: 2) } }
    #expect(named.map(\.line) == conflicts)
    #expect(named.allSatisfy { $0.problems.first?.value == (try? nationalID("999900000000").digits) })
    let both = file.rejections.filter { $0.problems.count == 2 }
    #expect(both.count == 12)
    #expect(both.allSatisfy { $0.problems.map(\.field) == ["national_id", "sex"] })
    #expect(file.rejections.count == conflicts.count)
    for place in [file.people[0], file.people[9_999]] {
      #expect(file.record(atLine: place.line)?.text(1) == place.firstName)
    }
  }
}
