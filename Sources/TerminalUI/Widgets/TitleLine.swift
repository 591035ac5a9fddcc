internal import ThaiText

/// The first line of a screen: on the left where one is, on the right the facts that hold everywhere.
package struct TitleLine: Sendable {
  /// From the outermost place to this one.
  package var path: [Phrase]
  /// The first is the most important: on a narrow screen the last goes first.
  package var facts: [Phrase]
  /// A standing notice that must not be overlooked: that this is only a demonstration.
  package var banner: Phrase?

  package init(_ path: [Phrase], facts: [Phrase] = [], banner: Phrase? = nil) {
    self.path = path
    self.facts = facts
    self.banner = banner
  }

  package func draw(on canvas: inout Canvas, in area: Area, language: Language) {
    guard !area.isEmpty else { return }
    let line = Area(x: area.x, y: area.y, columns: area.columns, rows: 1)
    canvas.fill(line, role: .title)
    var left = canvas.write(" ", x: line.x, y: line.y, role: .title, limit: line.right)
    if let banner {
      left = canvas.write(" \(banner.text(in: language)) ", x: left, y: line.y, role: .banner, limit: line.right)
      left = canvas.write(" ", x: left, y: line.y, role: .title, limit: line.right)
    }
    let place = shownPath(in: min(line.columns * 2 / 3, line.right - left), language, canvas.glyphs)
    let end = min(left + Columns.count(place), line.right)
    canvas.write(place, x: left, y: line.y, columns: end - left, role: .titleStrong)
    let right = shownFacts(in: line.right - end - 3, language)
    canvas.write(right, x: line.right - 1 - Columns.count(right), y: line.y, role: .title, limit: line.right)
  }

  /// The path, with its outer places left out until it fits.
  private func shownPath(in columns: Int, _ language: Language, _ glyphs: Glyphs) -> String {
    var places = path.map { $0.text(in: language) }
    let separator = " \(glyphs[.path]) "
    while places.count > 1, Columns.count(places.joined(separator: separator)) > columns {
      places.removeFirst()
    }
    return places.joined(separator: separator)
  }

  private func shownFacts(in columns: Int, _ language: Language) -> String {
    var texts = facts.map { $0.text(in: language) }
    while !texts.isEmpty, Columns.count(texts.joined(separator: "  ")) > columns { texts.removeLast() }
    return texts.joined(separator: "  ")
  }
}
