/// The announcements by which communities came to be, changed and ended.
enum M0009CommunityChanges {
  static let text =
    """
    ALTER TABLE community ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
    CREATE TABLE community_change (
      id {id},
      community_id INTEGER NOT NULL REFERENCES community(id),
      kind TEXT NOT NULL CHECK (kind IN ('added', 'renamed', 'split', 'merged', 'retired')),
      day TEXT NOT NULL,               -- the first day on which it holds
      announcement_number TEXT NOT NULL CHECK (announcement_number <> ''),
      announcement_date TEXT NOT NULL,
      other_id INTEGER REFERENCES community(id),   -- a part of what was split, or into what it was merged
      name_before TEXT,
      name_after TEXT
    ) {strict};
    CREATE INDEX community_change_by_community ON community_change(community_id, day);
    CREATE INDEX community_change_by_other ON community_change(other_id) WHERE other_id IS NOT NULL;

    """
}
