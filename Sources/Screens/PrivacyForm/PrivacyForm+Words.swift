internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension PrivacyForm {
  enum Words {
    static func title(_ task: PrivacyDraft.Task) -> Phrase {
      switch task {
      case .notice: PrivacyPage.Words.showNotice
      case .give: PrivacyPage.Words.giveConsent
      case .withdraw: PrivacyPage.Words.withdraw
      case .request: PrivacyPage.Words.newRequest
      case .answer: PrivacyPage.Words.answer
      }
    }

    /// Whom it is about, and which consent or request.
    static func headline(_ task: PrivacyDraft.Task, _ file: PrivacyFile) -> Phrase {
      let name = Phrase(verbatim: file.name)
      switch task {
      case .withdraw(let id):
        guard let consent = file.consents.first(where: { $0.id == id }) else { return name }
        return name + Phrase(verbatim: " · ") + PrivacyWords.purpose(consent.purpose)
      case .answer(let id):
        guard let request = file.requests.first(where: { $0.id == id }) else { return name }
        return name + Phrase(verbatim: " · \(request.number) ") + PrivacyWords.kind(request.kind)
      case .notice, .give, .request: return name
      }
    }

    static func fields(_ task: PrivacyDraft.Task) -> [FormField] { task.fields.map { field($0, task) } }

    private static func field(_ field: Field, _ task: PrivacyDraft.Task) -> FormField {
      func made(_ label: Phrase, _ kind: FormField.Kind, _ hint: Phrase? = nil, isRequired: Bool = true) -> FormField {
        FormField(field.rawValue, label, kind, hint: hint, isRequired: isRequired)
      }
      switch field {
      case .way:
        let choices =
          task == .notice
          ? NoticeWay.allCases.map { Choice($0.rawValue, PrivacyWords.way($0)) }
          : ConsentWay.allCases.map { Choice($0.rawValue, PrivacyWords.way($0)) }
        return made(PrivacyPage.Words.way, .choice(choices))
      case .purpose, .consent:
        return made(
          PrivacyPage.Words.purpose,
          .choice(ConsentPurpose.allCases.map { Choice($0.rawValue, PrivacyWords.purpose($0)) }))
      case .evidence:
        return made(
          PrivacyWords.evidence, .text(200),
          Phrase("เลขแฟ้ม ที่เก็บ หรือชื่อพยาน", "File number, place, or the witness"))
      case .kind:
        return made(
          PrivacyPage.Words.request,
          .choice(DataRequestKind.allCases.map { Choice($0.rawValue, PrivacyWords.kind($0)) }))
      case .detail:
        return made(
          Phrase("รายละเอียด", "Detail"), .text(400),
          Phrase("ขอให้แก้ไข: ต้องระบุว่าแก้อะไรเป็นอะไร", "For rectification: what is to become what"), isRequired: false)
      case .decision:
        return made(
          Phrase("ผลคำร้อง", "Decision"),
          .choice(DataRequestDecision.allCases.map { Choice($0.rawValue, PrivacyWords.decision($0)) }))
      case .reason:
        return made(
          Vocabulary.reason, .text(400),
          Phrase("ต้องระบุเมื่อปฏิเสธหรือให้บางส่วน", "Needed for a refusal or a grant in part"), isRequired: false)
      case .day:
        return made(day(task), .text(30), Phrase("เช่น 23/11/2569", "for example 23/11/2026"))
      }
    }

    private static func day(_ task: PrivacyDraft.Task) -> Phrase {
      switch task {
      case .notice: Phrase("แจ้งเมื่อวันที่", "Shown on")
      case .give: Phrase("ให้เมื่อวันที่", "Given on")
      case .withdraw: Phrase("ถอนเมื่อวันที่", "Withdrawn on")
      case .request: Phrase("รับเมื่อวันที่", "Received on")
      case .answer: Phrase("ตอบเมื่อวันที่", "Answered on")
      }
    }

    static func saved(_ task: PrivacyDraft.Task) -> Phrase { title(task).wrapped("บันทึกแล้ว: ", "", "Saved: ", "") }
  }
}
