internal import OfficeCore
internal import ThaiText

/// Where a person lives from a day on, as its row stands.
struct Residence {
  var row: Int64
  var person: ID<Person>
  var household: ID<Household>
  var community: ID<Community>?
  var isHead: Bool
  var role: HouseholdRole?
  var from: Day?
  /// The first day on which it holds no longer.
  var to: Day?
}

/// Reading and writing where people live, within a transaction.
enum Residences {
  private static let columns: SQL = "id, person_id, household_id, community_id, is_head, role, from_day, to_day"

  private static func read(_ row: Session.Columns) -> Residence {
    Residence(
      row: row.int64(0), person: row.id(1), household: row.id(2), community: row.optionalID(3), isHead: row.bool(4),
      role: row.optionalText(5).flatMap(HouseholdRole.init), from: row.optionalDay(6), to: row.optionalDay(7))
  }

  /// Who lives in a household now, the head first.
  static func now(of household: ID<Household>, in session: Session) throws -> [Residence] {
    try session.all(
      """
      SELECT \(columns) FROM residence WHERE household_id = \(household) AND to_day IS NULL
      ORDER BY is_head DESC, person_id
      """, read)
  }

  /// Who lives in a household now and stands in the register.
  static func registered(in household: ID<Household>, in session: Session) throws -> Set<ID<Person>> {
    Set(
      try session.all(
        """
        SELECT r.person_id FROM residence r JOIN person p ON p.id = r.person_id
        WHERE r.household_id = \(household) AND r.to_day IS NULL AND p.is_active = 1
        """
      ) { $0.id(0) })
  }

  /// Brings a residence to what it is from a day on: what held before that day stays on record. Without a day it is put
  /// right for as long as it has held. A day before it began is refused: what lay between would be lost.
  static func put(_ new: Residence, on day: Day?, in session: Session) throws {
    if let day, let from = new.from, day < from { throw RuleViolation.before(day, .residence, from) }
    guard let day, new.from != day else {
      return try session.run(
        """
        UPDATE residence SET household_id = \(new.household), community_id = \(new.community),
          is_head = \(new.isHead), role = \(new.role?.rawValue) WHERE id = \(new.row)
        """)
    }
    try session.run("UPDATE residence SET to_day = \(day) WHERE id = \(new.row)")
    try session.run(
      """
      INSERT INTO residence(person_id, household_id, community_id, is_head, role, from_day, to_day)
      VALUES (\(new.person), \(new.household), \(new.community), \(new.isHead), \(new.role?.rawValue), \(day),
        \(new.to))
      """)
  }

  /// From a day on the people of some residences live in another community, in the same household. What began before that
  /// day is closed and goes on there; what began later was in the other all along. Each person's journal says so. Gives
  /// how many people live so now.
  static func rehouse(_ condition: SQL, into id: ID<Community>, from day: Day, _ session: Session, _ journal: Journal)
    throws -> Int
  {
    let touched: SQL = "\(condition) AND (to_day IS NULL OR to_day > \(day))"
    let rows = try session.all("SELECT \(columns) FROM residence WHERE \(touched) ORDER BY id", read)
    for row in rows {
      var moved = row
      moved.community = id
      try put(moved, on: row.from.map { $0 > day } == true ? nil : day, in: session)
    }
    let living = rows.filter { $0.to == nil }
    for row in living {
      try changed(
        row.person, "rehouse",
        [
          FieldChange("community", before: row.community.map { String($0.raw) }, after: String(id.raw)),
          FieldChange("moved_on", after: day.iso),
        ], session, journal)
    }
    return living.count
  }

  /// Notes in a person's journal what a deed on the household changed. A form that was read before would undo it, so the
  /// record has a new version.
  static func changed(
    _ person: ID<Person>, _ deed: String, _ changes: [FieldChange], _ session: Session, _ journal: Journal
  ) throws {
    try session.run("UPDATE person SET version = version + 1 WHERE id = \(person)")
    try journal.append(deed, .person, person.raw, changes)
  }
}
