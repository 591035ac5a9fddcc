import Foundation
import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

@Suite struct EditingTests {
  /// An office that allows editors, or not, and a form whose focus is on a long text that says `before`.
  private func journey(allowed: Bool = true) throws -> Journey {
    let office = try TestOffice.empty()
    if allowed {
      try office.change(Setting(key: .externalEditor, value: "1", from: office.today, source: "คำสั่ง"))
    }
    let journey = Journey(office, start: .setting(.officeName))
    journey.setEditor(["vi", "-n"], in: FileManager.default.temporaryDirectory.path)
    try journey.type("<c-u>เดิม")
    return journey
  }

  /// What the editor would do with the file, and how it ends.
  private func edit(_ journey: Journey, ending end: Handover = .done, _ change: (String) throws -> Void) throws {
    let arguments = try #require(journey.takeEditor())
    #expect(arguments.dropLast() == ["vi", "-n"])
    let path = try #require(arguments.last)
    try change(path)
    journey.finishEditing(end)
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(!FileManager.default.fileExists(atPath: (path as NSString).deletingLastPathComponent))
    #expect(journey.takeEditor() == nil)
  }

  @Test func `the text lies in a file of its owner's and comes back on one line`() throws {
    let journey = try journey()
    try journey.type("<a-v>")
    try edit(journey) { path in
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "เดิม\n")
      let files = FileManager.default
      #expect(try files.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
      let folder = (path as NSString).deletingLastPathComponent
      #expect(try files.attributesOfItem(atPath: folder)[.posixPermissions] as? Int == 0o700)
      try "เทศบาล\nนํ้าใส\n\n".write(toFile: path, atomically: false, encoding: .utf8)
      try "x".write(toFile: folder + "/.text.txt.swp", atomically: false, encoding: .utf8)
    }
    #expect(journey.sees("เทศบาล น้ำใส"))
    #expect(!journey.sees("เดิม"))
    #expect(try journey.office.drafts().first?.content.fields["value"] == "เทศบาล น้ำใส")
  }

  @Test func `an editor that fails leaves the field alone`() throws {
    let journey = try journey()
    try journey.type("<a-v>")
    try edit(journey, ending: .failed) { try "ใหม่".write(toFile: $0, atomically: false, encoding: .utf8) }
    #expect(journey.sees("เดิม"))
    #expect(journey.sees("ข้อความเดิมยังอยู่"))
  }

  @Test func `what is no text, too long or gone leaves the field alone and says why`() throws {
    let journey = try journey()
    let changes: [((String) throws -> Void, String)] = [
      ({ try Data([0x61, 0xFF]).write(to: URL(fileURLWithPath: $0)) }, "ไม่ใช่ข้อความ UTF-8"),
      ({ try String(repeating: "ก", count: 201).write(toFile: $0, atomically: false, encoding: .utf8) }, "201"),
      ({ try Data(count: 70_000).write(to: URL(fileURLWithPath: $0)) }, "ไม่ใช่ข้อความ UTF-8"),
      ({ try FileManager.default.removeItem(atPath: $0) }, "ไม่ใช่ข้อความ UTF-8"),
    ]
    for (change, said) in changes {
      try journey.type("<a-v>")
      try edit(journey, change)
      #expect(journey.sees("เดิม"))
      #expect(journey.sees(said))
    }
  }

  @Test func `a text that is too long is lost to nobody: the next editor goes on with it`() throws {
    let journey = try journey()
    let long = String(repeating: "ก", count: 201)
    try journey.type("<a-v>")
    try edit(journey) { try long.write(toFile: $0, atomically: false, encoding: .utf8) }
    #expect(journey.sees("กด Alt-V แก้ต่อจากที่พิมพ์ไว้"))
    try journey.type("<a-v>")
    try edit(journey) { path in
      #expect(try String(contentsOfFile: path, encoding: .utf8) == long + "\n")
      try String(long.dropLast()).write(toFile: path, atomically: false, encoding: .utf8)
    }
    #expect(try journey.office.drafts().first?.content.fields["value"] == String(long.dropLast()))
  }

  @Test func `what was saved in an editor that was cut short is kept`() throws {
    let journey = try journey()
    try journey.type("<a-v>")
    try edit(journey, ending: .cutShort) { try "บันทึกแล้ว".write(toFile: $0, atomically: false, encoding: .utf8) }
    #expect(try journey.office.drafts().first?.content.fields["value"] == "บันทึกแล้ว")
    try journey.type("<a-v>")
    try edit(journey, ending: .cutShort) {
      try String(repeating: "ก", count: 300).write(toFile: $0, atomically: false, encoding: .utf8)
    }
    #expect(try journey.office.drafts().first?.content.fields["value"] == String(repeating: "ก", count: 200))
  }

  @Test func `an empty file empties the field`() throws {
    let journey = try journey()
    try journey.type("<a-v>")
    try edit(journey) { try "\n".write(toFile: $0, atomically: false, encoding: .utf8) }
    #expect(!journey.sees("เดิม"))
  }

  @Test func `there is no editor unless the office allows it, one is set, and the field is long`() throws {
    let forbidden = try journey(allowed: false)
    try forbidden.type("<a-v>")
    #expect(forbidden.takeEditor() == nil)
    #expect(forbidden.sees("หน่วยงานไม่อนุญาตโปรแกรมแก้ไขข้อความ"))
    let short = try journey()
    try short.type("<tab><a-v>")
    #expect(short.takeEditor() == nil)
    #expect(short.sees("ใช้ได้ในช่องข้อความยาวเท่านั้น"))
    let unset = try journey()
    unset.setEditor([], in: "")
    try unset.type("<a-v>")
    #expect(unset.takeEditor() == nil)
    #expect(unset.sees("$VISUAL"))
  }

  @Test func `a folder that cannot be made is said`() throws {
    let journey = try journey()
    journey.setEditor(["vi"], in: "/nonexistent")
    try journey.type("<a-v>")
    #expect(journey.takeEditor() == nil)
    #expect(journey.sees("/nonexistent"))
  }
}
