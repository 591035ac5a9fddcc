internal import OfficeCore
internal import OfficeStorage

/// Where a draft is gone on with.
enum DraftPlace {
  /// The form of a draft; nil for one that this program does not know.
  static func route(of content: DraftContent) -> Route? {
    let number = Int64(content.subject)
    return switch content.screen {
    case PersonForm.screen: .person(number.map { ID($0) })
    case GroupForm.screen: .group(number.map { ID($0) })
    case CommunityForm.screen: CommunityForm.route(ofDraft: content.subject)
    case HouseholdForm.screen: HouseholdForm.route(ofDraft: content.subject)
    case Intake.screen: .intake(number.map { ID($0) })
    case Screening.screen: number.map { .screening(ID($0)) }
    case Mayor.screen: .mayor
    case YearFramePage.screen: year(of: content).map { .frame(fiscalYear: $0) }
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

  private static func grid(of content: DraftContent) -> Route? {
    guard let year = year(of: content), let round = round(of: content) else { return nil }
    return .followUpGrid(fiscalYear: year, round)
  }
}
