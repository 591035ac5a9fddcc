package import OfficeCore
import ThaiText

extension IndicatorReport {
  /// The report as one line of JSON; `label` says a row's key in words.
  package func json(label: (String) -> String) -> String {
    let by = grouping.map { JSON.string($0.rawValue) } ?? JSON.null
    let indicators = [households, groups].map { part in
      let rows = part.rows.map { JSON.object($0.fields(label)) }
      let fields = [("total", JSON.object(part.total.fields(label))), ("by", by), ("rows", JSON.array(rows))]
      return (part.indicator.rawValue, JSON.object(fields))
    }
    return JSON.object([
      ("year", String(fiscalYear)), ("as_of", JSON.string(asOf.iso)), ("indicators", JSON.object(indicators)),
    ]) + "\n"
  }
}

extension IndicatorRow {
  /// The names and written values of the row, in the contract's order.
  fileprivate func fields(_ label: (String) -> String) -> [(String, String)] {
    [("key", JSON.string(key)), ("label", JSON.string(label(key)))] + counts + shares.map { ($0, $1 ?? JSON.null) }
  }

  var counts: [(String, String)] {
    [
      ("supported", String(supported)), ("with_baseline", String(withBaseline)), ("followed_up", String(followedUp)),
      ("increased", String(increased)),
    ]
  }

  /// Nil where there is nothing to divide by.
  var shares: [(String, String?)] {
    [
      ("percent_of_followed_up", percentOfFollowedUp?.description),
      ("percent_of_supported", percentOfSupported?.description), ("bound_low", boundLow?.description),
      ("bound_high", boundHigh?.description),
    ]
  }
}

/// The little of JSON that a report needs.
enum JSON {
  static let null = "null"

  static func object(_ fields: [(String, String)]) -> String {
    "{" + fields.map { string($0) + ": " + $1 }.joined(separator: ", ") + "}"
  }

  static func array(_ values: [String]) -> String { "[" + values.joined(separator: ", ") + "]" }

  static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\0"..."\u{1F}": result += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
