internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension FollowUpGrid {
  enum Words {
    static let allDone = Phrase("ไม่มีครัวเรือนที่ถึงกำหนดในรอบนี้แล้ว", "No household is due in this round.")
    static let noneHere = Phrase("ไม่มีครัวเรือนถึงกำหนดในเขตหรือชุมชนนี้ กด F7 เลือกใหม่", "None is due here; F7 chooses again.")
    static let filter = Phrase("เลือกเขต", "Zone")
    static let dayLabel = Phrase("วันที่เก็บข้อมูล", "Day of the visit")
    static let everything = Phrase("ทุกเขต", "All zones")
    static let both = Phrase(
      "มีทั้งรายได้และเหตุที่ติดตามไม่ได้ กรุณาลบช่องใดช่องหนึ่ง", "Both an income and a reason: delete one of them.")
    static let onlyComment = Phrase(
      "มีหมายเหตุแต่ยังไม่มีรายได้หรือเหตุที่ติดตามไม่ได้", "A comment, but neither income nor reason.")

    static func title(_ state: State) -> Phrase {
      let year = Phrase(" ปี \(state.fiscalYear)", " \(state.fiscalYear)")
      return switch state.round {
      case .baseline: Phrase("กรอกรายได้ฐาน", "Baseline incomes") + year
      case .m3, .m6, .m12: Phrase("กรอกผลการติดตาม ", "Incomes after ") + Vocabulary.shortRound(state.round) + year
      }
    }

    static let columns: [GridEdit.Column] = [
      GridEdit.Column(
        Phrase("รายได้/เดือน", "Income"), columns: 11, .text(14), accepts: .amount, alignment: .right, lastColumns: 16),
      GridEdit.Column(
        Phrase("ติดตามไม่ได้", "Not reached"), columns: 11,
        .choice(NotReachedReason.allCases.map { Choice($0.rawValue, reason($0)) })),
      GridEdit.Column(Phrase("หมายเหตุ", "Comment"), columns: 8, .text(200)),
    ]

    /// At most eleven cells.
    private static func reason(_ reason: NotReachedReason) -> Phrase {
      switch reason {
      case .notFound, .moved, .died: Vocabulary.notReached(reason)
      case .refused: Phrase(Vocabulary.notReached(reason).thai, "Refused")
      }
    }

    static func row(_ due: DueFollowUp, _ entry: Entry?) -> GridEdit.Row {
      let last = due.lastIncome.map { money in
        money.display + (due.lastOn.map { " " + brief($0) } ?? "")
      }
      return GridEdit.Row(
        String(due.household.raw), "\(due.code) \(due.headName)  \(due.community ?? "")",
        values: Column.allCases.map { entry?[$0] ?? "" }, last: [last ?? ""])
    }

    /// What was keyed in on a line.
    static func typed(_ entry: Entry) -> String {
      let reason = NotReachedReason(rawValue: entry.reason).map { Vocabulary.notReached($0).thai } ?? ""
      return [entry.income, reason, entry.comment].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// 4/9/69
    private static func brief(_ day: Day) -> String { "\(day.day)/\(day.month)/\(BuddhistDate.year(of: day) % 100)" }

    static func facts(_ state: State, isShort: Bool) -> Phrase {
      let counts = Phrase(
        "กรอกแล้ว \(state.filledCount) จาก \(state.due.count)", "\(state.filledCount) of \(state.due.count) keyed")
      if isShort { return Phrase(verbatim: "\(state.filledCount)/\(state.due.count)") }
      return name(state.filter) + Phrase(verbatim: "   ") + counts
    }

    private static func name(_ filter: Filter) -> Phrase {
      switch filter {
      case .all: everything
      case .zone(let zone): Vocabulary.zone(zone)
      case .community(let name): Phrase(verbatim: name)
      }
    }

    // MARK: - The filter's list

    static func filterList(_ state: State) -> PickList {
      func counted(_ phrase: Phrase, _ count: Int) -> Phrase { phrase + Phrase(verbatim: " (\(count))") }
      var choices = [Choice("all", counted(everything, state.due.count))]
      let zones = Set(state.due.map(\.zone)).sorted { ($0 ?? 99) < ($1 ?? 99) }
      for zone in zones {
        let of = state.due.filter { $0.zone == zone }
        choices.append(Choice("zone.\(zone ?? 0)", counted(Vocabulary.zone(zone), of.count)))
        var seen: [String] = []
        for name in of.compactMap(\.community) where !seen.contains(name) {
          seen.append(name)
          let phrase = counted(Phrase(verbatim: "  \(name)"), of.filter { $0.community == name }.count)
          choices.append(Choice("community.\(name)", phrase))
        }
      }
      return PickList(title: filter, choices: choices, chosen: [code(state.filter)])
    }

    private static func code(_ filter: Filter) -> String {
      switch filter {
      case .all: "all"
      case .zone(let zone): "zone.\(zone ?? 0)"
      case .community(let name): "community.\(name)"
      }
    }

    static func filter(_ code: String) -> Filter {
      let parts = code.split(separator: ".", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return .all }
      if parts[0] == "community" { return .community(parts[1]) }
      return .zone(Int(parts[1]).flatMap { $0 == 0 ? nil : $0 })
    }

    // MARK: - What is wrong, and what was done

    static func beforeApproval(_ day: Day) -> Phrase {
      Vocabulary.day(day).wrapped(
        "วันที่เก็บข้อมูลต้องอยู่หลังวันอนุมัติของครัวเรือนนี้ (", ")", "The visit must lie after this household's approval (", ").")
    }

    static func farFromLast(_ last: Money) -> Phrase {
      Vocabulary.baht(last).wrapped(
        "รายได้ต่างจากครั้งก่อน (", ") มาก กรุณาใส่หมายเหตุ", "Far from the last income (", "): please say why.")
    }

    static func recordedSince(_ count: Int) -> Phrase {
      Phrase(
        "ในร่างมี \(count) ครัวเรือนที่บันทึกไปแล้ว จึงไม่ได้นำกลับมา",
        "\(count) households of the draft are recorded by now and left out")
    }

    static func counts(incomes: Int, notReached: Int) -> Phrase {
      var parts: [Phrase] = []
      if incomes > 0 { parts.append(Phrase("รายได้ \(incomes) ครัวเรือน", "\(incomes) incomes")) }
      if notReached > 0 { parts.append(Phrase("ติดตามไม่ได้ \(notReached) ครัวเรือน", "\(notReached) not reached")) }
      return parts.listed(" ", ", ")
    }

    static func saved(incomes: Int, notReached: Int) -> Phrase {
      counts(incomes: incomes, notReached: notReached).wrapped("บันทึกแล้ว ", "", "Saved: ", "")
    }

    static func confirm(_ entries: [FollowUpEntry], day: Day, _ state: State) -> Confirmation {
      let incomes = entries.filter(\.isIncome).count
      let deed = counts(incomes: incomes, notReached: entries.count - incomes).wrapped("บันทึก", "?", "Record ", "?")
      let left = state.due.count - entries.count
      let round =
        Vocabulary.round(state.round) + Phrase(" ปีงบประมาณ \(state.fiscalYear)", ", fiscal year \(state.fiscalYear)")
      var text =
        deed + Phrase(verbatim: "\n") + round + Phrase(verbatim: "\n") + dayLabel + Phrase(verbatim: " ")
        + Vocabulary.day(day)
      if left > 0 {
        text = text + Phrase("\nยังเว้นว่าง \(left) ครัวเรือน", "\n\(left) households are left blank")
      }
      return Confirmation(
        "save",
        Dialog(title: Vocabulary.save, text: text, buttons: [Vocabulary.save, Vocabulary.backToCheck], focus: 1))
    }

    /// What paper and columns may not show of the focused line.
    static func hint(_ state: State) -> Phrase? {
      if state.day.isFocused { return SheetWords.dayHint }
      guard let (due, column) = state.focused else { return nil }
      if column == .reason { return Phrase("Space เปลี่ยน F4 เลือก Del ลบ", "Space changes, F4 lists, Del clears") }
      var said = Phrase(verbatim: due.code + " ") + Vocabulary.zone(due.zone)
      if let community = due.community { said = said + Phrase(verbatim: " \(community)") }
      if !due.address.isEmpty { said = said + Phrase(" เลขที่ \(due.address)", " no. \(due.address)") }
      said = said + Phrase(" · \(due.members) คน", " · \(due.members) people")
      guard let last = due.lastIncome, let on = due.lastOn else {
        return said + Phrase(" · ยังไม่เคยมีรายได้บันทึกไว้", " · no income recorded yet")
      }
      return said + Phrase(" · ครั้งก่อน ", " · last ") + Vocabulary.baht(last) + Phrase(verbatim: " ")
        + Vocabulary.day(on)
    }
  }
}
