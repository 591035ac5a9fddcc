import ThaiText

/// What a stored number of a spreadsheet says: the whole number, not how it is shown.
enum SheetNumber {
  /// `1.10170020736E+12` → `1101700207360`; fractions to the 15 digits that a spreadsheet has; what is no number as it is.
  static func plain(_ text: String) -> String {
    guard let (isNegative, digits, start) = parts(text) else { return text }
    let (kept, moved) = rounded(digits, to: 15)
    var point = start + moved
    guard let first = kept.firstIndex(where: { $0 != 0 }) else { return "0" }
    // A number of more places than a text has use for is told as it came.
    guard -30...40 ~= point else { return text }
    var all = Array(kept[first...])
    point -= first
    if point <= 0 {
      all = Array(repeating: 0, count: 1 - point) + all
      point = 1
    }
    while all.count > point, all.last == 0 { all.removeLast() }
    while all.count < point { all.append(0) }
    let whole = all[..<point].map { String($0) }.joined()
    let fraction = all[point...].map { String($0) }.joined()
    return (isNegative ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// Sign, digits, and before which of them the point stands; nil for what is no number.
  private static func parts(_ text: String) -> (isNegative: Bool, digits: [UInt8], point: Int)? {
    var bytes = Array(text.utf8)[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes = bytes.dropFirst() }
    var digits: [UInt8] = []
    var point: Int?
    while let byte = bytes.first {
      if 0x30...0x39 ~= byte {
        digits.append(byte - 0x30)
      } else if byte == UInt8(ascii: "."), point == nil {
        point = digits.count
      } else {
        break
      }
      bytes = bytes.dropFirst()
    }
    guard !digits.isEmpty, digits.count <= 400 else { return nil }
    var exponent = 0
    if let byte = bytes.first {
      guard byte | 0x20 == UInt8(ascii: "e") else { return nil }
      let rest = bytes.dropFirst()
      let sign = rest.first == UInt8(ascii: "-") ? -1 : 1
      let number =
        rest.first.map { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") } == true ? rest.dropFirst() : rest
      guard !number.isEmpty, number.count <= 3, number.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
      exponent = sign * number.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    return (isNegative, digits, (point ?? digits.count) + exponent)
  }

  /// The digits rounded half up to so many that count, and by how much the point moves.
  private static func rounded(_ digits: [UInt8], to count: Int) -> ([UInt8], Int) {
    let start = digits.firstIndex { $0 != 0 } ?? digits.count
    guard digits.count - start > count else { return (digits, 0) }
    var kept = Array(digits[..<(start + count)])
    guard digits[start + count] >= 5 else { return (kept, 0) }
    for place in kept.indices.reversed() {
      if kept[place] < 9 {
        kept[place] += 1
        return (kept, 0)
      }
      kept[place] = 0
    }
    return ([1] + kept, 1)
  }

  /// The day that a number means, in ISO form; nil where it is none. Fractions are times of the day.
  static func day(_ text: String, from1904: Bool) -> String? {
    let whole = plain(text).split(separator: ".").first.map(String.init) ?? ""
    guard let number = Int(whole), number >= 0, number < 2_958_466 else { return nil }
    if from1904 { return Day(year: 1904, month: 1, day: 1)?.adding(days: number).iso }
    // 1900 is a leap year to spreadsheets: number 60 is a day that never was.
    guard number != 60, number > 0, let start = Day(year: 1899, month: 12, day: number < 60 ? 31 : 30) else {
      return nil
    }
    return start.adding(days: number).iso
  }
}

/// How a number is shown, as far as it says what the number is.
enum NumberFormat: Equatable {
  case number
  case day
  /// Zeros alone: so many digits at least, as telephone numbers are shown.
  case digits(Int)

  /// The formats that every program knows by number.
  init(builtIn number: Int) {
    switch number {
    case 14...17, 22, 27...31, 34...36, 50...54, 57, 58, 71...74, 77, 78: self = .day
    default: self = .number
    }
  }

  /// A format as the workbook spells it, such as `[$-107041E]d mmm yyyy`.
  init(code: String) {
    if code.utf8.allSatisfy({ $0 == UInt8(ascii: "0") }), 2...20 ~= code.utf8.count {
      self = .digits(code.utf8.count)
      return
    }
    var depth = 0
    var isQuoted = false
    var isEscaped = false
    var hasYear = false
    var hasDay = false
    for scalar in code.unicodeScalars {
      if isEscaped {
        isEscaped = false
      } else if scalar == "\"" {
        isQuoted.toggle()
      } else if isQuoted {
        continue
      } else if scalar == "\\" || scalar == "_" || scalar == "*" {
        isEscaped = true
      } else if scalar == "[" {
        depth += 1
      } else if scalar == "]" {
        depth -= 1
      } else if depth == 0 {
        hasYear = hasYear || Self.yearLetters.contains(scalar)
        hasDay = hasDay || Self.dayLetters.contains(scalar)
        if scalar == ";" { break }
      }
    }
    self = hasYear || hasDay ? .day : .number
  }

  private static let yearLetters: Set<Unicode.Scalar> = ["y", "Y", "b", "B", "\u{0E1B}"]
  private static let dayLetters: Set<Unicode.Scalar> = ["d", "D", "\u{0E27}"]
}
