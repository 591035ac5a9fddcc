internal import Interchange
internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// Columns and rules of a preview, and earlier imports.
extension ImportPage.Words {
  static let columns = Phrase("เปลี่ยนคอลัมน์", "Change columns")
  static let columnsTitle = Phrase("คอลัมน์ใดคืออะไร", "Which column is what")
  static let rulesKey = Phrase("เขียนทับทีละช่อง", "Overwrite by field")
  static let rulesTitle = Phrase("ช่องที่ต่างจากรายการเดิม", "Fields that differ from the record")
  static let imports = Phrase("การนำเข้าที่ผ่านมา", "Earlier imports")
  static let importsTitle = imports
  static let noImports = Phrase("ยังไม่เคยนำเข้า", "Nothing has been imported yet.")
  static let undo = Phrase("เรียกคืนการนำเข้า", "Undo the import")
  static let undone = Phrase("เรียกคืนการนำเข้าแล้ว", "The import is undone.")
  static let undoneAlready = Phrase("เรียกคืนแล้ว", "undone")
  private static let ignoredColumn = Phrase("ข้ามคอลัมน์นี้", "ignore this column")

  static func columnChoices(_ preview: ImportPage.Preview) -> [Choice] {
    preview.columns.filter { $0.use != .ofErrorsFile }.map { found in
      let use =
        switch found.use {
        case .column(let name): Explain.field(name, in: preview.source.options.kind)
        case .ofErrorsFile, .unknown: ignored
        }
      return Choice(String(found.place), column(found.header, use))
    }
  }

  static func columnIs(_ preview: ImportPage.Preview, _ place: Int) -> Phrase {
    let header = preview.columns.first { $0.place == place }?.header ?? ""
    return Phrase("\(header) คือ", "\(header) is")
  }

  static func uses(_ kind: ImportKind) -> [Choice] {
    [Choice("", ignoredColumn)] + ColumnMapping.choices(in: kind).map { Choice($0, Explain.field($0, in: kind)) }
  }

  /// The fields that the file has, each with what becomes of it.
  static func fieldChoices(_ preview: ImportPage.Preview) -> [Choice] {
    preview.mapping.columns.filter { !$0.isEmpty && $0 != "address" && $0 != "full_name" && $0 != "national_id" }.map {
      Choice(
        $0,
        Explain.field($0, in: preview.source.options.kind) + Phrase(verbatim: ": ")
          + rule(preview.source.options.policy.rule(of: $0)))
    }
  }

  static let rules = ImportPolicy.Rule.allCases.map { Choice($0.rawValue, rule($0)) }

  static func rule(_ rule: ImportPolicy.Rule) -> Phrase {
    switch rule {
    case .keep: Phrase("คงไว้", "keep")
    case .overwrite: Phrase("เขียนทับ", "overwrite")
    case .onlyEmpty: Phrase("เติมเฉพาะที่ว่าง", "only where empty")
    }
  }

  static func choice(_ record: ImportRecord) -> Choice {
    // What tells one from another comes first: names of files are long.
    let undone = record.isUndone ? undoneAlready + Phrase(verbatim: " · ") : Phrase(verbatim: "")
    return Choice(
      String(record.id),
      Vocabulary.shortMoment(record.at) + Phrase(verbatim: " · ") + undone + Phrase(verbatim: "\(record.source) · ")
        + ImportWords.kind(record.kind))
  }

  private static func when(_ record: ImportRecord) -> Phrase { Vocabulary.moment(record.at) }

  static func lines(_ batch: ImportPage.Batch) -> [ImportPage.ReportLine] {
    typealias Line = ImportPage.ReportLine
    let record = batch.record
    var lines = [
      Line(phrase: ImportWords.kind(record.kind) + Phrase(verbatim: " · \(record.source)"), role: .strong),
      Line(phrase: when(record) + Phrase(verbatim: " · \(record.by)"), role: .label),
      Line(phrase: whatWas, role: .heading, indent: 1),
    ]
    lines += counts(record).map { Line(phrase: $0, indent: 4) }
    if let name = record.errorsFile {
      lines.append(Line(phrase: Phrase("แฟ้มแถวที่นำเข้าไม่ได้: \(name)", "Rejected rows: \(name)"), role: .accent))
    }
    if record.isUndone {
      lines.append(Line(phrase: undoneAlready, role: .warning))
    } else {
      lines.append(Line(phrase: batch.obstacle ?? mayBeUndone, role: batch.obstacle == nil ? .text : .refused))
    }
    return lines
  }

  private static let mayBeUndone = Phrase(
    "ยังไม่มีรายการอื่นใช้ข้อมูลนี้ กด F3 เรียกคืนได้ทั้งหมด", "Nothing rests on it yet: F3 takes all of it back.")

  private static func counts(_ record: ImportRecord) -> [Phrase] {
    let numbers = [record.imported, record.updated, record.unchanged, record.differs, record.rejected]
    return zip(ImportWords.counts(ImportOutcome()), numbers).map { count, number in
      ImportWords.line([(count.0, number)])
    }
  }

  static func confirmUndo(_ record: ImportRecord) -> Confirmation {
    Confirmation(
      "undo",
      Dialog(
        title: undo,
        text: Phrase(
          "เรียกคืน \(record.source): ลบ \(ImportWords.grouped(record.imported)) รายการที่นำเข้า และคืนค่าเดิมของ \(ImportWords.grouped(record.updated)) รายการ",
          "Undo \(record.source): \(ImportWords.grouped(record.imported)) new records go, \(ImportWords.grouped(record.updated)) changed ones are as they were."
        ),
        buttons: [undo, Vocabulary.backToCheck], focus: 1))
  }
}
