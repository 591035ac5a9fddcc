internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension Home {
  enum Words {
    static let title = Phrase("หน้าหลัก", "Home")
    static let waiting = Phrase("งานที่รอท่าน", "What waits for you")
    static let places = Phrase("ไปที่", "Go to")
    static let hint = Phrase("กดเลขเพื่อไปที่หน้านั้นทันที · F9 คำสั่งทั้งหมด", "A digit opens its place · F9: commands")
    static let reading = Phrase("กำลังอ่านงานที่รอ…", "Looking for what waits…")
    static let noUmbrella = Phrase("ยังไม่มีโครงการหลัก", "no umbrella project")
    static let later = Phrase("ไว้ภายหลัง", "Later")

    static func today(_ day: Day) -> Phrase {
      Phrase(
        "\(BuddhistDate.weekday(day))ที่ \(BuddhistDate.long(day))",
        "\(BuddhistDate.englishWeekday(day)), \(BuddhistDate.englishLong(day))")
    }

    static func shortToday(_ day: Day) -> Phrase { Vocabulary.day(day) }

    /// What the line says, and its number as it is read.
    static func line(_ item: Item) -> (label: Phrase, number: Phrase) {
      switch item {
      case .draft(let draft): (resuming(draft), Vocabulary.shortMoment(draft.keptAt))
      case .toScreen(let count): (Phrase("ข้อเสนอรอคัดกรอง", "Proposals to screen"), proposals(count))
      case .waitingForPapers(let count):
        (Phrase("ข้อเสนอรอเอกสารหรือรอแก้ไข", "Proposals waiting for papers or changes"), proposals(count))
      case .awaitingMayor(let count):
        (Phrase("รอบันทึกผลนายกเทศมนตรี", "The mayor's results to record"), proposals(count))
      case .followUps(let year, let count):
        (
          Phrase("ถึงกำหนดติดตามรายได้ ปี \(year)", "Incomes to follow up, FY \(year)"),
          counted(count, "ครัวเรือน", "household")
        )
      case .assessments(let year, let count):
        (Phrase("ถึงกำหนดประเมินกลุ่ม ปี \(year)", "Groups to assess, FY \(year)"), counted(count, "กลุ่ม", "group"))
      case .budget(let budget):
        (
          Vocabulary.budgetLeft + Phrase(" ปี \(budget.fiscalYear)", ", FY \(budget.fiscalYear)"),
          budget.left.map(Vocabulary.baht) ?? noUmbrella
        )
      case .incomplete(let count): (OutreachWords.incomplete, counted(count, "คน", "registration"))
      case .zoneRequests(let count):
        (Phrase("คำขอจากเขตอื่นรอตอบ", "Requests of other zones to answer"), counted(count, "คำขอ", "request"))
      case .dataRequests(let requests):
        (
          DataRequests.Words.title,
          requests.overdue > 0
            ? Phrase(
              "เกินกำหนด \(requests.overdue) จาก \(requests.open)", "\(requests.overdue) of \(requests.open) overdue")
            : counted(requests.open, "คำร้อง", "request")
        )
      case .search(let figure):
        (
          (figure.search.place?.name ?? Phrase(verbatim: "")) + Phrase(verbatim: ": \(figure.search.view.name)"),
          figure.count.map { counted($0, "รายการ", "record") } ?? Phrase("มากกว่า 20,000 รายการ", "more than 20,000")
        )
      case .backup(let state): (Phrase("สำรองข้อมูลล่าสุด", "Last backup"), Trust.Words.backup(state))
      case .place(let place): (place.name, Phrase(verbatim: ""))
      }
    }

    static func offer(_ draft: Draft) -> Confirmation {
      Confirmation(
        FormWords.draftOffer,
        Dialog(
          title: FormWords.draftFound,
          text: FormWords.draftFound + Phrase(verbatim: " ") + Vocabulary.moment(draft.keptAt) + Phrase(verbatim: "\n")
            + name(draft.content), buttons: [Vocabulary.resume, Vocabulary.startAnew, later]))
    }

    private static func resuming(_ draft: Draft) -> Phrase {
      Phrase("ร่างค้าง: ", "Draft: ") + name(draft.content)
    }

    /// The form, and whom or what it is about as far as it is typed.
    private static func name(_ content: DraftContent) -> Phrase {
      let isNew = content.subject.isEmpty
      func typed(_ fields: String...) -> Phrase {
        let text = fields.compactMap { content.fields[$0] }.joined(separator: " ")
        return Phrase(verbatim: text.isEmpty ? "" : " " + Columns.clip(ThaiForm.canonical(text), to: 40))
      }
      return switch content.screen {
      case PersonForm.screen:
        (isNew ? PersonForm.Words.new : Phrase("แก้ไขข้อมูลบุคคล", "Change a person")) + typed("first_name", "last_name")
      case GroupForm.screen:
        (isNew ? GroupForm.Words.new : Phrase("แก้ไขข้อมูลกลุ่ม", "Change a group")) + typed("name")
      case Intake.screen: Phrase("ข้อเสนอโครงการ", "Proposal") + typed("title")
      case Screening.screen: Phrase("ผลการคัดกรอง", "Screening")
      case Mayor.screen: Phrase("ผลพิจารณาของนายกเทศมนตรี", "The mayor's result") + typed("memo_number")
      case YearFramePage.screen:
        Phrase("โครงการหลักและงบประมาณ", "Umbrella project and budget") + typed("name", "reason")
      case OutreachForm.screen: OutreachWords.outreach + typed("topic")
      case WalkIn.screen: OutreachWords.walkIn + typed("full_name")
      case RoundPage.screen: RoundPage.Words.title(nil) + typed("name")
      case "follow_up_grid":
        Phrase("รายได้ที่ติดตาม", "Incomes followed up") + year(content)
          + (DraftPlace.round(of: content).map { Phrase(verbatim: " ") + Vocabulary.shortRound($0) }
            ?? Phrase(verbatim: ""))
      case PrivacyForm.screen: PrivacyWords.title
      case "assessments": Phrase("ผลประเมินกลุ่ม", "Group assessments") + year(content)
      default: Phrase(verbatim: content.screen)
      }
    }

    private static func year(_ content: DraftContent) -> Phrase {
      DraftPlace.year(of: content).map { Phrase(" ปี \($0)", ", FY \($0)") } ?? Phrase(verbatim: "")
    }

    private static func proposals(_ count: Int) -> Phrase { counted(count, "รายการ", "proposal") }

    private static func counted(_ count: Int, _ thai: String, _ english: String) -> Phrase {
      count == 0
        ? Phrase("ไม่มี", "none")
        : Phrase(
          "\(Digits.grouped(Int64(count))) \(thai)",
          "\(Digits.grouped(Int64(count))) \(english)\(count == 1 ? "" : "s")")
    }
  }
}
