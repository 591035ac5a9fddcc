package import OfficeCore
package import ThaiText

/// What a query asks of people beyond the facts by which a list is narrowed.
package enum PeopleCondition: Hashable, Sendable {
  /// Whole years lived on a day.
  case age([QueryBounds<Int>], on: Day)
  /// A year alone counts as its first day.
  case born([QueryBounds<Day>])
  /// The day on which the record was made; not known of those made before it was kept.
  case registered([QueryBounds<Day>])
  case sex([Sex])
  case houseNumber([String])
  /// Held by the name, number, phone, house number or community.
  case word(String)
  case filter(PeopleFilter)
  indirect case not(PeopleCondition)

  /// Whether it tells of sensitive categories.
  var isSensitive: Bool {
    switch self {
    case .filter(let filter): filter.isSensitive
    case .not(let condition): condition.isSensitive
    case .age, .born, .registered, .sex, .houseNumber, .word: false
    }
  }

  /// Whether it tells of what is masked for those who may not see personal data.
  var isPersonal: Bool {
    switch self {
    case .houseNumber: true
    case .not(let condition): condition.isPersonal
    case .age, .born, .registered, .sex, .word, .filter: false
    }
  }

  /// Of a person `p`, who lives as `r` in the community `m`. For whom fields are masked it asks no more than is shown: of
  /// a birth the year, of numbers the whole.
  func condition(isMasking: Bool) -> SQL {
    let birth = isMasking ? Self.birthYear : Self.birth
    switch self {
    case .age(let bounds, let today):
      return Self.any(bounds) { bounds in
        // Who is n years old was born n years ago or earlier, and later than n + 1 years ago.
        QueryBounds(
          lower: bounds.upper.map { Self.years($0 + 1, before: today) + "~" },
          upper: bounds.lower.map { Self.years($0, before: today) })
      } column: {
        birth
      }
    case .born(let bounds):
      return Self.any(bounds) {
        QueryBounds(lower: $0.lower?.iso, upper: $0.upper?.iso)
      } column: {
        birth
      }
    case .registered(let bounds):
      return Self.any(bounds) {
        QueryBounds(lower: $0.lower?.iso, upper: $0.upper?.iso)
      } column: {
        "(SELECT d.day FROM registration_day d WHERE d.first_person <= p.id ORDER BY d.first_person DESC LIMIT 1)"
      }
    case .sex(let sexes): return "p.sex IN (\(list: sexes.map(\.rawValue)))"
    case .houseNumber(let numbers):
      let parts = numbers.map { number -> SQL in "instr(coalesce(p.house_number, ''), \(Digits.arabic(number))) > 0" }
      return "(" + SQL.joined(parts, by: " OR ") + ")"
    case .word(let word):
      let parts = SearchTerms.of([word]).map { term -> SQL in
        let held: SQL = isMasking ? MaskedSearch.sees(term) : "instr(p.search_key, \(term)) > 0"
        return "(\(held) OR instr(coalesce(m.search_key, ''), \(Community.matchKey(term))) > 0)"
      }
      return parts.isEmpty ? "1 = 1" : "(" + SQL.joined(parts, by: " AND ") + ")"
    case .filter(let filter): return "(" + filter.condition(isMasking: isMasking) + ")"
    case .not(let condition): return "NOT coalesce(" + condition.condition(isMasking: isMasking) + ", 0)"
    }
  }

  private static let birth: SQL = "(CASE length(p.birth) WHEN 4 THEN p.birth || '-01-01' ELSE p.birth END)"

  private static let birthYear: SQL = "(substr(p.birth, 1, 4) || '-01-01')"

  private static func any<Value>(
    _ bounds: [QueryBounds<Value>], in text: (QueryBounds<Value>) -> QueryBounds<String>, column: () -> SQL
  ) -> SQL {
    let parts = bounds.map { bounds -> SQL in
      let ends = text(bounds)
      let sides = [
        ends.lower.map { lower -> SQL in column() + " >= \(lower)" },
        ends.upper.map { upper -> SQL in column() + " <= \(upper)" },
      ].compactMap { $0 }
      return sides.isEmpty ? column() + " IS NOT NULL" : SQL.joined(sides, by: " AND ")
    }
    return "((" + SQL.joined(parts, by: ") OR (") + "))"
  }

  /// The day so many years before, as text; 29 February stays in years that lack it.
  private static func years(_ count: Int, before day: Day) -> String {
    let year = String(max(0, day.year - count))
    return String(repeating: "0", count: 4 - year.utf8.count) + year + day.iso.dropFirst(4)
  }
}

extension PeopleFilter {
  /// Whether it tells of sensitive categories.
  var isSensitive: Bool { !categories.isEmpty || further.contains(where: \.isSensitive) }
  var isPersonal: Bool { further.contains(where: \.isPersonal) }
}

/// What a word may find for whom fields are masked: names, and a number or phone that was typed whole. Else a masked field
/// could be guessed digit by digit, by watching who is found.
enum MaskedSearch {
  /// The condition that a person `p` has the term so. The key's lines are those of `PersonStore.segments`.
  static func sees(_ term: String) -> SQL {
    let plain = String(term.unicodeScalars.filter { $0 != "\\" })
    let phones: SQL = "(SELECT count(*) FROM person_phone f WHERE f.person_id = p.id)"
    return """
      EXISTS (SELECT 1 FROM \(Dialect.lines(of: "p.search_key")) s WHERE CASE
        WHEN s.key = 0 OR s.key > 3 + \(phones) THEN instr(s.value, \(plain)) > 0
        WHEN s.key = 3 THEN 0 ELSE s.value = \(plain) END)
      """
  }
}
