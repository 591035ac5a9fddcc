package import OfficeCore
internal import ThaiText

extension Office {
  /// Sets a setting from a day on. Earlier values stay for the days before.
  package func change(_ setting: Setting) throws {
    try Visibility.require(.changeSettings, actor)
    if let value = setting.value {
      if case .number(let range) = setting.key.kind {
        guard let number = Int(value) else {
          throw FieldProblem(field: "value", value: value, kind: .notANumber)
        }
        guard range.contains(number) else { throw FieldProblem(field: "value", value: value, kind: .outOfRange(range)) }
      }
    } else if !setting.key.mayBeUnset {
      throw FieldProblem(field: "value", value: "", kind: .missing)
    }
    try deed { session, journal in
      let before = try Settings.inForce(setting.key, on: setting.from ?? today, in: session)
      try Settings.insert(setting, in: session)
      try journal.append(
        "change_setting", .setting, 0,
        [
          FieldChange(setting.key.rawValue, before: before?.value, after: setting.value),
          FieldChange("from", after: setting.from?.iso), FieldChange("source", after: setting.source),
        ])
    }
  }
}
