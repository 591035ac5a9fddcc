import Foundation
import OfficeCore
import OfficeStorage
import Screens
import TestSupport
import Testing

@Suite struct ScreenFileTests {
  private func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("screen-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  @Test func `the screen as it was lies in a file of its owner's, and the journal says so`() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("a.txt").path
    let journey = Journey(try TestOffice.empty(), start: .communities)
    let before = journey.lines
    try journey.type("<a-p>")
    #expect(journey.sees("sangachip-screen-2026-11-23-0920.txt"))
    try expectSnapshot(journey.canvas, "screen-file-80x24")
    try journey.type("<c-u>\(path)<enter><enter>")
    #expect(journey.sees("เขียนแฟ้มแล้ว"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == before.map { $0 + "\n" }.joined())
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try journey.office.history(of: .office, 1).first?.changes.map(\.after) == ["screen", "Communities"])
  }

  @Test func `what exists is not written over, and another name may be given`() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("a.txt").path
    try "ของเดิม".write(toFile: path, atomically: true, encoding: .utf8)
    let journey = Journey(try TestOffice.empty(), start: .communities)
    let entries = try journey.office.history(of: .office, 1).count
    try journey.type("<a-p><c-u>\(path)<enter><enter>")
    #expect(journey.sees("มีแฟ้ม"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "ของเดิม")
    #expect(try journey.office.history(of: .office, 1).count == entries)
    try journey.type("<end>2<enter><enter>")
    #expect(FileManager.default.fileExists(atPath: path + "2"))
  }

  @Test func `no name, a folder that is not there, and a change of mind write nothing`() throws {
    let journey = Journey(try TestOffice.empty(), start: .communities)
    let entries = try journey.office.history(of: .office, 1).count
    try journey.type("<a-p><c-u><enter><enter>")
    #expect(journey.sees("กรุณาพิมพ์ชื่อแฟ้ม"))
    try journey.type("/nonexistent/a.txt<enter><enter>")
    #expect(journey.sees("/nonexistent/a.txt"))
    try journey.type("<esc>")
    #expect(!journey.sees("ชื่อแฟ้ม"))
    #expect(try journey.office.history(of: .office, 1).count == entries)
  }
}
