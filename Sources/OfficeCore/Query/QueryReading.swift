internal import ThaiText

extension Query {
  /// Reads a line: words and conditions parted by spaces.
  ///
  ///     word  "a phrase"  -word  field:value  field:one,other  field>5  field:18-60  -field:value  fact
  ///
  /// A quote within quotes is doubled. Every line reads as a query or as the first thing that is wrong with it.
  package static func reading(_ line: String, _ grammar: QueryGrammar) throws(QueryProblem) -> Query {
    var reader = QueryReader(Array(line.unicodeScalars), grammar)
    return Query(try reader.parts())
  }
}

private struct QueryReader {
  let line: [Unicode.Scalar]
  let grammar: QueryGrammar
  var index = 0

  init(_ line: [Unicode.Scalar], _ grammar: QueryGrammar) {
    self.line = line
    self.grammar = grammar
  }

  private enum Operator { case equal, less, lessOrEqual, greater, greaterOrEqual }

  private struct Typed {
    var text: String
    var at: Int
  }

  mutating func parts() throws(QueryProblem) -> [Query.Part] {
    var parts: [Query.Part] = []
    var isNot = false
    var awaited: Typed?
    while let next = nextSolid() {
      index = next
      let start = index
      if line[index] == "-", index + 1 < line.count, !isSpace(line[index + 1]) {
        index += 1
        try read(&parts, isNot: true, from: index)
        (isNot, awaited) = (false, nil)
        continue
      }
      if !isNot, let word = notWord() {
        (isNot, awaited) = (true, word)
        continue
      }
      try read(&parts, isNot: isNot, from: start)
      (isNot, awaited) = (false, nil)
    }
    // The word for "not" at the end of the line excludes nothing.
    if let awaited { parts.append(.word(awaited.text, isNot: false)) }
    return parts
  }

  /// The word for "not", standing alone.
  private mutating func notWord() -> Typed? {
    let (start, end) = (index, endOfBare(from: index))
    let text = string(start..<end)
    guard QueryWords.not.contains(text), end == line.count || isSpace(line[end]) else { return nil }
    index = end
    return Typed(text: text, at: start)
  }

  private mutating func read(_ parts: inout [Query.Part], isNot: Bool, from start: Int) throws(QueryProblem) {
    if line[start] == "\"" {
      let text = try quoted()
      if !text.isEmpty { parts.append(.word(text, isNot: isNot)) }
      return
    }
    let end = endOfBare(from: start)
    let name = string(start..<end)
    if end < line.count, line[end] != "\"", !isSpace(line[end]), isName(start..<end) {
      return try condition(&parts, Typed(text: name, at: start), isNot, at: end)
    }
    // A sign that no name stands before is a sign in a word.
    index = endOfWord(from: start)
    let word = string(start..<index)
    if let fact = grammar.fact(alone: word) {
      parts.append(.condition(QueryCondition(field: fact.field, .choice([fact.code]), isNot: isNot)))
    } else if let rest = withoutNot(word), let fact = grammar.fact(alone: rest) {
      parts.append(.condition(QueryCondition(field: fact.field, .choice([fact.code]), isNot: !isNot)))
    } else {
      parts.append(.word(word, isNot: isNot))
    }
  }

  private mutating func condition(_ parts: inout [Query.Part], _ name: Typed, _ isNot: Bool, at end: Int)
    throws(QueryProblem)
  {
    var isNot = isNot
    var found = grammar.field(named: name.text)
    if found == nil, let rest = withoutNot(name.text), let field = grammar.field(named: rest) {
      found = field
      isNot.toggle()
    }
    guard let field = found else { throw QueryProblem(.unknownField(name.text), at: name.at + 1) }
    index = end
    let sign = readOperator()
    let values = try self.values()
    guard !values.isEmpty else {
      let some = field.values.prefix(Self.suggestions).compactMap(\.names.first)
      throw QueryProblem(.valueMissing(field: name.text, some: some), at: index + 1)
    }
    let test = try self.test(field, named: name.text, sign, values)
    parts.append(.condition(QueryCondition(field: field.code, test, isNot: isNot)))
  }

  /// So many values are named where one is wrong.
  private static let suggestions = 6

  // MARK: - Values

  private func test(_ field: QueryField, named name: String, _ sign: Operator, _ values: [Typed]) throws(QueryProblem)
    -> QueryTest
  {
    switch field.kind {
    case .choice, .text:
      guard sign == .equal else {
        throw QueryProblem(.notComparable(field: name, values[0].text), at: values[0].at + 1)
      }
      if field.kind == .text { return .text(values.map(\.text)) }
      var codes: [String] = []
      for value in values {
        let found = field.codes(of: value.text)
        guard !found.isEmpty else {
          let some = field.values.prefix(Self.suggestions).compactMap(\.names.first)
          throw QueryProblem(.unknownValue(field: name, value.text, some: some), at: value.at + 1)
        }
        codes += found.filter { !codes.contains($0) }
      }
      return .choice(codes)
    case .number:
      return .number(
        try bounds(name, sign, values, .notANumber(field: name, ""), least: 0, next: { $0 + 1 }, last: { $0 - 1 }) {
          Self.number($0)
        })
    case .money:
      // An amount that is compared may have commas at its thousands.
      let whole = Typed(text: values.map(\.text).joined(separator: ","), at: values[0].at)
      let joined = sign == .equal ? values : [whole]
      return .number(
        try bounds(name, sign, joined, .notMoney(field: name, ""), least: 0, next: { $0 + 1 }, last: { $0 - 1 }) {
          Self.money($0)
        })
    case .day:
      return .day(
        try bounds(
          name, sign, values, .notADate(field: name, ""), least: .first, next: { $0.adding(days: 1) },
          last: { $0.adding(days: -1) }
        ) { Self.day($0) })
    }
  }

  private func bounds<Value>(
    _ name: String, _ sign: Operator, _ values: [Typed], _ problem: QueryProblem.Kind, least: Value,
    next: (Value) -> Value, last: (Value) -> Value, read: (String) -> Value?
  ) throws(QueryProblem) -> [QueryBounds<Value>] {
    guard sign == .equal || values.count == 1 else {
      throw QueryProblem(.severalCompared(field: name), at: values[1].at + 1)
    }
    var all: [QueryBounds<Value>] = []
    for value in values {
      if let one = read(value.text), sign != .less || last(one) >= least {
        switch sign {
        case .equal: all.append(QueryBounds(lower: one, upper: one))
        case .less: all.append(QueryBounds(upper: last(one)))
        case .lessOrEqual: all.append(QueryBounds(upper: one))
        case .greater: all.append(QueryBounds(lower: next(one)))
        case .greaterOrEqual: all.append(QueryBounds(lower: one))
        }
      } else if sign == .equal, let (lower, upper) = Self.halves(value.text, read) {
        guard lower <= upper else { throw QueryProblem(.backwards(field: name, value.text), at: value.at + 1) }
        all.append(QueryBounds(lower: lower, upper: upper))
      } else {
        let kind: QueryProblem.Kind =
          switch problem {
          case .notMoney: .notMoney(field: name, value.text)
          case .notADate: .notADate(field: name, value.text)
          default: .notANumber(field: name, value.text)
          }
        throw QueryProblem(kind, at: value.at + 1)
      }
    }
    return all
  }

  /// What stands on both sides of `..` or of a hyphen.
  private static func halves<Value>(_ text: String, _ read: (String) -> Value?) -> (Value, Value)? {
    let scalars = Array(text.unicodeScalars)
    for index in scalars.indices where scalars[index] == "-" || scalars[index] == "." {
      let isDots = scalars[index] == "."
      if isDots, index + 1 == scalars.count || scalars[index + 1] != "." { continue }
      let rest = index + (isDots ? 2 : 1)
      if let lower = read(string(scalars[..<index])), let upper = read(string(scalars[rest...])) {
        return (lower, upper)
      }
    }
    return nil
  }

  /// Numbers and amounts below this are read, so that a bound beside one can be written too.
  private static let limit = 1_000_000_000_000

  private static func number(_ text: String) -> Int? {
    let digits = Digits.arabic(text)
    guard 1...12 ~= digits.utf8.count, digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return Int(digits).flatMap { $0 < limit - 1 ? $0 : nil }
  }

  private static func money(_ text: String) -> Int? {
    guard text.utf8.count <= 60 else { return nil }
    do throws(MoneyFailure) {
      let satang = try Money.reading(text).satang
      return satang < Int64(limit) * 100 ? Int(satang) : nil
    } catch { return nil }
  }

  /// A day whose neighbours can be written too. Years of two digits are of this century, so that no day of today matters.
  private static func day(_ text: String) -> Day? {
    guard text.utf8.count <= 60 else { return nil }
    do throws(DateReading.Failure) {
      let day = try DateReading.day(text, today: .first)
      return 1858...2056 ~= day.year ? day : nil
    } catch { return nil }
  }

  /// Values parted by commas; a space may follow a comma.
  private mutating func values() throws(QueryProblem) -> [Typed] {
    var values: [Typed] = []
    while index < line.count, !isSpace(line[index]) {
      let start = index
      if line[index] == "\"" {
        values.append(Typed(text: try quoted(), at: start))
      } else {
        while index < line.count, !isSpace(line[index]), line[index] != ",", line[index] != "\"" { index += 1 }
        values.append(Typed(text: Self.string(line[start..<index]), at: start))
      }
      guard index < line.count, line[index] == "," else { break }
      index += 1
      if let next = nextSolid() { index = next } else { index = line.count }
    }
    return values.filter { !$0.text.isEmpty }
  }

  // MARK: - Scalars

  private mutating func readOperator() -> Operator {
    let sign = line[index]
    index += 1
    switch sign {
    case "\u{2264}": return .lessOrEqual
    case "\u{2265}": return .greaterOrEqual
    case "<", ">":
      guard index < line.count, line[index] == "=" else { return sign == "<" ? .less : .greater }
      index += 1
      return sign == "<" ? .lessOrEqual : .greaterOrEqual
    default: return .equal
    }
  }

  /// Reads what stands between quotes.
  private mutating func quoted() throws(QueryProblem) -> String {
    let start = index
    var text: [Unicode.Scalar] = []
    index += 1
    while index < line.count {
      if line[index] == "\"" {
        index += 1
        guard index < line.count, line[index] == "\"" else { return Self.string(text[...]) }
      }
      text.append(line[index])
      index += 1
    }
    throw QueryProblem(.unterminatedQuote, at: start + 1)
  }

  /// Where a run ends at a space, a quote or a sign of comparison.
  private func endOfBare(from start: Int) -> Int {
    var end = start
    while end < line.count, !isSpace(line[end]), line[end] != "\"", !Self.signs.contains(line[end]) { end += 1 }
    return end
  }

  private func endOfWord(from start: Int) -> Int {
    var end = start
    while end < line.count, !isSpace(line[end]), line[end] != "\"" { end += 1 }
    return end
  }

  private static let signs: Set<Unicode.Scalar> = [":", "=", "<", ">", "\u{2264}", "\u{2265}"]

  /// Whether this may be the name of a field: it begins with a letter and holds letters, marks, digits, dots and hyphens.
  private func isName(_ range: Range<Int>) -> Bool {
    guard let first = range.first, line[first].properties.isAlphabetic else { return false }
    return range.allSatisfy {
      let scalar = line[$0]
      return scalar.properties.isAlphabetic || 0x0E00...0x0E7F ~= scalar.value || "0"..."9" ~= scalar
        || [".", "-", "_"].contains(scalar)
    }
  }

  private func withoutNot(_ text: String) -> String? {
    guard let thai = QueryWords.not.first, text.unicodeScalars.starts(with: thai.unicodeScalars) else { return nil }
    let rest = text.unicodeScalars.dropFirst(thai.unicodeScalars.count)
    return rest.isEmpty ? nil : String(rest)
  }

  private func nextSolid() -> Int? { line[index...].firstIndex { !isSpace($0) } }
  private func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
  private func string(_ range: Range<Int>) -> String { Self.string(line[range]) }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
