internal import ThaiText

/// How a key is looked up in a screen's key table.
package enum KeyTable {
  /// The row for a key, or nil. While the user types into a field, characters belong to the field and match no row.
  /// Otherwise a Thai character is read as its key's Latin twin, so that letters work with the Thai layout switched on.
  package static func binding<Message>(
    for key: Key, in table: [KeyBinding<Message>], isTyping: Bool = false
  ) -> KeyBinding<Message>? {
    if isTyping, case .character = key { return nil }
    if let row = table.first(where: { $0.keys.contains(key) }) { return row }
    guard let twin = latinTwin(of: key) else { return nil }
    return table.first { $0.keys.contains(twin) }
  }

  /// The key on the Latin layout that sits where a Thai character does.
  package static func latinTwin(of key: Key) -> Key? {
    switch key {
    case .character(let scalar): Kedmanee.latinTwin(of: scalar).map { .character($0) }
    case .alt(let scalar): Kedmanee.latinTwin(of: scalar).map { .alt($0) }
    default: nil
    }
  }
}
