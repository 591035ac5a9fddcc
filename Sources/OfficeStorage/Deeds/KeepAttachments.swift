package import OfficeCore
internal import ThaiText

extension Office {
  /// Attaches a paper to a record: where it lies, its scan from the drop folder, or both. The scan is copied into the
  /// office's own folder, and its source removed once the deed is done.
  @discardableResult
  package func attach(_ attachment: Attachment, scan file: String?, to subject: Subject, _ id: Int64) throws -> Int64 {
    guard Self.attachable.contains(subject) else { throw StoreError.noSuchRecord }
    // Whoever may not attach leaves no copy behind.
    try engine.read { try requireEdit(of: subject, id, in: $0) }
    let source = try file.map { name in
      guard let folder = try dropFolder() else { throw RuleViolation.noDropFolder }
      return try ScanStore.Source(folder, name)
    }
    var attachment = attachment
    attachment.scan = nil
    if let source {
      guard let scans else { throw RuleViolation.noDropFolder }
      attachment.scan = try scans.take(source)
    }
    let entry = try deed { [attachment] session, journal in
      try requireEdit(of: subject, id, in: session)
      if let scan = attachment.scan {
        let known = try session.number(
          """
          SELECT count(*) FROM attachment WHERE subject = \(subject.rawValue) AND subject_id = \(id)
            AND scan_checksum = \(scan.checksum) AND struck_reason IS NULL
          """)
        guard known == 0 else { throw RuleViolation.scanAttached(scan.name) }
      }
      let entry: ID<Attachment> = try session.insert(
        """
        INSERT INTO attachment(subject, subject_id, kind, title, paper_number, place, day, scan_name, scan_checksum,
          scan_size, recorded_by, recorded_at)
        VALUES (\(subject.rawValue), \(id), \(attachment.kind.rawValue), \(attachment.title),
          \(attachment.paperNumber), \(attachment.place), \(attachment.day), \(attachment.scan?.name),
          \(attachment.scan?.checksum), \(attachment.scan?.size), \(actor.user.login), \(journal.at.utc))
        """)
      try journal.append("attach", subject, id, FieldChange.between(nil, attachment.journalFields))
      return entry.raw
    }
    if let source { scans?.clear(source) }
    return entry
  }

  /// Takes a wrong attachment off a record, with the reason. Its entry and its scan stay.
  package func detach(_ entry: Int64, reason: String) throws {
    try deed { session, journal in
      guard let (subject, id, found) = try AttachmentRecord.find(entry, in: session) else {
        throw StoreError.noSuchRecord
      }
      try requireEdit(of: subject, id, in: session)
      guard found.struckReason == nil else { throw RuleViolation.nothingToCorrect }
      let reason = ThaiForm.canonical(reason)
      guard !reason.isEmpty else { throw RuleViolation.reasonMissing }
      try session.run("UPDATE attachment SET struck_reason = \(reason) WHERE id = \(entry)")
      try journal.append(
        "detach", subject, id,
        found.attachment.journalFields.filter { $0.1 != nil }.map { FieldChange($0.0, before: $0.1) }, reason: reason)
    }
  }
}
