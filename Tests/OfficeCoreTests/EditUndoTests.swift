import OfficeCore
import Testing

@Suite struct EditUndoTests {
  private static func entry(_ id: Int64, _ deed: String = "save", _ changes: FieldChange...) -> EditUndo.Entry {
    EditUndo.Entry(id: id, deed: deed, changes: changes)
  }

  private static let phone = FieldChange("phone", before: "081", after: "089")
  private static let edit = entry(5, "save", phone)
  private static let back = [FieldChange("phone", before: "089", after: "081")]

  @Test(
    arguments: [
      ("the newest edit", edit, [], nil, ["phone": "089"], back, nil),
      (
        "another field since", edit, [entry(6, "save", FieldChange("soi", after: "4"))], nil, ["phone": "089"], back,
        nil
      ),
      ("viewed since", edit, [entry(6, "view")], nil, ["phone": "089"], back, nil),
      ("a later edit", edit, [entry(6, "save", phone)], nil, ["phone": "089"], nil, .editedSince(field: "phone")),
      (
        "a later edit that was undone itself", edit,
        [entry(6, "save", phone), entry(7, "undo", phone, FieldChange("undone", after: "6"))], nil,
        ["phone": "089"], back, nil
      ),
      (
        "undone already", edit, [entry(7, "undo", phone, FieldChange("undone", after: "5"))], nil, ["phone": "081"],
        nil, .undoneAlready
      ),
      ("changed without the journal", edit, [], nil, ["phone": "02"], nil, .editedSince(field: "phone")),
      ("a deed rests on it", edit, [], "approve_approve", ["phone": "089"], nil, .usedSince(deed: "approve_approve")),
      ("no edit", entry(5, "screen", phone), [], nil, ["phone": "089"], nil, .notAnEdit(deed: "screen")),
      ("an undo", entry(5, "undo", phone), [], nil, ["phone": "089"], nil, .notAnEdit(deed: "undo")),
      ("erased by law", entry(5), [], nil, ["phone": "089"], nil, .notKept(field: "")),
      ("a field that cannot be read back", edit, [], nil, [:], nil, .notKept(field: "phone")),
      (
        "empty before and nil now are the same", entry(5, "save", FieldChange("soi", before: "3", after: "")), [], nil,
        ["soi": nil], [FieldChange("soi", before: "", after: "3")], nil
      ),
      (
        "remarks go along and are not put back",
        entry(5, "move", phone, FieldChange("moved_on", after: "2026-11-01")), [], nil, ["phone": "089"], back, nil
      ),
    ] as [(String, EditUndo.Entry, [EditUndo.Entry], String?, [String: String?], [FieldChange]?, EditUndo.Obstacle?)])
  func `an edit goes back while nothing depends on it`(
    name: String, edit: EditUndo.Entry, later: [EditUndo.Entry], used: String?, now: [String: String?],
    back: [FieldChange]?, obstacle: EditUndo.Obstacle?
  ) {
    let result = Result { () throws(RuleViolation) in
      try EditUndo.changes(of: edit, later: later, used: used, now: now)
    }
    switch result {
    case .success(let changes):
      #expect(changes == back, "\(name)")
    case .failure(let violation):
      #expect(obstacle.map { RuleViolation.cannotUndo($0) } == violation, "\(name)")
    }
  }
}
