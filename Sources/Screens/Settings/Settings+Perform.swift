internal import OfficeCore
package import OfficeStorage

extension Settings {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load:
      return .loaded(
        try office.settings(on: office.today).map { Row(setting: $0, history: try office.settingHistory($0.key)) })
    }
  }
}
