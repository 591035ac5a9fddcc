internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension PersonPage {
  enum Words {
    static let dayQuestion = "day"
    static let takeBackQuestion = "take back"

    static let reading = Phrase("กำลังอ่านระเบียนบุคคล…", "Reading the record…")
    static let facts = Phrase("ข้อมูล", "Facts")
    static let relations = Phrase("ความสัมพันธ์", "Relations")
    static let groups = Phrase("กลุ่ม", "Groups")
    static let support = Phrase("โครงการ", "Projects")
    static let followUps = Phrase("ติดตาม", "Follow-ups")
    static let history = Phrase("ประวัติ", "History")
    static let post = Phrase("ตำแหน่ง", "Post")
    static let asWhat = Phrase("ในฐานะ", "As")
    static let when = Phrase("เมื่อ", "When")
    static let what = Phrase("รายการ", "What")
    static let computed = Phrase("จากการคำนวณ", "computed")
    static let noRelations = Phrase(
      "ยังไม่มีความสัมพันธ์กับบุคคลอื่น กด Ins เพื่อเพิ่ม", "No relation to others is recorded. Ins adds one.")
    static let noCategories = Phrase("ยังไม่มีประเภท กด Ins เพื่อเพิ่ม", "No category is recorded. Ins adds one.")
    static let noGroups = Phrase("ไม่ได้เป็นสมาชิกกลุ่มอาชีพ", "Member of no group")
    static let noHousehold = Phrase("ไม่พบครัวเรือนของวันนั้น", "There is no household of that day")
    static let change = Phrase("แก้ไขรายการ", "Change entry")
    static let nothingNew = Phrase(
      "ไปที่แท็บความสัมพันธ์ ประเภท หรือเอกสารก่อน แล้วจึงเพิ่ม",
      "Go to the tab of relations, categories or papers to add there")
    static let nothingToChange = Phrase(
      "เลือกความสัมพันธ์หรือประเภทที่จะแก้ไขก่อน", "Choose a relation or category to change first")
    static let onlyToday = Phrase(
      "กำลังดูข้อมูลย้อนหลัง กรุณากลับไปข้อมูลปัจจุบันก่อน (F6)", "This is the record of a past day; go back to today's (F6)")
    static let takeBack = Phrase("รับกลับเข้าทะเบียน", "Take back into the register")
    static let takenBack = Phrase("รับกลับเข้าทะเบียนแล้ว", "Taken back into the register")
    static let changedSince = Phrase("แก้ไขหลังวันนั้น", "Changed since")
    static let uncertain = Phrase("ข้อควรระวัง", "Take care")
    static let uncertainWhy = Phrase(
      "ประวัติบางรายการถูกลบตามกฎหมายหรืออ่านไม่ได้ บางช่องอาจไม่ตรงกับวันนั้น",
      "Some entries of the history were erased by law or cannot be read; some fields may not be those of that day.")

    static func row(_ relation: Relation) -> String { "relation \(relation.id)" }
    static func row(_ entry: CategoryEntry) -> String {
      "category \(entry.category.rawValue) \(entry.from?.iso ?? "")–\(entry.to?.iso ?? "")"
    }

    /// What is known of the person at a glance; the day first where it is a past one.
    static func headline(_ file: PersonFile, _ state: State) -> RecordCell {
      var parts: [Phrase] = []
      if let day = state.asOf { parts.append(Vocabulary.asOf + Phrase(verbatim: " ") + Vocabulary.day(day)) }
      if let departure = state.departure {
        parts.append(Vocabulary.departed + Phrase(verbatim: " ") + Vocabulary.day(departure.from))
      }
      if let birth = file.details.birth {
        parts.append(Phrase("อายุ ", "aged ") + HouseholdPage.Words.years(birth.age(on: state.day)))
      }
      parts.append(community(file.homes.first { $0.code == file.details.household }))
      let role: Role = state.asOf != nil || state.departure != nil ? .warning : .faint
      return RecordCell(parts.listed("  ", "  "), role)
    }

    static func community(_ home: PersonFile.Home?) -> Phrase {
      guard let name = home?.community else { return Vocabulary.zone(nil) }
      return Phrase("ชุมชน\(name) ", "\(name) ") + Vocabulary.zone(home?.zone)
    }

    static func household(_ details: PersonDetails) -> Phrase {
      let head = details.isHead ? HouseholdPage.Words.head.wrapped(" (", ")", " (", ")") : Phrase(verbatim: "")
      return Phrase(verbatim: details.household ?? "–") + head
    }

    static func formerHome(_ home: PersonFile.Home) -> Phrase {
      Phrase("ครัวเรือนเดิม \(home.code)", "Former household \(home.code)")
        + (home.community.map { Phrase(verbatim: " \($0)") } ?? Phrase(verbatim: ""))
    }

    static func noNumber(_ reason: String?) -> Phrase {
      Phrase("ไม่มีเลข", "No number") + (reason.map { Phrase(verbatim: " (\($0))") } ?? Phrase(verbatim: ""))
    }

    static func birth(_ birth: Birth, on day: Day) -> Phrase {
      Phrase(birth.thai(), birth.english)
        + HouseholdPage.Words.years(birth.age(on: day)).wrapped(" (อายุ ", ")", " (aged ", ")")
    }

    static func address(_ address: Address) -> String? {
      let parts: [(String, String?)] = [
        ("", address.houseNumber), ("หมู่ ", address.moo), ("ซอย", address.soi), ("ถนน", address.road),
        ("ต.", address.subdistrict), ("อ.", address.district), ("จ.", address.province), ("", address.postcode),
      ]
      let said = parts.compactMap { label, part in part.map { label + $0 } }
      return said.isEmpty ? nil : said.joined(separator: " ")
    }

    static func training(_ details: PersonDetails) -> Phrase? {
      let coded = Training.allCases.filter(details.training.contains).map(Vocabulary.training)
      let all = coded + (details.trainingOther.map { [Phrase(verbatim: $0)] } ?? [])
      return all.isEmpty ? nil : all.listed(", ", ", ")
    }

    static func category(_ entry: CategoryEntry) -> Phrase {
      let kinds = Disability.allCases.filter(entry.disabilities.contains).map(Vocabulary.disability)
      let name = Vocabulary.category(entry.category)
      return kinds.isEmpty ? name : name + kinds.listed(", ", ", ").wrapped(" (", ")", " (", ")")
    }

    static func departure(_ departure: Departure) -> Phrase {
      let why = Vocabulary.departure(departure.reason)
      let note = departure.note.map { Phrase(verbatim: " (\($0))") } ?? Phrase(verbatim: "")
      return why + note + Phrase(verbatim: " ") + HouseholdPage.Words.period(departure.from, departure.to)
    }

    static func notYetRegistered(_ day: Day?) -> Phrase {
      (day.map(Vocabulary.day) ?? Phrase(verbatim: "–")).wrapped(
        "ยังไม่ได้ขึ้นทะเบียนในวันนั้น ขึ้นทะเบียนเมื่อ ", "", "Not yet registered on that day; registered on ", "")
    }

    /// The end of the last fiscal year is offered: most questions are about that day.
    static func askDay(_ state: State, typed: String?, problem: Phrase?) -> Confirmation {
      let yearEnd = Day.fiscalYearRange(state.today.fiscalYear - 1).upperBound
      let text =
        Phrase("ดูข้อมูลตามที่เป็นอยู่ในวันใด (เว้นว่าง = ปัจจุบัน)", "The record as it stood on which day? (empty: today)")
        + (problem?.wrapped("\n! ", "", "\n! ", "") ?? Phrase(verbatim: ""))
      return Confirmation(
        dayQuestion,
        Dialog(
          title: Vocabulary.asOf, text: text,
          buttons: [Vocabulary.open, Phrase("ข้อมูลปัจจุบัน", "Today's record")],
          inputLabel: HouseholdPage.Words.day,
          input: TextEdit(typed ?? BuddhistDate.numeric(state.asOf ?? yearEnd), maximum: 40)))
    }

    static func askTakeBack(_ name: Phrase) -> Confirmation {
      Confirmation(
        takeBackQuestion,
        Dialog(
          title: takeBack,
          text: name.wrapped("รับ", "กลับเข้าทะเบียนวันนี้? กรุณาระบุเหตุผล", "Take ", " back today? Give the reason."),
          buttons: [takeBack, Vocabulary.backToCheck], focus: 1, inputLabel: Vocabulary.reason))
    }
  }
}
