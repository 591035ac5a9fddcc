package import OfficeCore
internal import ThaiText

/// What the office keeps of one person's data: the fields as the user sees them, notices shown, consents, requests.
package struct PrivacyFile: Hashable, Sendable {
  package var person: ID<Person>
  package var name: String
  package var community: String?
  package var zone: Int?
  package var facts: [PersonFact]
  /// Newest first, as all that follows.
  package var notices: [NoticeShown]
  package var consents: [Consent]
  package var requests: [DataRequest]
  /// The version of the notice that is in force today.
  package var edition: String
  package var isAnonymised: Bool

  /// Whether the notice in force was ever shown.
  package var hasSeenNotice: Bool { notices.contains { $0.edition == edition } }
}

/// One field as a user sees it.
package struct PersonFact: Hashable, Sendable {
  package var field: PersonalField
  package var sight: FieldSight
  /// As far as it is shown; nil when nothing is recorded. A masked income is said by `X` alone.
  package var text: String?

  package init(field: PersonalField, sight: FieldSight, text: String?) {
    self.field = field
    self.sight = sight
    self.text = text
  }

  init(_ field: PersonalField, of details: PersonDetails, zone: Int?, _ actor: Actor) {
    self.field = field
    sight = Mask.sight(of: field, zone: zone, actor)
    text = Self.text(field, of: details, sight)
  }

  static let covered = "XXXXX"

  static func text(_ field: PersonalField, of details: PersonDetails, _ sight: FieldSight) -> String? {
    switch field {
    case .nationalID: return details.nationalID.map { Mask.shown($0, sight) }
    case .birth: return details.birth.map { Mask.shown($0, sight).text }
    case .phone:
      guard !details.phones.isEmpty else { return nil }
      return details.phones.map { phone in
        let number = Mask.shown(phone: phone.number, sight)
        return phone.whose.map { sight == .full ? "\(number) (\($0))" : number } ?? number
      }.joined(separator: " ")
    case .income: return details.declaredIncome.map { Mask.shown(income: $0, sight)?.display ?? covered }
    case .address:
      guard details.address != Address() else { return nil }
      let shown = Mask.shown(details.address, sight)
      let parts = [
        shown.houseNumber, shown.moo, shown.soi, shown.road, shown.subdistrict, shown.district, shown.province,
        shown.postcode,
      ].compactMap { $0 }
      return parts.isEmpty ? covered : parts.joined(separator: " ")
    case .nickname: return details.nickname.map { shown($0, sight) }
    case .formerSurname: return details.formerSurname.map { shown($0, sight) }
    case .occupation: return details.occupation.map { shown($0, sight) }
    case .skills: return details.skills.map { shown($0, sight) }
    case .training:
      let wants = details.training.map(\.rawValue).sorted() + [details.trainingOther].compactMap { $0 }
      return wants.isEmpty ? nil : shown(wants.joined(separator: ";"), sight)
    }
  }

  private static func shown(_ text: String, _ sight: FieldSight) -> String { sight == .full ? text : covered }
}

extension Office {
  /// Whoever sees the register of the person's zone sees this page; masked as the user's role is.
  package func privacy(of id: ID<Person>) throws -> PrivacyFile {
    try engine.read { session in
      guard let person = try PersonRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
      let zone = try PersonRecord.zone(of: id, in: session)
      try Visibility.require(.seeRegister, zone: zone, actor)
      let community = try session.first(
        """
        SELECT m.name FROM residence r JOIN community m ON m.id = r.community_id
        WHERE r.person_id = \(id) AND r.to_day IS NULL
        """
      ) { $0.text(0) }
      return PrivacyFile(
        person: id, name: person.details.name.full, community: community, zone: zone,
        facts: PersonalField.allCases.map { PersonFact($0, of: person.details, zone: zone, actor) },
        notices: try notices(to: id, in: session), consents: try ConsentRecord.all(of: id, in: session),
        requests: try DataRequestRecord.read("person_id = \(id)", in: session),
        edition: try Settings.inForce(.noticeEdition, on: today, in: session)?.value ?? "",
        isAnonymised: try session.number("SELECT count(*) FROM anonymised WHERE person_id = \(id)") > 0)
    }
  }

  private func notices(to person: ID<Person>, in session: Session) throws -> [NoticeShown] {
    try session.all(
      """
      SELECT day, edition, way, shown_by FROM privacy_notice WHERE person_id = \(person) ORDER BY day DESC, id DESC
      """
    ) { NoticeShown(day: try $0.day(0), edition: $0.text(1), way: try $0.code(2), by: $0.text(3)) }
  }

  /// Journals that the page was opened: once for each opening.
  package func recordPrivacyView(of id: ID<Person>) throws {
    try deed { session, journal in
      try requirePerson(id, in: session)
      try Visibility.require(.seeRegister, zone: try PersonRecord.zone(of: id, in: session), actor)
      try journal.append("view", .person, id.raw)
    }
  }
}
