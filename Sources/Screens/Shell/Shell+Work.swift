internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// Work that takes its time: on the worker, with progress, and stopped when the user asks or leaves.
extension Shell {
  /// How long a deed may wait for its turn on the thread of the keys, before the worker waits for it instead.
  private static let turnAtKeys = Duration.milliseconds(100)

  /// Runs a request, or sends it to the worker. A deed that others keep from its turn goes there too, so that the screen
  /// never freezes; nothing of it has been done yet.
  mutating func carryOut(_ job: Job, at index: Int) -> [(Int, ShellEffect)] {
    if isSynchronous { return react(to: runner?(job) ?? job.run(office), at: index) }
    if !job.isSlow, !job.canStop {
      let result = job.run(office.waiting(atMost: Self.turnAtKeys))
      guard result.isBusy else { return react(to: result, at: index) }
    }
    nextJob += 1
    stack[index].pending.append(Pending(number: nextJob, work: job.canStop ? job.work : nil, rests: !job.isSlow))
    jobs.append(PendingJob(number: nextJob, place: stack[index].number, job: job))
    return []
  }

  /// Takes over what the worker brought. What belongs to a place that is closed is dropped.
  mutating func finish(_ done: PendingJob, _ result: Job.Result) {
    guard let index = stack.firstIndex(where: { $0.number == done.place }) else { return }
    stack[index].pending.removeAll { $0.number == done.number }
    stack[index].progress = nil
    if asking?.confirmation.id == WorkWords.stopQuestion, asking?.place == done.place { asking = nil }
    deliver(result, to: index)
    wearTheme()
  }

  mutating func note(_ progress: WorkProgress, of place: Int) {
    guard let index = stack.firstIndex(where: { $0.number == place }), stack[index].isBusy else { return }
    stack[index].progress = progress
  }

  /// Stops what can be stopped of the place on top. What was done so far is taken back by the work itself.
  mutating func stopWork(at index: Int) {
    for work in stack[index].works { work.stop() }
  }

  /// While a deed or long work of the place on top is on its way, the place's keys rest: what is typed twice is not done
  /// twice. F8 stops what can be stopped, Esc asks first.
  mutating func rests(_ key: Key) -> Bool {
    guard let top = stack.indices.last, stack[top].rests else { return false }
    let canStop = stack[top].works.contains { !$0.isStopped }
    switch key {
    case .function(1), .control("c"), .control("q"): return false
    case .function(8) where canStop: stopWork(at: top)
    case .escape where canStop, .function(10) where canStop: asking = (stack[top].number, WorkWords.question)
    default: wantsBeep = true
    }
    return true
  }

  /// How far the work of the place on top has come, in as many words as the line has room for.
  func drawWork(on canvas: inout Canvas, in area: Area) -> Bool {
    guard let top = stack.last, top.isBusy else { return false }
    if top.works.contains(where: \.isStopped) {
      Toast(WorkWords.stopping, .notice).draw(on: &canvas, in: area, language: language)
    } else if let progress = top.progress {
      let parts = WorkWords.parts(progress, canStop: !top.works.isEmpty).map { $0.text(in: language) }
      var count = parts.count
      while count > 1, Columns.count(Self.joined(parts.prefix(count))) > area.columns - 4 { count -= 1 }
      Toast(Phrase(verbatim: Self.joined(parts.prefix(count))), .notice)
        .draw(on: &canvas, in: area, language: language)
    } else {
      let said = top.rests && top.works.isEmpty ? WorkWords.waiting : ShellWords.working
      Toast(said, .notice).draw(on: &canvas, in: area, language: language)
    }
    return true
  }

  private static func joined(_ parts: ArraySlice<String>) -> String { parts.joined(separator: " · ") }
}

/// A request of a place on its way.
struct Pending: Sendable {
  let number: Int
  /// What stops it; nil when it cannot be stopped.
  let work: Work?
  /// The place's keys rest meanwhile.
  let rests: Bool
}
