internal import OfficeCore
package import OfficeStorage

extension EntryForm {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load(let entry): return .loaded(try load(entry, in: office))
    case .loadTheirs(let entry): return .theirs(try load(entry, in: office))
    case .findCode(let group): return .groupFound(try office.group(group).group.details.code)
    case .save(let entry, let checked, let version, let reason):
      try save(entry, checked, version: version, reason: reason, in: office)
      return .saved
    case .strike(let entry, let reason):
      try office.correct(entry, with: nil, reason: reason)
      return .saved
    }
  }

  private static func load(_ entry: Entry, in office: Office) throws -> Loaded {
    let place = draftPlace(entry)
    var loaded = Loaded(values: Words.newValues(entry, today: office.today))
    loaded.draft = try office.draft(screen: place.screen, subject: place.subject)
    switch entry {
    case .event(let group, let number):
      // A record that the user does not see has no form.
      _ = try office.group(group)
      if let number { loaded.values = GroupEventDraft.values(of: try office.groupEvent(number).event) }
    case .attachment(let subject, let id):
      _ = try office.attachments(of: subject, id)
      loaded.dropped = try office.droppedScans()
    case .organisation(let id):
      loaded.communities = try office.communities()
      guard let found = try id.map({ try office.organisation($0) }) else { break }
      loaded.values = OrganisationDraft.values(of: found.details)
      loaded.version = found.version
    case .network(let id):
      guard let found = try id.map({ try office.network($0) }) else { break }
      loaded.values = NetworkDraft.values(of: found.details)
      loaded.version = found.version
    }
    return loaded
  }

  private static func save(
    _ entry: Entry, _ checked: Checked, version: Int, reason: String, in office: Office
  ) throws {
    switch (entry, checked) {
    case (.event(let group, nil), .event(let event)): try office.record(event, of: group)
    case (.event(_, let number?), .event(let event)): try office.correct(number, with: event, reason: reason)
    case (.attachment(let subject, let id), .attachment(let attachment, let scan)):
      try office.attach(attachment, scan: scan, to: subject, id)
    case (.organisation(nil), .organisation(let details)): try office.register(details)
    case (.organisation(let id?), .organisation(let details)): try office.save(id, details, version: version)
    case (.network(nil), .network(let details)): try office.register(details)
    case (.network(let id?), .network(let details)): try office.save(id, details, version: version)
    default: break
    }
  }
}
