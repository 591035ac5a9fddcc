import Testing

@testable import TerminalUI

struct FormDrawingTests {
  @Test func `labels stand left, problems under their fields, counts and pages above`() {
    var form = FormTests.registration
    form["given"] = "น้ำผึ้ง"
    form.problems = ["nid": Phrase("ไม่ผ่านการตรวจสอบ", "does not check")]
    let lines = drawn(70, 8) { canvas, area in form.draw(on: &canvas, in: area, language: .thai) }
    #expect(
      lines == [
        "[! บุคคล] ครัวเรือน                                  * ต้องกรอก  ! 1 ต้องแก้",
        "ข้อมูลบุคคล",
        "▶! เลขประจำตัวประชาชน",
        "                     ไม่ผ่านการตรวจสอบ",
        "   ชื่อ *              น้ำผึ้ง",
        "   เพศ                          ▼",
        "   เลขที่คำขอ          016/2570",
        "",
      ])
  }

  @Test func `on a narrow screen labels stand above their fields`() {
    var form = FormTests.registration
    form["given"] = "น้ำผึ้ง"
    let lines = drawn(40, 8) { canvas, area in form.draw(on: &canvas, in: area, language: .english) }
    #expect(
      lines == [
        "[Person] Household            * required",
        "Person",
        "▶  National ID",
        "",
        "   Given name *",
        "   น้ำผึ้ง",
        "   Sex",
        "              ▼                        ▼",
      ])
  }

  @Test(arguments: [3, 5, 8, 24])
  func `the focused field and the cursor on it are always seen`(rows: Int) throws {
    var form = FormTests.registration
    repeat {
      let id = try #require(form.focusedField?.id)
      form.problems = [id: Phrase("ผิด", "wrong")]
      let canvas = canvas(60, rows) { canvas, area in form.draw(on: &canvas, in: area, language: .thai) }
      #expect(canvas.lines[canvas.cursor.y].hasPrefix("▶!"), "\(id)")
    } while try form.type("<down>") == [.moved]
    #expect(form.focusedField?.id == "head")
  }

  @Test func `the pick list opens under its field with the chosen row marked`() throws {
    var form = FormTests.registration
    form.focus("communities")
    try form.type("<f4><space><down>")
    let canvas = canvas(60, 10) { canvas, area in form.draw(on: &canvas, in: area, language: .thai) }
    #expect(
      canvas.lines == [
        " บุคคล [ครัวเรือน]                                    * ต้องกรอก",
        "   นำบัตรมาแสดง             ▼",
        "▶  ชุมชน                                                    ▼",
        "   หัวหน้าครัวเรือน ┌─ ชุมชน ──────────────────────────┐",
        "                │ ค้นหา                            │",
        "                │   [✓] ชุมชนหนองแวงตราชู           │",
        "                │ ▶ [ ] ชุมชนศรีฐาน ๒               │",
        "                │   [ ] ชุมชนโนนทัน ๕               │",
        "                │ Space หมาย  Enter เสร็จ  Esc กลับ │",
        "                └─────────────────────────────────┘",
      ])
    #expect(canvas.cursor == Canvas.Position(x: 18, y: 6))
  }

  @Test func `roles tell fields, focus and problems apart`() {
    var form = FormTests.registration
    form.problems = ["given": Phrase("ต้องกรอก", "required")]
    let canvas = canvas(60, 8) { canvas, area in form.draw(on: &canvas, in: area, language: .thai) }
    #expect((2...6).map { canvas[24, $0].role } == [.fieldFocused, .invalid, .invalid, .field, .fieldReadOnly])
    #expect(canvas.isCursorVisible)
  }
}
