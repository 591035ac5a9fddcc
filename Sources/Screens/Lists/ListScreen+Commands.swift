internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

/// What a list makes of what the user does with it.
extension ListScreen {
  static func took(_ command: ListCommand, _ state: inout State) -> [Effect<Request>] {
    switch command {
    case .key(let key): return typed(key, &state)
    case .pasted(let text):
      if state.list.menu != nil { return state.list.menu?.pick.paste(text) == .refused ? [.beep] : [] }
      return searched(state.list.search.paste(text), &state)
    case .searchAsked:
      // Once more goes back to the list, and the words stay.
      state.list.search.isOpen = state.isPicking || !state.list.search.isOpen
      if state.list.search.isOpen { state.list.search.goOn() }
      return []
    case .searchLeft:
      state.list.search.isOpen = false
      return state.list.clear() ? find(&state, keepingChosen: true) : []
    case .rescued:
      guard let line = state.list.rescue, state.list.search.write(line) else { return [.beep] }
      return searched(.edited, &state)
    case .orderAsked: return open(.order, &state)
    case .factsAsked: return open(.facts, &state)
    case .viewsAsked: return [.ask(.list(.views(of: shape(state).list)))]
    case .viewTaken(let view): return take(view, shape(state), &state)
    case .reversed:
      guard let first = shape(state).columns.first else { return [.beep] }
      state.list.column = state.list.column ?? first.code
      state.list.isDescending.toggle()
      return find(&state, keepingChosen: true)
    case .cleared: return state.list.clear() ? find(&state, keepingChosen: true) : [.beep]
    case .marked: return state.list.mark() ? moved(&state) : [.beep]
    case .rangeMarked: return state.list.markRange() ? [] : [.beep]
    case .inverted:
      if let request = everything(state, for: .invert) { return [.ask(.list(request))] }
      state.list.invert(state.list.rows)
      return []
    case .unmarked: return state.list.unmark() ? [] : [.beep]
    case .printed: return askPrint(state)
    case .exported: return askExport(state)
    case .chose(let choice): return chose(choice, &state)
    case .brought(let news): return brought(news, &state)
    }
  }

  /// Finds anew; the cursor goes to the top unless it is to stay on its record.
  private static func find(_ state: inout State, keepingChosen: Bool = false) -> [Effect<Request>] {
    state.list.startFinding(keepingChosen: keepingChosen)
    return find(&state)
  }

  // MARK: - Keys

  private static func typed(_ key: Key, _ state: inout State) -> [Effect<Request>] {
    if let menu = state.list.menu { return typed(key, in: menu, &state) }
    if key == .tab, state.list.search.isOpen { return took(.searchAsked, &state) }
    let outcome = state.list.search.handle(key)
    guard outcome == .ignored else { return searched(outcome, &state) }
    return state.list.cursor.handle(key) ? moved(&state) : [.beep]
  }

  /// Typing searches at once, unless the line is slow: then the shell holds the search back.
  private static func searched(_ outcome: ListSearch.Outcome, _ state: inout State) -> [Effect<Request>] {
    switch outcome {
    case .edited:
      // What cannot be read is said under the line; the rows stay.
      guard state.list.read(shape(state).grammar) else { return [] }
      return find(&state, keepingChosen: false).map { effect in
        if case .ask(let request) = effect { .find(request) } else { effect }
      }
    case .nothing: return []
    case .refused, .ignored: return [.beep]
    }
  }

  private static func typed(_ key: Key, in menu: ListMenu, _ state: inout State) -> [Effect<Request>] {
    var menu = menu
    let outcome = menu.pick.handle(key)
    state.list.menu = menu
    switch outcome {
    case .handled: return []
    case .refused, .ignored: return [.beep]
    case .closed:
      state.list.menu = nil
      return []
    case .chose(let codes):
      state.list.menu = nil
      return picked(codes, in: menu.of, &state)
    }
  }

  // MARK: - Menus

  private static func open(_ of: ListMenu.Of, _ state: inout State) -> [Effect<Request>] {
    state.list.menu = ListMenu(of: of, pick: ListWords.pick(of, state.list, shape(state)))
    return []
  }

  private static func picked(_ codes: [String], in of: ListMenu.Of, _ state: inout State) -> [Effect<Request>] {
    let shape = shape(state)
    switch of {
    case .order:
      let order = ListOrder(code: codes.first ?? "")
      state.list.column = order.column
      state.list.isDescending = order.isDescending
      return find(&state, keepingChosen: true)
    case .facts:
      guard state.list.choose(codes, shape.grammar) else {
        return [.say(Toast(ListWords.lineTooLong, .warning)), .beep]
      }
      return find(&state, keepingChosen: true)
    case .views(let views):
      guard let choice = codes.first.flatMap(ViewChoice.init) else { return [.beep] }
      switch choice {
      case .kept(let number): return take(views.own[number], shape, &state)
      case .shared(let number): return take(views.shared[number].view, shape, &state)
      case .ready(let number): return take(shape.views[number].view, shape, &state)
      case .keep: return [.confirm(ListWords.askViewName(of: nil))]
      case .rename: return open(.renaming(views.own), &state)
      case .drop: return open(.dropping(views.own), &state)
      case .share: return [.confirm(ListWords.askShare)]
      case .withdraw: return open(.withdrawing(views.shared), &state)
      }
    case .renaming(let views):
      guard let view = codes.first.flatMap({ Int($0) }).map({ views[$0] }) else { return [.beep] }
      state.list.renaming = view
      return [.confirm(ListWords.askViewName(of: view.name))]
    case .dropping(let views):
      guard let view = codes.first.flatMap({ Int($0) }).map({ views[$0] }) else { return [.beep] }
      state.list.renaming = view
      return [.confirm(ListWords.askDrop(view.name))]
    case .withdrawing(let searches):
      guard let search = codes.first.flatMap({ Int($0) }).map({ searches[$0] }) else { return [.beep] }
      state.list.withdrawing = search.view.name
      return [.confirm(ListWords.askWithdraw(search))]
    }
  }

  private static func take(_ view: ListView, _ shape: ListShape, _ state: inout State) -> [Effect<Request>] {
    state.list.take(view, shape)
    return find(&state, keepingChosen: false)
  }

  // MARK: - Marked rows

  private static func askPrint(_ state: State) -> [Effect<Request>] {
    guard let paper = shape(state).paper else { return [.beep] }
    let count = printed(state).count
    guard count <= ListWords.printLimit else { return [.say(Toast(ListWords.tooManyToPrint, .warning)), .beep] }
    return count == 0 ? [.beep] : [.confirm(ListWords.askPrint(paper, count))]
  }

  /// The marked rows, else the chosen one.
  private static func printed(_ state: State) -> [Int64] {
    state.list.marks.isEmpty ? state.list.chosen.map { [$0] } ?? [] : state.list.marks.sorted()
  }

  /// The marked rows, else all that the list finds.
  private static func askExport(_ state: State) -> [Effect<Request>] {
    if state.list.marks.isEmpty, let request = everything(state, for: .export) { return [.ask(.list(request))] }
    let rows = state.list.marks.isEmpty ? state.list.rows.filter { $0 >= 0 } : state.list.marks.sorted()
    return [.ask(.list(.nameFile(export(records(of: rows, state), rows: places(state).count, state))))]
  }

  private static func export(_ records: [Int64], rows: Int, _ state: State) -> ListExport {
    let shape = shape(state)
    return ListExport(
      list: shape.list, kind: shape.exportRefusal == nil ? shape.kind : nil, records: records, rows: rows)
  }

  /// The places of the rows that a file of the list has: the marked ones that it shows, else all.
  private static func places(_ state: State) -> [Int] {
    let all = state.list.rows.indices
    return state.list.marks.isEmpty ? Array(all) : all.filter { state.list.marks.contains(state.list.rows[$0]) }
  }

  /// A file of what is shown, in the language in which it is shown.
  private static func write(_ export: ListExport, to path: String, in language: Language, _ state: State)
    -> [Effect<Request>]
  {
    guard let sheet = sheet(state) else { return [.beep] }
    let line = state.list.search.text
    if case .people(let query, _)? = everything(state, for: .export) {
      let note = ListNote(list: export.list, line: line, rows: export.records.count, isPersonal: sheet.isPersonal)
      let marked = state.list.marks.isEmpty ? nil : export.records
      return [.ask(.list(.writePeople(query, among: marked, language, note, path: path)))]
    }
    let text = sheet.text(places(state), in: language)
    let note = ListNote(list: export.list, line: line, rows: text.rows.count, isPersonal: sheet.isPersonal)
    return [.ask(.list(.write(text, note, path: path)))]
  }

  private static func chose(_ choice: DialogChoice, _ state: inout State) -> [Effect<Request>] {
    let (list, view) = (shape(state).list, state.list.renaming)
    let (export, withdrawing) = (state.list.exporting, state.list.withdrawing)
    (state.list.renaming, state.list.exporting, state.list.withdrawing) = (nil, nil, nil)
    if choice.id == ListWords.exporting, let export, let button = choice.button {
      return exported(export, by: button, choice, state)
    }
    guard choice.button == 0 else { return [] }
    switch (choice.id, view) {
    case (ListWords.printing, _): return paper(of: printed(state), state).map { [.open(.paper($0))] } ?? [.beep]
    case (ListWords.naming, _):
      guard !choice.input.isEmpty else { return [.say(Toast(ListWords.nameMissing, .warning)), .beep] }
      var kept = view ?? state.list.view
      kept.name = choice.input
      return [.ask(.list(.keep(kept, replacing: view?.name, of: list)))]
    case (ListWords.sharing, _):
      guard !choice.input.isEmpty else { return [.say(Toast(ListWords.nameMissing, .warning)), .beep] }
      var shared = state.list.view
      shared.name = choice.input
      return [.ask(.list(.share(shared, of: list)))]
    case (ListWords.withdrawal, _): return withdrawing.map { [.ask(.list(.withdraw($0, of: list)))] } ?? [.beep]
    case (ListWords.dropping, let view?): return [.ask(.list(.drop(view.name, of: list)))]
    default: return []
    }
  }

  /// The first button is the file of what is shown, where there is one; then that for an import.
  private static func exported(_ export: ListExport, by button: Int, _ choice: DialogChoice, _ state: State)
    -> [Effect<Request>]
  {
    let hasSheet = sheet(state).map { $0.refusal == nil } ?? false
    let ways = (hasSheet ? [ExportWay.asShown] : []) + (export.kind == nil ? [] : [.forImport])
    guard ways.indices.contains(button) else { return [] }
    guard !choice.input.isEmpty else { return [.say(Toast(ListWords.nameMissing, .warning)), .beep] }
    switch (ways[button], export.kind) {
    case (.forImport, let kind?): return [.ask(.list(.export(kind, export.records, path: choice.input)))]
    default: return write(export, to: choice.input, in: choice.language, state)
    }
  }

  private static func brought(_ news: ListNews, _ state: inout State) -> [Effect<Request>] {
    switch news {
    case .views(let views): return open(.views(views), &state)
    case .kept(let name): return [.say(Toast(ListWords.kept(name), .ok))]
    case .shared(let name): return [.say(Toast(ListWords.shared(name), .ok))]
    case .withdrawn(let name): return [.say(Toast(ListWords.withdrawn(name), .ok))]
    case .dropped(let name): return [.say(Toast(ListWords.dropped(name), .ok))]
    case .found(nil, _): return [.say(Toast(ListWords.tooManyToMark, .warning)), .beep]
    case .found(let rows?, .invert):
      state.list.invert(rows)
      return []
    case .found(let rows?, .export):
      guard !rows.isEmpty else { return [.beep] }
      return [.ask(.list(.nameFile(self.export(rows, rows: rows.count, state))))]
    case .fileNamed(let export, let path):
      state.list.exporting = export
      let hasSheet = sheet(state).map { $0.refusal == nil } ?? false
      return [.confirm(ListWords.askPath(path, export, hasSheet: hasSheet))]
    case .written(let rows, let omitted, let path):
      return [.say(Toast(ListWords.written(rows: rows, omitted: omitted, path), .ok))]
    }
  }
}

/// What a file of a list is for.
private enum ExportWay { case asShown, forImport }

/// A column and a direction as a choice of a menu.
struct ListOrder: Equatable {
  var column: String?
  var isDescending = false

  init(_ column: String?, isDescending: Bool = false) {
    self.column = column
    self.isDescending = isDescending
  }

  init(code: String) {
    isDescending = code.hasPrefix("-")
    let name = isDescending ? String(code.dropFirst()) : code
    column = name.isEmpty ? nil : name
  }

  var code: String { (isDescending ? "-" : "") + (column ?? "") }
}

/// What is chosen in the menu of views.
enum ViewChoice: Equatable {
  case kept(Int)
  case shared(Int)
  case ready(Int)
  case keep, rename, drop, share, withdraw

  init?(_ code: String) {
    let parts = code.split(separator: " ").map(String.init)
    switch (parts.first, parts.count > 1 ? Int(parts[1]) : nil) {
    case ("kept", let number?): self = .kept(number)
    case ("shared", let number?): self = .shared(number)
    case ("ready", let number?): self = .ready(number)
    case ("keep", _): self = .keep
    case ("rename", _): self = .rename
    case ("drop", _): self = .drop
    case ("share", _): self = .share
    case ("withdraw", _): self = .withdraw
    default: return nil
    }
  }

  var code: String {
    switch self {
    case .kept(let number): "kept \(number)"
    case .shared(let number): "shared \(number)"
    case .ready(let number): "ready \(number)"
    case .keep: "keep"
    case .rename: "rename"
    case .drop: "drop"
    case .share: "share"
    case .withdraw: "withdraw"
    }
  }
}
