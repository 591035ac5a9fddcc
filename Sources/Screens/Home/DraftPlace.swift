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
    case Intake.screen: .intake(number.map { ID($0) })
    case Screening.screen: number.map { .screening(ID($0)) }
    case Mayor.screen: .mayor
    // The frame's subject is the year and the form.
    case YearFramePage.screen:
      content.subject.split(separator: ".").first.flatMap { Int($0) }.map { .frame(fiscalYear: $0) }
    default: nil
    }
  }
}
