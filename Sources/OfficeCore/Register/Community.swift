package import ThaiText

/// A community (ชุมชน): it exists by an announcement of the municipality and lies in one of the four zones (เขต).
package struct Community: Hashable, Sendable, Identifiable {
  package let id: ID<Community>
  package var code: String
  package var zone: Int
  package var name: String
  package var aliases: [String]
  package var opened: Day?
  package var closed: Day?

  package init(
    id: Community.ID, code: String, zone: Int, name: String, aliases: [String] = [], opened: Day? = nil,
    closed: Day? = nil
  ) {
    self.id = id
    self.code = code
    self.zone = zone
    self.name = name
    self.aliases = aliases
    self.opened = opened
    self.closed = closed
  }

  package static let zones = 1...4

  /// The form in which names, aliases and codes of communities are compared: spaces and dots ignored, and a leading
  /// ชุมชน or บ้าน too.
  package static func matchKey(_ text: String) -> String {
    var key = ThaiForm.searchKey(text)
    key.unicodeScalars.removeAll { $0 == " " || $0 == "." }
    for prefix in ["ชุมชน", "บ้าน"] {
      let rest = key.unicodeScalars.dropFirst(prefix.unicodeScalars.count)
      if !rest.isEmpty, key.unicodeScalars.starts(with: prefix.unicodeScalars) { key = String(rest) }
    }
    return key
  }
}
