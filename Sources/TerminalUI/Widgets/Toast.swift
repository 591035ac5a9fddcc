/// What the program has to say on the message line: a word for how it went stands as a sign before it.
package struct Toast: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case ok, notice, warning, refused

    package var role: Role {
      switch self {
      case .ok: .ok
      case .notice: .toast
      case .warning: .warning
      case .refused: .refused
      }
    }

    var sign: Glyphs.Name {
      switch self {
      case .ok: .ok
      case .notice: .notice
      case .warning: .warning
      case .refused: .refused
      }
    }
  }

  package let phrase: Phrase
  package let kind: Kind

  package init(_ phrase: Phrase, _ kind: Kind = .notice) {
    self.phrase = phrase
    self.kind = kind
  }

  package func draw(on canvas: inout Canvas, in area: Area, language: Language) {
    guard !area.isEmpty else { return }
    canvas.write(
      "\(canvas.glyphs[kind.sign]) \(phrase.text(in: language))", x: area.x, y: area.y, columns: area.columns,
      role: kind.role)
  }
}
