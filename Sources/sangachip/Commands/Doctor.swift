import ArgumentParser
import CursesDriver
import OfficeCore
import OfficeStorage
import TerminalUI

/// Looks at terminal, office file, disk and clock, and says what to do. It works when the file is missing or broken, and
/// without a terminal.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: TrustWords.doctor.spoken)

  @OptionGroup var office: OfficeOptions

  /// One line: how it stands, and what to do about it.
  struct Line {
    var state: Toast.Kind
    var fact: Phrase
    var advice: Phrase?

    init(_ state: Toast.Kind, _ fact: Phrase, _ advice: Phrase? = nil) {
      self.state = state
      self.fact = fact
      self.advice = advice
    }
  }

  func run() throws {
    let health = OfficeHealth.looking(at: OfficePath.resolve(office.path))
    let lines = Self.terminal(TerminalReport.looking()) + Self.file(health, now: Account.clock())
    for line in lines {
      try Console.say(TrustWords.state(line.state).spoken + "  " + line.fact.spoken)
      if let advice = line.advice { try Console.say("          " + advice.spoken) }
    }
    if lines.contains(where: { $0.state == .refused }) { throw ExitStatus.badData }
  }

  // MARK: - The terminal

  static func terminal(_ report: TerminalReport) -> [Line] {
    var lines: [Line] = []
    switch (report.isTerminal, report.failure) {
    case (false, _): lines.append(Line(.notice, DoctorWords.noTerminal))
    case (true, let failure?):
      lines.append(Line(.refused, DoctorWords.terminalUnusable, Words.sentence(CommandFailure.noTerminal(failure))))
    case (true, nil):
      let isFallback = report.typeInUse != report.variables.terminal
      lines.append(
        Line(
          isFallback ? .warning : .ok, DoctorWords.terminal(report),
          isFallback ? DoctorWords.terminalReplaced(report.variables.terminal) : nil))
    }
    if let size = report.size {
      let isSmall = size.columns < 40 || size.rows < 12
      lines.append(
        Line(isSmall ? .warning : .ok, DoctorWords.size(size), isSmall ? DoctorWords.sizeAdvice : nil))
    }
    lines.append(
      report.variables.asksForUTF8
        ? Line(.ok, DoctorWords.locale(report.variables.locale))
        : Line(.warning, DoctorWords.locale(report.variables.locale), DoctorWords.localeAdvice))
    lines.append(contentsOf: thai(report))
    return lines
  }

  private static func thai(_ report: TerminalReport) -> [Line] {
    guard let probe = report.probe else { return [Line(.notice, DoctorWords.sample)] }
    let marks: Line =
      switch probe.thaiMarks {
      case .stacked: Line(.ok, DoctorWords.marksStacked)
      case .separate: Line(.warning, DoctorWords.marksSeparate, DoctorWords.marksAdvice)
      case .eightBit: Line(.refused, DoctorWords.eightBit, DoctorWords.localeAdvice)
      case .unknown: Line(.notice, DoctorWords.sample)
      }
    return [marks] + (probe.saraAmColumns.map { [Line(.ok, DoctorWords.saraAm(columns: $0))] } ?? [])
  }

  // MARK: - The office file

  static func file(_ health: OfficeHealth, now: Moment) -> [Line] {
    var lines: [Line] = []
    switch health.content {
    case .missing:
      lines.append(Line(.refused, DoctorWords.file(health.path), Words.sentence(StoreError.missing(path: health.path))))
    case .unusable(let reason):
      lines.append(Line(.refused, DoctorWords.file(health.path), Words.sentence(reason)))
      lines.append(Line(.notice, DoctorWords.restoreAdvice))
    case .office(let office): lines += Self.office(office, health, now: now)
    }
    return lines + folder(health)
  }

  private static func office(_ office: OfficeHealth.Office, _ health: OfficeHealth, now: Moment) -> [Line] {
    var lines = [Line(.ok, DoctorWords.office(health, office))]
    if !office.isWhole { lines.append(Line(.refused, DoctorWords.notWhole, DoctorWords.restoreAdvice)) }
    if office.schemaVersion < office.knownVersion {
      lines.append(Line(.notice, DoctorWords.older(office.schemaVersion, office.knownVersion)))
    } else if office.schemaVersion > office.knownVersion {
      lines.append(
        Line(
          .refused, DoctorWords.version(office.schemaVersion),
          Words.sentence(StoreError.newer(found: office.schemaVersion, known: office.knownVersion))))
    }
    if let mode = health.mode, mode & 0o007 != 0 {
      lines.append(Line(.warning, DoctorWords.openToAll(mode), DoctorWords.modeAdvice))
    }
    if let last = office.lastEntry {
      lines.append(
        last > now
          ? Line(.warning, DoctorWords.clockBack(last), DoctorWords.clockAdvice) : Line(.ok, DoctorWords.clock(now)))
    }
    let age = office.lastBackup.map { BackupAge(of: $0, now: now) }
    lines.append(
      age.map {
        Line($0.isOverdue ? .warning : .ok, DoctorWords.lastBackup($0), $0.isOverdue ? DoctorWords.backupAdvice : nil)
      } ?? Line(.warning, DoctorWords.neverBackedUp, DoctorWords.backupAdvice))
    if let drafts = office.drafts, drafts > 0 { lines.append(Line(.notice, DoctorWords.drafts(drafts))) }
    return lines
  }

  private static func folder(_ health: OfficeHealth) -> [Line] {
    var lines: [Line] = []
    if let network = health.network {
      lines.append(Line(.refused, DoctorWords.onNetwork(network), DoctorWords.networkAdvice))
    }
    if let mode = health.folderMode {
      let isShared = (health.mode ?? 0) & 0o060 != 0
      if !health.isFolderWritable {
        lines.append(Line(.refused, DoctorWords.folderClosed(health.folder), DoctorWords.folderAdvice))
      } else if isShared, mode & 0o2020 != 0o2020 {
        lines.append(Line(.warning, DoctorWords.folderMode(health.folder, mode), DoctorWords.sharedAdvice))
      } else {
        lines.append(Line(.ok, DoctorWords.folderMode(health.folder, mode)))
      }
    } else {
      lines.append(Line(.refused, DoctorWords.noFolder(health.folder), DoctorWords.folderAdvice))
    }
    if let free = health.free {
      // Room for the log and for a backup beside it, twice over.
      let isShort = free < max(3 * health.size, 16 << 20)
      lines.append(Line(isShort ? .warning : .ok, DoctorWords.free(free), isShort ? DoctorWords.freeAdvice : nil))
    }
    return lines
  }
}
