import ArgumentParser
import OfficeStorage

/// Backs the office up while others work.
struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: TrustWords.backup.spoken)

  @Argument(help: TrustWords.backupPlace.help)
  var place: String?

  @Option(help: TrustWords.keep.help)
  var keep: Int?

  @OptionGroup var office: OfficeOptions

  func validate() throws {
    if let keep, keep < 1 { throw ValidationError(TrustWords.keep.spoken) }
  }

  func run() throws {
    let office = try office.open()
    defer { office.leave() }
    if keep != nil, let place, !OutputFile.isFolder(place) { throw CommandFailure.notAFolder(path: place) }
    let outcome = try office.backUp(to: place, keep: keep)
    try Console.say(TrustWords.backedUp(outcome))
    if !outcome.removed.isEmpty { Console.complain(TrustWords.removed(outcome.removed.count)) }
    if !outcome.isRecorded { Console.complain(TrustWords.notRecorded) }
  }
}

/// Makes an office from a backup.
struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: TrustWords.restore.spoken)

  @Argument(help: TrustWords.restoreFrom.help)
  var backup: String

  @Flag(help: TrustWords.replace.help)
  var replace = false

  @OptionGroup var office: OfficeOptions

  func run() throws {
    do {
      let outcome = try Office.restore(
        from: backup, to: OfficePath.resolve(office.path), replacing: replace, login: Account.login,
        terminal: Account.terminal, clock: Account.clock)
      try Console.say(TrustWords.restored(outcome))
    } catch StoreError.missing(let path) where path == backup {
      throw CommandFailure.noInput(path: backup)
    } catch StoreError.exists(let path) {
      throw CommandFailure.restoreExists(path: path)
    }
  }
}
