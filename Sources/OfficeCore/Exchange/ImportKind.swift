/// The kinds of files that are imported and exported, in the order in which they are to be imported.
package enum ImportKind: String, CaseIterable, Sendable {
  case communities, people, groups, members, proposals, beneficiaries, incomes, assessments
}

/// A row that was refused, with every reason.
package struct RowRejection: Hashable, Sendable {
  /// The physical line where the record starts; the header is line 1.
  package var line: Int
  package var problems: [FieldProblem]

  package init(line: Int, problems: [FieldProblem]) {
    self.line = line
    self.problems = problems
  }
}

/// Something odd about an accepted row: old papers are what they are.
package struct RowWarning: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case unknownProvince
    case datesOutOfOrder
    case dateInFuture
    case approvedAboveRequested
  }

  package var line: Int
  package var column: String
  package var kind: Kind

  package init(line: Int, column: String, kind: Kind) {
    self.line = line
    self.column = column
    self.kind = kind
  }
}

/// What an import did.
package struct ImportOutcome: Hashable, Sendable {
  package var imported = 0
  package var updated = 0
  package var unchanged = 0
  /// Rows that match a record and say something else, with the columns that do.
  package var differs: [RowDifference] = []
  package var rejections: [RowRejection] = []
  package var warnings: [RowWarning] = []
  /// Of a rehearsed import of people: how many of the new ones look like somebody who is registered or stands in the file
  /// (ข้อมูลอาจซ้ำ). After the import they stand on the review list.
  package var alike: Int?

  package init() {}
}

package struct RowDifference: Hashable, Sendable {
  package var line: Int
  package var columns: [String]

  package init(line: Int, columns: [String]) {
    self.line = line
    self.columns = columns
  }
}
