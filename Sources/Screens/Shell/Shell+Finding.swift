internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

/// What the palette finds besides commands and places: saved searches, and records.
extension Shell {
  /// So many records of each kind.
  private static let recordLimit = 3

  /// The user's own and the shared searches, each as a command that opens its list.
  var savedSearches: [Command] {
    do {
      return try office.savedSearches().compactMap { search in
        guard let place = search.place else { return nil }
        return Command(
          name: "search \(search.list) \(search.view.name)", phrase: Phrase(verbatim: search.view.name),
          section: ShellWords.search + Phrase(verbatim: ": ") + place.name,
          disabled: place.disabled(for: office.actor), deed: .open(.saved(search)))
      }
    } catch { return [] }
  }

  /// Shows the palette with the records that are found for what no command is. A slow line is spared them.
  mutating func show(_ palette: Palette) {
    var palette = palette
    let before: Palette? = if case .palette(let known) = overlay { known } else { nil }
    if let text = palette.wanted, !isLean, before?.wanted != text || palette.shown != before?.shown {
      do { palette.show(Self.commands(try office.find(text, limit: Self.recordLimit))) } catch {
        toast = Toast(Explain.phrase(error), .warning)
      }
    }
    overlay = .palette(palette)
  }

  /// The records that were found, what is named whole first, each once.
  private static func commands(_ found: FoundRecords) -> [Command] {
    let rows: [Find.Row] =
      (found.named.map { [.named($0)] } ?? []) + found.people.map(Find.Row.person)
      + found.groups.map(Find.Row.group) + found.communities.map(Find.Row.community)
      + found.proposals.map(Find.Row.proposal)
    var commands: [Command] = []
    for row in rows {
      guard let (name, section) = names(row.route), !commands.contains(where: { $0.name == name }) else { continue }
      commands.append(
        Command(name: name, phrase: Find.Words.line(row, found).1, section: section, deed: .open(row.route)))
    }
    return commands
  }

  /// The lasting name of a record as a command, and the noun under which it stands.
  private static func names(_ route: Route) -> (String, Phrase)? {
    switch route {
    case .personPage(let id): ("record person \(id.raw)", Vocabulary.person)
    case .household(let id): ("record household \(id.raw)", Vocabulary.household)
    case .community(let id): ("record community \(id.raw)", Vocabulary.community)
    case .groupPage(let id): ("record group \(id.raw)", Vocabulary.group)
    case .proposal(let id): ("record proposal \(id.raw)", Find.Words.proposals)
    default: nil
    }
  }
}
