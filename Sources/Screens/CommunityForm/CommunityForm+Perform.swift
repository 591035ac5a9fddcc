internal import OfficeCore
package import OfficeStorage

extension CommunityForm {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load(_, let id, let subject):
      return .loaded(
        try office.communities(), version: try id.map { try office.community($0).version } ?? 0,
        try office.draft(screen: screen, subject: subject))
    case .change(let reading, let id, let households, let version):
      try change(reading, id, households, version, in: office)
      return .saved
    }
  }

  private static func change(
    _ reading: CommunityDraft.Reading, _ id: ID<Community>?, _ households: [ID<Household>], _ version: Int,
    in office: Office
  ) throws {
    if case .add(let new, let announcement, let day) = reading {
      try office.addCommunity(new, by: announcement, from: day)
      return
    }
    if case .rehouse(let into, let day) = reading { return try office.rehouse(households, into: into, from: day) }
    guard let id else { throw StoreError.noSuchRecord }
    switch reading {
    case .add, .rehouse: break
    case .rename(let name, let announcement, let day):
      try office.renameCommunity(id, to: name, by: announcement, from: day, version: version)
    case .split(let names, let announcement, let day):
      try office.splitCommunity(id, into: names, by: announcement, from: day, version: version)
    case .merge(let into, let announcement, let day):
      try office.mergeCommunity(id, into: into, by: announcement, from: day, version: version)
    case .retire(let announcement, let day):
      try office.retireCommunity(id, by: announcement, from: day, version: version)
    case .correct(let name, let aliases, let opened, let reason):
      try office.correctCommunity(id, name: name, aliases: aliases, opened: opened, reason: reason, version: version)
    }
  }
}
