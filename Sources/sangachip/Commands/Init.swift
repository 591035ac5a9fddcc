import ArgumentParser
import OfficeCore
import OfficeSample
import OfficeStorage

/// Makes an office.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: HelpWords.makeOffice.spoken)

  @Flag(help: HelpWords.empty.help)
  var empty = false

  @Flag(name: .customLong("group"), help: HelpWords.shared.help)
  var isShared = false

  @OptionGroup var office: OfficeOptions

  func run() throws {
    OfficePath.prepare(office.path)
    let path = OfficePath.resolve(office.path)
    let communities = empty ? [] : KhonKaen.communities()
    let founding = Office.Founding(communities: communities, login: Account.login, name: Account.name)
    let made = try Office.create(
      at: path, founding: founding, shared: isShared, terminal: Account.terminal, clock: Account.clock)
    defer { made.leave() }
    try Console.say(Words.made(path, communities: communities.count, login: Account.login))
  }
}
