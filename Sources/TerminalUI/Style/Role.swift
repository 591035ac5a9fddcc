/// What a piece of the screen means. A theme turns roles into colours and attributes; nothing above the driver knows colours.
package enum Role: String, CaseIterable, Sendable {
  case text, faint, strong
  case title, titleStrong
  case heading
  case accent
  case key, keyLabel, keyDisabled
  case border, borderFocused
  case label, field, fieldFocused, fieldReadOnly, invalid
  case selected, marked, match
  case ok, notice, warning, refused
  case tableHeader
  case dialog, dialogTitle, button, buttonFocused
  case toast
  case banner
  case chart1, chart2, chart3, chart4, chartAxis, chartTarget
  /// Numbers on grounds from little to much.
  case heat0, heat1, heat2, heat3, heat4
}

extension Role {
  /// The place among all roles: cases without values are stored as that number.
  package var place: Int { Int(unsafeBitCast(self, to: UInt8.self)) }

  /// The grounds of a heat chart, from little to much.
  package static let heats: [Role] = [.heat0, .heat1, .heat2, .heat3, .heat4]

  /// Whether the role is read as text, unlike lines and charts, which only need to be seen.
  package var isText: Bool {
    switch self {
    case .border, .borderFocused, .chart1, .chart2, .chart3, .chart4, .chartAxis, .chartTarget: false
    case .text, .faint, .strong, .title, .titleStrong, .heading, .accent, .key, .keyLabel, .keyDisabled, .label, .field,
      .fieldFocused, .fieldReadOnly, .invalid, .selected, .marked, .match, .ok, .notice, .warning, .refused,
      .tableHeader, .dialog, .dialogTitle, .button, .buttonFocused, .toast, .banner, .heat0, .heat1,
      .heat2, .heat3, .heat4:
      true
    }
  }
}
