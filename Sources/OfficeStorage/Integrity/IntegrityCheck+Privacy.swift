internal import OfficeCore
internal import ThaiText

/// Invariants of what the law on personal data has the office keep.
extension IntegrityCheck {
  /// Nothing leads back to whom is anonymised: no number, phone, address or day of birth, no name, nothing said of work, no
  /// tie, no paper's name or scan, no payload but that of the removal itself, which tells a day.
  static let unmasked: SQL = """
    SELECT 'person', p.id, '#' || p.id FROM anonymised a JOIN person p ON p.id = a.person_id
    WHERE p.national_id IS NOT NULL OR p.phone IS NOT NULL OR length(p.birth) > 4 OR p.last_name <> ''
      OR p.title <> '' OR p.first_name <> \(AnonymisedWords.name)
      OR coalesce(p.house_number, p.moo, p.soi, p.road, p.subdistrict, p.district, p.province, p.postcode) IS NOT NULL
      OR coalesce(p.nickname, p.former_surname, p.occupation, p.skills, p.training_other, p.phone_whose) IS NOT NULL
      OR p.training <> '' OR EXISTS (SELECT 1 FROM person_phone f WHERE f.person_id = p.id)
      OR EXISTS (SELECT 1 FROM relation r WHERE r.person_id = p.id OR r.other_id = p.id)
      OR EXISTS (SELECT 1 FROM departure d WHERE d.person_id = p.id AND d.note IS NOT NULL)
      OR EXISTS (SELECT 1 FROM person_category c WHERE c.person_id = p.id
        AND (c.evidence IS NOT NULL OR c.disabilities <> ''))
      OR EXISTS (SELECT 1 FROM attachment t WHERE t.subject = 'person' AND t.subject_id = p.id
        AND (t.title <> \(AnonymisedWords.evidence) OR t.scan_name IS NOT NULL OR t.paper_number <> ''))
      OR EXISTS (SELECT 1 FROM import_batch_change b WHERE b.table_name = 'person' AND b.row_id = p.id
        AND b.before <> '{}')
      OR EXISTS (SELECT 1 FROM journal j JOIN journal_payload l ON l.journal_id = j.id
        WHERE j.subject = 'person' AND j.subject_id = p.id
          AND j.deed IN ('register', 'save', 'move', 'undo', 'import_update',
          'relate', 'change_relation', 'depart', 'take_back', 'keep_category', 'attach', 'detach'))
    """

  /// Who is anonymised stood on a list, and the list is done.
  static let anonymisedUnlisted: SQL = """
    SELECT 'person', a.person_id, '#' || a.person_id FROM anonymised a
    LEFT JOIN anonymising_entry e ON e.list_id = a.list_id AND e.person_id = a.person_id
    LEFT JOIN anonymising_list l ON l.id = a.list_id
    WHERE e.person_id IS NULL OR l.status IS NOT 'done'
    """

  /// Answered requests keep to the order of their days, and their numbers run without gaps within a year.
  static let brokenRequests: SQL = """
    SELECT 'data_request', d.id, d.running_number || '/' || d.running_year FROM data_request d
    WHERE d.running_year <> CAST(substr(d.received_on, 1, 4) AS INTEGER) + 543
      OR (d.running_number > 1 AND NOT EXISTS (SELECT 1 FROM data_request e
        WHERE e.running_year = d.running_year AND e.running_number = d.running_number - 1))
    """

  /// One consent to a purpose at a time: the next begins when the last has ended.
  static let overlappingConsents: SQL = """
    SELECT DISTINCT 'person', a.person_id, '#' || a.person_id FROM consent a
    JOIN consent b ON b.person_id = a.person_id AND b.purpose = a.purpose AND b.id > a.id
    WHERE a.given_on < coalesce(b.withdrawn_on, '9') AND b.given_on < coalesce(a.withdrawn_on, '9')
    """
}
