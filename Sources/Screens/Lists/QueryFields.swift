internal import OfficeCore
internal import TerminalUI

/// The fields of the query language that lists share, and those that their facts make.
enum QueryFields {
  /// The facts of a list as fields: a fact `kind:value` is a value of the field `kind`.
  static func offering(_ facts: [ListFact]) -> [QueryField] {
    var fields: [QueryField] = []
    var places: [String: Int] = [:]
    for fact in facts {
      let parts = fact.code.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      // What is said shortly is written shortly: เขต:3.
      let short = fact.names.first ?? (Int(parts[1]) != nil ? parts[1] : nil)
      let value = QueryField.Value(
        fact.code, (short.map { [$0, $0] } ?? []) + [fact.phrase.thai, fact.phrase.english] + fact.names + [parts[1]],
        standing: QueryFieldWords.standing(fact.code))
      if let place = places[parts[0]] {
        fields[place].values.append(value)
      } else {
        places[parts[0]] = fields.count
        fields.append(
          QueryField(parts[0], QueryFieldWords.names(of: parts[0]), .choice, values: [value], isOffered: true))
      }
    }
    return fields
  }

  static func field(_ code: String, _ kind: QueryField.Kind) -> QueryField {
    QueryField(code, QueryFieldWords.names(of: code), kind)
  }

  static var sex: QueryField {
    QueryField(
      "sex", QueryFieldWords.names(of: "sex"), .choice,
      values: Sex.allCases.map { sex in
        let phrase = Vocabulary.sex(sex)
        return QueryField.Value("sex:\(sex.rawValue)", [phrase.thai, phrase.english, sex.rawValue])
      })
  }
}
