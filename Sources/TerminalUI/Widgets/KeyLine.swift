internal import ThaiText

/// The last line of a screen: the keys that matter here, made from the key tables. What does not fit is left out from the
/// end; a key that does nothing now stands in brackets.
package struct KeyLine: Sendable {
  private var items: [Item] = []

  private struct Item: Sendable {
    let key: Key
    let phrase: Phrase
    let isDisabled: Bool
  }

  package init() {}

  package init<Message>(_ table: [KeyBinding<Message>]) { add(table) }

  /// Adds the rows of another table that are shown in the footer.
  package mutating func add<Message>(_ table: [KeyBinding<Message>]) {
    for row in table where row.shown == .footer {
      guard let key = row.keys.first else { continue }
      items.append(Item(key: key, phrase: row.phrase, isDisabled: row.disabled != nil))
    }
  }

  package func draw(on canvas: inout Canvas, in area: Area, language: Language) {
    guard !area.isEmpty else { return }
    canvas.fill(Area(x: area.x, y: area.y, columns: area.columns, rows: 1), role: .keyLabel)
    var x = area.x
    for item in items {
      let name = item.key.name(with: canvas.glyphs)
      let said = item.phrase.text(in: language)
      let label = item.isDisabled ? "(\(said))" : said
      guard x + Columns.count(name) + 1 + Columns.count(label) <= area.right else { return }
      x = canvas.write(name, x: x, y: area.y, role: item.isDisabled ? .keyDisabled : .key)
      x = canvas.write(label, x: x + 1, y: area.y, role: item.isDisabled ? .keyDisabled : .keyLabel) + 2
    }
  }
}
