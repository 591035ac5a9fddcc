internal import OfficeCore
internal import TerminalUI

extension [Community] {
  /// Those that a form offers: the open ones, and those in which its record lies already, with the word that they are
  /// closed.
  func choices(keeping known: Set<ID<Community>> = [], withZone: Bool = false) -> [Choice] {
    filter { $0.closed == nil || known.contains($0.id) }.map { community in
      var phrase = Phrase(verbatim: "\(community.code) \(community.name)")
      if withZone { phrase = phrase + Vocabulary.zone(community.zone).wrapped(" (", ")", " (", ")") }
      if community.closed != nil { phrase = phrase + Phrase(verbatim: " ") + Communities.Words.closed }
      return Choice(String(community.id.raw), phrase)
    }
  }
}
