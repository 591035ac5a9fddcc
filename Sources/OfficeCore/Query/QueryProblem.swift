/// What is wrong with a line of the query language, and where. Carries data, never sentences.
package struct QueryProblem: Hashable, Sendable, Error {
  package enum Kind: Hashable, Sendable {
    /// The list has no field of this name.
    case unknownField(String)
    /// The field has no such value; some that it has.
    case unknownValue(field: String, String, some: [String])
    case valueMissing(field: String, some: [String])
    case notANumber(field: String, String)
    case notMoney(field: String, String)
    case notADate(field: String, String)
    /// The range ends before it begins.
    case backwards(field: String, String)
    /// The field has no order: only `:` makes sense.
    case notComparable(field: String, String)
    case unterminatedQuote
    /// What a comparison is with can be one value only.
    case severalCompared(field: String)
  }

  package var kind: Kind
  /// The first character concerned, counted from 1 in code points.
  package var at: Int

  package init(_ kind: Kind, at: Int) {
    self.kind = kind
    self.at = at
  }
}
