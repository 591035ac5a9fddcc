/// A phone by which a person is reached.
package struct PersonPhone: Hashable, Sendable {
  /// Whose or which phone it is.
  package enum Kind: String, CaseIterable, Sendable { case own, home, work, relative, neighbour }

  package var number: String
  package var kind: Kind?
  /// Who answers it, where that is somebody else.
  package var whose: String?

  package init(_ number: String, kind: Kind? = nil, whose: String? = nil) {
    self.number = number
    self.kind = kind
    self.whose = whose
  }

  /// As many as a person may have.
  package static let most = 4

  // MARK: - One text for several: a line each, tabs between

  package static func text(_ phones: [PersonPhone]) -> String {
    phones.map { [$0.number, $0.kind?.rawValue ?? "", $0.whose ?? ""].joined(separator: "\t") }.joined(separator: "\n")
  }

  package static func all(in text: String) -> [PersonPhone] {
    text.split(separator: "\n").map { line in
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return PersonPhone(
        parts[0], kind: parts.count > 1 ? Kind(rawValue: parts[1]) : nil,
        whose: parts.count > 2 && !parts[2].isEmpty ? parts[2] : nil)
    }
  }
}
