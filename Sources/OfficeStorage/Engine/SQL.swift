internal import OfficeCore
internal import ThaiText

/// A value that is bound to a statement or read from a row.
enum Value: Hashable, Sendable {
  case null
  case integer(Int64)
  case text(String)
  case blob([UInt8])

  /// Null for a value that is missing.
  static func maybe(_ value: (some Bindable)?) -> Value { value?.bound ?? .null }
}

/// What can be bound to a statement.
protocol Bindable {
  var bound: Value { get }
}

extension Int: Bindable { var bound: Value { .integer(Int64(self)) } }
extension Int64: Bindable { var bound: Value { .integer(self) } }
extension Bool: Bindable { var bound: Value { .integer(self ? 1 : 0) } }
extension String: Bindable { var bound: Value { .text(self) } }
extension [UInt8]: Bindable { var bound: Value { .blob(self) } }
extension Value: Bindable { var bound: Value { self } }
extension Day: Bindable { var bound: Value { .text(iso) } }
extension Money: Bindable { var bound: Value { .integer(satang) } }
extension ID: Bindable { var bound: Value { .integer(raw) } }

/// One statement with its arguments: interpolated values are bound, never pasted into the text.
struct SQL: ExpressibleByStringInterpolation {
  private(set) var text: String
  private(set) var arguments: [Value]

  init(stringLiteral text: String) {
    self.text = text
    self.arguments = []
  }

  init(stringInterpolation: Interpolation) {
    text = stringInterpolation.text
    arguments = stringInterpolation.arguments
  }

  struct Interpolation: StringInterpolationProtocol {
    var text = ""
    var arguments: [Value] = []

    init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity + interpolationCount) }

    mutating func appendLiteral(_ literal: String) { text += literal }

    mutating func appendInterpolation(_ value: some Bindable) {
      text += "?"
      arguments.append(value.bound)
    }

    /// A value that may be missing: null.
    mutating func appendInterpolation(_ value: (some Bindable)?) {
      text += "?"
      arguments.append(value?.bound ?? .null)
    }

    /// A part of a statement, with its own arguments.
    mutating func appendInterpolation(_ part: SQL) {
      text += part.text
      arguments += part.arguments
    }

    /// A list of values: `IN (\(list: values))`.
    mutating func appendInterpolation(list values: some Sequence<some Bindable>) {
      var first = true
      for value in values {
        text += first ? "?" : ",?"
        first = false
        arguments.append(value.bound)
      }
      if first { text += "NULL" }
    }

    /// A list of many values, filled up with the last of them, so that lists of all lengths share a few statements.
    mutating func appendInterpolation(padded values: [Int64]) {
      var count = 1
      while count < values.count { count *= 4 }
      guard let last = values.last else { return appendInterpolation(list: values) }
      appendInterpolation(list: values + Array(repeating: last, count: count - values.count))
    }
  }

  static func + (left: SQL, right: SQL) -> SQL {
    var sum = left
    sum.text += right.text
    sum.arguments += right.arguments
    return sum
  }

  /// Parts joined by a word such as " AND ".
  static func joined(_ parts: [SQL], by separator: String) -> SQL {
    var sum: SQL = ""
    for (index, part) in parts.enumerated() {
      if index > 0 { sum.text += separator }
      sum = sum + part
    }
    return sum
  }
}
