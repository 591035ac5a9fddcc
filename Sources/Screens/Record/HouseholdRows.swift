internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// Who lives in a household and what it earned, as rows: the same on its own page and on those of its members.
enum HouseholdRows {
  typealias Words = HouseholdPage.Words

  static let memberColumns = [
    TableColumn(Vocabulary.name, .share(1, minimum: 16)),
    TableColumn(HouseholdForm.Words.title(.role), .fixed(20)),
    TableColumn(Words.age, .fixed(7), alignment: .right, priority: 1),
    TableColumn(Words.time, .fixed(24), priority: 2),
  ]

  /// Those who lived there on a day; after them those who had left the register, with the day. `opens`: the place behind
  /// a member.
  static func members(
    of file: HouseholdFile, on day: Day, own: ID<Person>? = nil, opens: (HouseholdFile.Member) -> Route?
  ) -> [RecordRow] {
    (file.registered(on: day) + file.departed(on: day)).map { member in
      let left = member.departure(on: day)
      let role: Role = left != nil ? .faint : member.person == own ? .strong : .text
      return RecordRow(
        "member \(member.person)",
        [
          RecordCell(member.name, role),
          left.map { RecordCell(Words.left($0), .warning) } ?? RecordCell(Words.role(member), headRole(member)),
          // Nobody grows older after his or her death.
          RecordCell(age(member, on: left?.reason == .died ? left?.from ?? day : day), role),
          RecordCell(Words.period(member.from, member.to), .faint),
        ], opens: opens(member))
    }
  }

  static func headRole(_ member: HouseholdFile.Member) -> Role { member.isHead ? .accent : .text }

  private static func age(_ member: HouseholdFile.Member, on day: Day) -> Phrase {
    member.birth.map { Words.years($0.age(on: day)) } ?? Phrase(verbatim: "–")
  }

  static let incomeColumns = [
    TableColumn(Words.day, .fixed(11)), TableColumn(Words.round, .fixed(9)),
    TableColumn(Vocabulary.label("income_month"), .share(1, minimum: 14)),
    TableColumn(Words.recorder, .fixed(14), priority: 1),
    TableColumn(Words.remark, .share(1, minimum: 12), priority: 2),
  ]

  static func name(_ entry: HouseholdFile.Entry) -> String { "income \(entry.id)" }

  /// What the household earned and why it was not reached, up to a day, in order of the days.
  static func incomes(of file: HouseholdFile, until day: Day, opens: Route?) -> [RecordRow] {
    let incomes = file.incomes.map { entry in
      (
        entry.income.recordedOn,
        RecordRow(
          name(entry),
          [
            RecordCell(Vocabulary.shortDay(entry.income.recordedOn), entry.isCorrected ? .faint : .text),
            RecordCell(Vocabulary.shortRound(entry.income.round), entry.isCorrected ? .faint : .text),
            RecordCell(
              Phrase(verbatim: entry.isCorrected ? "✗ " : "") + Vocabulary.baht(entry.income.incomeMonth),
              entry.isCorrected ? .faint : .strong),
            RecordCell(entry.income.recordedBy ?? "–", .faint),
            entry.isCorrected ? RecordCell(Words.corrected, .warning) : RecordCell(entry.income.comment ?? ""),
          ], opens: opens)
      )
    }
    let missed = file.notReached.map { entry in
      (
        entry.day,
        RecordRow(
          "not reached \(entry.round.rawValue) \(entry.day.iso)",
          [
            RecordCell(Vocabulary.shortDay(entry.day)), RecordCell(Vocabulary.shortRound(entry.round)),
            RecordCell(Vocabulary.notReached(entry.reason), .warning), RecordCell(entry.recordedBy, .faint),
            RecordCell(""),
          ], opens: opens)
      )
    }
    // Entries of one day stand as they were recorded.
    return (incomes + missed).filter { $0.0 <= day }.enumerated().sorted { one, other in
      (one.element.0, one.offset) < (other.element.0, other.offset)
    }.map(\.element.1)
  }
}
