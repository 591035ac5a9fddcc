import Foundation
import Testing

/// Runs a property over seeds: so many in the suite, as many as fit into the seconds that `scripts/fuzz` gives.
///
/// A failing seed stands in the failure. A trap ends the tests at once; then the seed stands in the file
/// `sangachip-fuzz-NAME.seed` of the temporary folder.
func fuzz(_ name: String, rounds: Int, _ property: (Int, inout SeededNumbers) throws -> Void) throws {
  let seconds = asked("SANGACHIP_FUZZ", usually: 0)
  let end = ContinuousClock.now + .seconds(seconds)
  let first = seconds > 0 ? asked("SANGACHIP_SEED", usually: Int(Date().timeIntervalSince1970) * 1_000) : 1
  let file = FileManager.default.temporaryDirectory.appendingPathComponent("sangachip-fuzz-\(name).seed").path
  let note = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
  defer {
    close(note)
    unlink(file)
  }
  var seed = first
  while seed < first + rounds || seconds > 0 && ContinuousClock.now < end {
    let text = Array("\(seed)\n".utf8)
    _ = pwrite(note, text, text.count, 0)
    var numbers = SeededNumbers(seed: seed)
    do { try property(seed, &numbers) } catch { Issue.record("\(name), seed \(seed): \(error)") }
    seed += 1
  }
  if seconds > 0 { print("fuzz \(name): \(seed - first) seeds from \(first)") }
}

/// What texts are made of: Thai letters and marks in any order, Latin, wide, invisible and undrawable scalars.
enum Scraps {
  static let scalars: [Unicode.Scalar] =
    (0x0E01...0x0E5B).compactMap { Unicode.Scalar(UInt32($0)) } + [
      " ", " ", "a", "Z", "7", "-", ".", ",", "\u{0}", "\u{7F}", "\u{1B}", "\u{A0}", "\u{AD}", "é", "\u{301}",
      "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{2060}", "中", "文", "…", "😀", "\u{FE0F}", "\u{3000}", "\u{25CC}", "\t",
      "\n",
      "\u{202E}", "\u{85}", "\u{10FFFF}", "ﷺ",
    ]

  static func text(_ length: Int, _ numbers: inout SeededNumbers) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<length { text.append(numbers.pick(scalars)) }
    return String(text)
  }

  static func bytes(_ length: Int, _ numbers: inout SeededNumbers) -> [UInt8] {
    (0..<length).map { _ in UInt8(numbers.number(0...255)) }
  }
}
