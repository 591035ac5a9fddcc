internal import OfficeCore

extension Office {
  /// Journals that something was sent to the clipboard of the user's terminal: of which record, from which place, how
  /// many rows; never the text. What is personal needs the permission to see personal data in full.
  package func recordCopy(of subject: Subject, _ id: Int64, place: String, rows: Int, isPersonal: Bool) throws {
    if isPersonal { try Visibility.require(.seePersonalData, actor) }
    try deed { _, journal in
      try journal.append(
        "copy", subject, id, [FieldChange("place", after: place), FieldChange("rows", after: "\(rows)")])
    }
  }

  /// Journals that what a place shows was written to a text file: a print of what the user may see anyway.
  package func recordScreenPrint(of place: String) throws {
    try deed { _, journal in
      try journal.append(
        "print", .office, 1, [FieldChange("paper", after: "screen"), FieldChange("place", after: place)])
    }
  }
}
