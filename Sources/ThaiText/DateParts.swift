/// The numbers of a written date and what stands between them.
struct DateParts {
  struct Number {
    var value: Int
    var digits: Int
  }

  private enum Era {
    case buddhist, common
  }

  let text: String
  private var numbers: [Number] = []
  /// One more than the numbers: before the first, between, after the last.
  private var glue = [""]
  private var era: Era?

  init(_ text: String) {
    self.text = text
    var isInNumber = false
    for scalar in text.unicodeScalars {
      if let digit = scalar.digitValue {
        if !isInNumber {
          numbers.append(Number(value: 0, digits: 0))
          glue.append("")
        }
        let last = numbers.count - 1
        numbers[last].digits += 1
        numbers[last].value = min(numbers[last].value * 10 + digit, 99_999_999)
      } else {
        glue[glue.count - 1].unicodeScalars.append(scalar)
      }
      isInNumber = scalar.digitValue != nil
    }
    takeEra()
  }

  /// Day, month and year; nil when the text has no such form.
  var fields: (day: Int, month: Int, year: Number)? {
    guard glue.last == "", DateWords.mayPrecedeDay(letters(of: glue[0])) else { return nil }
    switch numbers.count {
    case 3: return threeNumbers
    case 2: return dayMonthNameYear
    case 1 where numbers[0].digits == 8 && glue[0].isEmpty && era == nil:
      let all = numbers[0].value
      return (all / 1_000_000, all / 10_000 % 100, Number(value: all % 10_000, digits: 4))
    default: return nil
    }
  }

  /// The only number, when it can be nothing but a year.
  var loneYear: Number? {
    guard numbers.count == 1, glue[1].isEmpty, [2, 4].contains(numbers[0].digits) else { return nil }
    return ["", "ปี"].contains(letters(of: glue[0])) ? numbers[0] : nil
  }

  /// The Gregorian year meant by `year`.
  func gregorian(_ year: Number) throws(DateReading.Failure) -> Int {
    if year.digits == 2, era != .common { return year.value + 2500 - 543 }
    guard year.digits == 4 else { throw .notADate(text) }
    if era != .buddhist, 1900...2100 ~= year.value { return year.value }
    guard era != .common, 2400...2600 ~= year.value else { throw .yearOutOfRange(year.value) }
    return year.value - 543
  }

  private var threeNumbers: (day: Int, month: Int, year: Number)? {
    let sign = glue[1].trimmed
    guard sign == glue[2].trimmed, ["/", "-", ".", ""].contains(sign), numbers[1].digits <= 2 else {
      return nil
    }
    let isYearFirst = numbers[0].digits == 4
    let (day, year) = isYearFirst ? (numbers[2], numbers[0]) : (numbers[0], numbers[2])
    return day.digits <= 2 ? (day.value, numbers[1].value, year) : nil
  }

  private var dayMonthNameYear: (day: Int, month: Int, year: Number)? {
    guard numbers[0].digits <= 2, let month = DateWords.month(letters(of: glue[1])) else { return nil }
    return (numbers[0].value, month, numbers[1])
  }

  /// Takes "พ.ศ." or "ค.ศ." from before the last number.
  private mutating func takeEra() {
    guard glue.count > 1 else { return }
    let before = glue[glue.count - 2]
    for (name, named) in [
      ("พ.ศ.", Era.buddhist), ("พศ.", .buddhist), ("พศ", .buddhist), ("ค.ศ.", .common), ("คศ", .common),
    ]
    where before.trimmed.utf8.suffix(name.utf8.count).elementsEqual(name.utf8) {
      era = named
      glue[glue.count - 2] = String(
        scalars: before.trimmed.unicodeScalars.dropLast(name.unicodeScalars.count))
      return
    }
  }

  /// Letters alone, Latin ones small; signs and spaces within names of months do not count.
  private func letters(of glue: String) -> String {
    let signs: Set<Unicode.Scalar> = [" ", ".", "-", "/", ","]
    return String(scalars: glue.unicodeScalars.filter { !signs.contains($0) }).lowercased()
  }
}

extension String {
  fileprivate var trimmed: String {
    let start = unicodeScalars.drop { $0 == " " }
    guard let end = start.lastIndex(where: { $0 != " " }) else { return "" }
    return String(start[...end])
  }
}
