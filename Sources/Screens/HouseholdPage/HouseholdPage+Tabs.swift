internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// What stands on each tab.
extension HouseholdPage {
  static func tabs(_ file: HouseholdFile, _ state: State) -> [RecordTab] {
    [
      members(file, state), memberships(file, state),
      RecordTab(
        Tab.incomes, Words.incomesTab, columns: HouseholdRows.incomeColumns,
        rows: HouseholdRows.incomes(of: file, until: state.today, opens: nil), empty: Words.noIncomes),
      support(file), AttachmentRows.tab(state.papers),
    ]
  }

  private static func page(_ member: HouseholdFile.Member, _ state: State) -> Route? {
    state.maySeePeople ? .personPage(member.person) : nil
  }

  /// Who lives there on the day that is shown; only who stands in the register counts.
  private static func members(_ file: HouseholdFile, _ state: State) -> RecordTab {
    RecordTab(
      Tab.members, Words.members, columns: HouseholdRows.memberColumns,
      rows: HouseholdRows.members(of: file, on: state.day) { page($0, state) },
      count: file.registered(on: state.day).count, empty: Words.noMembers)
  }

  /// Everybody who ever lived there, as what and when, the latest first.
  private static func memberships(_ file: HouseholdFile, _ state: State) -> RecordTab {
    let latest = file.members.enumerated().sorted { one, other in
      let (a, b) = (one.element, other.element)
      return (a.to ?? .last, a.from ?? .first, other.offset) > (b.to ?? .last, b.from ?? .first, one.offset)
    }.map(\.element)
    return RecordTab(
      Tab.memberships, Words.memberships,
      columns: [
        TableColumn(Vocabulary.name, .share(1, minimum: 14)),
        TableColumn(HouseholdForm.Words.title(.role), .fixed(20), priority: 1),
        TableColumn(Words.time, .share(1, minimum: 22)),
      ],
      rows: latest.map { member in
        let role: Role = member.to == nil ? .text : .faint
        return RecordRow(
          "stay \(member.person) \(member.from?.iso ?? "")–\(member.to?.iso ?? "")",
          [
            RecordCell(member.name, role), RecordCell(Words.role(member), HouseholdRows.headRole(member)),
            RecordCell(Words.stay(member), role),
          ], opens: page(member, state))
      }, empty: Words.noMembers)
  }

  private static func support(_ file: HouseholdFile) -> RecordTab {
    RecordTab(
      Tab.support, PersonPage.Words.support,
      columns: [
        TableColumn(Vocabulary.number, .fixed(9)), TableColumn(Vocabulary.proposalTitle, .share(1, minimum: 14)),
        TableColumn(Vocabulary.statusTitle, .fixed(10)), TableColumn(Words.day, .fixed(11), priority: 1),
      ],
      rows: file.support.map { support in
        RecordRow(
          "support \(support.proposal)",
          [
            RecordCell(support.number.text), RecordCell(support.title),
            RecordCell(Vocabulary.shortStatus(support.status), Vocabulary.role(of: support.status)),
            RecordCell(support.decidedOn.map(Vocabulary.shortDay) ?? Phrase(verbatim: "–"), .faint),
          ], opens: .proposal(support.proposal))
      }, empty: Words.noSupport)
  }
}
