extension Tmux {
  private static let names = [
    "enter": "Enter", "tab": "Tab", "s-tab": "BTab", "esc": "Escape", "bs": "BSpace", "del": "DC", "ins": "IC",
    "up": "Up", "down": "Down", "left": "Left", "right": "Right", "home": "Home", "end": "End", "pgup": "PPage",
    "pgdn": "NPage", "space": "Space",
  ]

  /// Types keys in the notation of journeys, `สมชาย<tab>ใจดี<f2>`, and waits until the program rests.
  package func type(_ notation: String) throws {
    var text = ""
    var rest = notation.unicodeScalars[...]
    func flush() throws {
      if !text.isEmpty { try send(.text(text)) }
      text = ""
    }
    while let scalar = rest.popFirst() {
      guard scalar == "<", let end = rest.firstIndex(of: ">") else {
        text.unicodeScalars.append(scalar)
        continue
      }
      try flush()
      let name = String(rest[..<end])
      rest = rest[rest.index(after: end)...]
      if let key = Self.names[name] {
        try send(.key(key))
      } else if name.hasPrefix("f"), let number = Int(name.dropFirst()) {
        try send(.key("F\(number)"))
      } else if name.hasPrefix("c-") {
        try send(.key("C-\(name.dropFirst(2))"))
      } else {
        throw Failure(description: "no key <\(name)>")
      }
    }
    try flush()
    try settle()
  }
}
