/// What `verify` asks of the search index.
extension Grams {
  /// People whom the index does not hold, and numbers in the index of nobody. Whoever was merged is not in it.
  static func strangers(in session: Session) throws -> [Int64] {
    try session.all(
      """
      SELECT p.id FROM person p WHERE NOT EXISTS (SELECT 1 FROM person_gram_docsize d WHERE d.id = p.id)
        AND NOT EXISTS (SELECT 1 FROM person_merge WHERE merged_id = p.id)
      UNION ALL
      SELECT d.id FROM person_gram_docsize d WHERE NOT EXISTS (SELECT 1 FROM person p WHERE p.id = d.id)
        OR EXISTS (SELECT 1 FROM person_merge WHERE merged_id = d.id)
      """
    ) { $0.int64(0) }
  }

  /// Whether a person is found by these terms.
  static func holds(_ terms: String, of person: Int64, in session: Session) throws -> Bool {
    try session.number("SELECT count(*) FROM person_gram WHERE person_gram MATCH \(terms) AND rowid = \(person)") > 0
  }
}
