import OfficeCore
import OfficeSample
import OfficeStorage
import ThaiText

extension DemoOffice {
  /// What was done to be known, who is interested, some registered in haste, and a request between zones.
  func reachOut(_ office: Office, seed: UInt64) throws {
    let communities = Dictionary(try office.communities().map { ($0.code, $0.id) }) { first, _ in first }
    var names: [ID<Interest>] = []
    for sample in SampleOffice.outreaches(seed: seed, today: office.today) {
      var details = sample.details
      details.communities = Set(sample.communities.compactMap { communities[$0] })
      let id = try office.record(details)
      for name in sample.interested {
        names.append(
          try office.noteInterest(
            InterestDetails(
              day: details.day, outreach: id,
              who: .named(
                InterestDetails.Name(name: name.name, phone: name.phone, community: communities[name.community])),
              want: name.want, topic: name.topic)))
      }
    }
    try office.preRegister(Array(names.suffix(8)), noIDReason: DemoWords.listReason)
    for round in try office.rounds(fiscalYear: office.today.fiscalYear) {
      let file = try office.round(round.id)
      var terms = file.terms
      terms.name = DemoWords.round(round.number)
      terms.criteria = DemoWords.criteria
      for zone in Community.zones { terms.quotas[zone] = RoundQuota(proposals: 12, amount: Money(baht: 400_000)) }
      try office.save(round.id, terms, version: file.version)
    }
    try ask(office)
  }

  /// The officer of zone 3 was told a number that zone 1 knows.
  private func ask(_ office: Office) throws {
    let known = try office.acting(as: "officer1").people().people.first { $0.nationalID != nil }
    guard let known, let number = try office.person(known.id).details.nationalID else { return }
    try office.acting(as: "officer3").askOtherZone(about: number, reason: DemoWords.askReason)
  }
}
