internal import OfficeCore
package import OfficeStorage
internal import ThaiText

extension Intake {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load(let id):
      let file = try id.map { try office.proposal($0) }
      if let id { try office.recordView(of: .proposal, id.raw) }
      let now = office.today.fiscalYear
      let years = Set([now + 1, now, now - 1] + (file.map { [$0.proposal.details.fiscalYear] } ?? [])).sorted(by: >)
      let rounds = try years.flatMap { try office.frame(of: $0).rounds }
      let draft = try office.draft(screen: screen, subject: id.map { String($0.raw) } ?? "")
      return .loaded(Loaded(file: file, years: years, rounds: rounds, draft: draft))
    case .loadTheirs(let id): return .theirs(try office.proposal(id))
    case .findMembers(let group): return .membersFound(try office.group(group).members)
    case .submit(let read):
      return .submittedAs(try office.submit(read.details, newOrganisation: read.newOrganisation))
    case .save(let id, let read, let version):
      try office.save(id, read.details, version: version, newOrganisation: read.newOrganisation)
      return .saved
    }
  }
}
