import OfficeCore
import ThaiText

/// How an export writes days.
package enum ExportStyle: Hashable, Sendable {
  /// 2026-11-23
  case plain
  /// 23/11/2569
  case thai

  func text(_ day: Told<Day>) -> String { day.told.map { text($0) } ?? "" }

  func text(_ birth: Told<Birth>) -> String {
    guard let birth = birth.told else { return "" }
    if let day = birth.day { return text(day) }
    return self == .thai || birth.year < 1900 ? String(birth.year + 543) : birth.text
  }

  func text(_ day: Day) -> String {
    switch self {
    case .plain:
      // Before 1900 an import takes a year only in พ.ศ., so that is what goes out.
      let iso = day.iso
      return day.year < 1900 ? String(BuddhistDate.year(of: day)) + iso.dropFirst(4) : iso
    case .thai: return BuddhistDate.numeric(day)
    }
  }
}

extension Told<String> {
  var text: String { told ?? "" }
  /// In plain digits, as an import reads codes and numbers: so a second export says the same.
  var plainDigits: String { told?.plainDigits ?? "" }
}

extension String {
  var plainDigits: String { Digits.arabic(self) }
}

extension Told<Bool> {
  var text: String { told.map { $0 ? "yes" : "no" } ?? "" }
}

extension Told<Money> {
  var text: String { told?.plain ?? "" }
}

extension Told where Value: RawRepresentable, Value.RawValue == String {
  var text: String { told?.rawValue ?? "" }
}
