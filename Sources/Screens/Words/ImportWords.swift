package import OfficeCore
package import TerminalUI
internal import ThaiText

/// What the command and the import page say about the rows of a file.
package enum ImportWords {
  package static func kind(_ kind: ImportKind) -> Phrase {
    switch kind {
    case .communities: Phrase("ชุมชน", "Communities")
    case .people: Phrase("ทะเบียนบุคคล", "People")
    case .groups: Phrase("กลุ่มอาชีพ", "Occupational groups")
    case .members: Phrase("สมาชิกกลุ่ม", "Group members")
    case .proposals: Phrase("ข้อเสนอโครงการ", "Proposals")
    case .beneficiaries: Phrase("ผู้ได้รับประโยชน์", "Beneficiaries")
    case .incomes: Phrase("รายได้ครัวเรือน", "Household incomes")
    case .assessments: Phrase("ผลประเมินกลุ่ม", "Group assessments")
    }
  }

  /// The counts of an outcome, each with its name; the same ones before and after.
  package static func counts(_ outcome: ImportOutcome) -> [(Phrase, Int)] {
    [
      (Phrase("ใหม่", "new"), outcome.imported), (Phrase("แก้ไข", "changed"), outcome.updated),
      (Phrase("เหมือนเดิม", "unchanged"), outcome.unchanged),
      (Phrase("ต่าง คงไว้", "differ, left"), outcome.differs.count),
      (Phrase("นำเข้าไม่ได้", "rejected"), outcome.rejections.count),
    ]
  }

  package static func line(_ counts: [(Phrase, Int)]) -> Phrase {
    counts.map { $0.0 + Phrase(verbatim: " \(grouped($0.1))") }.listed(" · ", " · ")
  }

  package static func line(_ line: Int, _ sentence: Phrase) -> Phrase {
    Phrase("บรรทัด \(line): ", "line \(line): ") + sentence
  }

  /// A remark about several lines, of which the first few are named.
  package static func lines(_ lines: [Int], _ sentence: Phrase) -> Phrase {
    let first = lines.prefix(5).map(String.init).joined(separator: ", ")
    let rest = grouped(lines.count - 5)
    return lines.count > 5
      ? Phrase("บรรทัด \(first) และอีก \(rest) แถว: ", "lines \(first) and \(rest) more: ") + sentence
      : Phrase("บรรทัด \(first): ", lines.count == 1 ? "line \(first): " : "lines \(first): ") + sentence
  }

  /// A problem, with the column's name before it where the sentence does not name it.
  package static func rejected(_ problem: FieldProblem, in kind: ImportKind) -> Phrase {
    let sentence = Explain.phrase(problem)
    guard !problem.field.isEmpty else { return sentence }
    let field = Explain.field(problem.field, in: kind)
    return Phrase(
      sentence.thai.contains(field.thai) ? sentence.thai : field.thai + ": " + sentence.thai,
      sentence.english.contains(field.english) ? sentence.english : field.english + ": " + sentence.english)
  }

  package static func differs(_ columns: [String], in kind: ImportKind) -> Phrase {
    let names = columns.map { Explain.field($0, in: kind) }
    return Phrase(
      "ต่างจากทะเบียน: " + names.map(\.thai).joined(separator: ", "),
      "differs from the register: " + names.map(\.english).joined(separator: ", "))
  }

  package static func andMore(_ count: Int) -> Phrase {
    Phrase("และอีก \(grouped(count)) รายการ", "and \(grouped(count)) more")
  }

  /// One remark for each sort of oddity, with the first rows where it is.
  package static func remarks(_ warnings: [RowWarning], in kind: ImportKind) -> [Phrase] {
    var lines: [Phrase: [Int]] = [:]
    for warning in warnings { lines[Explain.phrase(warning, in: kind), default: []].append(warning.line) }
    return lines.sorted { $0.value[0] < $1.value[0] }.map { Self.lines($0.value, $0.key) }
  }

  static func grouped(_ number: Int) -> String { Digits.grouped(Int64(number)) }
}
