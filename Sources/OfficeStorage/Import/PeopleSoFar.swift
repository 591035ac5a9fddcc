internal import OfficeCore
internal import ThaiText

/// What an import of people knows of the register, so that it need not ask for each row.
struct PeopleSoFar {
  /// The register had no people: all there are come from this file.
  let wasNobody: Bool
  private let hadNoHousehold: Bool
  private var matched: Set<ID<Person>> = []
  private var numbers: [NationalID: ID<Person>] = [:]
  private var households: [String: ID<Household>] = [:]

  init(isNobody: Bool, in session: Session) throws {
    wasNobody = isNobody
    hadNoHousehold = try session.number("SELECT count(*) FROM (SELECT 1 FROM household LIMIT 1)") == 0
  }

  /// A person whom a row of the file has been, and who is no other row's.
  mutating func add(_ id: ID<Person>, _ number: NationalID?) {
    guard wasNobody else {
      matched.insert(id)
      return
    }
    if let number { numbers[number] = id }
  }

  func isMatched(_ id: ID<Person>) -> Bool { matched.contains(id) }

  func id(_ number: NationalID, in session: Session) throws -> ID<Person>? {
    if wasNobody { return numbers[number] }
    return try PersonRecord.id(number, in: session)
  }

  mutating func household(_ code: String, in session: Session) throws -> ID<Household> {
    if let id = households[code] { return id }
    let id =
      try hadNoHousehold
      ? PersonStore.newHousehold(code: code, in: session) : PersonStore.householdOrNew(code: code, in: session)
    households[code] = id
    return id
  }
}

/// The people that rows without a match become. Of many rows they are worked out ahead, as nearly all will be wanted.
struct Newcomers {
  private static let many = 1_000
  private let rows: [PersonRow]
  private let ahead: Ahead<[NewPerson]>?
  private var part: [NewPerson] = []
  private var partsTaken = 0

  init(_ rows: [PersonRow], isAhead: Bool) {
    self.rows = rows
    guard isAhead else {
      ahead = nil
      return
    }
    let many = Self.many
    ahead = Ahead((rows.count + many - 1) / many) { number in
      rows[(number * many)..<min(rows.count, (number + 1) * many)].map(ImportRun.newcomer)
    }
  }

  /// Asked for in the order of the rows; some may be left out.
  mutating func person(at place: Int, _ community: ID<Community>?) -> NewPerson {
    guard let ahead else {
      var person = ImportRun.newcomer(rows[place])
      person.details.community = community
      return person
    }
    while partsTaken <= place / Self.many {
      part = ahead.next()
      partsTaken += 1
    }
    part[place % Self.many].details.community = community
    return part[place % Self.many]
  }
}
