package import ThaiText

/// A line of the query language (ภาษาค้นหา): words that a record must hold, and conditions on its fields; all must be met.
package struct Query: Hashable, Sendable {
  package enum Part: Hashable, Sendable {
    case word(String, isNot: Bool)
    case condition(QueryCondition)
  }

  package var parts: [Part]

  package init(_ parts: [Part] = []) { self.parts = parts }

  package var isEmpty: Bool { parts.isEmpty }
  /// What must be held, in the order typed.
  package var words: [String] { words(isNot: false) }
  /// What must not be held.
  package var excluded: [String] { words(isNot: true) }

  package var conditions: [QueryCondition] {
    parts.compactMap { if case .condition(let condition) = $0 { condition } else { nil } }
  }

  /// The codes that positive conditions choose: what a menu of facts shows as chosen.
  package var facts: [String] {
    conditions.flatMap { condition -> [String] in
      if case .choice(let codes) = condition.test, !condition.isNot { codes } else { [] }
    }
  }

  private func words(isNot: Bool) -> [String] {
    parts.compactMap { if case .word(let word, isNot) = $0 { word } else { nil } }
  }

  /// The same line with other facts: of each field that `grammar` offers as facts, those of `codes`; words, conditions
  /// that exclude, and all other conditions stay.
  package func choosing(_ codes: [String], _ grammar: QueryGrammar) -> Query {
    let offered = grammar.fields.filter(\.isOffered)
    let kept = parts.filter { part in
      guard case .condition(let condition) = part, !condition.isNot, case .choice = condition.test else { return true }
      return !offered.contains { $0.code == condition.field }
    }
    let chosen = offered.compactMap { field -> Part? in
      let ofField = codes.filter { code in field.values.contains { $0.code == code } }
      return ofField.isEmpty ? nil : .condition(QueryCondition(field: field.code, .choice(ofField)))
    }
    return Query(chosen + kept)
  }
}

/// What one field of a record must be, or must not be.
package struct QueryCondition: Hashable, Sendable {
  package var field: String
  package var test: QueryTest
  package var isNot: Bool

  package init(field: String, _ test: QueryTest, isNot: Bool = false) {
    self.field = field
    self.test = test
    self.isNot = isNot
  }
}

/// What a field is compared with: of several alternatives one must hold.
package enum QueryTest: Hashable, Sendable {
  /// Codes of values of the field.
  case choice([String])
  /// Texts that the field holds.
  case text([String])
  /// Whole numbers; money is in satang.
  case number([QueryBounds<Int>])
  case day([QueryBounds<Day>])
}

/// From the lower to the upper bound, both included; at least one is given.
package struct QueryBounds<Value: Hashable & Comparable & Sendable>: Hashable, Sendable {
  package var lower: Value?
  package var upper: Value?

  package init(lower: Value? = nil, upper: Value? = nil) {
    self.lower = lower
    self.upper = upper
  }

  package func contains(_ value: Value) -> Bool {
    (lower.map { $0 <= value } ?? true) && (upper.map { value <= $0 } ?? true)
  }
}

/// What a record in memory has in a field.
package enum QueryValue: Hashable, Sendable {
  case number(Int)
  case day(Day)
  case text(String)
  /// Nothing is recorded there: no condition on it holds, and none that excludes fails.
  case nothing
}

extension QueryCondition {
  /// Whether a record meets the condition. `holds` says whether a fact of this code is true of it, `value` what it has in
  /// a field that is no choice.
  package func isMet(holds: (String) -> Bool, value: (String) -> QueryValue) -> Bool {
    let isTrue =
      switch test {
      case .choice(let codes): codes.contains(where: holds)
      case .text(let texts):
        if case .text(let text) = value(field) {
          texts.contains { QueryGrammar.holds(ThaiForm.searchKey(text), ThaiForm.searchKey($0)) }
        } else {
          false
        }
      case .number(let bounds):
        if case .number(let number) = value(field) { bounds.contains { $0.contains(number) } } else { false }
      case .day(let bounds):
        if case .day(let day) = value(field) { bounds.contains { $0.contains(day) } } else { false }
      }
    return isTrue != isNot
  }
}
