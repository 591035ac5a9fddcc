internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension OutreachForm {
  enum Words {
    static let new = Phrase("บันทึกกิจกรรมประชาสัมพันธ์", "Record an outreach")
    static let change = Phrase("แก้ไขกิจกรรมประชาสัมพันธ์", "Change an outreach")
    static let saved = Phrase("บันทึกกิจกรรมประชาสัมพันธ์แล้ว", "The outreach is saved")
    static let notSavedYet = Phrase("ยังไม่ได้บันทึก จึงยังไม่มีประวัติ", "Not saved yet: there is no history")
    static let nextPage = Phrase("หน้าถัดไป", "Next page")
    static let previousPage = Phrase("หน้าก่อน", "Previous page")
    static let pages = [Phrase("กิจกรรม", "Occasion"), Phrase("ผู้มา", "Who came")]

    static func newValues(_ today: Day) -> [String: String] {
      [
        Field.day.rawValue: BuddhistDate.numeric(today), Field.channel.rawValue: OutreachChannel.meeting.rawValue,
      ]
    }

    static func fields(
      _ communities: [Community], keeping known: Set<ID<Community>>, _ zones: [Int]
    ) -> [FormField] {
      func field(
        _ field: Field, _ label: Phrase, _ kind: FormField.Kind, hint: Phrase? = nil, page: Int = 0,
        isRequired: Bool = false, accepts: TextEdit.Accepts = .anything
      ) -> FormField {
        FormField(field.rawValue, label, kind, hint: hint, page: page, isRequired: isRequired, accepts: accepts)
      }
      func count(_ of: Field, _ label: Phrase) -> FormField {
        field(of, label, .text(5), hint: Phrase("คน", "people"), page: 1, accepts: .digits)
      }
      let what = [
        field(.day, OutreachWords.day, .text(40), hint: ProgrammeWords.dayHint, isRequired: true),
        field(
          .channel, OutreachWords.channel,
          .choice(OutreachChannel.allCases.map { Choice($0.rawValue, OutreachWords.channel($0)) }), isRequired: true),
        field(.topic, OutreachWords.topic, .text(300), isRequired: true),
        field(
          .communities, Vocabulary.community, .flags(communities.choices(keeping: known)),
          hint: Phrase("F4 เลือกได้หลายชุมชนในเขตเดียวกัน", "F4: several communities of one zone"), isRequired: true),
        field(
          .zone, Vocabulary.zoneTitle, .choice(zones.map { Choice(String($0), Vocabulary.zone($0)) }),
          hint: Phrase("ตามชุมชนที่เลือก", "As the communities chosen"), isRequired: true),
        field(.place, OutreachPage.Words.place, .text(200)),
        field(
          .speakers, OutreachPage.Words.speakers, .text(300),
          hint: Phrase("ผู้ที่ชี้แจงโครงการ", "Who explained the programme")),
        field(.note, OutreachPage.Words.note, .text(500)),
      ]
      let came = [
        count(.women, Vocabulary.sex(.female)), count(.men, Vocabulary.sex(.male)),
        count(.unspecified, Phrase("ไม่แยกเพศ", "Not by sex")),
        FormField.heading(Phrase("ในจำนวนนี้ (คนเดียวมีได้หลายประเภท)", "Of these (one may be of several)"), page: 1),
      ]
      let categories = PersonCategory.allCases.map {
        FormField(OutreachDraft.name($0), Vocabulary.category($0), .text(5), page: 1, accepts: .digits)
      }
      return what + came + categories
    }
  }
}
