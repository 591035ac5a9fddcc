internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension PeopleList {
  enum Words {
    static let title = Phrase("ทะเบียนบุคคล", "People")
    static let pick = Phrase("ค้นหาบุคคล", "Find a person")
    static let choose = Phrase("เลือก", "Choose")
    static let nobodyChosen = Phrase("ยังไม่ได้เลือกบุคคล", "Nobody is chosen")
    static let nobody = Phrase(
      "ไม่พบบุคคลตามคำค้น ลองพิมพ์เพียงบางส่วนของชื่อ เลขประจำตัว โทรศัพท์ หรือชุมชน",
      "Nobody found. Try only a part of the name, number, phone or community.")
    static let nobodyYet = Phrase(
      "ยังไม่มีบุคคลในทะเบียน กด Ins เพื่อเพิ่ม หรือนำเข้าแฟ้มจากหน้าหลัก",
      "The register is empty. Ins adds a person; files are imported from Home.")
    static let reading = Phrase("กำลังอ่านทะเบียน…", "Reading the register…")
    static let noNumber = Phrase("ไม่มีเลข", "No number")

    static let family = Phrase("นามสกุล", "Family name")
    static let birth = Phrase("วันเกิด", "Birth")
    static let registered = Phrase("ลำดับขึ้นทะเบียน", "Registration")
    static let newest = Phrase("ขึ้นทะเบียนล่าสุด", "Registered last")
    static let withoutNumber = Phrase("ไม่มีเลขประจำตัว", "Without a national ID")
    static let withNumber = Phrase("มีเลขประจำตัว", "With a national ID")
    static let registeredNow = Phrase("อยู่ในทะเบียน", "In the register")
    static let departed = Phrase("ผู้ที่จำหน่ายออกแล้ว", "Those who left the register")
    static let head = Phrase("หัวหน้าครัวเรือน", "Head of household")
    static let outside = Phrase("อยู่นอกชุมชน", "Live in no community")
    static let print = Phrase("พิมพ์บัญชีรายชื่อ", "Print the list")

    static let browse = Phrase("ดูทั้งหมด", "Look through all")
    static let browsing = "people.browse"
    static let shownAlready = Phrase("แสดงรายชื่อตามคำค้นอยู่แล้ว", "The people who were searched for are listed")

    /// Why nobody is listed, or only those opened last.
    static func held(_ state: State) -> Phrase {
      let letters = PeopleQuery.shortestSearch
      let how = Phrase(
        "กด / แล้วพิมพ์คำค้นอย่างน้อย \(letters) ตัว หรือ F6 ดูทั้งหมดโดยระบุเหตุผล",
        "/ and \(letters) letters or digits search; F6 looks through all, for a reason")
      return state.people.isEmpty ? how : Phrase("เปิดล่าสุด · ", "Opened last · ") + how
    }

    /// The same over the people opened last, where there is little room.
    static let heldShort = Phrase(
      "เปิดล่าสุด · / ค้นหา · F6 ดูทั้งหมด", "Opened last · / search · F6 all")

    static let askBrowse = Confirmation(
      browsing,
      Dialog(
        title: browse,
        text: Phrase(
          "รายชื่อทุกคนเป็นข้อมูลส่วนบุคคล การเปิดดูโดยไม่ค้นหาและเหตุผลจะลงบันทึกการใช้งานระบบ",
          "The list of everybody is personal data: that it was looked through without a search, and why, is journaled."),
        buttons: [browse, Phrase("กลับ", "Back")], inputLabel: Vocabulary.reason, input: TextEdit("", maximum: 200)))

    static func community(_ community: Community) -> Phrase {
      Phrase(verbatim: "\(community.name) (\(community.code))")
    }

    static func title(of community: String) -> Phrase { Phrase("บุคคลใน \(community)", "People of \(community)") }

    static func count(_ state: State) -> Phrase {
      if state.isHeld { return Phrase(verbatim: "") }
      let similar = state.soundsLike ? Phrase("ชื่อใกล้เคียง ", "similar: ") : Phrase(verbatim: "")
      return similar + number(state)
    }

    private static func number(_ state: State) -> Phrase {
      guard let total = state.total else {
        let limit = Digits.grouped(Int64(PeoplePage.countLimit))
        return Phrase("มากกว่า \(limit) คน", "more than \(limit)")
      }
      let number = Digits.grouped(Int64(total))
      return Phrase("\(number) คน", "\(number) people")
    }
  }
}
