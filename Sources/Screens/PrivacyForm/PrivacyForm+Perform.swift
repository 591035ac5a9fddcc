internal import OfficeCore
package import OfficeStorage

extension PrivacyForm {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load(let id, let subject):
      return .loaded(try office.privacy(of: id), try office.draft(screen: screen, subject: subject))
    case .change(let reading, let id):
      switch reading {
      case .notice(let way, let day): try office.recordNotice(to: id, way: way, on: day)
      case .give(let purpose, let step): try office.giveConsent(of: id, to: purpose, step)
      case .withdraw(let consent, let step): try office.withdrawConsent(consent, of: id, step)
      case .request(let kind, let day, let detail):
        try office.receiveRequest(of: id, kind, on: day, detail: detail)
      case .answer(let request, let answer): try office.answerRequest(request, answer)
      }
      return .saved
    }
  }
}
