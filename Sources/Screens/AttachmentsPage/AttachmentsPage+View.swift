internal import OfficeCore
internal import OfficeStorage
package import TerminalUI

extension AttachmentsPage {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    let rows = state.entries.map { entry in
      AttachmentRows.row(entry).cells.map { TableCell($0.phrase.text(in: language), $0.role) }
    }
    Table(
      AttachmentRows.columns, rows: rows, cursor: state.cursor,
      empty: state.isLoaded ? Words.none : ProgrammeWords.reading
    ).draw(on: &canvas, in: area, language: language)
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    state.chosen.map { entry in
      Copied(
        [AttachmentRows.row(entry).cells.map { $0.phrase.text(in: language) }], of: state.subject, state.id,
        isPersonal: state.subject == .person)
    }
  }
}

/// Attached papers as rows, the same on every page.
enum AttachmentRows {
  static let columns = [
    TableColumn(GroupWords.attachment, .fixed(16)), TableColumn(GroupWords.what, .share(1, minimum: 12)),
    TableColumn(GroupWords.fileNumber, .fixed(12), priority: 1), TableColumn(GroupWords.place, .fixed(12), priority: 3),
    TableColumn(GroupWords.paperDay, .fixed(11), priority: 2),
    TableColumn(GroupWords.scan, .share(1, minimum: 10), priority: 0),
  ]

  static let tabCode = "papers"

  /// The tab of a record's page on which they stand.
  static func tab(_ entries: [AttachmentEntry]) -> RecordTab {
    RecordTab(
      tabCode, GroupWords.attachments, columns: columns, rows: entries.map(row), empty: AttachmentsPage.Words.none)
  }

  /// The entry of a row whose paper has a scan.
  static func scan(_ row: String, of entries: [AttachmentEntry]) -> Int64? {
    entries.first { name($0) == row && $0.attachment.scan != nil }?.id
  }

  static func name(_ entry: AttachmentEntry) -> String { "paper \(entry.id)" }

  static func row(_ entry: AttachmentEntry) -> RecordRow {
    let paper = entry.attachment
    let role: Role = entry.struckReason == nil ? .text : .faint
    let struck = entry.struckReason.map(GroupPage.Words.struck) ?? Phrase(verbatim: "")
    return RecordRow(
      name(entry),
      [
        RecordCell(GroupWords.attachment(paper.kind), role), RecordCell(struck + Phrase(verbatim: paper.title), role),
        RecordCell(paper.paperNumber, role), RecordCell(paper.place, role),
        RecordCell(paper.day.map(Vocabulary.shortDay) ?? Phrase(verbatim: ""), role),
        RecordCell(paper.scan?.name ?? "", role),
      ])
  }
}
