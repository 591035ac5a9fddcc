internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension EntryForm {
  enum Words {
    static let reasonQuestion = "reason"
    static let strikeQuestion = "strike"
    static let nextProblem = Phrase("ไปช่องที่ต้องแก้", "Next field to correct")
    static let notSavedYet = Phrase("ยังไม่ได้บันทึก จึงยังไม่มีประวัติ", "Not saved yet: there is no history")
    static let strike = Phrase("ตัดรายการที่ผิดออก", "Strike a wrong entry")

    static func title(_ entry: Entry, name: String) -> Phrase {
      switch entry {
      case .event(_, nil): Phrase("บันทึกการประชุม บัญชี หรือการเยี่ยม", "Record a meeting, accounts or a visit")
      case .event: Vocabulary.correction
      case .attachment: Phrase("แนบเอกสาร", "Attach a paper")
      case .organisation(nil): Phrase("ขึ้นทะเบียนองค์กร", "Register an organisation")
      case .network(nil): Phrase("ขึ้นทะเบียนเครือข่าย", "Register a network")
      case .organisation: name.isEmpty ? GroupWords.organisation : Phrase(verbatim: name)
      case .network: name.isEmpty ? GroupWords.network : Phrase(verbatim: name)
      }
    }

    static func save(_ entry: Entry) -> Phrase {
      if case .event(_, .some) = entry { Vocabulary.correction } else { Vocabulary.save }
    }

    static func part(_ entry: Entry, lines: Bool) -> Phrase {
      switch entry {
      case .network: lines ? GroupWords.groups : GroupWords.network
      default: lines ? GroupWords.officers : GroupWords.organisation
      }
    }

    static func saved(_ entry: Entry, name: String) -> Phrase {
      switch entry {
      case .event: Phrase("บันทึกแล้ว สถานะกลุ่มคำนวณใหม่แล้ว", "Recorded; the group's state is computed anew")
      case .attachment: Phrase("แนบเอกสารแล้ว", "Attached")
      case .organisation, .network: Phrase("บันทึกแล้ว \(name)", "Saved: \(name)")
      }
    }

    static func linesHint(_ entry: Entry) -> Phrase {
      if case .network = entry {
        return Phrase("F4 ค้นหากลุ่ม Enter ช่องถัดไป", "F4 finds a group; Enter: next cell")
      }
      return Phrase("Enter ช่องถัดไป", "Enter: next cell")
    }

    static func askReason(striking: Bool, problem: Phrase?) -> Confirmation {
      let text =
        striking
        ? Phrase(
          "รายการนี้จะไม่นับอีก แต่ยังอยู่ในประวัติ", "The entry counts no longer; it stays in the history.")
        : Phrase(
          "รายการเดิมยังอยู่ในประวัติ และรายการนี้นับแทน", "The old entry stays in the history; this one counts instead.")
      return Confirmation(
        striking ? strikeQuestion : reasonQuestion,
        Dialog(
          title: striking ? strike : Vocabulary.correction,
          text: text + (problem?.wrapped("\n! ", "", "\n! ", "") ?? Phrase(verbatim: "")),
          buttons: [Vocabulary.backToCheck, striking ? strike : Vocabulary.correction], inputLabel: Vocabulary.reason,
          input: TextEdit("", maximum: 200)))
    }

    static func newValues(_ entry: Entry, today: Day) -> [String: String] {
      if case .event(_, nil) = entry { return [GroupEventDraft.Field.day.rawValue: BuddhistDate.numeric(today)] }
      return [:]
    }

    static func fields(_ entry: Entry, _ loaded: Loaded, today: Day) -> [FormField] {
      switch entry {
      case .event: eventFields
      case .attachment: attachmentFields(loaded.dropped)
      case .organisation:
        organisationFields(loaded.communities, in: loaded.values[OrganisationDraft.Field.community.rawValue])
      case .network: networkFields
      }
    }

    private static let day = Phrase("เช่น 23/11/2569", "for example 23/11/2569")

    private static var eventFields: [FormField] {
      typealias Field = GroupEventDraft.Field
      return [
        FormField(
          Field.kind.rawValue, GroupWords.event,
          .choice(GroupEventKind.allCases.map { Choice($0.rawValue, GroupWords.event($0)) }),
          hint: Phrase("← → เปลี่ยน หรือ F4 เลือก", "← → changes it, F4 lists them"), isRequired: true),
        FormField(Field.day.rawValue, GroupWords.eventDay, .text(40), hint: day, isRequired: true),
        FormField(Field.what.rawValue, GroupWords.what, .text(300), isRequired: true),
        FormField(
          Field.by.rawValue, GroupWords.by, .text(100),
          hint: Phrase("ผู้จัด ผู้ทำบัญชี หรือผู้เยี่ยม", "Who held, kept or visited"), isRequired: true),
        FormField(
          Field.attended.rawValue, GroupWords.attended, .text(4), hint: Phrase("คน", "people"), accepts: .digits),
        FormField(
          Field.finding.rawValue, GroupWords.finding,
          .choice(VisitFinding.allCases.map { Choice($0.rawValue, GroupWords.finding($0)) }), isRequired: true),
      ]
    }

    private static func attachmentFields(_ dropped: DropFolder) -> [FormField] {
      typealias Field = AttachmentDraft.Field
      return [
        FormField(
          Field.kind.rawValue, GroupWords.attachment,
          .choice(AttachmentKind.allCases.map { Choice($0.rawValue, GroupWords.attachment($0)) }), isRequired: true),
        FormField(Field.title.rawValue, GroupWords.what, .text(200)),
        FormField(
          Field.paperNumber.rawValue, GroupWords.fileNumber, .text(60),
          hint: Phrase("เลขที่แฟ้มเอกสารกระดาษ", "The number of the file of papers")),
        FormField(
          Field.place.rawValue, GroupWords.place, .text(100),
          hint: Phrase("เช่น ตู้ 3 ชั้น 2", "for example: cabinet 3, shelf 2")),
        FormField(Field.day.rawValue, GroupWords.paperDay, .text(40), hint: day),
        scanField(dropped),
      ]
    }

    private static func scanField(_ dropped: DropFolder) -> FormField {
      var choices: [Choice] = []
      let hint: Phrase
      switch dropped {
      case .notSet:
        hint = Phrase(
          "ยังไม่ได้ตั้งโฟลเดอร์รับภาพสแกน (การตั้งค่า)", "No folder of dropped scans is set (see the settings)")
      case .unreadable(let path):
        hint = Phrase("เปิดโฟลเดอร์ \(path) ไม่ได้", "The folder \(path) cannot be read")
      case .files(let files):
        choices = files.map { file in
          Choice(file.name, Phrase(verbatim: "\(file.name)  \(size(file.size))"))
        }
        hint =
          files.isEmpty
          ? Phrase("ไม่มีภาพสแกนรออยู่", "No scan waits")
          : Phrase("F4 เลือกจาก \(files.count) แฟ้มที่รออยู่", "F4 chooses among \(files.count) files that wait")
      }
      return FormField(AttachmentDraft.Field.scan.rawValue, GroupWords.scan, .choice(choices), hint: hint)
    }

    /// In KB, rounded up.
    static func size(_ bytes: Int) -> String { Digits.grouped(Int64((bytes + 1023) / 1024)) + " KB" }

    private static func organisationFields(_ communities: [Community], in place: String?) -> [FormField] {
      typealias Field = OrganisationDraft.Field
      let known = Set([place.flatMap { Int64($0) }].compactMap { $0 }.map { ID<Community>($0) })
      let places = communities.choices(keeping: known)
      return [
        FormField(Field.name.rawValue, GroupWords.organisationName, .text(200), isRequired: true),
        FormField(
          Field.kind.rawValue, GroupWords.organisationKind,
          .choice(OrganisationKind.allCases.map { Choice($0.rawValue, GroupWords.organisation($0)) })),
        FormField(
          Field.community.rawValue, Vocabulary.community, .choice(places),
          hint: Phrase("เว้นว่าง = ทั้งเทศบาล", "Empty: of the whole city")),
        FormField(
          Field.legalBasis.rawValue, GroupWords.legalBasis, .text(200),
          hint: Phrase("เช่น ประกาศเทศบาล พ.ร.บ. หรือคำสั่ง", "An announcement, an act or an order")),
        FormField(Field.number.rawValue, GroupWords.registrationNumber, .text(60)),
        FormField(Field.contact.rawValue, GroupWords.contact, .text(100)),
        FormField(
          Field.phones.rawValue, Vocabulary.phone, .text(100),
          hint: Phrase("หลายหมายเลขคั่นด้วย ,", "Several, separated by commas")),
      ]
    }

    private static var networkFields: [FormField] {
      typealias Field = NetworkDraft.Field
      return [
        FormField(Field.name.rawValue, GroupWords.networkName, .text(200), isRequired: true),
        FormField(Field.coordinator.rawValue, GroupWords.contact, .text(100)),
        FormField(Field.phone.rawValue, Vocabulary.phone, .text(60)),
        FormField(Field.founded.rawValue, Phrase("วันที่จัดตั้ง", "Founded"), .text(40), hint: day),
        FormField(Field.note.rawValue, GroupWords.note, .text(300)),
      ]
    }

    static func columns(_ entry: Entry) -> [GridEdit.Column] {
      let from = GridEdit.Column(GroupForm.Words.from, columns: 11, .text(40))
      let to = GridEdit.Column(GroupForm.Words.to, columns: 11, .text(40))
      switch entry {
      case .network: return [GridEdit.Column(GroupForm.Words.code, columns: 16, .text(20)), from, to]
      default:
        return [
          GridEdit.Column(Vocabulary.name, columns: 22, .text(100)),
          GridEdit.Column(GroupForm.Words.role, columns: 14, .text(60)),
          GridEdit.Column(Vocabulary.phone, columns: 12, .text(40)), from, to,
        ]
      }
    }
  }
}
