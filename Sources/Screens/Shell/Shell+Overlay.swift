internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// What lies over the places: palette, help, the places to go back to, the messages.
extension Shell {
  /// Where an overlay stands: all but title line, message line and key line.
  private var overlayRows: Int { max(1, size.rows - 3) }

  mutating func handle(_ key: Key, on overlay: Overlay) {
    switch overlay {
    case .palette(var palette):
      switch palette.handle(key, rows: overlayRows - 1) {
      case .handled: show(palette)
      case .refused: wantsBeep = true
      case .left: self.overlay = nil
      case .chose(let command): run(command)
      }
    case .help(var list, let commands):
      let outcome = list.handle(key, rows: overlayRows)
      self.overlay = outcome == .ignored ? nil : .help(list, commands)
      if case .chose(let number) = outcome { run(commands[number]) }
    case .recent(var list, let places):
      let outcome = list.handle(key, rows: overlayRows)
      self.overlay = outcome == .moved ? .recent(list, places) : nil
      if case .chose(let number) = outcome { goBack(to: places[number]) }
    case .messages(var list):
      self.overlay = list.handle(key, rows: overlayRows / 2) == .moved ? .messages(list) : nil
    }
  }

  mutating func paste(_ text: String, on overlay: Overlay) {
    guard case .palette(var palette) = overlay, palette.paste(text) == .handled else {
      wantsBeep = true
      return
    }
    show(palette)
  }

  // MARK: - Opening

  mutating func openHelp() {
    guard let top = stack.last else { return }
    var list = ItemList()
    top.screen.addKeys(to: &list)
    list.add(ShellWords.everywhere, ownKeys)
    list.add(ShellWords.terminal, terminalKeys)
    overlay = .help(list, keyCommands)
  }

  mutating func openPalette() {
    var uses: [String: CommandUse] = [:]
    do { uses = try office.commandUses() } catch { toast = Toast(Explain.phrase(error), .warning) }
    overlay = .palette(
      Palette(
        CommandSearch(paletteCommands + savedSearches, uses: uses, now: office.now),
        noPeople: Place.people.disabled(for: office.actor), noProposals: Place.proposals.disabled(for: office.actor)))
  }

  mutating func openMessages() {
    let items = messages.reversed().map { said in
      ItemList.Item(.text(Vocabulary.time(said.at)), said.toast.phrase, role: said.toast.kind.role)
    }
    let none = ItemList.Item(.text(Phrase(verbatim: "")), ShellWords.noMessages, role: .faint)
    overlay = .messages(ItemList(items.isEmpty ? [none] : items))
  }

  // MARK: - Commands

  /// The keys of the place on top and of the shell, in the help's order.
  var keyCommands: [Command] {
    let ofPlace = stack.last?.screen.commands ?? []
    let rows = ownKeys.map { Command($0, section: ShellWords.everywhere) }
    return ofPlace + rows + terminalKeys.map { Command($0, section: ShellWords.terminal) }
  }

  /// The keys that work here and every place. Home's digits stand beside its places.
  private var paletteCommands: [Command] {
    let isHome = stack.last?.route == .home
    let keys = keyCommands
    let places = Place.all.map { place in
      var command = Command(place, disabled: place.disabled(for: office.actor))
      if isHome { command.keys = keys.first { $0.phrase == place.name }?.keys ?? [] }
      return command
    }
    // A deed that has two rows of keys is one command.
    let once = keys.indices.filter { index in !keys[..<index].contains { $0.deed == keys[index].deed } }
    return once.map { keys[$0] }.filter { key in !isHome || !Place.menu.contains { $0.name == key.phrase } } + places
  }

  /// Runs what was chosen in help or palette; one that does nothing now says why, and the overlay stays.
  mutating func run(_ command: Command) {
    if let reason = command.disabled {
      toast = Toast(reason, .notice)
      return
    }
    overlay = nil
    do { try office.noteUse(of: command.name) } catch { toast = Toast(Explain.phrase(error), .warning) }
    let focusBefore = stack.last?.screen.draft?.focus
    switch command.deed {
    case .bound(let keys):
      guard let top = stack.indices.last else { return }
      let reaction = stack[top].screen.run(keys)
      carryOut(reaction.effects, for: stack[top].number)
      if !reaction.isTaken { wantsBeep = true }
    case .own(let own): perform(own)
    case .place(let place): goTo(place.route(today: office.today))
    case .open(let route): goTo(route)
    case .searchAll(let text): goTo(.find(text))
    case .searchPeople(let text): goTo(.people(community: nil, seed: text))
    case .searchProposals(let text):
      goTo(.proposals(.all(fiscalYear: office.today.fiscalYear), seed: text))
    }
    noteDraft(leftField: focusBefore)
  }

  // MARK: - Drawing

  func draw(_ overlay: Overlay, on canvas: inout Canvas, in area: Area) {
    let (head, body) = area.splitTop(1)
    switch overlay {
    case .palette(let palette): palette.draw(on: &canvas, in: area, language: language)
    case .help(let list, _): list.draw(on: &canvas, in: area, language: language)
    case .recent(let list, _): list.draw(on: &canvas, in: area, language: language)
    case .messages(let list):
      canvas.write(ShellWords.messages.text(in: language), x: head.x, y: head.y, columns: head.columns, role: .heading)
      list.draw(on: &canvas, in: body, language: language)
    }
  }

  /// Why the chosen command does nothing now, for the message line.
  func hint(of overlay: Overlay) -> Phrase? {
    switch overlay {
    case .palette(let palette): palette.chosen?.disabled
    // On a slow line the place itself says no hints.
    case .help: isLean ? stack.last?.screen.hint : nil
    case .recent, .messages: nil
    }
  }

  func keys(of overlay: Overlay) -> [KeyBinding<Int>] {
    let close = KeyBinding([.escape], ShellWords.close, 0)
    switch overlay {
    case .palette, .help: return [KeyBinding([.enter], ShellWords.run, 0), close]
    case .recent: return [KeyBinding([.enter], ShellWords.goBack, 0), close]
    case .messages: return [close]
    }
  }
}
