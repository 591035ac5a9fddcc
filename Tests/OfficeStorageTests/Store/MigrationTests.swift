import OfficeCore
import Testing

@testable import OfficeStorage

@Suite struct `The schema's steps` {
  /// Steps that have shipped never change: these are their checksums for ever.
  static let frozen: [(Int, String, String)] = [
    (1, "office", "ecd7fc61219271380345c000f747429f0c41b6e7896b3577b3375ae6173347e8"),
    (2, "register", "753400e113f5eb65c3d383a30fc6a33f2f4ad2841e098de248f1be455e976f59"),
    (3, "programme", "4656cfa0fb4a80b47d8427bac0107dfc279a12243e3d311ecf630b1af35d8e7e"),
    (4, "follow_up", "50b424bec858ac7d1b61d6c68927b836ed2f401e49e8e3bd7830015a2a403e91"),
  ]

  @Test func `steps that have shipped are what they were`() {
    let present = Migrations.all.prefix(Self.frozen.count).map { ($0.number, $0.name, $0.checksum) }
    #expect(present.map(\.0) == Self.frozen.map(\.0))
    #expect(present.map(\.1) == Self.frozen.map(\.1))
    #expect(present.map(\.2) == Self.frozen.map(\.2))
  }

  @Test func `steps are numbered from one, without gaps`() {
    #expect(Migrations.all.map(\.number) == Array(1...Migrations.all.count))
  }

  @Test(arguments: 1...Migrations.all.count)
  func `a file of any older schema becomes the newest`(steps: Int) throws {
    let old = try Engine(label: "old")
    try Migrator.migrate(old, Array(Migrations.all.prefix(steps)))
    try Migrator.migrate(old)
    let new = try Engine(label: "new")
    try Migrator.migrate(new)
    #expect(try schema(old) == schema(new))
    #expect(try old.read { try Migrator.version(of: $0) } == Migrations.all.last?.number)
  }

  @Test func `what an older office has recorded is counted when it becomes the newest`() throws {
    let engine = try Engine(label: "old")
    try Migrator.migrate(engine, Array(Migrations.all.prefix(4)))
    try engine.write { session in
      for statement in [
        "INSERT INTO community VALUES (1, '101', 1, 'ทดสอบ', '', NULL, NULL, '')",
        "INSERT INTO household VALUES (1, 'H1', NULL)",
        """
        INSERT INTO person(id, no_id_reason, title, first_name, last_name, sex, given_key, family_key, search_key,
          loose_key, version) VALUES (1, 'ทดสอบ', '', 'ก', 'ข', 'f', x'01', x'01', '', '', 1)
        """,
        "INSERT INTO residence VALUES (1, 1, 1, 1, 1, NULL, NULL)",
        """
        INSERT INTO proposal(id, number, number_key, fiscal_year, person_id, title, objectives, support, amount_requested,
          status, decided_on, search_key, version)
        VALUES (1, '001/2569', '2569-001', 2569, 1, 'ทดสอบ', '', '', 0, 'approved', '2026-03-01', '', 1)
        """,
        "INSERT INTO beneficiary VALUES (1, 1, 1)",
        "INSERT INTO income VALUES (1, 1, 'baseline', '2026-02-01', 100, NULL, NULL, NULL)",
      ] { try session.run(SQL(stringLiteral: statement)) }
    }
    try Migrator.migrate(engine)
    #expect(try engine.read { try $0.number("SELECT level FROM standing WHERE subject_id = 1") } == 2)
    #expect(try engine.read { try Standings.drift(in: $0) }.isNone)
  }

  @Test func `migrating again changes nothing`() throws {
    let engine = try Engine(label: "again")
    try Migrator.migrate(engine)
    let before = try schema(engine)
    try Migrator.migrate(engine)
    #expect(try schema(engine) == before)
    #expect(try engine.read { try $0.number("SELECT count(*) FROM migration") } == Migrations.all.count)
  }

  @Test func `every table but the search index is strict`() throws {
    let engine = try Engine(label: "strict")
    try Migrator.migrate(engine)
    let loose = try engine.read { session in
      try session.all(
        """
        SELECT name FROM pragma_table_list
        WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'
        """
      ) { $0.text(0) }
    }
    #expect(loose == [])
  }

  private func schema(_ engine: Engine) throws -> [String] {
    try engine.read { session in
      try session.all("SELECT type, name, sql FROM sqlite_master ORDER BY type, name") {
        $0.text(0) + " " + $0.text(1) + " " + $0.text(2)
      }
    }
  }
}
