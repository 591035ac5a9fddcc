import ArgumentParser
import Glibc
import OfficeStorage

/// Opens an office full of invented people.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: HelpWords.demo.spoken)

  @Option(help: HelpWords.people.help)
  var people = 6_000

  @Option(help: HelpWords.seed.help)
  var seed: UInt64 = 2570

  @Option(help: HelpWords.keep.help)
  var keep: String?

  @Option(name: .customLong("as"), help: HelpWords.actor.help)
  var user = DemoWords.administrator

  @OptionGroup var speech: SpeechOptions
  @OptionGroup var look: LookOptions

  func validate() throws {
    guard 1...1_000_000 ~= people else { throw ValidationError(HelpWords.peopleLimit.spoken) }
  }

  func run() throws {
    guard user == DemoWords.administrator || DemoWords.users.contains(where: { $0.login == user }) else {
      throw CommandFailure.noDemoUser(user)
    }
    if let keep { return try show(at: keep) }
    let folder = try Self.temporaryFolder()
    defer { Self.remove(folder) }
    try show(at: folder + "/demo.db")
  }

  private func show(at path: String) throws {
    let demo = DemoOffice(people: people, seed: seed, isKept: keep != nil)
    let built: Office
    do { built = try demo.build(at: path) { Console.progress(Words.building($0)) } } catch StoreError.exists(let path) {
      throw CommandFailure.demoExists(path: path)
    }
    defer { built.leave() }
    Console.progress(nil)
    try FullScreen.run(office: built.acting(as: user), options: look.options)
  }

  private static func temporaryFolder() throws -> String {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((parent + "/sangachip-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw CommandFailure.cannotCreate(path: parent) }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func remove(_ folder: String) {
    guard let listing = opendir(folder) else { return }
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { unlink(folder + "/" + name) }
    }
    closedir(listing)
    rmdir(folder)
  }
}
