import OfficeCore
import ThaiText

/// The kinds of values that columns hold.
extension RowCells {
  /// Text, spelled as it is stored.
  mutating func text(_ column: Column) -> Told<String> { optional(column) { .value($0) } }

  mutating func requiredText(_ column: Column) -> String? { required(column) { .value($0) } }

  /// Text in which a digit is a digit, Thai or not: codes, numbers of houses and telephones.
  mutating func code(_ column: Column) -> Told<String> { optional(column) { .value(Self.arabic($0)) } }

  mutating func requiredCode(_ column: Column) -> String? { required(column) { .value(Self.arabic($0)) } }

  private static func arabic(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 } ? text : Digits.arabic(text)
  }

  /// One of the codes of an enumeration, in upper or lower case.
  mutating func choice<Value>(_ column: Column, empty: Value? = nil) -> Told<Value>
  where Value: CaseIterable & RawRepresentable & Hashable & Sendable, Value.RawValue == String {
    optional(column, empty: empty) { Self.choice($0) }
  }

  mutating func requiredChoice<Value>(_ column: Column) -> Value?
  where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    required(column) { Self.choice($0) }
  }

  private static func choice<Value>(_ text: String) -> Reading<Value>
  where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    if let value = Value(rawValue: arabic(text).lowercased()) { return .value(value) }
    return .problem(.notOneOf(Value.allCases.map { $0.rawValue }))
  }

  mutating func yesOrNo(_ column: Column) -> Told<Bool> {
    optional(column) { text in
      Self.yesOrNoWords.value(of: Self.arabic(text)).map(Reading.value) ?? .problem(.notYesOrNo)
    }
  }

  mutating func requiredWhole(_ column: Column, in range: ClosedRange<Int>) -> Int? {
    required(column) { text in
      let digits = Self.arabic(text)
      guard digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return .problem(.notANumber) }
      guard let number = Int(digits), range.contains(number) else { return .problem(.outOfRange(range)) }
      return .value(number)
    }
  }

  mutating func requiredFiscalYear() -> Int? { requiredWhole(.fiscalYear, in: 2400...2600) }

  /// A score of 0–100 with at most two decimals, in hundredths.
  mutating func requiredScore(_ column: Column) -> Int? {
    required(column) { text in
      let parts = Self.arabic(text).split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }) else {
        return .problem(.notANumber)
      }
      let decimals = parts.count == 2 ? parts[1] : ""
      guard let whole = Int(parts[0]), whole <= 100 else { return .problem(.outOfRange(0...100)) }
      guard decimals.utf8.count <= 2 else { return .problem(.tooManyDecimals) }
      let hundredths = whole * 100 + (Int(decimals + String(repeating: "0", count: 2 - decimals.utf8.count)) ?? 0)
      return hundredths <= 10_000 ? .value(hundredths) : .problem(.outOfRange(0...100))
    }
  }

  /// Texts between semicolons, each once, in their order.
  mutating func list(_ column: Column) -> Told<[String]> {
    optional(column) { text in
      var parts: [String] = []
      for part in Self.parts(text, at: ";") where !parts.contains(part) { parts.append(part) }
      return .value(parts)
    }
  }

  /// The parts of a text between separators, in canonical form and without empty ones.
  private static func parts(_ text: String, at separators: String) -> [String] {
    text.utf8.split { separators.utf8.contains($0) }
      .map { ThaiForm.canonical(String(decoding: $0, as: UTF8.self)) }
      .filter { !$0.isEmpty }
  }

  mutating func objectives(_ column: Column) -> Told<Set<Objective>> {
    optional(column) { text in
      var objectives: Set<Objective> = []
      for part in Self.parts(Self.arabic(text), at: ";,") {
        guard let objective = Objective(rawValue: part) else {
          return .problem(.notOneOf(Objective.allCases.map(\.rawValue)))
        }
        objectives.insert(objective)
      }
      return .value(objectives)
    }
  }

  mutating func sex(_ column: Column) -> Told<Sex> {
    optional(column, empty: .unspecified) { text in
      Self.sexWords.value(of: text).map(Reading.value) ?? .problem(.notOneOf(Self.sexWords.words))
    }
  }

  mutating func categories(_ column: Column) -> Told<Set<PersonCategory>> {
    optional(column) { text in
      var categories: Set<PersonCategory> = []
      for part in Self.parts(text, at: ";") {
        guard let category = Self.categoryWords.value(of: part) else {
          return .problem(.notOneOf(PersonCategory.interchanged.map(\.rawValue)))
        }
        categories.insert(category)
      }
      return .value(categories)
    }
  }

  private static let yesOrNoWords = WordList(
    ColumnWords.yes.map { ($0, true) } + ColumnWords.no.map { ($0, false) })
  private static let sexWords = WordList(
    Sex.allCases.flatMap { [($0.rawValue, $0), (ColumnWords.thai($0), $0)] })
  private static let categoryWords = WordList(
    PersonCategory.interchanged.flatMap { [($0.rawValue, $0), (ColumnWords.thai($0), $0)] })
}
