import Foundation
import Interchange
import OfficeCore
import OfficeStorage
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite struct ImportPageTests {
  private static let people = """
    เลขประจำตัวประชาชน,ชื่อ-สกุล,เพศ,วันเกิด,ชุมชน,หมายเหตุ
    1999978778934,นางสมใจ ใจดี,หญิง,12/3/2510,โนนทัน 5,
    1999928792178,นายสมชาย ใจดี,ชาย,32/13/2508,โนนทัน5,x
    2999979290810,นางน้ำผึ้ง มีสุข,หญิง,๑ ม.ค. ๒๕๐๐,ไม่มีจริง,
    3999957938343,นายกำพล แก้วดี,ชาย,23-11-20,ศรีฐาน 2,
    3999957938344,นายกำพล ผิดเลข,ชาย,,ศรีฐาน 2,
    """

  @Test(
    arguments: [
      ("", ["a.csv", "b/"], nil), ("a", ["a.csv", "b/"], "a.csv"), ("x", ["a.csv"], nil), ("a.csv", ["a.csv"], nil),
      ("~/t", ["test/", "test.csv"], "~/test"), ("/tmp/", ["only.csv"], "/tmp/only.csv"),
      ("ท", ["ทะเบียน 2568.csv", "ทะเบียน 2569.csv"], "ทะเบียน 256"), ("d/ก", ["กำ.csv"], "d/กำ.csv"),
    ] as [(String, [String], String?)])
  func `Tab adds what can only follow`(path: String, names: [String], completed: String?) {
    let entries = names.map { name in
      FolderEntry(
        name: name.hasSuffix("/") ? String(name.dropLast()) : name, isFolder: name.hasSuffix("/"), size: 1)
    }
    #expect(PathCompletion.complete(path, among: entries) == completed)
  }

  private static let options = FileImport(kind: .people, source: "people.csv")
  private static let source = ImportPage.Source(path: "d/people.csv", options: options)

  @Test func `F2 asks for the preview of what the form says`() {
    var (state, _) = ImportPage.start()
    #expect(ImportPage.update(&state, .previewAsked) == [.say(Toast(ImportPage.Words.fileMissing, .warning)), .beep])
    #expect(state.form.problems[ImportPage.Field.file.rawValue] == ImportPage.Words.fileMissing)
    state.form[ImportPage.Field.file.rawValue] = " d/people.csv "
    #expect(ImportPage.update(&state, .previewAsked) == [.ask(.preview(Self.source))])
    state.form[ImportPage.Field.kind.rawValue] = "groups"
    state.form[ImportPage.Field.update.rawValue] = "yes"
    state.form[ImportPage.Field.noIDReason.rawValue] = "only people have one"
    let groups = FileImport(kind: .groups, update: true, source: "people.csv")
    #expect(
      ImportPage.update(&state, .previewAsked) == [.ask(.preview(.init(path: "d/people.csv", options: groups)))])
  }

  @Test func `Tab completes, and where nothing can be added goes on`() {
    var (state, _) = ImportPage.start()
    state.form[ImportPage.Field.file.rawValue] = "d/pe"
    #expect(ImportPage.update(&state, .completionAsked) == [.ask(.list(folder: "d/", completing: true))])
    let listing = ImportPage.Listing(
      folder: "d/", entries: [FolderEntry(name: "people.csv", isFolder: false, size: 10)])
    #expect(ImportPage.update(&state, .listed(listing, completing: true)).isEmpty)
    #expect(state.form[ImportPage.Field.file.rawValue] == "d/people.csv")
    #expect(state.isOnFile)
    #expect(ImportPage.update(&state, .listed(listing, completing: true)).isEmpty)
    #expect(!state.isOnFile)
  }

  @Test func `nothing is taken in before the user has seen and confirmed what would come of it`() {
    var (state, _) = ImportPage.start()
    var outcome = ImportOutcome()
    outcome.imported = 2
    let preview = ImportPage.Preview(
      source: Self.source, encoding: .utf8, columns: [], rows: 2, outcome: outcome,
      stamp: .init(size: 1, seconds: 1, nanoseconds: 1))
    #expect(ImportPage.update(&state, .importAsked).isEmpty)
    _ = ImportPage.update(&state, .previewed(preview))
    #expect(ImportPage.update(&state, .importAsked) == [.confirm(ImportPage.Words.confirm(preview))])
    #expect(ImportPage.update(&state, .chose(.init(id: "import", button: 1, input: ""))).isEmpty)
    #expect(ImportPage.update(&state, .chose(.init(id: "import", button: nil, input: ""))).isEmpty)
    #expect(ImportPage.update(&state, .chose(.init(id: "import", button: 0, input: ""))) == [.ask(.takeIn(preview))])
    var changed = Self.source
    changed.options.update = true
    #expect(ImportPage.update(&state, .updateToggled) == [.ask(.preview(changed))])
    _ = ImportPage.update(&state, .backToForm)
    #expect(state.isAsking)
  }

  private func folder(_ fixed: URL? = nil) throws -> URL {
    if let fixed {
      try? FileManager.default.removeItem(at: fixed)
      try FileManager.default.createDirectory(at: fixed, withIntermediateDirectories: true)
    }
    let folder = try fixed ?? Program.folder()
    try Self.people.write(to: folder.appendingPathComponent("people.csv"), atomically: true, encoding: .utf8)
    try "x".write(to: folder.appendingPathComponent("notes.txt"), atomically: true, encoding: .utf8)
    return folder
  }

  @Test func `the page in every language and size`() throws {
    // The path stands on the screen: it is the same in every run.
    let folder = try folder(URL(fileURLWithPath: "/tmp/sangachip-import-page"))
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path + "/people.csv"
    let office = try TestOffice.empty()
    for (language, suffix) in [(Language.thai, ""), (.english, "-english")] {
      let journey = Journey(office, language: language, start: .importing)
      journey.paste(folder.path + "/")
      let sizes = language == .thai ? [(80, 24), (60, 18), (40, 12)] : [(80, 24)]
      try expectSnapshots(journey, "import-asking\(suffix)", sizes: sizes)
      try journey.type("people.csv<f2>")
      try expectSnapshots(journey, "import-preview\(suffix)", sizes: sizes)
      try journey.type("<f2>")
      try expectSnapshots(journey, "import-confirm\(suffix)", sizes: [(80, 24)])
      try journey.type("<esc><esc>")
      try journey.paste(".none").type("<f2>")
      try expectSnapshots(journey, "import-missing\(suffix)", sizes: [(80, 24)])
    }
    let journey = Journey(office, start: .importing)
    journey.paste(path)
    try journey.type("<f2><f2><s-tab><enter>")
    try expectSnapshots(journey, "import-done")
    #expect(FileManager.default.fileExists(atPath: folder.path + "/people.errors.csv"))
    try "ชื่อ\nก".write(toFile: path, atomically: true, encoding: .utf8)
    try journey.type("n<f2>")
    #expect(journey.sees("ไม่พบคอลัมน์"))
    try expectSnapshots(journey, "import-refused")
  }

  @Test func `who may import for one zone only is told why the place is closed`() throws {
    let office = try TestOffice.empty()
    try office.addUser(login: "zone", name: "เจ้าหน้าที่", role: .clerk, zones: [1])
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let journey = Journey(try office.acting(as: "zone"))
    try journey.type("i")
    #expect(journey.sees("ทำไม่ได้: เฉพาะ"))
    let page = Journey(try office.acting(as: "zone"), start: .importing)
    page.paste(folder.path + "/people.csv")
    try page.type("<f2>")
    #expect(page.sees("ท่านไม่มีสิทธิ"))
  }
}
