internal import OfficeCore
package import OfficeStorage

extension CommunityPage {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load(let id, let year):
      let file = try office.community(id)
      let rows = try year.map { try office.indicators(fiscalYear: $0, by: .community).households.rows } ?? []
      return .loaded(file, rows.first { $0.key == file.community.code })
    }
  }
}
