internal import Glibc
package import OfficeCore
package import ThaiText

/// One attachment of a record as it was recorded.
package struct AttachmentEntry: Hashable, Sendable, Identifiable {
  package var id: Int64
  package var attachment: Attachment
  /// The user's name, or the login of one who is not known any more.
  package var recordedBy: String
  package var recordedOn: Day
  /// Why it counts no longer; nil while it does.
  package var struckReason: String?
}

/// A file in the drop folder that no record has yet.
package struct DroppedScan: Hashable, Sendable {
  package var name: String
  /// In bytes.
  package var size: Int
}

/// What lies in the drop folder.
package enum DropFolder: Hashable, Sendable {
  /// The office has named none.
  case notSet
  /// It is not there, or this user may not read it.
  case unreadable(path: String)
  case files([DroppedScan])
}

enum AttachmentRecord {
  static func all(of subject: Subject, _ id: Int64, in session: Session) throws -> [AttachmentEntry] {
    try session.all(
      """
      SELECT \(columns) FROM attachment a LEFT JOIN user_account u ON u.login = a.recorded_by
      WHERE a.subject = \(subject.rawValue) AND a.subject_id = \(id) ORDER BY a.id DESC
      """, entry)
  }

  static func find(_ id: Int64, in session: Session) throws -> (Subject, Int64, AttachmentEntry)? {
    try session.first(
      """
      SELECT \(columns), a.subject, a.subject_id FROM attachment a
      LEFT JOIN user_account u ON u.login = a.recorded_by WHERE a.id = \(id)
      """
    ) { (try $0.code(12), $0.int64(13), try entry($0)) }
  }

  private static let columns: SQL = """
    a.id, a.kind, a.title, a.paper_number, a.place, a.day, a.scan_name, a.scan_checksum, a.scan_size,
    coalesce(u.name, a.recorded_by), a.recorded_at, a.struck_reason
    """

  private static func entry(_ row: Session.Columns) throws -> AttachmentEntry {
    guard let at = Moment(utc: row.text(10)) else { throw StoreError.damaged("attachment") }
    return AttachmentEntry(
      id: row.int64(0),
      attachment: Attachment(
        kind: try row.code(1), title: row.text(2), paperNumber: row.text(3), place: row.text(4),
        day: row.optionalDay(5),
        scan: row.optionalText(7).map { Scan(name: row.text(6), checksum: $0, size: row.int(8)) }),
      recordedBy: row.text(9), recordedOn: at.day, struckReason: row.optionalText(11))
  }
}

extension Office {
  /// The records that papers may be attached to.
  package static let attachable: Set<Subject> = [.person, .household, .group, .organisation]

  /// The papers and scans attached to a record, newest first.
  package func attachments(of subject: Subject, _ id: Int64) throws -> [AttachmentEntry] {
    try engine.read { session in
      try requireSight(of: subject, id, in: session)
      return try AttachmentRecord.all(of: subject, id, in: session)
    }
  }

  /// The files in the drop folder that are not attached yet, by name: plain files alone, whole ones as far as their
  /// names tell.
  package func droppedScans() throws -> DropFolder {
    try Visibility.require(.editRegister, actor)
    guard let folder = try dropFolder() else { return .notSet }
    guard access(folder, R_OK | X_OK) == 0 else { return .unreadable(path: folder) }
    let files = FileSystem.names(in: folder).compactMap { name -> DroppedScan? in
      guard ![".part", ".filepart", ".tmp"].contains(where: name.hasSuffix),
        let source = ScanStore.Source(in: folder, name)
      else { return nil }
      return DroppedScan(name: name, size: source.size)
    }
    return .files(files)
  }

  func dropFolder() throws -> String? {
    try engine.read { try Settings.inForce(.scanDropFolder, on: today, in: $0)?.value }
  }

  /// Where scans are kept; nil for an office in memory.
  var scans: ScanStore? {
    path.map { path in
      ScanStore(beside: path, mode: FileSystem.status(path).map { $0.st_mode & 0o660 } ?? 0o600)
    }
  }

  /// The path of an attachment's scan, for a viewer outside. Opening it is journaled as a view of the record.
  package func openScan(_ entry: Int64) throws -> String {
    try deed { session, journal in
      guard let (subject, id, found) = try AttachmentRecord.find(entry, in: session) else {
        throw StoreError.noSuchRecord
      }
      try requireSight(of: subject, id, in: session)
      guard let scan = found.attachment.scan, let scans else { throw StoreError.noSuchRecord }
      guard try scans.state(of: scan, reading: true) == .whole else { throw StoreError.damaged("scan") }
      try journal.append("view", subject, id, [FieldChange("scan", after: scan.name)])
      return scans.path(of: scan)
    }
  }
}
