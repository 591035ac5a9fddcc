internal import OfficeCore
internal import ThaiText

/// Writing people and where they live, within a transaction.
enum PersonStore {
  /// The search key of a person: name, identity number, phone and house number, one segment each; then further phones,
  /// the nickname and the former surname, as far as there are any.
  static func searchKey(_ details: PersonDetails) -> String { segments(details).joined(separator: "\n") }

  static func segments(_ details: PersonDetails) -> [String] {
    let further =
      details.phones.dropFirst().map(\.number) + [details.nickname, details.formerSurname].compactMap { $0 }
    return [
      ThaiForm.searchKey(details.name.first + " " + details.name.last), details.nationalID?.digits ?? "",
      details.phone.map(ThaiForm.searchKey) ?? "", details.address.houseNumber.map(ThaiForm.searchKey) ?? "",
    ] + further.map(ThaiForm.searchKey)
  }

  static func insert(_ details: PersonDetails, household: ID<Household>, from: Day?, in session: Session) throws
    -> ID<Person>
  {
    let id = try PersonInsertion(in: session).write(NewPerson(details), household: household, from: from)
    try writeMore(details, of: id, in: session)
    return id
  }

  static func looseKey(_ details: PersonDetails) -> String {
    ThaiForm.looseKey(details.name.first + " " + details.name.last)
  }

  /// Writes a person's own row anew. Where the person lives and the categories are written apart.
  static func update(_ id: ID<Person>, to new: PersonDetails, in session: Session) throws {
    try session.run(
      """
      UPDATE person SET national_id = \(new.nationalID?.digits), no_id_reason = \(new.noIDReason),
        title = \(new.name.title), first_name = \(new.name.first), last_name = \(new.name.last),
        sex = \(new.sex.rawValue), birth = \(new.birth?.text), house_number = \(new.address.houseNumber),
        moo = \(new.address.moo), soi = \(new.address.soi), road = \(new.address.road),
        subdistrict = \(new.address.subdistrict), district = \(new.address.district),
        province = \(new.address.province), postcode = \(new.address.postcode), phone = \(new.phone),
        declared_income = \(new.declaredIncome), nickname = \(new.nickname), former_surname = \(new.formerSurname),
        occupation = \(new.occupation), skills = \(new.skills), training = \(codes(new.training)),
        training_other = \(new.trainingOther), phone_kind = \(new.phones.first?.kind?.rawValue),
        phone_whose = \(new.phones.first?.whose), given_key = \(SortKey.key(new.name.first)),
        family_key = \(SortKey.key(new.name.last)), search_key = \(searchKey(new)), loose_key = \(looseKey(new)),
        version = version + 1
      WHERE id = \(id)
      """)
    try session.run("DELETE FROM person_phone WHERE person_id = \(id) AND place > \(new.phones.count)")
    try setFurtherPhones(new.phones, of: id, in: session)
  }

  /// Writes what follows from a person's own row anew, after it was put back.
  static func makeKeys(of id: ID<Person>, _ details: PersonDetails, in session: Session) throws {
    try session.run(
      """
      UPDATE person SET given_key = \(SortKey.key(details.name.first)), family_key = \(SortKey.key(details.name.last)),
        search_key = \(searchKey(details)), loose_key = \(looseKey(details))
      WHERE id = \(id)
      """)
  }

  /// Takes a person's number out of the way within a transaction that gives it to somebody else.
  static func parkNumber(of id: Int64, in session: Session) throws {
    try session.run(
      """
      UPDATE person SET national_id = '_' || substr('000000000000' || id, -12) WHERE id = \(id)
        AND national_id IS NOT NULL
      """)
  }

  /// Person, household, community, head, first day.
  static let residenceInsertion: StaticString = """
    INSERT INTO residence(person_id, household_id, community_id, is_head, from_day, to_day) VALUES (?, ?, ?, ?, ?, NULL)
    """

  /// Person, category, first day.
  static let categoryInsertion: StaticString = """
    INSERT INTO person_category(person_id, category, from_day, to_day) VALUES (?, ?, ?, NULL)
    """

  private static func codes(_ training: Set<Training>) -> String {
    training.map(\.rawValue).sorted().joined(separator: ";")
  }

  /// What no list of people tells: it is written after the person's own row.
  private static func writeMore(_ details: PersonDetails, of id: ID<Person>, in session: Session) throws {
    try session.run(
      """
      UPDATE person SET nickname = \(details.nickname), former_surname = \(details.formerSurname),
        occupation = \(details.occupation), skills = \(details.skills), training = \(codes(details.training)),
        training_other = \(details.trainingOther), phone_kind = \(details.phones.first?.kind?.rawValue),
        phone_whose = \(details.phones.first?.whose)
      WHERE id = \(id)
      """)
    try setFurtherPhones(details.phones, of: id, in: session)
  }

  private static func setFurtherPhones(_ phones: [PersonPhone], of id: ID<Person>, in session: Session) throws {
    for (index, phone) in phones.enumerated().dropFirst() {
      try session.run(
        """
        INSERT INTO person_phone(person_id, place, number, kind, whose)
        VALUES (\(id), \(index + 1), \(phone.number), \(phone.kind?.rawValue), \(phone.whose))
        ON CONFLICT (person_id, place) DO UPDATE SET number = excluded.number, kind = excluded.kind, whose = excluded.whose
        """)
    }
  }

  private static func reside(
    _ person: ID<Person>, _ household: ID<Household>, _ details: PersonDetails, from: Day?, in session: Session
  ) throws {
    try session.repeated(residenceInsertion).run([
      person.bound, household.bound, .maybe(details.community), details.isHead.bound, .maybe(from),
    ])
  }

  /// Puts right where a person lives now: it holds on every day on which the present entry holds.
  static func correctResidence(
    _ person: ID<Person>, _ household: ID<Household>, _ details: PersonDetails, in session: Session
  ) throws {
    try session.run(
      """
      UPDATE residence SET household_id = \(household), community_id = \(details.community),
        is_head = \(details.isHead)
      WHERE person_id = \(person) AND to_day IS NULL
      """)
  }

  /// Moves a person: the present entry ends on the day on which the new one begins. A day before the present entry
  /// began is refused: what lay between would be lost.
  static func move(
    _ person: ID<Person>, _ household: ID<Household>, _ details: PersonDetails, on day: Day, in session: Session
  ) throws {
    let begun = try session.first(
      "SELECT from_day FROM residence WHERE person_id = \(person) AND to_day IS NULL", { $0.optionalDay(0) })
    if let begun = begun ?? nil {
      guard begun <= day else { throw RuleViolation.before(day, .residence, begun) }
      if begun == day { return try correctResidence(person, household, details, in: session) }
    }
    try session.run("UPDATE residence SET to_day = \(day) WHERE person_id = \(person) AND to_day IS NULL")
    try reside(person, household, details, from: day, in: session)
  }

  /// Writes the categories. A correction rewrites them for every earlier day; else they begin and end on `from`.
  static func setCategories(
    _ after: Set<PersonCategory>, before: Set<PersonCategory>, of person: ID<Person>, from: Day?, correcting: Bool,
    in session: Session
  ) throws {
    for category in PersonCategory.allCases where before.contains(category) && !after.contains(category) {
      if correcting {
        try session.run(
          """
          DELETE FROM person_category
          WHERE person_id = \(person) AND category = \(category.rawValue) AND to_day IS NULL
          """)
      } else {
        try session.run(
          """
          UPDATE person_category SET to_day = max(coalesce(from_day, ''), \(from))
          WHERE person_id = \(person) AND category = \(category.rawValue) AND to_day IS NULL
          """)
      }
    }
    for category in PersonCategory.allCases where after.contains(category) && !before.contains(category) {
      // A time that has ended stays; the new one begins where it ended.
      let ended =
        try session.first(
          "SELECT max(to_day) FROM person_category WHERE person_id = \(person) AND category = \(category.rawValue)",
          { $0.optionalDay(0) })
      let begins = [from, ended ?? nil].compactMap { $0 }.max()
      try session.repeated(categoryInsertion).run([person.bound, .text(category.rawValue), .maybe(begins)])
    }
  }

  // MARK: - Households

  static func household(code: String, in session: Session) throws -> ID<Household>? {
    try session.first("SELECT id FROM household WHERE code = \(code)") { $0.id(0) }
  }

  static func householdOrNew(code: String, in session: Session) throws -> ID<Household> {
    if let found = try household(code: code, in: session) { return found }
    return try newHousehold(code: code, in: session)
  }

  /// For a code that no household has.
  static func newHousehold(code: String, in session: Session) throws -> ID<Household> {
    try session.repeated("INSERT INTO household(code, generated_number) VALUES (?, ?)")
      .run([.text(code), .maybe(generatedNumber(code))])
    return ID(session.lastNumber)
  }

  /// The running number of a code like `R000001`, which a household of one gets; nil for codes of other forms.
  static func generatedNumber(_ code: String) -> Int? {
    let bytes = code.utf8
    guard bytes.first == UInt8(ascii: "R"), bytes.count >= 7, bytes.count <= 10 else { return nil }
    guard bytes.dropFirst().allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(code.dropFirst())
  }

  /// The number of the next household of one; follows the largest given.
  static func nextGeneratedNumber(in session: Session) throws -> Int {
    try session.number("SELECT coalesce(max(generated_number), 0) FROM household") + 1
  }

  static func generatedCode(_ number: Int) -> String {
    let digits = String(number)
    return "R" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }
}
