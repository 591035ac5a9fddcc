/// What the program has to say on the message line: a word for how it went stands as a sign before it.
package struct Toast: Equatable, Sendable {
  package enum Kind: Equatable, Sendable { case ok, notice, warning, refused }

  package let phrase: Phrase
  package let kind: Kind

  package init(_ phrase: Phrase, _ kind: Kind = .notice) {
    self.phrase = phrase
    self.kind = kind
  }

  package func draw(on canvas: inout Canvas, in area: Area, language: Language) {
    guard !area.isEmpty else { return }
    let (sign, role): (Glyphs.Name, Role) =
      switch kind {
      case .ok: (.ok, .ok)
      case .notice: (.notice, .toast)
      case .warning: (.warning, .warning)
      case .refused: (.refused, .refused)
      }
    canvas.write(
      "\(canvas.glyphs[sign]) \(phrase.text(in: language))", x: area.x, y: area.y, columns: area.columns, role: role)
  }
}
