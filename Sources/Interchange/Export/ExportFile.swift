package import OfficeCore

/// Writes exports record by record, so that a file of any size needs no memory of its own.
///
/// The file is the header and then the records, in whatever order they are asked for.
package enum ExportFile {
  /// The byte-order mark and the names of the kind's columns.
  package static func header(_ kind: ImportKind) -> [UInt8] {
    CSVWriter.byteOrderMark + CSVWriter.record(kind.exportedColumns.map(\.rawValue))
  }

  package static func record(_ row: CommunityRow, style: ExportStyle = .plain) -> [UInt8] {
    CSVWriter.record(row.cells(style))
  }

  package static func record(_ row: PersonRow, style: ExportStyle = .plain) -> [UInt8] {
    CSVWriter.record(row.cells(style))
  }

  package static func record(_ row: GroupRow, style: ExportStyle = .plain) -> [UInt8] {
    CSVWriter.record(row.cells(style))
  }

  package static func record(_ row: MemberRow, style: ExportStyle = .plain) -> [UInt8] {
    CSVWriter.record(row.cells(style))
  }

  package static func record(_ row: ProposalRow, style: ExportStyle = .plain) -> [UInt8] {
    CSVWriter.record(row.cells(style))
  }

  package static func record(_ row: BeneficiaryRow, style: ExportStyle = .plain) -> [UInt8] {
    CSVWriter.record(row.cells)
  }

  package static func record(_ row: IncomeRow, style: ExportStyle = .plain) -> [UInt8] {
    CSVWriter.record(row.cells(style))
  }

  package static func record(_ row: AssessmentRow, style: ExportStyle = .plain) -> [UInt8] {
    CSVWriter.record(row.cells(style))
  }

  /// A whole file.
  package static func bytes(_ rows: ImportRows, style: ExportStyle = .plain) -> [UInt8] {
    switch rows {
    case .communities(let rows): header(.communities) + rows.flatMap { record($0, style: style) }
    case .people(let rows): header(.people) + rows.flatMap { record($0, style: style) }
    case .groups(let rows): header(.groups) + rows.flatMap { record($0, style: style) }
    case .members(let rows): header(.members) + rows.flatMap { record($0, style: style) }
    case .proposals(let rows): header(.proposals) + rows.flatMap { record($0, style: style) }
    case .beneficiaries(let rows): header(.beneficiaries) + rows.flatMap { record($0, style: style) }
    case .incomes(let rows): header(.incomes) + rows.flatMap { record($0, style: style) }
    case .assessments(let rows): header(.assessments) + rows.flatMap { record($0, style: style) }
    }
  }
}
