internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

/// Whether the person that is being typed stands in the register already: asked whenever a field is left, and said in a line.
/// What nobody was told of is told before a new person is saved; to save again is then enough.
struct AlikeWatch: Equatable, Sendable {
  /// Most alike first.
  private(set) var found: [LikePerson] = []
  /// For whom it was asked.
  private var asked: PersonTraits?
  /// A new person is saved when nobody is found.
  private var savesUnlessAlike = false

  enum Next { case nothing, warn, save }

  /// Whom to ask about; nil when too little is typed or all was asked.
  mutating func left(_ traits: PersonTraits) -> PersonTraits? {
    savesUnlessAlike = false
    guard Self.isEnough(traits) else {
      self = AlikeWatch()
      return nil
    }
    guard traits != asked else { return nil }
    asked = traits
    return traits
  }

  /// Whom to ask about before saving; nil when all was asked.
  mutating func beforeSaving(_ traits: PersonTraits) -> PersonTraits? {
    guard Self.isEnough(traits), traits != asked else { return nil }
    (asked, savesUnlessAlike) = (traits, true)
    return traits
  }

  /// The register has told; the user may have typed on meanwhile.
  mutating func took(_ found: [LikePerson], about traits: PersonTraits) -> Next {
    guard traits == asked else { return .nothing }
    self.found = found
    guard savesUnlessAlike else { return .nothing }
    savesUnlessAlike = false
    // The very number elsewhere was told of, and is refused.
    let isKnown = found.contains { if case .known = $0 { true } else { false } }
    return isKnown ? .warn : .save
  }

  /// A name and one thing more.
  private static func isEnough(_ traits: PersonTraits) -> Bool {
    guard !traits.given.isEmpty else { return false }
    return traits.birth != nil || !traits.phones.isEmpty || traits.house != nil || traits.number != nil
  }

  /// The most alike whom the user may open.
  var person: ID<Person>? {
    if case .known(let person, _)? = found.first { person.id } else { nil }
  }

  var note: Phrase? { found.first.map { DuplicateWords.note($0, more: found.count - 1) } }

  func key<Message>(_ message: Message) -> KeyBinding<Message> {
    KeyBinding(
      [.function(7)], DuplicateWords.openAlike, message, shown: person == nil ? .help : .footer,
      disabled: person == nil ? DuplicateWords.nobodyAlike : nil)
  }
}
