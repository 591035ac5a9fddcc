internal import OfficeCore
internal import TerminalUI
internal import ThaiText

/// All that is held about a person, for him or her: one paragraph for each record.
enum HeldDataPaper {
  static func text(_ held: HeldData, office: String, on day: Day) -> String {
    typealias Words = HeldDataPaperWords
    var sheet = PaperSheet()
    sheet.centre(office)
    sheet.centre(Words.title)
    sheet.centre(Words.about(held.name, day))
    for table in held.tables {
      sheet.rule()
      sheet.paragraph(Words.table(table.name, table.rows.count))
      for row in table.rows {
        let cells = zip(table.columns, row).compactMap { column, text -> String? in
          guard let text, !text.isEmpty, let name = Words.column(column, of: table.name) else { return nil }
          return "\(name) \(Words.value(text, column, of: table.name))"
        }
        guard !cells.isEmpty else { continue }
        sheet.paragraph("- " + cells.joined(separator: " · "), indent: 2, hanging: 2)
      }
    }
    return sheet.text
  }
}
