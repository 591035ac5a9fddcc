package import OfficeCore
package import OfficeStorage
package import Screens
package import TerminalUI
package import ThaiText

/// The whole program less its terminal, driven by typed keys. After each call everything that was asked is done: a journey
/// waits for rest, never for time.
package final class Journey {
  package private(set) var shell: Shell
  package var office: Office { shell.office }

  package init(
    _ office: Office, columns: Int = 80, rows: Int = 24, language: Language = .thai,
    shelf: ThemeShelf = ThemeShelf(), theme: String? = nil, start: Route = .home,
    isLean: Bool = false
  ) {
    shell = Shell(
      office: office, language: language, size: Size(columns: columns, rows: rows), shelf: shelf, theme: theme,
      isSynchronous: true, start: start)
    shell.sitting.hasClipboard = true
    shell.isLean = isLean
  }

  /// Types keys in the notation of `KeyNotation`: `สมชาย<tab>ใจดี<f2>`.
  @discardableResult
  package func type(_ keys: String) throws -> Journey {
    for key in try KeyNotation.keys(keys) { shell.handle(key) }
    return self
  }

  package func press(_ key: Key) { shell.handle(key) }

  @discardableResult
  package func paste(_ text: String) -> Journey {
    shell.paste(text)
    return self
  }

  @discardableResult
  package func resize(_ columns: Int, _ rows: Int) -> Journey {
    shell.resize(Size(columns: columns, rows: rows))
    return self
  }

  /// What the terminal would be told: another session has committed.
  package func otherSessionCommitted() { shell.dataChanged() }

  /// What the 2 s of a real session would do.
  package func keepDrafts() { shell.keepDrafts() }

  /// What was sent to the terminal's clipboard since the last call.
  package func takeOutgoing() -> String? { shell.takeOutgoing() }

  /// Lets a time go by in which nobody touches a key; whether the screen was locked at its end.
  @discardableResult
  package func rest(minutes: Double) -> Bool {
    let start = ContinuousClock.now
    shell.touch(at: start)
    return shell.idle(now: start + .seconds(minutes * 60))
  }

  package func setEditor(_ arguments: [String], in folder: String) {
    (shell.sitting.editor, shell.sitting.privateFolder) = (arguments, folder)
  }

  /// The program that the terminal would be handed to.
  package func takeEditor() -> [String]? { shell.takeEditor() }

  package func finishEditing(_ end: Handover) { shell.finishEditing(end) }

  /// A terminal whose type takes nothing for a clipboard.
  package func dropClipboard() { shell.sitting.hasClipboard = false }

  package var canvas: Canvas { shell.draw() }
  package var lines: [String] { canvas.lines }
  package var screen: String { lines.joined(separator: "\n") }

  package func sees(_ text: String) -> Bool { screen.contains(scalars: text) }
}

extension String {
  /// Whether the scalars of a text occur: `String.contains` would not find a consonant before its vowel mark.
  package func contains(scalars text: String) -> Bool {
    let all = Array(unicodeScalars)
    let wanted = Array(text.unicodeScalars)
    guard !wanted.isEmpty, all.count >= wanted.count else { return wanted.isEmpty }
    return (0...(all.count - wanted.count)).contains { all[$0..<($0 + wanted.count)].elementsEqual(wanted) }
  }
}

/// Offices for tests, on a fixed day: 23 November 2569, 09.20 in Khon Kaen.
package enum TestOffice {
  package static let now = Moment(utc: "2026-11-23T02:20:19Z") ?? Moment(secondsSinceEpoch: 0)
  package static let today = now.day

  /// An office in memory with the communities of Khon Kaen; the administrator is `admin`. Its list of people shows
  /// everybody unless it is to search first, as an office as founded does.
  package static func empty(searchFirst: Bool = false) throws -> Office {
    let office = try Office.inMemory(
      founding: .init(communities: KhonKaenCommunities.rows, login: "admin", name: "ทดสอบ ระบบ"), clock: { now })
    if !searchFirst { try listEverybody(office) }
    return office
  }

  static func listEverybody(_ office: Office) throws {
    try office.change(Setting(key: .peopleSearchFirst, value: "0", source: "ทดสอบ"))
  }
}
