internal import Crypto

/// One step of the schema. Once shipped it never changes; its checksum is kept in the file.
struct Migration {
  let number: Int
  let name: String
  let text: String

  var checksum: String {
    SHA256.hash(data: Array(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

enum Migrator {
  /// "Sang": marks the file as an office, in SQLite's own header.
  static let applicationID = 0x5361_6E67

  /// Brings the file up to the newest schema; refuses a file of a newer program and a file that is no office.
  static func migrate(_ engine: Engine, _ migrations: [Migration] = Migrations.all) throws {
    let known = migrations.map(\.number).max() ?? 0
    let found = try engine.read { try version(of: $0) }
    guard found <= known else { throw StoreError.newer(found: found, known: known) }
    guard found < known else { return }
    try engine.writeMuch(rehearsing: false) { session in
      // Another process may have migrated while this one waited.
      let found = try version(of: session)
      for migration in migrations where migration.number > found {
        for statement in statements(Dialect.render(migration.text)) { try session.run(SQL(stringLiteral: statement)) }
        try session.run(
          """
          INSERT INTO migration(number, name, checksum)
          VALUES (\(migration.number), \(migration.name), \(migration.checksum))
          """)
      }
      if known >= Migrations.firstWithStandings { try Standings.settle(in: session) }
      if known >= Migrations.firstWithRanks {
        try Applicants.settle(in: session)
        let isMore = Migrations.rankingPeople.contains { found < $0 && $0 <= known }
        try isMore ? PeopleIndex.rebuild(in: session) : PeopleIndex.settle(in: session)
      }
      if known >= Migrations.firstWithDuplicates { try DuplicateKeys.settle(in: session) }
      try session.run(SQL(stringLiteral: "PRAGMA application_id = \(applicationID)"))
    }
  }

  /// 0 for an empty file.
  static func version(of session: Session) throws -> Int {
    let tables = try session.number("SELECT count(*) FROM sqlite_master")
    if tables == 0 { return 0 }
    let application = try session.number("PRAGMA application_id")
    guard application == applicationID else { throw StoreError.notAnOffice }
    return try session.number("SELECT max(number) FROM migration")
  }

  /// Statements end with a semicolon at the end of a line; a trigger's body ends with `END;`.
  static func statements(_ text: String) -> [String] {
    var result: [String] = []
    var current = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      current += line + "\n"
      let trimmed = line.reversed().drop { $0 == " " }
      let isTrigger = current.contains("CREATE TRIGGER")
      if trimmed.first == ";", !isTrigger || line.hasSuffix("END;") {
        result.append(current)
        current = ""
      }
    }
    return result
  }
}
