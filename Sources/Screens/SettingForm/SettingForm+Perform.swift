internal import OfficeCore
package import OfficeStorage

extension SettingForm {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load(let key, let withDraft):
      return .loaded(
        try office.settingHistory(key), inForce: try office.setting(key, on: office.today),
        withDraft ? try office.draft(screen: screen, subject: key.rawValue) : nil)
    case .change(let setting):
      try office.change(setting)
      return .saved(Words.saved(setting))
    }
  }
}
