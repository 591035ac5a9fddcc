internal import OfficeCore
package import OfficeStorage

extension PrivacyPage {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load(let id, let again):
      let file = try office.privacy(of: id)
      if !again { try office.recordPrivacyView(of: id) }
      return .loaded(file)
    case .reveal(let field, let id, let reason):
      return .revealed(field, try office.reveal(field, of: id, reason: reason))
    }
  }
}
