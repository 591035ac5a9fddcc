internal import ThaiText

/// The pages of a thing on one line, the shown one in brackets. Where they do not fit only the shown one is named, with
/// its number.
package struct Tabs: Sendable {
  package var titles: [Phrase]
  package var selected: Int
  /// The pages on which something is wrong.
  package var flagged: Set<Int>

  package init(_ titles: [Phrase], selected: Int, flagged: Set<Int> = []) {
    self.titles = titles
    self.selected = selected
    self.flagged = flagged
  }

  package func draw(on canvas: inout Canvas, in area: Area, language: Language) {
    guard !area.isEmpty, titles.indices.contains(selected) else { return }
    let texts = titles.indices.map { number in
      let flag = flagged.contains(number) ? canvas.glyphs[.invalid] + " " : ""
      let text = flag + titles[number].text(in: language)
      return number == selected ? "[\(text)]" : " \(text) "
    }
    let part = WidgetWords.part(selected + 1, of: titles.map { $0.text(in: language) }).text(in: language)
    canvas.note([.text(part)], in: area)
    var x = area.x
    if texts.reduce(0, { $0 + Columns.count($1) }) <= area.columns {
      for (number, text) in texts.enumerated() {
        x = canvas.write(text, x: x, y: area.y, role: number == selected ? .selected : .accent, limit: area.right)
      }
      return
    }
    let number = WidgetWords.page(selected + 1, of: titles.count).text(in: language)
    x = canvas.write(number + " ", x: x, y: area.y, role: .accent, limit: area.right)
    let room = min(Columns.count(texts[selected]), area.right - x)
    canvas.write(texts[selected], x: x, y: area.y, columns: room, role: .selected)
  }
}
