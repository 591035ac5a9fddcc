internal import OfficeCore
package import OfficeStorage

extension PersonPage {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load(let id, let day, let again):
      let file = try office.personFile(id, asOf: day)
      let id = file.person.id.raw
      if !again { try office.recordView(of: .person, id) }
      return .loaded(file, papers: try office.attachments(of: .person, id), asOf: day)
    case .takeBack(let id, let day, let reason):
      try office.takeBack(id, on: day, reason: reason)
      return .takenBack
    case .findScan(let entry): return .scanFound(try office.openScan(entry))
    }
  }
}
