package import ThaiText

/// How thoroughly a community was reached in a fiscal year (ความครอบคลุมชุมชน).
package struct CommunityReach: Hashable, Sendable, Identifiable {
  package var community: Community
  /// Registered people and households who live there now.
  package var people: Int
  package var households: Int
  /// Occasions of the year that were meant for it.
  package var outreaches: Int
  /// The last one of any year; nil when there was none.
  package var lastReached: Day?
  /// Who said in the year that they are interested.
  package var interested: Int
  /// Households that applied in the year.
  package var applied: Int

  package init(
    community: Community, people: Int, households: Int, outreaches: Int, lastReached: Day?, interested: Int,
    applied: Int
  ) {
    self.community = community
    self.people = people
    self.households = households
    self.outreaches = outreaches
    self.lastReached = lastReached
    self.interested = interested
    self.applied = applied
  }

  package var id: ID<Community> { community.id }

  /// Tenths of a household that applied for each 1,000 households registered; nil where none is registered.
  package var rate: Int? { Fairness.rate(applied, of: households) }

  /// 0 never, 1 in earlier years only, 2 once, 3 twice, 4 more often.
  package var level: Int {
    outreaches == 0 ? (lastReached == nil ? 0 : 1) : min(4, outreaches + 1)
  }

  /// Who needs it most comes first: never reached, then longest ago, then fewest that applied, then most households.
  package static func needier(_ left: CommunityReach, _ right: CommunityReach) -> Bool {
    func key(_ reach: CommunityReach) -> (String, Int, Int, String) {
      (reach.lastReached?.iso ?? "", reach.rate ?? .max, -reach.households, reach.community.code)
    }
    return key(left) < key(right)
  }
}

/// How far a category of people was reached in a fiscal year.
package struct CategoryReach: Hashable, Sendable {
  /// Fewer may tell who they are (office §4.8: cells under 5).
  package static let fewest = 5

  package var category: PersonCategory
  package var registered: Int
  /// As the lists of the meetings counted them.
  package var came: Int
  /// People of proposals of the year.
  package var applied: Int

  package init(category: PersonCategory, registered: Int, came: Int, applied: Int) {
    self.category = category
    self.registered = registered
    self.came = came
    self.applied = applied
  }
}

/// What a zone got of it.
package struct ZoneReach: Hashable, Sendable {
  package var zone: Int
  package var communities = 0
  package var reached = 0
  package var people = 0
  package var households = 0
  package var applied = 0

  package init(zone: Int) { self.zone = zone }

  package var rate: Int? { Fairness.rate(applied, of: households) }
}

/// Whether the benefit reaches people thoroughly and equally (programme §1: อย่างทั่วถึงและเท่าเทียมกัน), in two measures that
/// can be explained in a sentence each: the share of communities reached, and how many times as many households applied for
/// each 1,000 in the zone with the most as in the zone with the fewest.
package struct Fairness: Hashable, Sendable {
  package var communities: Int
  package var reached: Int
  package var zones: [ZoneReach]

  /// A community that is closed is not counted.
  package init(_ all: [CommunityReach]) {
    let open = all.filter { $0.community.closed == nil }
    communities = open.count
    reached = open.filter { $0.outreaches > 0 }.count
    var zones: [Int: ZoneReach] = [:]
    for reach in open {
      var zone = zones[reach.community.zone] ?? ZoneReach(zone: reach.community.zone)
      zone.communities += 1
      zone.reached += reach.outreaches > 0 ? 1 : 0
      zone.people += reach.people
      zone.households += reach.households
      zone.applied += reach.applied
      zones[reach.community.zone] = zone
    }
    self.zones = zones.values.sorted { $0.zone < $1.zone }
  }

  /// Tenths of a per cent; nil where there is no community.
  package var share: Int? { communities == 0 ? nil : (reached * 1000 + communities / 2) / communities }

  private var rated: [ZoneReach] {
    zones.filter { $0.rate != nil }.sorted { (-($0.rate ?? 0), $0.zone) < (-($1.rate ?? 0), $1.zone) }
  }

  /// The zone from which most apply, and that from which fewest do; nil with fewer than two zones to compare.
  package var most: ZoneReach? { rated.count < 2 ? nil : rated.first }
  package var fewest: ZoneReach? { rated.count < 2 ? nil : rated.last }

  /// Tenths: 21 is 2.1 times as many. Nil where there is nothing to compare, or nobody applied in the last zone.
  package var ratio: Int? {
    guard let most, let fewest, fewest.applied > 0 else { return nil }
    // Both rates from the counts: rounding them first would change the ratio.
    let (high, low) = (most.applied * fewest.households, fewest.applied * most.households)
    return (high * 10 + low / 2) / low
  }

  /// Tenths per 1,000, rounded half up.
  static func rate(_ part: Int, of whole: Int) -> Int? { whole == 0 ? nil : (part * 10_000 + whole / 2) / whole }
}
