internal import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// The program less its terminal: the stack of places, what lies over them (dialog, overlay, toast), drafts. Keys go in, a
/// canvas comes out.
package struct Shell {
  package let office: Office
  package var language: Language
  package internal(set) var size: Size
  /// Whether the line is slow: no bars, no hints that follow the focus, no search at every key.
  package var isLean = false
  /// What F12 shows; nil while it is off.
  package var lineFacts: LineFacts?
  /// The themes at hand, the name of the one that the user has chosen, and the one that is shown now.
  var shelf: ThemeShelf
  var chosenTheme: String
  var shownTheme: String
  package internal(set) var theme: Theme
  var stack: [OpenPlace] = []
  var nextPlace = 0
  var nextJob = 0
  var overlay: Overlay?
  var asking: (place: Int, confirmation: Confirmation)?
  /// What the message line says; each is remembered.
  var toast: Toast? {
    didSet {
      guard let toast else { return }
      messages.append(SaidMessage(toast: toast, at: office.now))
      if messages.count > Self.messageLimit { messages.removeFirst() }
    }
  }
  /// All that was said, oldest first.
  var messages: [SaidMessage] = []
  /// The places that were left, newest first.
  var left: [LeftPlace] = []
  var jobs: [PendingJob] = []
  var keptDrafts: [Int: DraftContent] = [:]
  var hasWarned = false
  package var sitting = Sitting()
  /// On a slow line: what is typed is searched for after Enter.
  var heldSearch: (place: Int, job: Job)?
  /// What was said when drafts could not be kept; nil since they can.
  var draftsLost: Phrase?
  package internal(set) var isOver = false
  package internal(set) var wantsBeep = false
  package internal(set) var wantsSuspend = false
  package internal(set) var wantsRepaint = false
  /// Something is typed that is not kept yet.
  package internal(set) var hasUnkeptDraft = false
  /// Whether requests that may be slow are to run here and now: in tests.
  let isSynchronous: Bool
  /// Where requests run here and now: who runs what may take its time. Nil is the thread of the keys.
  var runner: ((Job) -> Job.Result?)?

  /// How many messages are remembered.
  private static let messageLimit = 500

  struct OpenPlace {
    let number: Int
    let route: Route
    var screen: any RunningScreen
    /// The data may have changed while another place lay over this one.
    var isStale = false
    /// Requests on their way.
    var pending: [Pending] = []
    var isBusy: Bool { !pending.isEmpty }
    var rests: Bool { pending.contains { $0.rests || $0.work != nil } }
    var works: [Work] { pending.compactMap(\.work) }
    var progress: WorkProgress?
    /// The user has asked for the draft already: its offer is taken up, not shown.
    var resumesDraft = false
    /// On a slow line: the key line as it was before the cursor moved.
    var keyLine: KeyLine?
  }

  /// A slow request that the loop gives to the worker.
  struct PendingJob: Sendable {
    let number: Int
    let place: Int
    let job: Job
  }

  package init(
    office: Office, language: Language = .thai, size: Size, shelf: ThemeShelf = ThemeShelf(), theme: String? = nil,
    isSynchronous: Bool = false, start: Route = .home
  ) {
    self.office = office
    self.language = language
    self.size = size
    self.shelf = shelf
    self.isSynchronous = isSynchronous
    (chosenTheme, self.theme, toast) = Self.firstTheme(theme, of: office, from: shelf)
    shownTheme = chosenTheme
    readRules()
    open(start)
  }

  /// Whether the place on top waits for a slow request.
  var isTopBusy: Bool { stack.last?.isBusy ?? false }
  /// Whether keys need not wait for that: the place takes none meanwhile.
  var isTopAtRest: Bool { stack.last?.rests ?? false }

  /// Whether a key means the same whatever is still being read: Home's digits open their places while it counts.
  func isShortcut(_ key: Key) -> Bool {
    guard case .character(let letter) = key, stack.last?.route == .home else { return false }
    return Place.menu.contains { $0.key == letter }
  }

  package var isBusy: Bool { stack.contains { $0.isBusy } }

  // MARK: - Events

  package mutating func resize(_ size: Size) { self.size = size }

  package mutating func handle(_ key: Key) {
    defer { wearTheme() }
    wantsBeep = false
    toast = nil
    if let lock = sitting.lock { return handle(key, on: lock) }
    if handleOverlay(key) || rests(key) || (key == .enter && runHeldSearch()) { return }
    guard let top = stack.indices.last else { return }
    if isLean { keepKeyLine(before: key) }
    let focusBefore = stack[top].screen.draft?.focus
    // Whoever saves and has something to correct is told that the draft is kept: it is, before anything else.
    if key == .function(2) || key == .control("s") { keepDrafts() }
    var reaction = stack[top].screen.bound(key)
    // The shell's keys work everywhere; the way back comes after what the widget makes of Esc.
    if !reaction.isTaken, isOwn(key, isTyping: stack[top].screen.isTyping) {
      handleOwn(key)
    } else {
      if !reaction.isTaken { reaction = stack[top].screen.typed(key) }
      if reaction.isTaken { carryOut(reaction.effects, for: stack[top].number) } else { handleOwn(key) }
    }
    noteDraft(leftField: focusBefore)
  }

  package mutating func paste(_ pasted: String) {
    wantsBeep = sitting.lock != nil
    toast = nil
    if sitting.lock != nil { return }
    let text = pasteLimit(pasted)
    if var asking {
      if asking.confirmation.dialog.paste(text) == .refused { wantsBeep = true }
      self.asking = asking
      return
    }
    if let overlay { return paste(text, on: overlay) }
    guard let top = stack.indices.last else { return }
    guard !stack[top].rests else {
      wantsBeep = true
      return
    }
    let reaction = stack[top].screen.paste(text)
    if reaction.isTaken { carryOut(reaction.effects, for: stack[top].number) } else { wantsBeep = true }
    if reaction.isTaken { noteCut(of: text, isCut: text.utf8.count < pasted.utf8.count) }
    noteDraft(leftField: stack.last?.screen.draft?.focus)
  }

  /// Another session has committed: the place on top looks again, those below do when they come up.
  package mutating func dataChanged() {
    for index in stack.indices { stack[index].isStale = true }
    readRules()
    refreshTop()
  }

  mutating func takeJobs() -> [PendingJob] {
    defer { jobs = [] }
    return jobs
  }

  /// Says something at the start.
  package mutating func say(_ said: Toast) { toast = said }

  package mutating func tookSuspend() { wantsSuspend = false }
  package mutating func tookRepaint() { wantsRepaint = false }
}
