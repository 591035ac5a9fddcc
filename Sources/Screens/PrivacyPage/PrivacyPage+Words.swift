internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension PrivacyPage {
  enum Words {
    static let reading = Phrase("กำลังอ่านข้อมูลส่วนบุคคล…", "Reading the personal data…")
    static let facts = Phrase("ข้อมูลที่เก็บ", "What is kept")
    static let fact = Phrase("รายการ", "Field")
    static let value = Phrase("ข้อมูล", "Value")
    static let sight = Phrase("การแสดง", "Shown")
    static let notices = Phrase("การแจ้งประกาศความเป็นส่วนตัว (ม.23)", "Privacy notice shown (s.23)")
    static let edition = Phrase("ฉบับที่", "Edition")
    static let way = Phrase("วิธี", "Way")
    static let by = Phrase("ผู้แจ้ง", "By")
    static let consents = Phrase("ความยินยอม (เฉพาะงานเสริม)", "Consents (for extras only)")
    static let purpose = Phrase("วัตถุประสงค์", "Purpose")
    static let given = Phrase("ให้เมื่อ", "Given")
    static let withdrawn = Phrase("ถอนเมื่อ", "Withdrawn")
    static let requests = Phrase("คำร้องของเจ้าของข้อมูล", "Requests of the data subject")
    static let request = Phrase("คำร้อง", "Request")
    static let received = Phrase("รับเมื่อ", "Received")
    static let clock = Phrase("กำหนดตอบ", "To answer")

    static let noNotice = Phrase("ยังไม่เคยแจ้ง", "Never shown")
    static let noNoticeYet = Phrase("ยังไม่เคยแจ้ง กด n เพื่อบันทึก", "Never shown; n records it")
    static let noConsent = Phrase("ไม่มีความยินยอม", "No consent")
    static let noRequest = Phrase("ไม่มีคำร้อง", "No request")
    static let nothingRecorded = Phrase("ไม่ได้บันทึกไว้", "Nothing is recorded")
    static let shownAlready = Phrase("ช่องนี้แสดงอยู่แล้ว", "This field is shown already")
    static let withdrawnAlready = Phrase("ถอนความยินยอมนี้ไปแล้ว", "This consent is withdrawn")
    static let answeredAlready = Phrase("คำร้องนี้ตอบแล้ว", "This request is answered")
    static let opensNothing = Phrase("บรรทัดนี้ไม่มีหน้าให้เปิด", "There is nothing behind this line")
    static let anonymised = Phrase("ลบตัวตนของบุคคลนี้แล้ว", "This person is anonymised")

    static let showNotice = Phrase("บันทึกการแจ้งประกาศ", "Notice shown")
    static let giveConsent = Phrase("ให้ความยินยอม", "Give consent")
    static let withdraw = Phrase("ถอนความยินยอม", "Withdraw")
    static let newRequest = Phrase("รับคำร้อง", "New request")
    static let answer = Phrase("ตอบคำร้อง", "Answer")
    static let printNotice = Phrase("พิมพ์ประกาศความเป็นส่วนตัว", "Print the notice")
    static let copyOfData = Phrase("สำเนาข้อมูลสำหรับเจ้าของ", "The person's copy")
    static let copyForMachines = Phrase("สำเนาข้อมูลแบบ JSON", "The copy as JSON")
    static let open = Phrase("เปิดดูอยู่", "revealed")
    static let revealed = Phrase(
      "เปิดดูแล้ว ลงบันทึกไว้ และจะปิดเมื่อออกจากหน้านี้", "Revealed and journaled; covered again when you leave")

    static func headline(_ file: PrivacyFile) -> Phrase {
      if file.isAnonymised { return anonymised }
      let place = file.community.map { Phrase("ชุมชน\($0) ", "\($0) ") } ?? Phrase(verbatim: "")
      let notice =
        file.hasSeenNotice
        ? Phrase("แจ้งประกาศฉบับปัจจุบันแล้ว", "the notice in force was shown")
        : Phrase("ยังไม่ได้แจ้งประกาศฉบับ \(file.edition)", "notice \(file.edition) was not shown yet")
      return place + Vocabulary.zone(file.zone) + Phrase(verbatim: " · ") + notice
    }

    /// As the office shows such a field elsewhere.
    static func shown(_ fact: PersonFact, _ language: Language) -> String {
      fact.text.map { shown($0, of: fact.field, language) } ?? "–"
    }

    static func shown(_ text: String, of field: PersonalField, _ language: Language) -> String {
      switch field {
      case .birth:
        Birth(stored: text).map { Phrase($0.thai(), $0.english).text(in: language) } ?? text
      case .income where text.unicodeScalars.allSatisfy({ $0 != "X" }):
        Phrase("\(text) บาท", "\(text) baht").text(in: language)
      case .training:
        text.split(separator: ";").map(String.init).map { code in
          Training(rawValue: code).map { Vocabulary.training($0).text(in: language) } ?? code
        }.joined(separator: ", ")
      default: text
      }
    }

    static func askReason(_ field: PersonalField, problem: Phrase?) -> Confirmation {
      let text =
        PrivacyWords.field(field)
        + Phrase(
          "\nการเปิดดูลงบันทึกพร้อมชื่อท่านและเหตุผล", "\nThe journal keeps your name and the reason.")
        + (problem?.wrapped("\n! ", "", "\n! ", "") ?? Phrase(verbatim: ""))
      return Confirmation(
        "reveal",
        Dialog(
          title: PrivacyWords.reveal, text: text, buttons: [PrivacyWords.reveal, Vocabulary.backToCheck],
          inputLabel: Vocabulary.reason))
    }
  }
}
