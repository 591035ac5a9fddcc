import Foundation
import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

@Suite struct PapersTests {
  @Test func `the receipt has number, applicant, amount in words and what is missing`() throws {
    let office = try ProgrammeOffice()
    let journey = try Journey(office.office, columns: 80, rows: 44, start: .paper(.receipt(office.id(4))))
    #expect(journey.sees("๐๐๔/๒๕๗๐"))
    #expect(journey.sees("เก้าพันห้าร้อยบาทถ้วน"))
    #expect(journey.sees("เอกสารที่ยังขาด"))
    #expect(journey.lines.allSatisfy { Columns.count($0) <= 80 })
    try expectSnapshot(journey.canvas, "paper-receipt")
  }

  @Test func `the list for the mayor totals what it lists, in figures and words`() throws {
    let office = try ProgrammeOffice()
    try office.recommend([1, 2, 5])
    let journey = Journey(office.office, columns: 80, rows: 48, start: .paper(.mayorList))
    #expect(journey.sees("๗๓,๗๕๐"))
    #expect(journey.sees("เจ็ดหมื่นสามพันเจ็ดร้อยห้าสิบบาทถ้วน"))
    #expect(journey.sees("๔๖,๒๕๐"))
    try expectSnapshot(journey.canvas, "paper-mayor-list")
  }

  @Test func `a paper is written to a file of its owner's alone, once, and journaled`() throws {
    let office = try ProgrammeOffice()
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("papers-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("ใบรับ.txt").path
    let journey = try Journey(office.office, start: .paper(.receipt(office.id(1))))
    try journey.type("<f2><c-u>")
    journey.paste(path)
    try journey.type("<enter><enter>")
    #expect(journey.sees("เขียนแฟ้มแล้ว"))
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains(scalars: "สองหมื่นสี่พันห้าร้อยบาทถ้วน"))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try office.office.history(of: .proposal, office.id(1).raw).first?.deed == "print")
    try journey.type("<f2><c-u>")
    journey.paste(path)
    try journey.type("<enter><enter>")
    #expect(!journey.sees("เขียนแฟ้มแล้ว"))
  }

  @Test func `the follow-up form is read on the screen, sheet after sheet`() throws {
    let journey = try Journey(
      TestOffice.sample(), start: .paper(.followUpForm(fiscalYear: 2569, .m3, zone: nil)))
    #expect(journey.sees("แบบติดตาม"))
    #expect(journey.lines.allSatisfy { !$0.unicodeScalars.contains("\u{0C}") })
  }
}
