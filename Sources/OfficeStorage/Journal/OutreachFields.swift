internal import OfficeCore
internal import ThaiText

// The fields of outreach, interest and rounds as the journal writes them. Empty texts are no values.

private func told(_ text: String?) -> String? { (text ?? "").isEmpty ? nil : text }
private func told(_ count: Int) -> String? { count == 0 ? nil : String(count) }

extension OutreachDetails {
  var journalFields: [(String, String?)] {
    typealias Field = OutreachDraft.Field
    let facts: [(Field, String?)] = [
      (.day, day.iso), (.zone, String(zone)), (.channel, channel.rawValue), (.topic, topic),
      (.communities, communities.sorted().map { String($0.raw) }.joined(separator: ";")), (.place, told(place)),
      (.speakers, told(speakers)), (.women, told(came.women)), (.men, told(came.men)),
      (.unspecified, told(came.unspecified)), (.note, told(note)),
    ]
    return facts.map { ($0.0.rawValue, $0.1) }
      + PersonCategory.allCases.map { (OutreachDraft.name($0), told(came.categories[$0] ?? 0)) }
  }

  /// Its fiscal year and zone stay with its number.
  mutating func put(_ field: String, _ text: String?) throws {
    func count() throws -> Int { try text.map { try needed(Int($0)) } ?? 0 }
    switch OutreachDraft.Field(rawValue: field) {
    case .day:
      let old = fiscalYear
      day = try needed(text.flatMap { Day(iso: $0) })
      guard fiscalYear == old else { throw UnreadableField() }
    case .zone: throw UnreadableField()
    case .channel: channel = try code(text)
    case .topic: topic = try needed(text)
    case .communities:
      communities = Set(try (text ?? "").split(separator: ";").map { ID(try needed(Int64($0))) })
    case .place: place = text ?? ""
    case .speakers: speakers = text ?? ""
    case .women: came.women = try count()
    case .men: came.men = try count()
    case .unspecified: came.unspecified = try count()
    case .note: note = text ?? ""
    case nil:
      guard let category = PersonCategory.allCases.first(where: { OutreachDraft.name($0) == field }) else {
        throw UnreadableField()
      }
      let number = try count()
      came.categories[category] = number == 0 ? nil : number
    }
  }
}

extension InterestDetails {
  var journalFields: [(String, String?)] {
    var name: Name?
    var person: ID<Person>?
    switch who {
    case .named(let who): name = who
    case .person(let id): person = id
    }
    return [
      ("day", day.iso), ("outreach", outreach.map { String($0.raw) }), ("person", person.map { String($0.raw) }),
      ("full_name", told(name?.name.full)), ("phone", told(name?.phone)),
      ("community", name?.community.map { String($0.raw) }), ("want", want.rawValue), ("topic", told(topic)),
    ]
  }
}

extension RoundTerms {
  var journalFields: [(String, String?)] {
    [("name", told(name)), ("opens", opens.iso), ("closes", closes.iso), ("criteria", told(criteria))]
      + Community.zones.flatMap { zone -> [(String, String?)] in
        [
          (RoundDraft.quotaProposals(zone), quotas[zone]?.proposals.map(String.init)),
          (RoundDraft.quotaAmount(zone), quotas[zone]?.amount?.plain),
        ]
      }
  }
}
