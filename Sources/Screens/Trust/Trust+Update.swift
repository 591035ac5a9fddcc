internal import OfficeStorage
internal import TerminalUI

extension Trust {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .checked(let report):
      state.isChecking = false
      state.report = report
      state.lines = report.findings.flatMap(lines)
      state.cursor.count = state.lines.count
      return []
    case .ageRead(let age):
      state.backup = age
      return []
    case .backedUp(let outcome):
      state.isBackingUp = false
      let toast = Toast(Words.backedUp(outcome), outcome.isRecorded ? .ok : .warning)
      return [.say(toast), .ask(.age)]
    case .failed(let failure, let isBackup):
      if isBackup { state.isBackingUp = false } else { state.isChecking = false }
      return [.say(Toast(failure.phrase, .refused))]
    case .moved(let key): return state.cursor.handle(key, rows: 10) ? [] : [.beep]
    case .opened: return route(state).map { [.open($0)] } ?? [.beep]
    case .checkAsked(let isFull):
      state.isChecking = true
      return [.ask(.check(isFull: isFull))]
    case .backupAsked:
      state.isBackingUp = true
      return [.ask(.backUp)]
    case .refreshed: return [.ask(.age)]
    }
  }

  private static func lines(_ finding: Finding) -> [Line] {
    let rest = finding.count - finding.records.count
    return [.finding(finding)] + finding.records.map { .record($0, of: finding) }
      + (rest > 0 ? [.more(rest, of: finding)] : [])
  }
}
