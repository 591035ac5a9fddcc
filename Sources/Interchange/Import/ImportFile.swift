package import OfficeCore
package import ThaiText

/// Reads a whole file: every row is read and checked, whatever is wrong with others.
package enum ImportFile {
  /// Decodes the bytes of a file of one kind.
  ///
  /// `today` tells which days lie in the future; `noIDReason` stands for the reason of every person without a number.
  package static func decode(
    kind: ImportKind, bytes: [UInt8], encoding: TextEncoding? = nil, today: Day, noIDReason: String? = nil
  ) throws(FileRefusal) -> DecodedFile {
    var people = PeopleDecoder(noIDReason: noIDReason)
    let table = try TableFile(
      kind: kind, text: try SourceText(bytes, encoding: encoding), hasNoIDReason: people.noIDReason != nil)
    switch kind {
    case .communities: return rows(of: table, today, ImportRows.communities) { CommunityRow(&$0) }
    case .people: return rows(of: table, today, ImportRows.people) { people.row(&$0) }
    case .groups: return rows(of: table, today, ImportRows.groups) { GroupRow(&$0) }
    case .members: return rows(of: table, today, ImportRows.members) { MemberRow(&$0) }
    case .proposals: return rows(of: table, today, ImportRows.proposals) { ProposalRow(&$0) }
    case .beneficiaries: return rows(of: table, today, ImportRows.beneficiaries) { BeneficiaryRow(&$0) }
    case .incomes: return rows(of: table, today, ImportRows.incomes) { IncomeRow(&$0) }
    case .assessments: return rows(of: table, today, ImportRows.assessments) { AssessmentRow(&$0) }
    }
  }

  private static func rows<Row>(
    of table: TableFile, _ today: Day, _ collect: ([Row]) -> ImportRows, _ decode: (inout RowCells) -> Row?
  ) -> DecodedFile {
    var file = DecodedFile(table: table, rows: collect([]))
    var rows: [Row] = []
    var reader = table.reader
    var cells = RowCells(table: table, today: today)
    while reader.next(into: &cells.record) {
      // The last lines of many a spreadsheet are nothing but delimiters.
      if cells.record.isBlank, !cells.record.isUnterminated { continue }
      file.places.append(DecodedFile.Place(line: cells.line, offset: cells.record.offset))
      cells.beginRecord()
      let row = cells.hasSoundShape() ? decode(&cells) : nil
      if let row, cells.problems.isEmpty {
        rows.append(row)
        file.warnings += cells.warnings
      } else {
        file.rejections.append(RowRejection(line: cells.line, problems: cells.problems))
      }
    }
    file.rows = collect(rows)
    return file
  }
}
