package import ThaiText

/// One occasion on which the programme was made known under เทศบาลเล็กในเทศบาลใหญ่ (programme §4.1): a community meeting, a
/// round of the loudspeaker, a message, a poster, a visit.
package struct Outreach: Hashable, Sendable, Identifiable {
  package let id: ID<Outreach>
  /// Runs by fiscal year and zone: a zone's numbers tell nothing of the others'.
  package var number: Int
  package var details: OutreachDetails
  package var version: Int

  package init(id: ID<Outreach>, number: Int, details: OutreachDetails, version: Int) {
    self.id = id
    self.number = number
    self.details = details
    self.version = version
  }
}

package struct OutreachDetails: Hashable, Sendable {
  package var day: Day
  package var zone: Int
  /// Communities of that zone, at least one.
  package var communities: Set<ID<Community>>
  package var channel: OutreachChannel
  package var topic: String
  package var place: String
  /// Who spoke, in one line.
  package var speakers: String
  package var came: Attendance
  package var note: String

  package init(
    day: Day, zone: Int, communities: Set<ID<Community>>, channel: OutreachChannel, topic: String, place: String = "",
    speakers: String = "", came: Attendance = Attendance(), note: String = ""
  ) {
    self.day = day
    self.zone = zone
    self.communities = communities
    self.channel = channel
    self.topic = topic
    self.place = place
    self.speakers = speakers
    self.came = came
    self.note = note
  }

  package var fiscalYear: Int { day.fiscalYear }
}

/// By what means people were told.
package enum OutreachChannel: String, CaseIterable, Sendable {
  case meeting, loudspeaker, line, poster, visit, other
}

/// How many came. Somebody may be of several categories, so they do not add up to the whole; each is within it.
package struct Attendance: Hashable, Sendable {
  package var women: Int
  package var men: Int
  /// Counted, but not by sex.
  package var unspecified: Int
  package var categories: [PersonCategory: Int]

  package init(women: Int = 0, men: Int = 0, unspecified: Int = 0, categories: [PersonCategory: Int] = [:]) {
    self.women = women
    self.men = men
    self.unspecified = unspecified
    self.categories = categories.filter { $0.value > 0 }
  }

  package var total: Int { women + men + unspecified }

  /// More than this came to nothing in one city: a slip of the keys.
  package static let limit = 99_999
}
