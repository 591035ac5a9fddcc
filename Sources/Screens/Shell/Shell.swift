internal import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// The program less its terminal: the stack of places, what lies over them (dialog, help, toast), drafts. Keys go in, a
/// canvas comes out.
package struct Shell {
  package let office: Office
  package var language: Language
  package private(set) var size: Size
  package var glyphs: Glyphs
  private(set) var stack: [Place] = []
  private var nextPlace = 0
  private var help: HelpOverlay?
  private var asking: (place: Int, confirmation: Confirmation)?
  var toast: Toast?
  private(set) var jobs: [PendingJob] = []
  var keptDrafts: [Int: DraftContent] = [:]
  private var hasWarned = false
  package private(set) var isOver = false
  package private(set) var wantsBeep = false
  package private(set) var wantsSuspend = false
  package private(set) var wantsRepaint = false
  /// Something is typed that is not kept yet.
  package internal(set) var hasUnkeptDraft = false
  /// Whether requests that may be slow are to run here and now: in tests.
  private let isSynchronous: Bool

  struct Place {
    let number: Int
    let route: Route
    var screen: any RunningScreen
    /// The data may have changed while another place lay over this one.
    var isStale = false
    /// Slow requests on their way.
    var pending = 0
    var isBusy: Bool { pending > 0 }
    /// The user has asked for the draft already: its offer is taken up, not shown.
    var resumesDraft = false
  }

  /// A slow request that the loop gives to the worker.
  struct PendingJob: Sendable {
    let place: Int
    let job: Job
  }

  package init(
    office: Office, language: Language = .thai, size: Size, glyphs: Glyphs = .lines, isSynchronous: Bool = false,
    start: Route = .home
  ) {
    self.office = office
    self.language = language
    self.size = size
    self.glyphs = glyphs
    self.isSynchronous = isSynchronous
    open(start)
  }

  /// Whether the place on top waits for a slow request.
  var isTopBusy: Bool { stack.last?.isBusy ?? false }

  package var isBusy: Bool { stack.contains { $0.isBusy } }

  // MARK: - Events

  package mutating func resize(_ size: Size) { self.size = size }

  package mutating func handle(_ key: Key) {
    wantsBeep = false
    toast = nil
    if handleOverlay(key) { return }
    guard let top = stack.indices.last else { return }
    let focusBefore = stack[top].screen.draft?.focus
    var reaction = stack[top].screen.bound(key)
    // Help, reading again and leaving work everywhere; the way back comes after what the widget makes of Esc.
    if !reaction.isTaken, isOwn(key) {
      handleOwn(key)
    } else {
      if !reaction.isTaken { reaction = stack[top].screen.typed(key) }
      if reaction.isTaken { carryOut(reaction.effects, for: stack[top].number) } else { handleOwn(key) }
    }
    noteDraft(leftField: focusBefore)
  }

  package mutating func paste(_ text: String) {
    wantsBeep = false
    toast = nil
    if var asking {
      if asking.confirmation.dialog.paste(text) == .refused { wantsBeep = true }
      self.asking = asking
      asking.confirmation.dialog = asking.confirmation.dialog
      return
    }
    guard help == nil, let top = stack.indices.last else { return }
    let reaction = stack[top].screen.paste(text)
    if reaction.isTaken { carryOut(reaction.effects, for: stack[top].number) } else { wantsBeep = true }
    noteDraft(leftField: stack.last?.screen.draft?.focus)
  }

  /// Another session has committed: the place on top looks again, those below do when they come up.
  package mutating func dataChanged() {
    for index in stack.indices { stack[index].isStale = true }
    refreshTop()
  }

  /// Takes over what the worker brought.
  mutating func finish(_ place: Int, _ result: Job.Result) {
    guard let index = stack.firstIndex(where: { $0.number == place }) else { return }
    stack[index].pending -= 1
    deliver(result, to: index)
  }

  mutating func takeJobs() -> [PendingJob] {
    defer { jobs = [] }
    return jobs
  }

  /// Says something at the start.
  package mutating func say(_ said: Toast) { toast = said }

  package mutating func tookSuspend() { wantsSuspend = false }
  package mutating func tookRepaint() { wantsRepaint = false }

  // MARK: - Overlays and the shell's own keys

  private mutating func handleOverlay(_ key: Key) -> Bool {
    if key == .control("l") {
      wantsRepaint = true
      return true
    }
    if key == .control("z") {
      wantsSuspend = true
      return true
    }
    if var help {
      self.help = help.handle(key, rows: size.rows - 2, columns: size.columns) ? help : nil
      return true
    }
    guard var asking else { return false }
    switch asking.confirmation.dialog.handle(key) {
    case .handled: self.asking = asking
    case .refused:
      self.asking = asking
      wantsBeep = true
    case .ignored: wantsBeep = true
    case .dismissed: settle(asking, button: nil)
    case .chose(let button): settle(asking, button: button)
    }
    return true
  }

  private mutating func settle(_ asked: (place: Int, confirmation: Confirmation), button: Int?) {
    asking = nil
    // A draft that is neither taken up nor given up stays as it is: nothing may be typed over it.
    if asked.confirmation.id == FormWords.draftOffer, button == nil, stack.count > 1 { return back() }
    guard let index = stack.firstIndex(where: { $0.number == asked.place }) else { return }
    let choice = DialogChoice(
      id: asked.confirmation.id, button: button,
      input: ThaiForm.canonical(asked.confirmation.dialog.input.text))
    carryOut(stack[index].screen.chose(choice).effects, for: asked.place)
  }

  private mutating func handleOwn(_ key: Key) {
    let isTyping = stack.last?.screen.isTyping ?? false
    guard let message = KeyTable.binding(for: key, in: ownKeys, isTyping: isTyping)?.message else {
      // Esc once too often on the way home leaves nobody outside the program.
      if key == .escape { toast = Toast(ShellWords.howToLeave, .notice) } else { wantsBeep = true }
      return
    }
    switch message {
    case .help: openHelp()
    case .back: back()
    case .refresh:
      if let top = stack.indices.last { stack[top].isStale = true }
      refreshTop()
    case .quit: quit()
    }
  }

  private func isOwn(_ key: Key) -> Bool {
    switch key {
    case .function(1), .function(5), .control("c"), .control("q"): true
    default: false
    }
  }

  enum Own: Sendable { case help, back, refresh, quit }

  var ownKeys: [KeyBinding<Own>] {
    [
      KeyBinding([.function(1), .character("?")], ShellWords.help, .help),
      stack.count > 1
        ? KeyBinding([.escape, .function(10)], ShellWords.back, .back)
        : KeyBinding([.function(10)], ShellWords.quit, .quit),
      KeyBinding([.function(5)], ShellWords.refresh, .refresh, shown: .help),
      KeyBinding([.control("c"), .control("q")], ShellWords.quit, .quit, shown: .help),
    ]
  }

  private mutating func openHelp() {
    guard let top = stack.last else { return }
    var overlay = HelpOverlay()
    top.screen.addKeys(to: &overlay)
    overlay.add(ShellWords.everywhere, ownKeys)
    overlay.add(ShellWords.terminal, ShellWords.terminalKeys)
    help = overlay
  }

  private mutating func quit() {
    keepDrafts()
    isOver = true
  }

  // MARK: - The stack

  mutating func open(_ route: Route) {
    let started = Routes.start(route, office: office)
    nextPlace += 1
    let resumesDraft = if case .resumed = route { true } else { false }
    stack.append(Place(number: nextPlace, route: route, screen: started.0, resumesDraft: resumesDraft))
    carryOut(started.1, for: nextPlace)
  }

  private mutating func back() {
    // What cannot be kept is not given up by one key: the first Esc says so, the second leaves.
    if !keepDrafts(), !hasWarned {
      hasWarned = true
      return
    }
    hasWarned = false
    guard stack.count > 1 else { return quit() }
    close()
    refreshTop()
  }

  private mutating func close() {
    let closed = stack.removeLast()
    keptDrafts[closed.number] = nil
    hasUnkeptDraft = false
    if let top = stack.indices.last { stack[top].isStale = true }
  }

  private mutating func refreshTop() {
    guard let top = stack.indices.last, stack[top].isStale else { return }
    stack[top].isStale = false
    let reaction = stack[top].screen.refresh()
    carryOut(reaction.effects, for: stack[top].number)
  }

  // MARK: - Effects

  /// More steps than any honest chain of requests takes: a ping-pong of asks stops with a trap in tests.
  private static let stepLimit = 200

  private mutating func carryOut(_ effects: [ShellEffect], for place: Int) {
    var queue = effects.map { (place, $0) }
    var steps = 0
    while !queue.isEmpty {
      steps += 1
      precondition(steps < Self.stepLimit, "a screen asks without end")
      let (place, effect) = queue.removeFirst()
      queue += perform(effect, for: place)
    }
  }

  private mutating func perform(_ effect: ShellEffect, for place: Int) -> [(Int, ShellEffect)] {
    guard let index = stack.firstIndex(where: { $0.number == place }) else { return [] }
    switch effect {
    case .job(let job):
      guard job.isSlow, !isSynchronous else { return react(to: job.run(office), at: index) }
      stack[index].pending += 1
      jobs.append(PendingJob(place: place, job: job))
    case .open(let route):
      keepDrafts()
      open(route)
    case .replace(let route):
      stack.removeSubrange(index...)
      open(route)
    case .back:
      guard stack.count > 1 else { break }
      close()
      refreshTop()
    case .answer(let answer):
      guard stack.count > 1 else { break }
      close()
      guard let top = stack.indices.last else { break }
      let reaction = stack[top].screen.answered(answer)
      if case .saved(let phrase) = answer { toast = Toast(phrase, .ok) }
      guard reaction.isTaken else {
        refreshTop()
        break
      }
      stack[top].isStale = false
      return reaction.effects.map { (stack[top].number, $0) }
    case .say(let said): toast = said
    case .confirm(let confirmation):
      guard confirmation.id == FormWords.draftOffer, stack[index].resumesDraft else {
        asking = (place, confirmation)
        break
      }
      stack[index].resumesDraft = false
      let choice = DialogChoice(id: confirmation.id, button: 0, input: "")
      return stack[index].screen.chose(choice).effects.map { (place, $0) }
    case .dropDraft(let screen, let subject):
      keptDrafts[place] = nil
      hasUnkeptDraft = false
      do { try office.dropDraft(screen: screen, subject: subject) } catch {
        toast = Toast(Explain.phrase(error), .refused)
      }
    case .beep: wantsBeep = true
    case .quit: quit()
    }
    return []
  }

  private mutating func deliver(_ result: Job.Result, to index: Int) {
    let place = stack[index].number
    for (place, effect) in react(to: result, at: index) { carryOut([effect], for: place) }
    _ = place
  }

  private mutating func react(to result: Job.Result, at index: Int) -> [(Int, ShellEffect)] {
    let number = stack[index].number
    switch result {
    case .message(let message):
      return stack[index].screen.deliver(message).effects.map { (number, $0) }
    case .failure(let request, let failure):
      let reaction = stack[index].screen.fail(request, failure)
      if !reaction.isTaken { toast = Toast(failure.phrase, .refused) }
      return reaction.effects.map { (number, $0) }
    }
  }
}

extension Shell {
  // MARK: - Drawing

  /// The frame as it stands.
  package func draw() -> Canvas {
    var canvas = Canvas(size, glyphs: glyphs)
    guard size.columns >= 40, size.rows >= 12 else {
      drawTooSmall(on: &canvas)
      return canvas
    }
    let (title, rest) = canvas.area.splitTop(1)
    let (upper, keys) = rest.splitBottom(1)
    let (body, message) = upper.splitBottom(1)
    drawTitle(on: &canvas, in: title)
    stack.last?.screen.draw(on: &canvas, in: body, language: language)
    drawMessage(on: &canvas, in: message)
    drawKeys(on: &canvas, in: keys)
    if let help {
      help.draw(on: &canvas, in: Area(x: 0, y: 1, columns: size.columns, rows: size.rows - 1), language: language)
    }
    if let asking {
      asking.confirmation.dialog.draw(on: &canvas, in: body, language: language)
      canvas.isCursorVisible = asking.confirmation.dialog.isTyping
    }
    return canvas
  }

  private func drawTooSmall(on canvas: inout Canvas) {
    let text = ShellWords.tooSmall.text(in: language)
    let width = min(Columns.count(text), size.columns)
    canvas.write(
      text, x: (size.columns - width) / 2, y: size.rows / 2, columns: width, alignment: .centre, role: .notice)
  }

  private func drawTitle(on canvas: inout Canvas, in area: Area) {
    let path = stack.suffix(3).map(\.screen.title)
    let user = office.actor.user
    let line = TitleLine(
      path,
      facts: [ShellWords.fiscalYear(office.today.fiscalYear), Phrase(verbatim: user.name), Vocabulary.role(user.role)],
      banner: office.isDemo ? ShellWords.demo : nil)
    line.draw(on: &canvas, in: area, language: language)
  }

  private func drawMessage(on canvas: inout Canvas, in area: Area) {
    if let toast {
      toast.draw(on: &canvas, in: area, language: language)
    } else if stack.last?.isBusy ?? false {
      Toast(ShellWords.working, .notice).draw(on: &canvas, in: area, language: language)
    } else if let hint = stack.last?.screen.hint {
      canvas.write(hint.text(in: language), x: area.x + 1, y: area.y, columns: area.columns - 1, role: .faint)
    }
  }

  private func drawKeys(on canvas: inout Canvas, in area: Area) {
    var line = KeyLine()
    line.add(Array(ownKeys.prefix(2)))
    stack.last?.screen.addKeys(to: &line)
    line.draw(on: &canvas, in: area, language: language)
  }
}
