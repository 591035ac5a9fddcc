import Foundation
import Testing

/// One file of vectors: rows of tab-separated fields, escapes decoded, header lines left out.
enum VectorFile: String {
  case bahttext, breaks, cells, collation, dates, natid, normalise, titles

  var rows: [VectorRow] {
    guard let url = Bundle.module.url(forResource: rawValue, withExtension: "tsv", subdirectory: "Vectors"),
      let bytes = try? Data(contentsOf: url)
    else { return [] }
    let lines = String(decoding: bytes, as: UTF8.self).unicodeScalars.split(separator: "\n")
    return lines.filter { !$0.starts(with: "# ".unicodeScalars) }.map { line in
      VectorRow(
        fields: line.split(separator: "\t", omittingEmptySubsequences: false).map { decoded(Array($0)) })
    }
  }

  private func decoded(_ field: [Unicode.Scalar]) -> String {
    var result = String.UnicodeScalarView()
    var index = 0
    while index < field.count {
      let isEscape = field[index] == "\\" && index + 5 < field.count && field[index + 1] == "u"
      let digits = isEscape ? String(String.UnicodeScalarView(field[(index + 2)...(index + 5)])) : ""
      if let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) {
        result.append(scalar)
        index += 6
      } else {
        result.append(field[index])
        index += 1
      }
    }
    return String(result)
  }
}

struct VectorRow: Sendable, CustomTestStringConvertible {
  let fields: [String]

  subscript(index: Int) -> String {
    index < fields.count ? fields[index] : ""
  }

  var testDescription: String { fields.joined(separator: " · ") }
}
