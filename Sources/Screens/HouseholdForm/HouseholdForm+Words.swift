internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension HouseholdForm {
  enum Words {
    static func title(_ task: HouseholdDraft.Task) -> Phrase {
      switch task {
      case .head: Phrase("เปลี่ยนหัวหน้าครัวเรือน", "Change the head")
      case .role: Phrase("ความสัมพันธ์กับหัวหน้า", "Relation to the head")
      case .split: Phrase("แยกครัวเรือน", "Split")
      case .merge: Phrase("รวมครัวเรือน", "Merge")
      case .move: Phrase("ย้ายครัวเรือน", "Move")
      case .correct: Phrase("รหัสประจำบ้าน", "House-register code")
      }
    }

    private static let outside = Phrase(
      "ไม่มีชุมชน: จะบันทึกว่าอยู่นอกชุมชน", "No community: recorded as outside any community")

    static func fields(_ state: State) -> [FormField] { state.task.fields.map { field($0, state) } }

    private static func field(_ field: Field, _ state: State) -> FormField {
      func made(
        _ label: Phrase, _ kind: FormField.Kind, _ hint: Phrase? = nil, isRequired: Bool = false,
        accepts: TextEdit.Accepts = .anything, whenEmpty: Phrase? = nil
      ) -> FormField {
        FormField(
          field.rawValue, label, kind, hint: hint, isRequired: isRequired, accepts: accepts, whenEmpty: whenEmpty)
      }
      let members = state.members.map { Choice(String($0.person.raw), Phrase(verbatim: $0.name)) }
      switch field {
      case .person: return made(Phrase("สมาชิก", "Member"), .choice(members), isRequired: true)
      case .role:
        return made(
          title(.role), .choice(HouseholdRole.allCases.map { Choice($0.rawValue, Vocabulary.householdRole($0)) }))
      case .members:
        return made(
          Phrase("สมาชิกที่แยกออก", "Who leaves"), .flags(members),
          Phrase("F4 เลือกได้หลายคน", "F4: several may be chosen"), isRequired: true)
      case .head:
        return made(
          state.task == .split ? Phrase("หัวหน้าครัวเรือนใหม่", "Head of the new one") : Phrase("หัวหน้าคนใหม่", "New head"),
          .choice(members), isRequired: true)
      case .headOfRest:
        return made(
          Phrase("หัวหน้าของที่เหลือ", "Head of the rest"), .choice(members),
          Phrase("เลือกเมื่อหัวหน้าเดิมแยกออกไป", "When the old head leaves"))
      case .household:
        return made(
          Phrase("รหัสครัวเรือน", "Household code"), .text(40),
          state.task == .split
            ? Phrase("เว้นว่าง = ให้รหัสถัดไป", "Empty: the next code")
            : Phrase("รหัสของครัวเรือนที่จะไปรวม", "The code of the one that it joins"),
          isRequired: state.task == .merge)
      case .community:
        return made(
          Vocabulary.community,
          .choice(state.communities.choices()),
          Phrase("F4 เลือก หรือพิมพ์ชื่อ Del = นอกชุมชน", "F4 to choose; Del: outside any community"),
          whenEmpty: outside)
      case .houseNumber:
        return made(
          Phrase("บ้านเลขที่ใหม่", "New house no."), .text(40),
          state.task == .split
            ? Phrase("เว้นว่าง = อยู่บ้านเดิม", "Empty: they stay in the same house") : nil,
          isRequired: state.task == .move)
      case .moo: return made(Phrase("หมู่", "Moo"), .text(20))
      case .soi: return made(Phrase("ซอย", "Soi"), .text(60))
      case .road: return made(Phrase("ถนน", "Road"), .text(60))
      case .subdistrict: return made(Phrase("ตำบล", "Subdistrict"), .text(60))
      case .district: return made(Phrase("อำเภอ", "District"), .text(60))
      case .province: return made(Phrase("จังหวัด", "Province"), .text(60))
      case .postcode: return made(Phrase("รหัสไปรษณีย์", "Postcode"), .text(5), accepts: .digits)
      case .registerCode:
        return made(
          title(.correct), .text(20), Phrase("11 หลัก ตามทะเบียนบ้าน", "11 digits, as in the house register"),
          accepts: .digits(and: " -"))
      case .day:
        return made(
          Phrase("ตั้งแต่วันที่", "From"), .text(30), Phrase("เช่น 23/11/2569", "for example 23/11/2026"),
          isRequired: true)
      case .reason: return made(Vocabulary.reason, .text(200), isRequired: state.task == .correct)
      }
    }

    static func confirm(_ reading: HouseholdDraft.Reading, _ state: State) -> Confirmation {
      let text: Phrase =
        switch reading {
        case .head(let person, let day, _): Phrase(verbatim: name(person, state)) + from(day)
        case .role(let person, let role):
          Phrase(verbatim: name(person, state) + ": ") + (role.map(Vocabulary.householdRole) ?? Phrase(verbatim: "–"))
        case .split(let split): self.split(split, state)
        case .merge(let code, let day):
          Phrase(
            "สมาชิก \(state.members.count) คน ไปอยู่ครัวเรือน \(code)",
            "\(state.members.count) people join household \(code)") + from(day)
        case .move(let home, let day):
          Phrase(
            "สมาชิก \(state.members.count) คน ไปบ้านเลขที่ \(home.address.houseNumber ?? "")",
            "\(state.members.count) people to house \(home.address.houseNumber ?? "")") + place(home, state) + from(day)
        case .correct(let code, let reason): Phrase(verbatim: "\(code ?? "–")\n\(reason)")
        }
      return Confirmation(
        "change",
        Dialog(title: title(state.task), text: text, buttons: [title(state.task), Vocabulary.backToCheck], focus: 1))
    }

    private static func split(_ split: HouseholdSplit, _ state: State) -> Phrase {
      let leaving = state.members.filter { split.leaving.contains($0.person) }.map(\.name).joined(separator: ", ")
      return Phrase("แยกออก: \(leaving)", "Leaving: \(leaving)")
        + Phrase("\nหัวหน้า: \(name(split.head, state))", "\nHead: \(name(split.head, state))")
        + (split.home.map { place($0, state) } ?? Phrase(verbatim: "")) + from(split.day)
        + Phrase(
          "\nรายได้ที่บันทึกไว้อยู่กับครัวเรือนเดิม", "\nIncomes on record stay with the old household.")
    }

    /// The community of the new house; outside any is said as plainly.
    private static func place(_ home: HouseholdHome, _ state: State) -> Phrase {
      guard let community = state.communities.first(where: { $0.id == home.community }) else {
        return Phrase(verbatim: "\n! ") + outside
      }
      return Phrase(verbatim: "\n") + Vocabulary.community + Phrase(verbatim: " \(community.code) \(community.name)")
    }

    private static func from(_ day: Day) -> Phrase { Vocabulary.day(day).wrapped("\nตั้งแต่ ", "", "\nfrom ", "") }

    private static func name(_ id: ID<Person>, _ state: State) -> String {
      state.members.first { $0.person == id }?.name ?? ""
    }

    static func saved(_ task: HouseholdDraft.Task) -> Phrase { title(task).wrapped("บันทึกแล้ว: ", "", "Saved: ", "") }
  }
}
