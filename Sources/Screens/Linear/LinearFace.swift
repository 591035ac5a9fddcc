internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// The program line by line: typed lines go in, lines to say come out. It drives the same shell by the same keys as the
/// full screen does, and reads the outline of what the views draw.
package struct LinearFace {
  /// Where the prompt stands: an answer there is checked against this place and field.
  private struct Spot: Equatable {
    var place: Int
    var stop: Int?
    var row: Int?
    var column: Int?
  }

  package internal(set) var shell: Shell
  /// What is to be said after the line at hand.
  var pending: [String] = []
  private var toasts: [Toast] = []
  private var place = -1
  private var said: Set<String> = []
  private var spot: Spot?
  private var chosen: String?
  private var hint: Phrase?
  /// The last field or cell, once it is answered: what is typed now are commands.
  private var end: Spot?

  package init(_ shell: Shell) {
    self.shell = shell
    collect()
  }

  package var isOver: Bool { shell.isOver }

  /// What is said at the start.
  package mutating func begin() -> [String] {
    let user = shell.office.actor.user
    let facts = [
      ShellWords.fiscalYear(shell.office.today.fiscalYear), Phrase(verbatim: user.name), Vocabulary.role(user.role),
    ]
    let banner = shell.office.isDemo ? [text(ShellWords.demo)] : []
    return [text(LinearWords.welcome)] + banner + [facts.map(text).joined(separator: ", ")] + news()
  }

  /// Takes a typed line; returns what is to be said about it.
  package mutating func take(_ line: String) -> [String] {
    pending = []
    answer(ThaiForm.canonical(line))
    if shell.hasUnkeptDraft, !shell.keepDrafts() { collect() }
    return news()
  }

  /// Another session has committed: the place is read anew. Returns what is to be said about it.
  package mutating func dataChanged() -> [String] {
    shell.dataChanged()
    collect()
    return news()
  }

  /// The input ended or the line dropped: what is typed is kept. `unfinished` is a line without its end.
  package mutating func leave(unfinished: String = "") -> [String] {
    if case .field = page.focus, !unfinished.isEmpty, !isAtEnd, !unfinished.hasPrefix(".") {
      shell.paste(ThaiForm.canonical(unfinished))
    }
    return [text(shell.keepDrafts() ? LinearWords.goodbye : LinearWords.goodbyeUnkept)]
  }

  package var prompt: String { shell.isOver ? "" : page.prompt(isAtEnd: isAtEnd) }

  /// The whole place in lines, forms and sheets with all that they hold.
  package var wholePage: [String] { page.lines(whole: true) }

  var page: LinearPage { LinearPage(shell) }
  var isAtEnd: Bool { end != nil && end == here(page) }

  // MARK: - Keys

  /// Gives the shell a key, as if it had been pressed.
  mutating func press(_ keys: Key...) {
    for key in keys {
      shell.handle(key)
      collect()
    }
  }

  mutating func paste(_ text: String) {
    shell.paste(text)
    collect()
  }

  mutating func say(_ phrase: Phrase) { pending.append(text(phrase)) }

  func text(_ phrase: Phrase) -> String { phrase.text(in: shell.language) }

  mutating func goToEnd() { end = here(page) }
  mutating func leaveEnd() { end = nil }

  /// The whole place is said again from its title on.
  mutating func repeatPage() {
    let page = page
    (place, said) = (shell.stack.last?.number ?? 0, Set(page.lines()))
    pending += page.lines(whole: true)
  }

  mutating func leaveShell() { shell.quit() }

  /// A toast lives until the next key; here all that were shown are said.
  private mutating func collect() {
    guard let toast = shell.toast, toasts.last != toast else { return }
    toasts.append(toast)
  }

  // MARK: - News

  /// What has changed since it was last said: toasts, the place, a question, the field at hand.
  private mutating func news() -> [String] {
    let page = page
    var lines = pending + toasts.map { text(LinearWords.kind($0.kind)) + text($0.phrase) }
    if shell.wantsBeep, lines.isEmpty { lines.append(text(LinearWords.refused)) }
    pending = []
    toasts = []
    shell.wantsBeep = false
    guard !shell.isOver else { return (lines + [text(LinearWords.goodbye)]).map(LinearPage.clean) }
    lines += placeNews(page)
    switch page.focus {
    case .dialog(let dialog): lines += self.lines(of: dialog)
    case .choices(let list):
      lines += [text(list.title)] + page.choices(list.hits, marked: list.isMultiple ? list.chosen : [])
      if list.hits.isEmpty { lines.append(text(LinearWords.nothingFound)) }
    default: lines += fieldNews(page)
    }
    return lines.map(LinearPage.clean).filter { !$0.isEmpty }
  }

  private mutating func placeNews(_ page: LinearPage) -> [String] {
    let all = page.lines()
    let top = shell.stack.last?.number ?? 0
    let isNew = top != place
    let old = isNew ? [] : said
    // A question lies over a place that nobody was told about: it is told after the answer.
    if case .dialog = page.focus, isNew { return [] }
    (place, said) = (top, Set(all))
    let row = page.chosenRow
    defer { chosen = row }
    let news = all.filter { !old.contains($0) }
    if news.isEmpty, let row, row != chosen { return [row] }
    return news
  }

  private mutating func fieldNews(_ page: LinearPage) -> [String] {
    let now = here(page)
    defer { spot = now }
    guard !isAtEnd else { return [] }
    let newHint = shell.stack.last?.screen.hint
    // From cell to cell of a sheet the same hint is not repeated.
    let help = page.help(hint: newHint == hint && now.place == spot?.place ? nil : newHint)
    hint = newHint
    // The problem of a field that is asked for again is said again; its hint and choices are not.
    return now == spot ? help.filter { $0.hasPrefix(text(LinearWords.problem)) } : help
  }

  private func lines(of dialog: Dialog) -> [String] {
    let words = text(dialog.text).split(separator: "\n").map(String.init)
    if dialog.isTyping { return [text(dialog.title)] + words }
    let buttons = dialog.buttons.enumerated().map { number, button in
      "\(number + 1). \(text(button))" + (number == dialog.button ? " (\(text(LinearWords.usual)))" : "")
    }
    return [text(dialog.title)] + words + buttons
  }

  private func here(_ page: LinearPage) -> Spot {
    var spot = Spot(place: shell.stack.last?.number ?? 0)
    switch page.focus {
    case .field(let form): spot.stop = form.stop
    case .cell(let grid): (spot.row, spot.column) = (grid.focus.row, grid.focus.column)
    default: break
    }
    return spot
  }
}
