import TerminalUI

/// What the reader of the command line says, which it says in English: its help and its errors, in the language that was
/// asked for. A sentence that is not known here stays as it came.
enum ParserWords {
  static func spoken(_ message: String) -> String {
    guard Console.language == .thai else { return message }
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { thai(String($0)) }.joined(separator: "\n")
  }

  private static func thai(_ line: String) -> String {
    for (english, thai) in sentences {
      guard let parts = parts(of: line, between: english) else { continue }
      var text = thai[0]
      for (part, rest) in zip(parts, thai.dropFirst()) { text += part + rest }
      return text
    }
    return words.reduce(line) { replace($1.0, by: $1.1, in: $0) }
  }

  /// Sentences with gaps, the more telling first.
  private static let sentences: [([String], [String])] = [
    (["Error: Unknown option '", "'. Did you mean '", "'?"], ["ไม่รู้จักตัวเลือก '", "' ตัวเลือกที่ใกล้เคียงคือ '", "'"]),
    (["Error: Unknown option '", "'"], ["ไม่รู้จักตัวเลือก '", "'"]),
    (["Error: Missing value for '", "'"], ["ขาดค่าหลังตัวเลือก '", "'"]),
    (
      ["Error: The option '", "' does not take any value, but '", "' was specified."],
      ["ตัวเลือก '", "' ไม่รับค่า แต่มีค่า '", "'"]
    ),
    (["Error: Unexpected argument '", "'"], ["ไม่รู้จักคำสั่งหรือค่า '", "'"]),
    (["Error: ", " unexpected arguments: '", "'"], ["มีค่าเกินมา ", " ค่า: '", "'"]),
    (["Error: Missing expected argument '", "'"], ["ขาดค่า '", "'"]),
    (["Error: Missing one of: '", "'"], ["ต้องมีอย่างใดอย่างหนึ่ง: '", "'"]),
    (["Error: Missing required subcommand."], ["ขาดคำสั่งย่อย"]),
    (
      ["Error: The value '", "' is invalid for '", "'. Please provide one of the following:"],
      ["ค่า '", "' ใช้ไม่ได้กับ '", "' กรุณาใช้ค่าหนึ่งในนี้:"]
    ),
    (
      ["Error: The value '", "' is invalid for '", "'. Please provide one of ", "."],
      ["ค่า '", "' ใช้ไม่ได้กับ '", "' กรุณาใช้ค่าหนึ่งในนี้: ", ""]
    ),
    (["Error: The value '", "' is invalid for '", "'"], ["ค่า '", "' ใช้ไม่ได้กับ '", "'"]),
    (["Error: Value to be set with flag ", " had already been set with flag ", ""], ["ตัวเลือก ", " ซ้ำกับ ", ""]),
    (["  See '", "' for more information."], ["  ดูเพิ่มเติม: ", ""]),
    (["  See '", "' for detailed help."], ["  ดูรายละเอียดของคำสั่งย่อย: ", ""]),
    (["OVERVIEW: ", ""], ["คำอธิบาย: ", ""]),
    (["USAGE: ", ""], ["วิธีใช้: ", ""]),
    (["Usage: ", ""], ["วิธีใช้: ", ""]),
    (["Help:  ", ""], ["ความหมาย: ", ""]),
    (["Error: ", ""], ["", ""]),
    (["ARGUMENTS:"], ["ค่าที่ต้องระบุ:"]),
    (["OPTIONS:"], ["ตัวเลือก:"]),
    (["SUBCOMMANDS:"], ["คำสั่งย่อย:"]),
  ]

  /// What stands within the lines of help, where a line may break after any of these words.
  private static let words = [
    ("Show help information.", "แสดงวิธีใช้"), ("(default)", "(ปกติ)"), ("(values:", "(ค่า:"), ("(default:", "(ปกติ:"),
    ("; default:", "; ปกติ:"), (" default:", " ปกติ:"),
  ]

  /// What stands in the gaps of a sentence; nil when the line is another one.
  private static func parts(of line: String, between pieces: [String]) -> [String]? {
    guard line.hasPrefix(pieces[0]) else { return nil }
    var rest = line.utf8.dropFirst(pieces[0].utf8.count)
    if pieces.count == 1 { return rest.isEmpty ? [] : nil }
    var parts: [String] = []
    for (number, piece) in pieces.enumerated().dropFirst() {
      let isLast = number == pieces.count - 1
      guard let start = isLast ? end(of: rest, piece) : find(piece, in: rest) else { return nil }
      parts.append(String(decoding: rest[..<start], as: UTF8.self))
      rest = rest[start...].dropFirst(piece.utf8.count)
    }
    return parts
  }

  private static func find(_ piece: String, in text: Substring.UTF8View) -> String.Index? {
    text.indices.first { text[$0...].starts(with: piece.utf8) }
  }

  private static func end(of text: Substring.UTF8View, _ piece: String) -> String.Index? {
    guard text.count >= piece.utf8.count else { return nil }
    let start = text.index(text.endIndex, offsetBy: -piece.utf8.count)
    return text[start...].elementsEqual(piece.utf8) ? start : nil
  }

  private static func replace(_ word: String, by other: String, in line: String) -> String {
    guard let start = find(word, in: line[...].utf8) else { return line }
    return String(decoding: line.utf8[..<start], as: UTF8.self) + other
      + String(decoding: line.utf8[start...].dropFirst(word.utf8.count), as: UTF8.self)
  }
}
