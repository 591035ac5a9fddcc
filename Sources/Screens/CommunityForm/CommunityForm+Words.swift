internal import OfficeCore
internal import TerminalUI
internal import ThaiText

extension CommunityForm {
  enum Words {
    static func title(_ task: CommunityDraft.Task) -> Phrase {
      switch task {
      case .add: Phrase("เพิ่มชุมชน", "Add a community")
      case .rename: Phrase("เปลี่ยนชื่อชุมชน", "Rename")
      case .split: Phrase("แยกชุมชน", "Split")
      case .merge: Phrase("รวมชุมชน", "Merge")
      case .retire: Phrase("ยุบชุมชน", "Retire")
      case .correct: Phrase("แก้ไขข้อมูล", "Correct")
      case .rehouse: Phrase("เปลี่ยนชุมชน", "Change community")
      }
    }

    /// What it is about, over the form.
    static func about(_ state: State) -> Phrase {
      let count = state.households.count
      if state.task == .rehouse { return Phrase("ครัวเรือนที่เลือก \(count) ครัวเรือน", "\(count) households chosen") }
      guard let community = state.community else { return Phrase(verbatim: "") }
      return Phrase(verbatim: "\(community.code) \(community.name)  ") + Vocabulary.zone(community.zone)
    }

    static func fields(_ state: State) -> [FormField] { state.task.fields.map { field($0, state) } }

    private static func field(_ field: Field, _ state: State) -> FormField {
      func made(
        _ label: Phrase, _ kind: FormField.Kind, _ hint: Phrase? = nil, isRequired: Bool = true,
        accepts: TextEdit.Accepts = .anything
      ) -> FormField {
        FormField(field.rawValue, label, kind, hint: hint, isRequired: isRequired, accepts: accepts)
      }
      switch field {
      case .zone:
        return made(
          Vocabulary.zoneTitle, .choice(Community.zones.map { Choice(String($0), Vocabulary.zone($0)) }))
      case .code:
        return made(
          Phrase("รหัสชุมชน", "Code"), .text(10), Phrase("เว้นว่าง = รหัสถัดไปของเขต", "Empty: the next of the zone"),
          isRequired: false, accepts: .digits)
      case .name: return made(state.task == .rename ? newName : Phrase("ชื่อชุมชน", "Name"), .text(100))
      case .aliases:
        return made(
          Phrase("ชื่ออื่นที่เรียกกัน", "Other names"), .text(300),
          Phrase("คั่นด้วย ; ใช้ค้นหาและนำเข้าได้", "Parted by ; found by search and imports"), isRequired: false)
      case .newNames:
        return made(
          Phrase("ชื่อชุมชนที่แยกออก", "What is split off"), .text(300),
          Phrase("หลายชุมชนคั่นด้วย ; จะได้รหัสถัดไปของเขต", "Several parted by ; each gets the next code"))
      case .into:
        return made(
          Phrase("ชุมชนปลายทาง", "Into the community"), .choice(state.communities.filter { $0.id != state.id }.choices())
        )
      case .announcementNumber:
        return made(
          Phrase("เลขที่ประกาศ", "Announcement no."), .text(60),
          Phrase("ประกาศเทศบาลนครขอนแก่น เช่น 12/2569", "Of the municipality, for example 12/2569"))
      case .announcementDate:
        return made(Phrase("ประกาศลงวันที่", "Dated"), .text(30), Phrase("เช่น 23/11/2569", "for example 23/11/2026"))
      case .day:
        return made(
          Phrase("มีผลตั้งแต่วันที่", "Holds from"), .text(30),
          state.task == .rehouse
            ? Phrase("เช่น 23/11/2569", "for example 23/11/2026")
            : Phrase("เว้นว่าง = วันที่ของประกาศ", "Empty: the date of the announcement"),
          isRequired: state.task == .rehouse)
      case .opened: return made(Phrase("ตั้งเมื่อวันที่", "Began on"), .text(30), isRequired: false)
      case .reason: return made(Vocabulary.reason, .text(200))
      }
    }

    private static let newName = Phrase("ชื่อใหม่", "New name")

    static func confirm(_ reading: CommunityDraft.Reading, _ state: State) -> Confirmation {
      let text =
        switch reading {
        case .add(let new, let announcement, let day): Phrase(verbatim: new.name + "\n") + by(announcement, day)
        case .rename(let name, let announcement, let day):
          Phrase(verbatim: "\(state.community?.name ?? "") → \(name)\n") + by(announcement, day)
        case .split(let names, let announcement, let day):
          Phrase(verbatim: names.joined(separator: ", ") + "\n") + by(announcement, day)
            + Phrase(
              "\nบุคคลยังอยู่ชุมชนเดิมจนกว่าจะเปลี่ยนชุมชนของครัวเรือน",
              "\nPeople stay where they are until their households are brought over.")
        case .merge(let into, let announcement, let day):
          name(into, state) + Phrase(verbatim: "\n") + by(announcement, day)
            + Phrase(
              "\nบุคคล กลุ่ม และองค์กรทั้งหมดย้ายไป และชุมชนนี้จะยุบ",
              "\nAll its people, groups and organisations go there, and it closes.")
        case .retire(let announcement, let day): by(announcement, day)
        case .correct(let name, _, _, let reason): Phrase(verbatim: "\(name)\n\(reason)")
        case .rehouse(let into, let day):
          about(state) + Phrase(verbatim: " → ") + name(into, state)
            + Vocabulary.day(day).wrapped("\nตั้งแต่ ", "", "\nfrom ", "")
        }
      return Confirmation(
        "change",
        Dialog(title: title(state.task), text: text, buttons: [title(state.task), Vocabulary.backToCheck], focus: 1))
    }

    private static func by(_ announcement: Announcement, _ day: Day) -> Phrase {
      Phrase("ประกาศที่ \(announcement.number) ลงวันที่ ", "Announcement \(announcement.number) of ")
        + Vocabulary.day(announcement.date) + Vocabulary.day(day).wrapped("\nมีผลตั้งแต่ ", "", "\nholds from ", "")
    }

    private static func name(_ id: ID<Community>, _ state: State) -> Phrase {
      state.communities.first { $0.id == id }.map { Phrase(verbatim: "\($0.code) \($0.name)") } ?? Phrase(verbatim: "")
    }

    static func saved(_ state: State) -> Phrase {
      title(state.task).wrapped("บันทึกแล้ว: ", "", "Saved: ", "")
    }
  }
}
