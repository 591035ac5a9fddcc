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
    static let reading = Phrase("กำลังอ่านทะเบียน…", "Reading the register…")
    static let noNumber = Phrase("ไม่มีเลข", "No number")

    static func title(of community: String) -> Phrase { Phrase("บุคคลใน \(community)", "People of \(community)") }

    static func count(_ state: State) -> Phrase {
      if state.soundsLike {
        return Phrase("ชื่อใกล้เคียง \(state.people.count) คน", "\(state.people.count) sound like it")
      }
      guard let total = state.total else {
        let limit = Digits.grouped(Int64(PeoplePage.countLimit))
        return Phrase("มากกว่า \(limit) คน", "more than \(limit)")
      }
      let number = Digits.grouped(Int64(total))
      return Phrase("\(number) คน", "\(number) people")
    }
  }
}
