internal import ThaiText

extension Query {
  /// The line that reads as this query, with the names of one language.
  package func line(_ grammar: QueryGrammar, isEnglish: Bool = false) -> String {
    parts.map { part in
      switch part {
      case .word(let word, let isNot): (isNot ? "-" : "") + Self.written(word: word, grammar)
      case .condition(let condition): Self.written(condition, grammar, isEnglish: isEnglish)
      }
    }.joined(separator: " ")
  }

  /// A word needs quotes where it would be read as anything else without them.
  private static func written(word: String, _ grammar: QueryGrammar) -> String {
    if QueryWords.not.contains(word) { return quoted(word) }
    do throws(QueryProblem) {
      let isPlain = try Query.reading(word, grammar).parts == [.word(word, isNot: false)]
      return isPlain ? word : quoted(word)
    } catch { return quoted(word) }
  }

  private static func written(_ condition: QueryCondition, _ grammar: QueryGrammar, isEnglish: Bool) -> String {
    let sign = condition.isNot ? "-" : ""
    guard let field = grammar.field(condition.field) else { return "" }
    func choose(_ names: [String]) -> String? { isEnglish && names.count > 1 ? names[1] : names.first }
    if case .choice(let codes) = condition.test, codes.count == 1,
      let value = field.values.first(where: { $0.code == codes[0] }), let alone = choose(value.standing)
    {
      return sign + alone
    }
    let name = sign + (choose(field.names) ?? field.code)
    switch condition.test {
    case .choice(let codes):
      return name + ":" + list(codes.map { field.name(of: $0, isEnglish: isEnglish) })
    case .text(let texts): return name + ":" + list(texts)
    case .number(let bounds):
      return name
        + written(bounds) { field.kind == .money ? Money(satang: Int64($0)).plain : String($0) }
    case .day(let bounds): return name + written(bounds) { BuddhistDate.numeric($0) }
    }
  }

  private static func list(_ values: [String]) -> String {
    values.map { value in
      let isPlain =
        !value.isEmpty
        && value.unicodeScalars.allSatisfy { !$0.properties.isWhitespace && $0 != "," && $0 != "\"" }
        // After a colon a sign would belong to it.
        && value.unicodeScalars.first != "="
      return isPlain ? value : quoted(value)
    }.joined(separator: ",")
  }

  private static func written<Value>(_ bounds: [QueryBounds<Value>], _ text: (Value) -> String) -> String {
    if bounds.count == 1, bounds[0].upper == nil, let lower = bounds[0].lower { return ">=" + text(lower) }
    if bounds.count == 1, bounds[0].lower == nil, let upper = bounds[0].upper { return "<=" + text(upper) }
    let alternatives = bounds.compactMap { bounds -> String? in
      guard let lower = bounds.lower, let upper = bounds.upper else { return nil }
      return lower == upper ? text(lower) : text(lower) + "-" + text(upper)
    }
    return ":" + alternatives.joined(separator: ",")
  }

  private static func quoted(_ text: String) -> String {
    var quoted: String.UnicodeScalarView = "\"".unicodeScalars
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.append("\"") }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }
}
