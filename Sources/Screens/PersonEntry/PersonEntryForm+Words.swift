internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension PersonEntryForm {
  enum Words {
    static func title(_ entry: PersonEntry, _ name: String) -> Phrase {
      let what: Phrase =
        switch entry {
        case .relation: PersonPage.Words.relations
        case .category: Vocabulary.label("category")
        case .departure: Vocabulary.departed
        }
      return name.isEmpty ? what : what + Phrase(verbatim: ": \(name)")
    }

    /// What F2 does.
    static func deed(_ entry: PersonEntry) -> Phrase {
      if case .departure = entry { return Phrase("จำหน่าย", "Take off the register") }
      return Vocabulary.save
    }

    static func saved(_ entry: PersonEntry, _ name: String) -> Phrase {
      switch entry {
      case .relation: Phrase("บันทึกความสัมพันธ์แล้ว \(name)", "Relation saved: \(name)")
      case .category: Phrase("บันทึกประเภทแล้ว \(name)", "Category saved: \(name)")
      case .departure: Phrase("จำหน่ายออกจากทะเบียนแล้ว \(name)", "Taken off the register: \(name)")
      }
    }

    static func newValues(_ entry: PersonEntry, today: Day) -> [String: String] {
      if case .departure = entry { return [DepartureDraft.Field.day.rawValue: BuddhistDate.numeric(today)] }
      return [:]
    }

    static func fields(
      _ entry: PersonEntry, seesSensitive: Bool, heirs: [HouseholdFile.Member] = []
    ) -> [FormField] {
      switch entry {
      case .relation(_, let id): relation(isNew: id == nil)
      case .category(_, let old): category(old?.category, seesSensitive: seesSensitive)
      case .departure: departure(heirs)
      }
    }

    private static let day = Phrase(
      "เช่น 1/10/2569 เว้นว่าง = ไม่ทราบหรือยังไม่สิ้นสุด", "As in 1/10/2026; empty: not known, or still so")

    private static func relation(isNew: Bool) -> [FormField] {
      typealias Field = RelationDraft.Field
      func field(_ field: Field, _ kind: FormField.Kind, _ hint: Phrase? = nil, isRequired: Bool = false) -> FormField {
        FormField(
          field.rawValue, Vocabulary.label(named[field] ?? field.rawValue), kind, hint: hint, isRequired: isRequired,
          accepts: field == .degree ? .digits : .anything)
      }
      let kinds = RelationKind.allCases.map { Choice($0.rawValue, Vocabulary.relation($0)) }
      return [
        field(
          .other, isNew ? .pick : .readOnly, Phrase("F4 หรือพิมพ์ชื่อเพื่อค้นหา", "F4, or type a name, to find the person"),
          isRequired: isNew),
        field(
          .kind, .choice(kinds),
          Phrase("บุคคลที่เกี่ยวข้องเป็นอะไรกับเจ้าของระเบียน", "What the related person is to the one of this record"),
          isRequired: true),
        field(.degree, .text(1), Phrase("นับตามกฎหมาย 1–6", "By the law, 1 to 6"), isRequired: true),
        field(.from, .text(40), day), field(.to, .text(40), day), field(.note, .text(200)),
      ]
    }

    private static let named: [RelationDraft.Field: String] = [.from: "valid_from", .to: "valid_to"]

    /// Another category is another entry: a known one keeps its own.
    private static func category(_ known: PersonCategory?, seesSensitive: Bool) -> [FormField] {
      typealias Field = CategoryDraft.Field
      let categories = known.map { [$0] } ?? PersonCategory.allCases.filter { seesSensitive || !$0.isSensitive }
      let choices = categories.map { Choice($0.rawValue, Vocabulary.category($0)) }
      let disabilities = Disability.allCases.map { Choice($0.rawValue, Vocabulary.disability($0)) }
      return [
        FormField(
          Field.category.rawValue, Vocabulary.label("category"), .choice(choices), isRequired: true),
        FormField(
          Field.disabilities.rawValue, Vocabulary.label("disability"), .flags(disabilities),
          hint: Phrase("F4 เลือกได้หลายประเภท", "F4: several may be chosen")),
        FormField(
          Field.evidence.rawValue, Vocabulary.label("evidence"), .text(200),
          hint: Phrase(
            "เช่น บัตรคนพิการ เลขที่ เอกสาร ห้ามบันทึกสถานะการติดเชื้อ", "A card or letter with its number; never an infection")),
        FormField(Field.from.rawValue, Vocabulary.label("valid_from"), .text(40), hint: day),
        FormField(Field.to.rawValue, Vocabulary.label("valid_to"), .text(40), hint: day),
      ]
    }

    /// Who heads the household when its head leaves; it may be said that nobody is known yet, and is not left out.
    private static func next(_ heirs: [HouseholdFile.Member]) -> [FormField] {
      guard !heirs.isEmpty else { return [] }
      let people = heirs.map { Choice(String($0.person.raw), Phrase(verbatim: $0.name)) }
      let nobody = Choice(
        DepartureDraft.nobodyYet, Phrase("ยังไม่ทราบ (ครัวเรือนยังไม่มีหัวหน้า)", "Not known yet (no head meanwhile)"))
      return [
        FormField(
          DepartureDraft.Field.headNext.rawValue, Phrase("หัวหน้าคนต่อไป", "Next head"), .choice(people + [nobody]),
          hint: Phrase(
            "ผู้นี้เป็นหัวหน้าครัวเรือน ใครเป็นหัวหน้าต่อตั้งแต่วันนั้น", "This is the head: who heads the household from that day?"),
          isRequired: true)
      ]
    }

    private static func departure(_ heirs: [HouseholdFile.Member]) -> [FormField] {
      typealias Field = DepartureDraft.Field
      let reasons = DepartureReason.allCases.map { Choice($0.rawValue, Vocabulary.departure($0)) }
      return [
        FormField(Field.reason.rawValue, Vocabulary.label("departure_reason"), .choice(reasons), isRequired: true),
        FormField(Field.day.rawValue, Vocabulary.label("departed_on"), .text(40), isRequired: true),
      ] + next(heirs) + [
        FormField(
          Field.note.rawValue, Vocabulary.label("note"), .text(200),
          hint: Phrase(
            "ไม่มีการลบ ประวัติและตัวชี้วัดยังอยู่ครบ และรับกลับได้",
            "Nothing is deleted: history and figures stay, and the person can be taken back"))
      ]
    }
  }
}
