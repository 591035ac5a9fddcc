/// Keys as people write them: `<f2>`, `<c-s>`, `<s-tab>`, `<enter>`, and any other text as the characters typed.
/// `<lt>` stands for `<` itself.
package enum KeyNotation {
  /// What is not a key.
  package struct UnknownKey: Error, Equatable, Sendable {
    package let name: String
  }

  package static func keys(_ text: String) throws(UnknownKey) -> [Key] {
    var keys: [Key] = []
    var name: String?
    for scalar in text.unicodeScalars {
      switch (scalar, name) {
      case ("<", nil): name = ""
      case (">", .some(let typed)):
        keys.append(try key(named: typed))
        name = nil
      case (_, .some(let typed)): name = typed + String(scalar)
      case (_, nil): keys.append(.character(scalar))
      }
    }
    if let name { throw UnknownKey(name: name) }
    return keys
  }

  /// The text that `keys` reads back into the same keys.
  package static func text(of keys: [Key]) -> String {
    keys.map { key in
      switch key {
      case .character("<"): "<lt>"
      case .character(" "): "<space>"
      case .character(let scalar): String(scalar)
      case .control(let letter): "<c-\(letter)>"
      case .alt(let scalar): "<a-\(scalar)>"
      case .function(let number): "<f\(number)>"
      default: "<\(names.first { $0.key == key }?.name ?? "")>"
      }
    }.joined()
  }

  private static func key(named name: String) throws(UnknownKey) -> Key {
    let lower = name.lowercased()
    if let key = names.first(where: { $0.name == lower })?.key { return key }
    let scalars = Array(name.unicodeScalars)
    if scalars.count == 3, scalars[1] == "-" {
      if lower.hasPrefix("c-"), let letter = lower.unicodeScalars.last { return .control(letter) }
      if lower.hasPrefix("a-") { return .alt(scalars[2]) }
    }
    if lower.hasPrefix("f"), let number = Int(lower.dropFirst()), (1...24).contains(number) { return .function(number) }
    throw UnknownKey(name: name)
  }

  private static let names: [(name: String, key: Key)] = [
    ("enter", .enter), ("esc", .escape), ("tab", .tab), ("s-tab", .backTab), ("bs", .backspace), ("del", .delete),
    ("ins", .insert), ("up", .up), ("down", .down), ("left", .left), ("right", .right), ("home", .home),
    ("end", .end), ("pgup", .pageUp), ("pgdn", .pageDown), ("space", .character(" ")), ("lt", .character("<")),
  ]
}

extension Key {
  /// The key's name on key lines and in help: `F2`, `Ctrl-S`, `Enter`, `/`.
  package func name(with glyphs: Glyphs = .lines) -> String {
    switch self {
    case .character(" "): "Space"
    case .character(let scalar): String(scalar)
    case .control(let letter): "Ctrl-" + String(letter).uppercased()
    case .alt(" "): "Alt-Space"
    case .alt(let letter): "Alt-" + String(letter).uppercased()
    case .function(let number): "F\(number)"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: glyphs[.up]
    case .down: glyphs[.down]
    case .left: glyphs[.left]
    case .right: glyphs[.right]
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    }
  }

  /// The names of several keys for one deed, alternatives apart by a slash.
  package static func names(of keys: [Key], with glyphs: Glyphs = .lines) -> String {
    keys.map { $0.name(with: glyphs) }.joined(separator: " / ")
  }
}
