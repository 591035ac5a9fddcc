import OfficeCore
import OfficeStorage
import Screens
import TestSupport
import Testing

/// Every form with every field wrong at once: all is said at once, beside the fields and with its count; nothing is
/// saved, the first wrong field has the cursor, leaving is never refused, and what was typed is kept.
@Suite struct AllWrongTests {
  struct Form: Sendable, CustomTestStringConvertible {
    let name: String
    let start: Route
    /// Opens the form and fills it with what is wrong.
    let keys: String
    /// How many fields are to be corrected.
    let count: Int
    /// What is said on the page that shows.
    let sentences: [String]
    /// What is typed once the problems are shown, and where it must be seen: in the first wrong field.
    let typed: String
    let seen: String
    /// The form's key in the drafts.
    let draft: String
    var testDescription: String { name }
  }

  static let forms: [Form] = [
    Form(
      name: "person", start: .people(community: nil),
      keys: "<ins>1100700000011<tab><tab><tab><tab><tab><tab>31/2/2510<pgdn><pgdn><tab>1,2,3<f2>", count: 4,
      sentences: ["ไม่ผ่านการตรวจสอบ", "ยังไม่ได้กรอก", "ปี 2510 ไม่มีวันที่ 31 กุมภาพันธ์"], typed: "99", seen: "110070000001199",
      draft: "person"),
    Form(
      name: "group", start: .groups(community: nil), keys: "<ins><c-u><tab><tab><tab><tab>31/2/2565<f2>", count: 4,
      sentences: ["ยังไม่ได้กรอก", "ปี 2565 ไม่มีวันที่ 31 กุมภาพันธ์"], typed: "G77", seen: "G77", draft: "group"),
    Form(
      name: "intake", start: .queue,
      keys: "<ins><c-u><tab><tab><tab><tab><tab><tab><tab>1,2,3<tab><tab><tab><c-u>31/2/2569<f2>",
      count: 5, sentences: ["ยังไม่ได้กรอก", "กรุณาเลือกวัตถุประสงค์อย่างน้อยหนึ่งข้อ"], typed: "", seen: "", draft: "intake"),
    Form(
      name: "screening", start: .queue, keys: "<enter><up><c-u>31/2/2569<down><right><right><right><down>1,2,3<f2>",
      count: 3,
      sentences: ["ปี 2569 ไม่มีวันที่ 31 กุมภาพันธ์", "ผิดที่", "ยังไม่ได้กรอก"], typed: "9", seen: "31/2/25699", draft: "screening"),
    Form(
      name: "mayor", start: .mayor, keys: "<f2><del><tab><tab><c-u>31/2/2569<tab><f2>", count: 4,
      sentences: ["ยังไม่ได้กรอก", "ปี 2569 ไม่มีวันที่ 31 กุมภาพันธ์"], typed: "", seen: "", draft: "mayor"),
    Form(
      name: "umbrella", start: .frame(fiscalYear: 2571), keys: "<f2><tab><tab>31/2/2569<tab><tab><tab>1,2,3<f2>",
      count: 5,
      sentences: ["ยังไม่ได้กรอก", "ปี 2569 ไม่มีวันที่ 31 กุมภาพันธ์", "ผิดที่"], typed: "ชื่อใหม่", seen: "ชื่อใหม่", draft: "frame"),
    Form(
      name: "setting", start: .settings, keys: "<enter><c-u><tab><c-u>31/2/2569<tab><tab><tab>32/1/2569<f2>", count: 5,
      sentences: ["ปี 2569 ไม่มีวันที่ 31 กุมภาพันธ์"], typed: "", seen: "", draft: "setting"),
  ]

  @Test(arguments: forms) func `all that is wrong is said at once and nothing is saved`(_ form: Form) throws {
    let office = try ProgrammeOffice(withProposals: true)
    if form.name == "mayor" { try office.recommend([1]) }
    let journey = Journey(office.office, start: form.start)
    let below = journey.lines[0]
    let entries = try office.office.checkJournal().entries
    try journey.type(form.keys)
    #expect(journey.sees("\(form.count) ช่อง"), "\(journey.screen)")
    for sentence in form.sentences { #expect(journey.sees(sentence), "\(sentence):\n\(journey.screen)") }
    try expectSnapshot(journey.canvas, "all-wrong-\(form.name)")
    #expect(try office.office.checkJournal().entries == entries)
    // The message says that the draft is kept: it is, now.
    #expect(try office.office.drafts().map(\.content.screen) == [form.draft])
    if !form.typed.isEmpty {
      try journey.type("<end>" + form.typed)
      #expect(journey.sees(form.seen), "\(journey.screen)")
    }
    try journey.type("<esc>")
    if journey.lines[0] != below { try journey.type("<esc>") }
    #expect(journey.lines[0] == below)
    #expect(try office.office.drafts().map(\.content.screen) == [form.draft])
    #expect(try office.office.checkJournal().entries == entries)
  }
}
