package import OfficeCore
package import ThaiText

/// Reading and writing the dated settings within a transaction.
enum Settings {
  static func insert(_ setting: Setting, in session: Session) throws {
    try session.run(
      """
      INSERT INTO setting(key, value, from_day, source, confirmed_by, confirmed_on)
      VALUES (\(setting.key.rawValue), \(setting.value), \(setting.from), \(setting.source), \(setting.confirmedBy),
        \(setting.confirmedOn))
      """)
  }

  /// The setting in force on a day: the latest that has begun, of those of one day the last entered. An office that is
  /// older than a setting of the session has what a new one starts with; one without a setting of the programme has none.
  static func inForce(_ key: SettingKey, on day: Day, in session: Session) throws -> Setting? {
    try session.first(
      """
      SELECT key, value, from_day, source, confirmed_by, confirmed_on FROM setting
      WHERE key = \(key.rawValue) AND (from_day IS NULL OR from_day <= \(day))
      ORDER BY coalesce(from_day, '') DESC, id DESC LIMIT 1
      """, read) ?? (key.cameLater ? DefaultSettingsWords.all.first { $0.key == key } : nil)
  }

  static func history(_ key: SettingKey, in session: Session) throws -> [Setting] {
    try session.all(
      """
      SELECT key, value, from_day, source, confirmed_by, confirmed_on FROM setting WHERE key = \(key.rawValue)
      ORDER BY coalesce(from_day, ''), id
      """, read)
  }

  static func number(_ key: SettingKey, on day: Day, in session: Session) throws -> Int? {
    try inForce(key, on: day, in: session)?.number
  }

  private static func read(_ row: Session.Columns) throws -> Setting {
    Setting(
      key: try row.code(0), value: row.optionalText(1), from: row.optionalDay(2), source: row.text(3),
      confirmedBy: row.optionalText(4), confirmedOn: row.optionalDay(5))
  }
}

extension Office {
  /// Every setting as it is in force on a day, in the order of the keys.
  package func settings(on day: Day) throws -> [Setting] {
    try engine.read { session in
      try SettingKey.allCases.compactMap { try Settings.inForce($0, on: day, in: session) }
    }
  }

  /// All values that a setting has had and will have, oldest first.
  package func settingHistory(_ key: SettingKey) throws -> [Setting] {
    try engine.read { try Settings.history(key, in: $0) }
  }

  package func setting(_ key: SettingKey, on day: Day) throws -> Setting? {
    try engine.read { try Settings.inForce(key, on: day, in: $0) }
  }
}
