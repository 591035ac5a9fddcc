internal import OfficeCore
internal import ThaiText

/// Reading people within a transaction.
enum PersonRecord {
  static let columns: SQL = """
    p.id, p.national_id, p.no_id_reason, p.title, p.first_name, p.last_name, p.sex, p.birth, p.house_number, p.moo,
    p.soi, p.road, p.subdistrict, p.district, p.province, p.postcode, p.phone, p.declared_income, p.version,
    r.community_id, r.is_head, h.code,
    (SELECT group_concat(category, ';') FROM person_category c WHERE c.person_id = p.id AND c.to_day IS NULL),
    p.nickname, p.former_surname, p.occupation, p.skills, p.training, p.training_other, p.phone_kind, p.phone_whose,
    (SELECT group_concat(f.line, char(10)) FROM (SELECT number || char(9) || coalesce(kind, '') || char(9)
      || coalesce(whose, '') AS line FROM person_phone WHERE person_id = p.id ORDER BY place) f)
    """

  /// How many columns these are: what a statement adds comes after them.
  static let columnCount = 32

  static let tables: SQL = """
    person p JOIN residence r ON r.person_id = p.id AND r.to_day IS NULL
    JOIN household h ON h.id = r.household_id LEFT JOIN community m ON m.id = r.community_id
    """

  static func read(_ row: Session.Columns) throws -> Person {
    let address = Address(
      houseNumber: row.optionalText(8), moo: row.optionalText(9), soi: row.optionalText(10), road: row.optionalText(11),
      subdistrict: row.optionalText(12), district: row.optionalText(13), province: row.optionalText(14),
      postcode: row.optionalText(15))
    var details = PersonDetails(
      nationalID: row.optionalText(1).flatMap(NationalID.init(stored:)), noIDReason: row.optionalText(2),
      name: PersonName(title: row.text(3), first: row.text(4), last: row.text(5)), sex: try row.code(6),
      birth: row.optionalText(7).flatMap { Birth(stored: $0) }, address: address, community: row.optionalID(19),
      declaredIncome: row.optionalMoney(17), categories: codes(row.text(22)),
      household: row.text(21), isHead: row.bool(20))
    details.nickname = row.optionalText(23)
    details.formerSurname = row.optionalText(24)
    details.occupation = row.optionalText(25)
    details.skills = row.optionalText(26)
    details.training = codes(row.text(27))
    details.trainingOther = row.optionalText(28)
    details.phones =
      (row.optionalText(16).map {
        [PersonPhone($0, kind: row.optionalText(29).flatMap(PersonPhone.Kind.init), whose: row.optionalText(30))]
      } ?? []) + PersonPhone.all(in: row.text(31))
    return Person(id: row.id(0), details: details, version: row.int(18))
  }

  /// The codes of a closed list that are known.
  static func codes<Code: RawRepresentable<String> & Hashable>(_ text: String) -> Set<Code> {
    Set(text.split(separator: ";").compactMap { Code(rawValue: String($0)) })
  }

  static func find(_ id: ID<Person>, in session: Session) throws -> Person? {
    try session.first("SELECT \(columns) FROM \(tables) WHERE p.id = \(id)", read)
  }

  /// The zone of a person's community now; nil outside any community. Who was merged into another lives where that one does.
  static func zone(of id: ID<Person>, in session: Session) throws -> Int? {
    let id = try survivor(of: id, in: session)
    return try session.first(
      """
      SELECT m.zone FROM residence r JOIN community m ON m.id = r.community_id
      WHERE r.person_id = \(id) AND r.to_day IS NULL
      """
    ) { $0.int(0) }
  }
}

extension PersonRecord {
  static func id(_ number: NationalID, in session: Session) throws -> ID<Person>? {
    try session.first("SELECT id FROM person WHERE national_id = \(number.digits)") { $0.id(0) }
      .map { try survivor(of: $0, in: session) }
  }

  /// The record in which a person goes on who was merged into another; the same person otherwise.
  static func survivor(of id: ID<Person>, in session: Session) throws -> ID<Person> {
    var id = id
    while let next = try session.first(
      "SELECT survivor_id FROM person_merge WHERE merged_id = \(id)", { $0.id(0, Person.self) })
    {
      id = next
    }
    return id
  }
}
