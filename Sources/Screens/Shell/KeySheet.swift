internal import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// The keys of the whole program as a plain text to print, made from the screens' own key tables.
package enum KeySheet {
  /// The sheet for whoever acts in this office. No record is read: each screen shows the table that it starts with, and
  /// those of its other parts.
  package static func text(_ office: Office, language: Language) -> String {
    let shell = Shell(office: office, size: Size(columns: 80, rows: 24), isSynchronous: true)
    var sections: [(title: Phrase, keys: [SheetKey])] = []
    for route in routes(office) {
      let screen = Routes.start(route, office: office, shelf: shell.shelf, theme: shell.chosenTheme).0
      let section = (screen.title, screen.sheet)
      guard !section.1.isEmpty, !sections.contains(where: { $0.title == section.0 && $0.keys == section.1 }) else {
        continue
      }
      sections.append(section)
    }
    sections.append((ShellWords.everywhere, shell.ownKeys.map { SheetKey($0.keys, $0.phrase) }))
    sections.append((ShellWords.terminal, shell.terminalKeys.map { SheetKey($0.keys, $0.phrase) }))
    let width = sections.flatMap(\.keys).map { Columns.count(Key.names(of: $0.keys)) }.max() ?? 0
    let texts = sections.map { section in
      ([section.title.text(in: language)]
        + section.keys.map { key in
          let names = Key.names(of: key.keys)
          let gap = String(repeating: " ", count: width - Columns.count(names) + 2)
          return "  " + names + gap + key.phrase.text(in: language)
        }).joined(separator: "\n")
    }
    return ([ShellWords.keySheet.text(in: language)] + texts + [ShellWords.keySheetNote.text(in: language)])
      .joined(separator: "\n\n")
  }

  /// One route of each screen; those about a record are about none.
  private static func routes(_ office: Office) -> [Route] {
    let today = office.today
    let year = today.fiscalYear
    let records: [Route] = [
      .pickPerson(seed: ""), .personPage(ID(0)), .personEntry(.relation(of: ID(0), nil)), .pickGroup(seed: ""),
      .groupPage(ID(0)),
      .organisations(), .pickOrganisation(seed: ""),
      .networks, .entry(.organisation(nil)), .entry(.network(nil)), .entry(.event(ID(0), nil)),
      .entry(.event(ID(0), 0)), .entry(.attachment(.group, 0)),
      .attachments(.group, 0, name: Phrase(verbatim: "")), .household(ID(0)), .proposal(ID(0)), .screening(ID(0)),
      .followUpGrid(fiscalYear: year, .baseline),
      .standings(StandingsQuery(fiscalYear: year, of: .households(.supported))),
      .setting(.officeName), .look, .find(""), .history(.person, 0, name: Phrase(verbatim: "")), .privacy(ID(0)),
      .privacyForm(.notice, ID(0)), .accessLog(nil), .dataRequests, .retention,
    ]
    let places: [Place] = [.home] + Place.menu + [.newPerson, .newGroup, .newProposal, .mayorList, .assessments]
    return places.map { $0.route(today: today) } + records
  }
}

/// A row of the key sheet.
struct SheetKey: Equatable, Sendable {
  let keys: [Key]
  let phrase: Phrase

  init(_ keys: [Key], _ phrase: Phrase) {
    self.keys = keys
    self.phrase = phrase
  }
}
