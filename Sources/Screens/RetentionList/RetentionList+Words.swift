internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension RetentionList {
  enum Words {
    static let prepareQuestion = "prepare"
    static let doQuestion = "anonymise"
    static let giveUpQuestion = "give up"
    static let questions: Set<String> = [prepareQuestion, doQuestion, giveUpQuestion]

    static let title = Phrase("ครบระยะเวลาเก็บรักษา", "Retention period over")
    static let due = Phrase("ครบกำหนด", "Due")
    static let kind = Phrase("ประเภทข้อมูล", "Kind of record")
    static let last = Phrase("ครั้งสุดท้าย", "Last")
    static let state = Phrase("สถานะ", "State")
    static let free = Phrase("ลบตัวตนได้", "may be anonymised")
    static let held = Phrase("ยังต้องเก็บไว้ตามหน้าที่", "Held by a duty")
    static let isListed = Phrase("อยู่ในบัญชี", "on the list")
    static let prepare = Phrase("จัดทำบัญชี", "Prepare the list")
    static let anonymise = Phrase("ลบตัวตนตามบัญชี", "Anonymise the list")
    static let giveUp = Phrase("ยกเลิกบัญชี", "Give the list up")
    static let reading = Phrase("กำลังหาข้อมูลที่ครบกำหนด…", "Looking for what is due…")
    static let noneYet = Phrase("ไม่มีข้อมูลที่ครบระยะเวลาเก็บรักษา", "No record has come to the end of its period")
    static let nonePrepared = Phrase("ยังไม่มีบัญชี กด F2 จัดทำก่อน", "No list is prepared; F2 prepares one")
    static let noneChosen = Phrase("ยังไม่ได้เลือกบุคคล", "Nobody is chosen")
    static let wrongCount = Phrase("จำนวนไม่ตรง กรุณาตรวจบัญชี", "That is not the number; check the list")
    static let isGivenUp = Phrase("ยกเลิกบัญชีแล้ว ไม่มีใครถูกลบตัวตน", "The list is given up; nobody was anonymised")

    static func count(_ number: Int) -> Phrase {
      let said = Digits.grouped(Int64(number))
      return Phrase("\(said) คน", "\(said) people")
    }

    static func prepared(_ list: AnonymisingList) -> Phrase {
      Vocabulary.day(list.preparedOn).wrapped(
        "บัญชีลบตัวตน \(list.people) คน จัดทำเมื่อ ", " โดย \(list.preparedBy)", "List of \(list.people), prepared on ",
        " by \(list.preparedBy)")
    }

    static func askPrepare(_ count: Int) -> Confirmation {
      Confirmation(
        prepareQuestion,
        Dialog(
          title: prepare,
          text: Phrase(
            "จัดทำบัญชี \(count) คน ยังไม่มีการลบจนกว่าจะสั่งลบตัวตนตามบัญชี",
            "A list of \(count). Nothing is removed until the list is done."),
          buttons: [prepare, Vocabulary.backToCheck], focus: 1))
    }

    static func askDo(_ list: AnonymisingList, problem: Phrase?) -> Confirmation {
      Confirmation(
        doQuestion,
        Dialog(
          title: anonymise,
          text: Phrase(
            "ลบชื่อ เลข โทรศัพท์ ที่อยู่ และประวัติการแก้ไขของ \(list.people) คน เรียกคืนไม่ได้ ตัวเลขสถิติคงเดิม พิมพ์จำนวนคนเพื่อยืนยัน",
            "Removes names, numbers, phones, addresses and histories of \(list.people). It cannot be undone; figures stay. Type the number to confirm."
          ) + (problem?.wrapped("\n! ", "", "\n! ", "") ?? Phrase(verbatim: "")),
          buttons: [anonymise, Vocabulary.backToCheck], focus: 1, inputLabel: Phrase("จำนวนคน", "People")))
    }

    static func askGiveUp(_ list: AnonymisingList) -> Confirmation {
      Confirmation(
        giveUpQuestion,
        Dialog(title: giveUp, text: prepared(list), buttons: [giveUp, Vocabulary.backToCheck], focus: 1))
    }

    static func isPrepared(_ count: Int) -> Phrase {
      Phrase("จัดทำบัญชีแล้ว \(count) คน", "The list is prepared: \(count)")
    }

    static func isDone(_ count: Int) -> Phrase { Phrase("ลบตัวตนแล้ว \(count) คน", "Anonymised: \(count)") }
  }
}
