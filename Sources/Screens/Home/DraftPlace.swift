internal import OfficeCore
internal import OfficeStorage

/// Where a draft is gone on with.
enum DraftPlace {
  /// The form of a draft; nil for one that this program does not know.
  static func route(of content: DraftContent) -> Route? {
    let number = Int64(content.subject)
    return switch content.screen {
    case PersonForm.screen: .person(number.map { ID($0) })
    case PersonEntryForm.screen: entry(of: content).map { .personEntry($0) }
    case GroupForm.screen: .group(number.map { ID($0) })
    case CommunityForm.screen: CommunityForm.route(ofDraft: content.subject)
    case HouseholdForm.screen: HouseholdForm.route(ofDraft: content.subject)
    case "group_event", "attachment", "organisation", "network": entry(of: content).map { .entry($0) }
    case PrivacyForm.screen: PrivacyForm.route(ofDraft: content.subject)
    case Intake.screen: .intake(number.map { ID($0) })
    case Screening.screen: number.map { .screening(ID($0)) }
    case Mayor.screen: .mayor
    case YearFramePage.screen: year(of: content).map { .frame(fiscalYear: $0) }
    case OutreachForm.screen: .outreachForm(number.map { ID($0) })
    case WalkIn.screen: .walkIn(outreach: number.map { ID($0) })
    case RoundPage.screen: number.map { .round(ID($0)) }
    case "follow_up_grid": grid(of: content)
    case "assessments": year(of: content).map { .assessments(fiscalYear: $0) }
    default: nil
    }
  }

  /// The fiscal year with which the subject of a yearly form begins: `2570`, `2570.umbrella`, `2570 m3`.
  static func year(of content: DraftContent) -> Int? {
    content.subject.split { $0 == "." || $0 == " " }.first.flatMap { Int($0) }
  }

  static func round(of content: DraftContent) -> IncomeRound? {
    content.subject.split(separator: " ").last.flatMap { IncomeRound(rawValue: String($0)) }
  }

  private static func entry(of content: DraftContent) -> EntryForm.Entry? {
    let parts = content.subject.split(separator: " ").map(String.init)
    let numbers = parts.compactMap { Int64($0) }
    switch content.screen {
    case "group_event": return numbers.first.map { .event(ID($0), numbers.count > 1 ? numbers[1] : nil) }
    case "attachment":
      guard let subject = parts.first.flatMap({ Subject(rawValue: $0) }), let id = numbers.first else { return nil }
      return .attachment(subject, id)
    case "organisation": return .organisation(numbers.first.map { ID($0) })
    default: return .network(numbers.first.map { ID($0) })
    }
  }

  /// The entry of `relation.12.3`; a category that was known is gone on with from its person's page.
  private static func entry(of content: DraftContent) -> PersonEntry? {
    let parts = content.subject.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let person = Int64(parts[1]).map({ ID<Person>($0) }) else { return nil }
    return switch parts[0] {
    case "relation": .relation(of: person, Int64(parts[2]).map { ID($0) })
    case "category" where parts[2].isEmpty: .category(of: person, nil)
    case "departure": .departure(of: person)
    default: nil
    }
  }

  private static func grid(of content: DraftContent) -> Route? {
    guard let year = year(of: content), let round = round(of: content) else { return nil }
    return .followUpGrid(fiscalYear: year, round)
  }
}
