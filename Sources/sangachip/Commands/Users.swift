import ArgumentParser
import OfficeCore
import OfficeStorage
import ThaiText

/// Keeps the logins of the office.
struct Users: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: HelpWords.users.spoken, subcommands: [List.self, Add.self, Change.self, Close.self],
    defaultSubcommand: List.self)
}

extension Users {
  /// Lists the logins.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: HelpWords.listUsers.spoken)

    @OptionGroup var office: OfficeOptions

    func run() throws {
      let office = try office.open()
      defer { office.leave() }
      let lines = try [UserWords.heading] + office.users().map(UserWords.cells)
      let widths = lines[0].indices.map { column in lines.map { Columns.count($0[column]) }.max() ?? 0 }
      for line in lines {
        var text = zip(line, widths).map { Columns.pad($0, to: $1) }.joined(separator: "  ")
        while text.last == " " { text.removeLast() }
        try Console.say(text)
      }
    }
  }

  /// Adds a login.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: HelpWords.addUser.spoken)

    @Argument(help: HelpWords.login.help)
    var login: String

    @Option(help: HelpWords.userName.help)
    var name: String

    @Option(help: HelpWords.role.help)
    var role: OfficeRole

    @Option(help: HelpWords.zones.help)
    var zones: String = ""

    @OptionGroup var office: OfficeOptions

    func run() throws {
      let zones = try Users.zones(zones)
      let office = try office.open()
      defer { office.leave() }
      try office.addUser(login: login, name: name, role: role, zones: zones)
      try Console.say(UserWords.added(login))
      if !Account.exists(login) { Console.complain(UserWords.unknownAccount(login)) }
    }
  }

  /// Changes a login's name, role or zones.
  struct Change: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: HelpWords.changeUser.spoken)

    @Argument(help: HelpWords.login.help)
    var login: String

    @Option(help: HelpWords.userName.help)
    var name: String?

    @Option(help: HelpWords.role.help)
    var role: OfficeRole?

    @Option(help: HelpWords.zones.help)
    var zones: String?

    @OptionGroup var office: OfficeOptions

    func run() throws {
      if name == nil, role == nil, zones == nil { throw CommandFailure.nothingToChange }
      let zones = try zones.map(Users.zones)
      let office = try office.open()
      defer { office.leave() }
      try office.changeUser(login: login, name: name, role: role, zones: zones)
      try Console.say(UserWords.changed(login))
    }
  }

  /// Closes a login.
  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: HelpWords.closeUser.spoken)

    @Argument(help: HelpWords.login.help)
    var login: String

    @OptionGroup var office: OfficeOptions

    func run() throws {
      let office = try office.open()
      defer { office.leave() }
      try office.closeUser(login: login)
      try Console.say(UserWords.closed(login))
    }
  }

  /// Zones as typed, `1,3`; nothing or `all` is the whole city.
  static func zones(_ text: String) throws -> Set<Int> {
    let plain = Digits.arabic(text)
    if plain.isEmpty || plain == "all" { return [] }
    var zones: Set<Int> = []
    for part in plain.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "," || $0 == ";" }) {
      guard let zone = Int(part.drop { $0 == " " }), Community.zones.contains(zone) else {
        throw CommandFailure.zones(text)
      }
      zones.insert(zone)
    }
    return zones
  }
}

extension OfficeRole: ExpressibleByArgument {}
