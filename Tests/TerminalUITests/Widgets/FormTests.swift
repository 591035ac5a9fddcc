import Testing

@testable import TerminalUI

struct FormTests {
  static let sexes = [Choice("m", Phrase("ชาย", "male")), Choice("f", Phrase("หญิง", "female"))]
  static let communities = [
    Choice("c1", Phrase("ชุมชนหนองแวงตราชู", "Nong Waeng Tra Chu")),
    Choice("c2", Phrase("ชุมชนศรีฐาน ๒", "Si Than 2")),
    Choice("c3", Phrase("ชุมชนโนนทัน ๕", "Non Than 5")),
  ]

  /// Two pages with a field of each kind.
  static let registration = Form(
    [
      .heading(Phrase("ข้อมูลบุคคล", "Person")),
      FormField("nid", Phrase("เลขประจำตัวประชาชน", "National ID"), .text(13), accepts: .digits(and: "-")),
      FormField(
        "given", Phrase("ชื่อ", "Given name"), .text(60), hint: Phrase("ไม่ใส่คำนำหน้า", "no title"), isRequired: true),
      FormField("sex", Phrase("เพศ", "Sex"), .choice(sexes)),
      FormField("number", Phrase("เลขที่คำขอ", "Number"), .readOnly),
      FormField("card", Phrase("นำบัตรมาแสดง", "Card shown"), .yesNo, page: 1),
      FormField("communities", Phrase("ชุมชน", "Communities"), .flags(communities), page: 1),
      FormField("head", Phrase("หัวหน้าครัวเรือน", "Head"), .pick, page: 1),
    ], pages: [Phrase("บุคคล", "Person"), Phrase("ครัวเรือน", "Household")], values: ["number": "016/2570"])

  @Test func `a clerk fills in the form with the keyboard alone`() throws {
    var form = FormTests.registration
    let outcomes = try form.type("1-2<enter>น้ำผึ้ง<enter><right><right><tab><space><tab><f4><down><space><enter><f2>")
    #expect(
      form.values == [
        "nid": "1-2", "given": "น้ำผึ้ง", "sex": "f", "card": "yes", "communities": "c2", "number": "016/2570",
      ])
    #expect(outcomes.last == .submit)
    #expect(outcomes.filter { $0 == .moved }.count == 4)
    #expect(!outcomes.contains(.refused))
  }

  @Test func `Enter on the last field submits, and Tab there beeps`() throws {
    var form = FormTests.registration
    form.focus("head")
    let outcomes = try form.type("<tab><enter><c-s>")
    #expect(outcomes == [.refused, .submit, .submit])
  }

  @Test(arguments: ["<s-tab>", "<up>", "<esc>", "<f10>", "<pgup>"])
  func `problems never keep anyone from going back or leaving`(key: String) throws {
    var form = FormTests.registration
    form.focus("card")
    form.problems = ["card": Phrase("ต้องกรอก", "required"), "nid": Phrase("ผิด", "wrong")]
    let outcome = try #require(try form.type(key).first)
    #expect([.moved, .back].contains(outcome))
  }

  @Test func `moving away names the field that was left`() throws {
    var form = FormTests.registration
    try form.type("<tab>")
    #expect(form.left == "nid")
    #expect(form.focusedField?.id == "given")
    #expect(form.hint == Phrase("ไม่ใส่คำนำหน้า", "no title"))
  }

  @Test func `page keys turn pages, and go to the ends on the last ones`() throws {
    var form = FormTests.registration
    try form.type("<pgdn>")
    #expect(form.page == 1)
    #expect(form.focusedField?.id == "card")
    try form.type("<pgdn>")
    #expect(form.focusedField?.id == "head")
    let outcomes = try form.type("<pgdn><pgup><pgup>")
    #expect(outcomes == [.refused, .moved, .refused])
    #expect(form.focusedField?.id == "nid")
  }

  @Test func `showing problems goes to the first of them, and F6 to the next`() throws {
    var form = FormTests.registration
    form.show(["head": Phrase("ผิด", "wrong"), "given": Phrase("ต้องกรอก", "required")])
    #expect(form.focusedField?.id == "given")
    try form.type("<f6>")
    #expect(form.focusedField?.id == "head")
    try form.type("<f6>")
    #expect(form.focusedField?.id == "given")
    let outcomes = try form.type("ก<f6><f6>")
    #expect(outcomes == [.edited, .moved, .moved])
    #expect(form.problems.keys.sorted() == ["head"])
  }

  @Test func `typing narrows a pick list, whatever the tones and digits`() throws {
    var form = FormTests.registration
    form.focus("communities")
    try form.type("ฐาน 2")
    #expect(form.isChoosing)
    #expect(form.list?.hits.map(\.code) == ["c2"])
    let outcomes = try form.type("<enter>nong<enter><enter>")
    #expect(outcomes == [.handled, .handled, .handled, .handled, .handled, .handled, .edited])
    #expect(form["communities"] == "c1,c2")
    #expect(form.said("communities", in: .thai) == "ชุมชนหนองแวงตราชู, ชุมชนศรีฐาน ๒")
  }

  @Test func `a pick list is left with Esc without a change, and taken with Tab on the way on`() throws {
    var form = FormTests.registration
    form.focus("sex")
    let left = try form.type("<f4><down><esc>")
    #expect(left == [.handled, .handled, .handled])
    #expect(form["sex"].isEmpty)
    let taken = try form.type("หญ<tab>")
    #expect(taken == [.handled, .handled, .moved])
    #expect(form["sex"] == "f")
    #expect(form.focusedField?.id == "card")
  }

  @Test func `a field with outside choices asks the screen, and takes what was picked`() throws {
    var form = FormTests.registration
    form.focus("head")
    let outcomes = try form.type("<f4>ส")
    #expect(outcomes == [.pick("head"), .pick("head")])
    #expect(form.pickSeed == "ส")
    form.picked("81", shownAs: "นายสมชาย ใจดี", for: "head")
    #expect(form["head"] == "81")
    #expect(form.said("head", in: .thai) == "นายสมชาย ใจดี")
    try form.type("<del>")
    #expect(form["head"].isEmpty)
    #expect(form.said("head", in: .thai).isEmpty)
  }

  @Test func `hidden fields are passed over and keep their values`() throws {
    var form = FormTests.registration
    form["given"] = "ก"
    form.focus("given")
    form.hidden = ["given", "sex"]
    #expect(form.focusedField?.id == "card")
    try form.type("<up>")
    #expect(form.focusedField?.id == "nid")
    #expect(form["given"] == "ก")
  }

  @Test func `a draft brings back every value, the field and the cursor`() throws {
    var form = FormTests.registration
    try form.type("12<tab>น้ำผึ้ง<left>")
    form.picked("81", shownAs: "นายสมชาย ใจดี", for: "head")
    var next = FormTests.registration
    next.restore(form.draft)
    #expect(next.draft == form.draft)
    try next.type("ๆ")
    #expect(next["given"] == "น้ำผึๆ้ง" || next["given"] == "น้ำผึ้ๆง")
    #expect(next.said("head", in: .thai) == "นายสมชาย ใจดี")
  }

  @Test func `a draft of another version of the form loses only what no longer exists`() {
    var form = FormTests.registration
    form.restore(Form.Draft(values: ["gone": "x", "given": "ก"], focus: "gone", cursor: 4))
    #expect(form["given"] == "ก")
    #expect(form.values["gone"] == nil)
    #expect(form.focusedField?.id == "nid")
  }

  @Test func `a paste goes into text fields only`() {
    var form = FormTests.registration
    let first = form.paste("1-2345")
    form.focus("sex")
    let second = form.paste("m")
    #expect([first, second] == [.edited, .refused])
    #expect(form["nid"] == "1-2345")
  }

  @Test func `setting the focused field brings its text along, be it only another order of marks`() throws {
    var form = FormTests.registration
    form.focus("given")
    form["given"] = "\u{0E1B}\u{0E48}\u{0E39}"
    form["given"] = "\u{0E1B}\u{0E39}\u{0E48}"
    #expect(scalars(form["given"]) == ["\u{0E1B}", "\u{0E39}", "\u{0E48}"])
    try form.type("<bs>")
    #expect(scalars(form["given"]) == ["\u{0E1B}", "\u{0E39}"])
  }

  @Test func `keys of the shell are left to it`() throws {
    var form = FormTests.registration
    let outcomes = try form.type("<f1><f9><c-p><f6>")
    #expect(outcomes == [.ignored, .ignored, .ignored, .ignored])
  }
}
