import CursesDriver
import OfficeStorage

/// The commonest start, `sangachip [--db FILE] [--line WEIGHT]`, read without the command line's parser: that takes a
/// fifth of the time until the first frame. Whatever else is asked, and whatever is wrong, is left to the parser.
struct PlainStart {
  private var path: String?
  private var weight = LineWeight.auto

  /// Nil unless the words after the program's name are those options, each at most once and with its value.
  init?(_ words: ArraySlice<String>) {
    var rest = words
    var seen: Set<String> = []
    while let name = rest.popFirst() {
      guard seen.insert(name).inserted, let value = rest.popFirst(), !value.isEmpty, !value.hasPrefix("-") else {
        return nil
      }
      switch name {
      case "--db": path = value
      case "--line":
        guard let known = LineWeight(rawValue: value) else { return nil }
        weight = known
      default: return nil
      }
    }
  }

  func run() throws {
    let office = try Account.open(path)
    defer { office.leave() }
    try FullScreen.run(office: office, options: FullScreen.Options(language: Console.language, weight: weight))
  }
}
