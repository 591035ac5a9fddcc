package import OfficeCore
internal import ThaiText

/// What one search box finds, by kind; of each kind a few.
package struct FoundRecords: Hashable, Sendable {
  /// The record that the text names whole: a number or a code.
  package var named: Record?
  package var people: [PersonSummary] = []
  /// How many people there are; nil when more than anybody counts.
  package var peopleTotal: Int? = 0
  /// Nobody has the words as spelled; these sound like them.
  package var soundsLike = false
  package var communities: [Community] = []
  package var groups: [GroupSummary] = []
  package var proposals: [ProposalSummary] = []
  /// The national ID stands in the register, in a zone that the user does not see: no more is told.
  package var isElsewhere = false

  package enum Record: Hashable, Sendable {
    case person(ID<Person>, String)
    case household(ID<Household>, code: String)
    case community(ID<Community>, String)
    case group(ID<OccupationalGroup>, String)
    case proposal(ID<Proposal>, ProposalNumber, String)
  }

  package init() {}

  package var isEmpty: Bool { self == FoundRecords() }
}

extension Office {
  /// Looks for words, numbers and codes in all that the user may see: people by name, number, phone, house number or
  /// community, communities, groups, proposals, households by code. A title counts for nothing.
  package func find(_ text: String, limit: Int = 5) throws -> FoundRecords {
    var found = FoundRecords()
    let words = Titles.split(ThaiForm.canonical(text)).rest
    guard !SearchTerms.of([words]).isEmpty else { return found }
    if scope(.seeRegister) != .nothing {
      if try mayList(PeopleQuery(words: text)) {
        let page = try people(PeopleQuery(words: text), limit: limit)
        (found.people, found.peopleTotal, found.soundsLike) = (page.people, page.total, page.soundsLike)
      }
      found.groups = try groups(matching: words, limit: limit)
      let key = Community.matchKey(words)
      found.communities = Array(
        try communities().filter { community in
          scope(.seeRegister).contains(zone: community.zone)
            && ([community.code, community.name] + community.aliases).contains {
              Array(Community.matchKey($0).unicodeScalars).contains(Array(key.unicodeScalars))
            }
        }.prefix(limit))
    }
    if scope(.seeProposals) != .nothing {
      for year in try fiscalYears() where found.proposals.count < limit {
        found.proposals += try proposals(.all(fiscalYear: year), matching: words, limit: limit - found.proposals.count)
      }
    }
    try name(words, &found)
    return found
  }

  /// The record whose number or code is the text.
  private func name(_ text: String, _ found: inout FoundRecords) throws {
    let typed = Digits.arabic(text)
    if scope(.seeProposals) != .nothing, let running = ProposalNumber(typed).running {
      let all = try proposals(.all(fiscalYear: running.fiscalYear), matching: typed)
      if let proposal = all.first(where: { $0.number == ProposalNumber(typed) }) {
        found.named = .proposal(proposal.id, proposal.number, proposal.title)
      }
    }
    guard scope(.seeRegister) != .nothing, found.named == nil else { return }
    if let number = Self.nationalID(typed) {
      switch try holder(of: number) {
      case .nobody: break
      case .someoneElsewhere: found.isElsewhere = true
      case .person(let id): found.named = try people([id]).first.map { .person(id, $0.name.full) }
      }
    } else if let group = found.groups.first(where: { $0.code == typed.uppercased() }) {
      found.named = .group(group.id, group.name)
    } else if let community = found.communities.first(where: { $0.code == typed.uppercased() }) {
      found.named = .community(community.id, community.name)
    } else if let household = try household(code: typed) ?? household(code: typed.uppercased()) {
      found.named = .household(household.id, code: household.code)
    }
  }

  private static func nationalID(_ text: String) -> NationalID? {
    do throws(NationalID.Problem) { return try NationalID.reading(text) } catch { return nil }
  }
}
