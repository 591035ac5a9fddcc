internal import OfficeCore
internal import ThaiText

/// Invariants of outreach, of those registered in haste, and of rounds.
extension IntegrityCheck {
  /// The numbers of a fiscal year and zone run from 1 without gaps, and the year is that of the day.
  static let outreachNumbers: SQL = """
    SELECT 'outreach', min(id), zone || ' ' || fiscal_year FROM outreach
      GROUP BY fiscal_year, zone HAVING max(number) <> count(*)
    UNION ALL SELECT 'outreach', id, number || '/' || fiscal_year FROM outreach
      WHERE fiscal_year <> CAST(substr(day, 1, 4) AS INTEGER) + 543
        + CASE WHEN substr(day, 6, 2) >= '10' THEN 1 ELSE 0 END
    """

  /// An outreach is meant for communities of its own zone, one at least.
  static let outreachPlaces: SQL = """
    SELECT DISTINCT 'outreach', o.id, o.number || '/' || o.fiscal_year FROM outreach o
      JOIN outreach_community k ON k.outreach_id = o.id JOIN community m ON m.id = k.community_id
      WHERE m.zone <> o.zone
    UNION ALL SELECT 'outreach', o.id, o.number || '/' || o.fiscal_year FROM outreach o
      WHERE NOT EXISTS (SELECT 1 FROM outreach_community k WHERE k.outreach_id = o.id)
    """

  /// Those of a category are among those who came.
  static let outreachCounts: SQL = """
    SELECT DISTINCT 'outreach', o.id, o.number || '/' || o.fiscal_year FROM outreach o
    JOIN outreach_category k ON k.outreach_id = o.id WHERE k.count > o.women + o.men + o.sex_unspecified
    """

  /// Whoever was registered in haste was registered by a deed that says so, or is one with somebody who was.
  static let strayWalkIns: SQL = """
    SELECT 'person', w.person_id, '#' || w.person_id FROM walk_in w
    WHERE NOT EXISTS (SELECT 1 FROM journal j
      WHERE j.subject = 'person' AND j.deed = 'register' AND j.subject_id IN (
        WITH RECURSIVE one(id) AS (SELECT w.person_id
          UNION SELECT g.merged_id FROM person_merge g JOIN one ON g.survivor_id = one.id) SELECT id FROM one))
    """

  /// What was done, who is interested and what zones asked was recorded by deeds, and so was each change and answer.
  static let strayOutreach: SQL = """
    SELECT 'outreach', t.id, t.number || '/' || t.fiscal_year FROM outreach t
      WHERE NOT EXISTS (SELECT 1 FROM journal j
        WHERE j.subject = 'outreach' AND j.subject_id = t.id AND j.deed = 'record')
    UNION ALL SELECT 'interest', t.id, '#' || t.id FROM interest t
      WHERE NOT EXISTS (SELECT 1 FROM journal j
          WHERE j.subject = 'interest' AND j.subject_id = t.id AND j.deed = 'record')
        OR t.version <> 1 + (SELECT count(*) FROM journal j
          WHERE j.subject = 'interest' AND j.subject_id = t.id AND j.deed NOT IN ('record', 'view', 'print', 'copy'))
    UNION ALL SELECT 'zone_request', t.id, '#' || t.id FROM zone_request t
      WHERE NOT EXISTS (SELECT 1 FROM journal j
          WHERE j.subject = 'zone_request' AND j.subject_id = t.id AND j.deed = 'ask')
        OR (t.answer IS NOT NULL) <> EXISTS (SELECT 1 FROM journal j
          WHERE j.subject = 'zone_request' AND j.subject_id = t.id AND j.deed = 'answer')
    """

  /// The rounds of a year are numbered from 1 without gaps, and are known by the deed that opened them.
  static let brokenRounds: SQL = """
    SELECT 'round', min(id), CAST(fiscal_year AS TEXT) FROM call_round GROUP BY fiscal_year
      HAVING max(number) <> count(*)
    UNION ALL SELECT 'round', t.id, t.number || '/' || t.fiscal_year FROM call_round t
      WHERE NOT EXISTS (SELECT 1 FROM journal j
        WHERE j.subject = 'round' AND j.subject_id = t.id AND j.deed = 'open_round')
    """

  /// A proposal that came outside the days of its round was taken for a reason, which an auditor will ask for.
  static let outsideRounds: SQL = """
    SELECT 'proposal', p.id, p.number FROM proposal p JOIN call_round c ON c.id = p.round_id
    WHERE p.submitted_on < c.opens OR p.submitted_on > c.closes
    """
}
