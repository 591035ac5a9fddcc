internal import OfficeCore
internal import ThaiText

/// A person who is to be written: the row and the grams, worked out from the person's own words alone.
struct NewPerson: Sendable {
  var details: PersonDetails
  /// As `PersonInsertion` binds them.
  fileprivate let values: [Value]
  fileprivate let grams: String

  init(_ details: PersonDetails) {
    self.details = details
    let segments = PersonStore.segments(details)
    let address = details.address
    values = [
      .maybe(details.nationalID?.digits), .maybe(details.noIDReason), .text(details.name.title),
      .text(details.name.first), .text(details.name.last), .text(details.sex.rawValue), .maybe(details.birth?.text),
      .maybe(address.houseNumber), .maybe(address.moo), .maybe(address.soi), .maybe(address.road),
      .maybe(address.subdistrict), .maybe(address.district), .maybe(address.province), .maybe(address.postcode),
      .maybe(details.phone), .maybe(details.declaredIncome), .blob(SortKey.key(details.name.first)),
      .blob(SortKey.key(details.name.last)), .text(segments.joined(separator: "\n")),
      .text(PersonStore.looseKey(details)),
    ]
    grams = Grams.tokens(segments)
  }
}

/// The statements that write new people.
///
/// Their grams are written many at a time: before each statement that may be taken back alone, the engine writes out what
/// the index of grams has gathered, and that would be at every person.
struct PersonInsertion {
  private static let mostGathered = 16 << 20

  private var gathered: [(person: ID<Person>, grams: String)] = []
  private var bytesGathered = 0
  private let session: Session
  private let person: RepeatedStatement
  private let gram: RepeatedStatement
  private let residence: RepeatedStatement
  private let category: RepeatedStatement

  init(in session: Session) throws {
    self.session = session
    person = try session.repeated(
      """
      INSERT INTO person(national_id, no_id_reason, title, first_name, last_name, sex, birth, house_number, moo, soi,
        road, subdistrict, district, province, postcode, phone, declared_income, given_key, family_key, search_key,
        loose_key, version)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
      """)
    gram = try session.repeated(Grams.insertion)
    residence = try session.repeated(PersonStore.residenceInsertion)
    category = try session.repeated(PersonStore.categoryInsertion)
  }

  /// Writes a person and where the person lives from a day on (nil: always). The grams follow: `finish` ends it.
  mutating func write(_ new: NewPerson, household: ID<Household>, from: Day?) throws -> ID<Person> {
    try person.run(new.values)
    let id = ID<Person>(session.lastNumber)
    gathered.append((id, new.grams))
    bytesGathered += new.grams.utf8.count
    if bytesGathered > Self.mostGathered { try finish() }
    let details = new.details
    try residence.run([
      id.bound, household.bound, .maybe(details.community), details.isHead.bound, .maybe(from),
    ])
    guard !details.categories.isEmpty else { return id }
    for each in PersonCategory.allCases where details.categories.contains(each) {
      try category.run([id.bound, .text(each.rawValue), .maybe(from)])
    }
    return id
  }

  /// Writes the grams of all who were written; comes before any of them is changed, and at the end.
  mutating func finish() throws {
    for (person, grams) in gathered { try gram.run([person.bound, .text(grams)]) }
    gathered.removeAll(keepingCapacity: true)
    bytesGathered = 0
  }
}
