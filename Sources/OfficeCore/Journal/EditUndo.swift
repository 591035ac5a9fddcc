/// Taking an edit of a record back (เรียกคืน) while nothing depends on it.
///
/// The journal is append-only, so an edit that is taken back stays in it, and the undo is an entry of its own.
package enum EditUndo {
  /// What the rule needs to know of an entry of the record's journal.
  package struct Entry: Hashable, Sendable {
    package var id: Int64
    package var deed: String
    package var changes: [FieldChange]

    package init(id: Int64, deed: String, changes: [FieldChange]) {
      self.id = id
      self.deed = deed
      self.changes = changes
    }

    /// The entry that this one took back.
    package var undone: Int64? {
      deed == EditUndo.deed || deed == MergeUndo.undoDeed
        ? changes.first { $0.field == EditUndo.undoneField }?.after.flatMap { Int64($0) } : nil
    }

    /// The fields of the record that it changed.
    fileprivate var edits: [FieldChange] { changes.filter { !EditUndo.remarks.contains($0.field) } }
  }

  /// Why an edit stays.
  package enum Obstacle: Hashable, Sendable {
    /// The entry is no edit of a record: what it did is put right by a deed of its own.
    case notAnEdit(deed: String)
    /// The journal does not say what was before: erased by law, or kept in a form that cannot be read back.
    case notKept(field: String)
    case undoneAlready
    /// Another edit of the same field came after it.
    case editedSince(field: String)
    /// A deed was done on the ground of it.
    case usedSince(deed: String)
  }

  package static let deed = "undo"
  /// The field of an undo's entry that names the entry taken back.
  package static let undoneField = "undone"
  /// Fields of entries that say something about the edit, not about the record.
  package static let remarks: Set<String> = [undoneField, "moved_on", "from", "source", MergeUndo.mergedField]
  private static let edits: Set<String> = ["save", "move", "import_update", "change_setting"]

  package static func isEdit(_ deed: String) -> Bool { edits.contains(deed) }
  /// Whether an entry of this deed may go back: an edit by this rule, a merge by its own.
  package static func mayGoBack(_ deed: String) -> Bool { isEdit(deed) || deed == MergeUndo.deed }

  /// What taking the edit back changes.
  ///
  /// - Parameters:
  ///   - later: The entries of the same record after it.
  ///   - used: A deed that was done since on the ground of what it changed.
  ///   - now: The record's fields as they stand, as the journal writes them; a field that the journal's text cannot be
  ///     turned back into is left out.
  package static func changes(
    of edit: Entry, later: [Entry], used: String?, now: [String: String?]
  ) throws(RuleViolation) -> [FieldChange] {
    guard isEdit(edit.deed) else { throw .cannotUndo(.notAnEdit(deed: edit.deed)) }
    guard !edit.edits.isEmpty else { throw .cannotUndo(.notKept(field: "")) }
    let undone = Set(later.compactMap(\.undone))
    guard !undone.contains(edit.id) else { throw .cannotUndo(.undoneAlready) }
    // An edit and its undo cancel each other.
    let standing = later.filter { $0.undone == nil && !undone.contains($0.id) }
    for change in edit.edits {
      if standing.contains(where: { $0.edits.contains { $0.field == change.field } }) {
        throw .cannotUndo(.editedSince(field: change.field))
      }
    }
    if let used { throw .cannotUndo(.usedSince(deed: used)) }
    var back: [FieldChange] = []
    for change in edit.edits {
      guard let value = now[change.field] else { throw .cannotUndo(.notKept(field: change.field)) }
      guard (value ?? "") == (change.after ?? "") else { throw .cannotUndo(.editedSince(field: change.field)) }
      back.append(FieldChange(change.field, before: change.after, after: change.before))
    }
    return back
  }
}
