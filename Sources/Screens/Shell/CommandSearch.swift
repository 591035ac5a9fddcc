internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// Finds commands by what is typed, in Thai or English whatever the screens speak: words in any order, spelt loosely, or
/// typed in the wrong keyboard layout.
struct CommandSearch: Sendable {
  /// How well a command fits what is typed; the better ones come first, whatever was used how often.
  enum Fit: Int, Comparable, Sendable {
    /// All, the beginning, the words or some part of a name; or a part of its section or keys too.
    case exact, prefix, words, within, elsewhere
    case otherLayoutExact, otherLayoutPrefix, otherLayoutWords, otherLayoutWithin, otherLayoutElsewhere
    case loose

    static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }

    /// Whether what was typed is surely this command and no name of a person.
    var isSure: Bool { self < .elsewhere || (.otherLayoutExact)...(.otherLayoutWords) ~= self }
  }

  private struct Entry: Sendable {
    let names: [[Unicode.Scalar]]
    /// Names, section and keys in one.
    let whole: [Unicode.Scalar]
    let loose: [Unicode.Scalar]
    let weight: Double
  }

  let commands: [Command]
  private let entries: [Entry]
  private let uses: [String: CommandUse]
  private let now: Moment

  /// - Parameter uses: the user's counts by the commands' names.
  init(_ commands: [Command], uses: [String: CommandUse] = [:], now: Moment) {
    self.commands = commands
    (self.uses, self.now) = (uses, now)
    entries = commands.map { command in
      let names = [command.phrase.thai, command.phrase.english]
      let sections = [command.section.thai, command.section.english]
      let whole = (names + sections + command.keys.map { $0.name() }).joined(separator: " ")
      return Entry(
        names: names.map(Self.key), whole: Self.key(whole),
        loose: Array(ThaiForm.looseKey(names.joined(separator: " ")).unicodeScalars),
        weight: uses[command.name].map { Self.weight($0, now) } ?? 0)
    }
  }

  /// What was run often counts, and less with every day that it was not.
  private static func weight(_ use: CommandUse, _ now: Moment) -> Double {
    let days = Double(max(0, now.secondsSinceEpoch - use.last.secondsSinceEpoch)) / 86_400
    return Double(use.count) / (1 + days)
  }

  /// The commands that fit, best first; all of them, those in use first, when nothing is typed.
  func find(_ text: String) -> [(command: Command, fit: Fit)] {
    let queries = Self.queries(text)
    let looseWords = text.split(separator: " ").map { Array(ThaiForm.looseKey(String($0)).unicodeScalars) }
      .filter { $0.count > 1 }
    let found = entries.indices.compactMap { index in
      fit(entries[index], queries, looseWords).map { (index: index, fit: $0) }
    }
    return found.sorted { one, other in
      let (weight, otherWeight) = (entries[one.index].weight, entries[other.index].weight)
      if one.fit != other.fit { return one.fit < other.fit }
      return weight != otherWeight ? weight > otherWeight : one.index < other.index
    }.map { (commands[$0.index], $0.fit) }
  }

  /// Commands that all fit, those in use first.
  func ranked(_ fitting: [Command]) -> [Command] {
    let weights = fitting.map { uses[$0.name].map { Self.weight($0, now) } ?? 0 }
    return fitting.indices.sorted { weights[$0] != weights[$1] ? weights[$0] > weights[$1] : $0 < $1 }
      .map { fitting[$0] }
  }

  private func fit(_ entry: Entry, _ queries: [[Unicode.Scalar]], _ looseWords: [[Unicode.Scalar]]) -> Fit? {
    for (number, query) in queries.enumerated() {
      guard let fit = Self.fit(entry, query) else { continue }
      return number == 0 ? fit : Fit(rawValue: fit.rawValue + Fit.otherLayoutExact.rawValue)
    }
    let isLoose = !looseWords.isEmpty && looseWords.allSatisfy { Self.contains(entry.loose, $0) }
    return isLoose ? .loose : nil
  }

  private static func fit(_ entry: Entry, _ query: [Unicode.Scalar]) -> Fit? {
    if entry.names.contains(query) { return .exact }
    if entry.names.contains(where: { $0.starts(with: query) }) { return .prefix }
    let words = query.split(separator: " ")
    let isByWords = entry.names.contains { name in
      let named = name.split(separator: " ")
      return words.allSatisfy { word in named.contains { $0.starts(with: word) } }
    }
    if isByWords { return .words }
    if entry.names.contains(where: { name in words.allSatisfy { contains(name, Array($0)) } }) { return .within }
    return words.allSatisfy { contains(entry.whole, Array($0)) } ? .elsewhere : nil
  }

  /// What was typed, then what it is in the other keyboard layout where that is letters throughout.
  private static func queries(_ text: String) -> [[Unicode.Scalar]] {
    let thai = Kedmanee.rescuedToThai(text)
    let latin = Kedmanee.rescuedToLatin(text)
    let isThai = thai.unicodeScalars.allSatisfy { $0 == " " || 0x0E01...0x0E4E ~= $0.value }
    let isLatin = latin.unicodeScalars.allSatisfy { $0 == " " || $0.properties.isAlphabetic && $0.isASCII }
    let others = (isThai ? [thai] : []) + (isLatin ? [latin] : [])
    return [key(text)] + others.filter { $0 != text }.map(key).filter { !$0.isEmpty }
  }

  private static func key(_ text: String) -> [Unicode.Scalar] { Array(ThaiForm.searchKey(text).unicodeScalars) }

  private static func contains(_ all: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
    guard part.count <= all.count else { return false }
    return (0...(all.count - part.count)).contains { all[$0..<($0 + part.count)].elementsEqual(part) }
  }
}
