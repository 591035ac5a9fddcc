internal import OfficeCore
internal import ThaiText

/// A person who is to be written: the row, worked out from the person's own words alone.
struct NewPerson: Sendable {
  var details: PersonDetails
  /// As `PersonInsertion` binds them.
  fileprivate let values: [Value]

  init(_ details: PersonDetails) {
    self.details = details
    let address = details.address
    values = [
      .maybe(details.nationalID?.digits), .maybe(details.noIDReason), .text(details.name.title),
      .text(details.name.first), .text(details.name.last), .text(details.sex.rawValue), .maybe(details.birth?.text),
      .maybe(address.houseNumber), .maybe(address.moo), .maybe(address.soi), .maybe(address.road),
      .maybe(address.subdistrict), .maybe(address.district), .maybe(address.province), .maybe(address.postcode),
      .maybe(details.phone), .maybe(details.declaredIncome), .blob(SortKey.key(details.name.first)),
      .blob(SortKey.key(details.name.last)), .text(PersonStore.searchKey(details)),
      .text(PersonStore.looseKey(details)),
    ]
  }
}

/// The statements that write new people.
struct PersonInsertion {
  private let session: Session
  private let person: RepeatedStatement
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
    residence = try session.repeated(PersonStore.residenceInsertion)
    category = try session.repeated(PersonStore.categoryInsertion)
  }

  /// Writes a person and where the person lives from a day on (nil: always).
  func write(_ new: NewPerson, household: ID<Household>, from: Day?) throws -> ID<Person> {
    try person.run(new.values)
    let id = ID<Person>(session.lastNumber)
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
}
