extension ThemeProblem {
  /// The problem in words, naming the file and the line or key.
  package var phrase: Phrase {
    switch kind {
    case .notFound:
      Phrase("ไม่พบชุดสี \(file) จึงใช้ชุดสีปกติ", "There is no theme \(file); the default theme is used")
    case .unreadable:
      Phrase("อ่านแฟ้มชุดสี \(file) ไม่ได้ จึงใช้ชุดสีปกติ", "Theme file \(file) cannot be read; the default theme is used")
    case .syntax(let line, let column, let detail):
      Phrase(
        "แฟ้มชุดสี \(file) บรรทัด \(line) ช่อง \(column) เขียนไม่ถูกรูปแบบ จึงใช้ชุดสีปกติ (\(detail))",
        "Theme file \(file), line \(line), column \(column) is malformed; the default theme is used (\(detail))")
    case .unknownKey(let key):
      Phrase("แฟ้มชุดสี \(file): ไม่รู้จัก \(key)", "Theme file \(file): unknown key \(key)")
    case .badValue(let key):
      Phrase("แฟ้มชุดสี \(file): ค่าของ \(key) ใช้ไม่ได้", "Theme file \(file): the value of \(key) is not usable")
    case .inheritsItself:
      Phrase("แฟ้มชุดสี \(file): สืบทอดจากตัวเอง", "Theme file \(file) inherits from itself")
    }
  }
}
