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
      place + Phrase(": ไม่รู้จัก \(key)", ": unknown key \(key)")
    case .badValue(let key):
      place + Phrase(": ค่าของ \(key) ใช้ไม่ได้", ": the value of \(key) is not usable")
    case .inheritsItself:
      Phrase("แฟ้มชุดสี \(file): สืบทอดจากตัวเอง", "Theme file \(file) inherits from itself")
    }
  }

  private var place: Phrase {
    let file = Phrase("แฟ้มชุดสี \(file)", "Theme file \(file)")
    return line.map { file + Phrase(" บรรทัด \($0)", ", line \($0)") } ?? file
  }
}

extension ThemeFinding {
  /// What the check found, in words, with the roles' own names.
  package var phrase: Phrase {
    switch self {
    case .weak(let weak):
      Phrase(
        "\(weak.role.rawValue): ความต่างของสี \(said(weak.ratio)) ต่ำกว่า \(said(weak.needed))",
        "\(weak.role.rawValue): contrast \(said(weak.ratio)) is below \(said(weak.needed))") + at(weak.depth)
    case .hidden(let role, let on, let depth, let ratio):
      Phrase(
        "\(role.rawValue): แถบไม่เด่นจากพื้นของ \(on.rawValue) (\(said(ratio)) ต่ำกว่า \(said(Contrast.graphics)))",
        "\(role.rawValue): the bar does not stand out from \(on.rawValue) (\(said(ratio)) is below \(said(Contrast.graphics)))"
      )
        + at(depth)
    case .sameStep(let low, let high, let depth):
      Phrase(
        "\(low.rawValue) กับ \(high.rawValue): ความเข้มใกล้กันเกินไป",
        "\(low.rawValue) and \(high.rawValue): the steps are too close") + at(depth)
    case .alike(let one, let other):
      Phrase(
        "\(one.rawValue) กับ \(other.rawValue): เหมือนกันเมื่อตาบอดสีหรือไม่มีสี และใช้เครื่องหมายเดียวกัน",
        "\(one.rawValue) and \(other.rawValue): alike to colour-blind eyes, with the same sign")
    case .noTwin(let one, let other):
      Phrase(
        "\(one.rawValue) กับ \(other.rawValue): เหมือนกันบนจอไม่มีสี",
        "\(one.rawValue) and \(other.rawValue): alike on a terminal without colours")
    }
  }

  private func at(_ depth: Colour.Depth) -> Phrase {
    switch depth {
    case .hex: Phrase(" (ค่าสีเต็ม)", " (as written)")
    case .ansi256: Phrase(" (จอ 256 สี)", " (256 colours)")
    case .ansi16: Phrase(" (จอ 16 สี)", " (16 colours)")
    }
  }

  private func said(_ ratio: Double) -> String {
    let tenths = Int(ratio * 10)
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension Theme {
  /// What a shipped theme is for; nothing for one of a folder.
  package static func purpose(of name: String) -> Phrase {
    switch name {
    case "office": Phrase("ชุดปกติ พื้นเข้ม", "the usual: calm, dark")
    case "projector": Phrase("ฉายขึ้นจอ ตัวหนา ตัดกันชัด", "bold, for projectors")
    case "paper": Phrase("พื้นขาวตัวเข้ม", "dark ink on white")
    case "night": Phrase("ห้องมืด หรี่แสง ไม่มีสีฟ้า", "dim, for dark rooms")
    case "mono": Phrase("ไม่ใช้สี", "without colours")
    default: Phrase(verbatim: "")
    }
  }
}
