import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
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
    /// What is wrong and must stand in the draft as it was typed.
    var kept: [String] = []
    /// The office in which something is due to be followed up.
    var isFollowUp = false
    /// A sheet says the problem of the line at hand: keys that walk along it, and what is said there.
    var walk: [(keys: String, sentence: String)] = []
    /// How many records the keys open: the journal notes that, and nothing else.
    var opened = 0
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
      sentences: ["ปี 2569 ไม่มีวันที่ 31 กุมภาพันธ์", "ผิดที่", "ยังไม่ได้กรอก"], typed: "9", seen: "31/2/25699", draft: "screening",
      opened: 1),
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
    Form(
      name: "members", start: .groups(community: nil), keys: "<enter><f3><enter><tab>31/2/2565<tab>32/1/2566<f2>",
      count: 2, sentences: ["ปี 2565 ไม่มีวันที่ 31 กุมภาพันธ์"], typed: "", seen: "", draft: "group", opened: 1),
    Form(
      name: "intake-lines", start: .queue,
      keys: "<ins><tab><tab><right><right><tab>มูลนิธิ<tab>อบรม<tab><f4><space><enter><tab><tab>20000<pgdn>"
        + "<right><tab><tab>1,2,3<tab><tab>4,5,6<f2>", count: 3, sentences: ["ยังไม่ได้กรอก"], typed: "ค่าวิทยากร",
      seen: "ค่าวิทยากร", draft: "intake", kept: ["1,2,3", "4,5,6"]),
    Form(
      name: "transfer", start: .frame(fiscalYear: 2570), keys: "<ins><c-u>31/2/2569<tab>1,2,3<f2>", count: 4,
      sentences: ["ยังไม่ได้กรอก", "ปี 2569 ไม่มีวันที่ 31 กุมภาพันธ์", "ผิดที่"], typed: "9", seen: "31/2/25699",
      draft: "frame", kept: ["31/2/2569", "1,2,3"]),
    Form(
      name: "round", start: .frame(fiscalYear: 2570), keys: "<f7><c-u>31/2/2569<tab>32/1/2569<f2>", count: 2,
      sentences: ["ปี 2569 ไม่มีวันที่ 31 กุมภาพันธ์", "ปี 2569 ไม่มีวันที่ 32 มกราคม"], typed: "9", seen: "31/2/25699",
      draft: "frame", kept: ["31/2/2569", "32/1/2569"]),
    Form(
      name: "follow-up-grid", start: .followUps(fiscalYear: 2569),
      keys: "<home><down><down><enter><f6><c-u>31/2/2569<enter>1,2,3<enter>5000<tab><space><tab><enter>ย้ายบ้าน<f2>",
      count: 5, sentences: ["ปี 2569 ไม่มีวันที่ 31 กุมภาพันธ์"], typed: "9", seen: "31/2/25699",
      draft: "follow_up_grid", kept: ["31/2/2569", "1,2,3", "5000", "ย้ายบ้าน"], isFollowUp: true,
      walk: [
        ("<enter><s-tab><s-tab>", "มีหมายเหตุแต่ยังไม่มีรายได้หรือเหตุที่ติดตามไม่ได้"), ("<up>", "มีทั้งรายได้และเหตุที่ติดตามไม่ได้"),
        ("<tab>", "มีทั้งรายได้และเหตุที่ติดตามไม่ได้"), ("<s-tab><up>", "ผิดที่"),
      ]),
    Form(
      name: "assessments", start: .followUps(fiscalYear: 2569),
      keys: "<end><enter><f6><c-u>31/2/2569<enter>100.5<enter>78.125<f2>", count: 3,
      sentences: ["ปี 2569 ไม่มีวันที่ 31 กุมภาพันธ์"], typed: "9", seen: "31/2/25699", draft: "assessments",
      kept: ["31/2/2569", "100.5", "78.125"], isFollowUp: true,
      walk: [("<enter>", "มีทศนิยมเกินสองตำแหน่ง"), ("<up>", "ต้องอยู่ระหว่าง 0 ถึง 100")]),
  ]

  /// What the sentences are in English.
  private static let english = [
    "ไม่ผ่านการตรวจสอบ": "does not pass its check", "ยังไม่ได้กรอก": "is missing.", "ผิดที่": "comma astray",
    "กรุณาเลือกวัตถุประสงค์อย่างน้อยหนึ่งข้อ": "Choose one objective at least.",
    "มีหมายเหตุแต่ยังไม่มีรายได้หรือเหตุที่ติดตามไม่ได้": "neither income nor reason",
    "มีทั้งรายได้และเหตุที่ติดตามไม่ได้": "Both an income and a reason", "มีทศนิยมเกินสองตำแหน่ง": "decimals",
    "ต้องอยู่ระหว่าง 0 ถึง 100": "100",
    "ปี 2510 ไม่มีวันที่ 31 กุมภาพันธ์": "There is no day 31/2 in 1967",
    "ปี 2565 ไม่มีวันที่ 31 กุมภาพันธ์": "There is no day 31/2 in 2022",
    "ปี 2569 ไม่มีวันที่ 31 กุมภาพันธ์": "There is no day 31/2 in 2026",
    "ปี 2569 ไม่มีวันที่ 32 มกราคม": "There is no day 32/1 in 2026",
  ]

  private static func office(for form: Form) throws -> Office {
    // The sample office half a year later, when more is due: 1 June 2570.
    if form.isFollowUp {
      return try TestOffice.sample(people: 500, now: Moment(utc: "2027-06-01T02:20:19Z") ?? TestOffice.now)
    }
    let office = try ProgrammeOffice(withProposals: true)
    if form.name == "mayor" { try office.recommend([1]) }
    return office.office
  }

  @Test(arguments: forms) func `all that is wrong is said in English too`(_ form: Form) throws {
    let office = try Self.office(for: form)
    let journey = Journey(office, language: .english, start: form.start)
    let entries = try office.checkJournal().entries
    try journey.type(form.keys)
    #expect(journey.sees("\(form.count) fields to correct"), "\(journey.screen)")
    for sentence in form.sentences {
      let english = try #require(Self.english[sentence])
      #expect(journey.sees(english), "\(english):\n\(journey.screen)")
    }
    for step in form.walk {
      try journey.type(step.keys)
      let english = try #require(Self.english[step.sentence])
      #expect(journey.lines.suffix(3).contains { $0.contains(english) }, "\(english):\n\(journey.screen)")
    }
    #expect(try office.checkJournal().entries == entries + form.opened)
  }

  @Test(arguments: forms) func `all that is wrong is said at once and nothing is saved`(_ form: Form) throws {
    let office = try Self.office(for: form)
    let journey = Journey(office, start: form.start)
    let below = journey.lines[0]
    let entries = try office.checkJournal().entries
    try journey.type(form.keys)
    #expect(journey.sees("\(form.count) ช่อง"), "\(journey.screen)")
    for sentence in form.sentences { #expect(journey.sees(sentence), "\(sentence):\n\(journey.screen)") }
    try expectSnapshot(journey.canvas, "all-wrong-\(form.name)")
    #expect(try office.checkJournal().entries == entries + form.opened)
    // The message says that the draft is kept: it is, now.
    let drafts = try office.drafts().map(\.content)
    #expect(drafts.map(\.screen) == [form.draft])
    for text in form.kept { #expect(drafts.contains { $0.fields.values.contains(text) }, "\(text)") }
    if !form.typed.isEmpty {
      try journey.type("<end>" + form.typed)
      #expect(journey.sees(form.seen), "\(journey.screen)")
    }
    for step in form.walk {
      try journey.type(step.keys)
      #expect(journey.lines.suffix(3).contains { $0.contains(scalars: step.sentence) }, "\(step):\n\(journey.screen)")
    }
    try journey.type("<esc>")
    if journey.lines[0] != below { try journey.type("<esc>") }
    #expect(journey.lines[0] == below)
    #expect(try office.drafts().map(\.content.screen) == [form.draft])
    #expect(try office.checkJournal().entries == entries + form.opened)
  }
}
