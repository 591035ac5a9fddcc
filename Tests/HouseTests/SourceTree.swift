import Foundation

/// The sources as the house tests read them.
struct SourceTree {
  struct File {
    /// From the top of the project: `Sources/ThaiText/Day.swift`.
    let path: String
    let text: String

    var module: String { String(path.split(separator: "/").dropFirst().first ?? "") }
    var name: String { String(path.split(separator: "/").last ?? "") }
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// The modules that the file imports.
    var imports: [String] {
      lines.compactMap { line in
        let words = line.split(separator: " ")
        guard let at = words.firstIndex(of: "import"), at <= 1, words.count > at + 1 else { return nil }
        if at == 1, !["package", "public", "internal", "private", "fileprivate", "@testable"].contains(words[0]) {
          return nil
        }
        return String(words[at + 1])
      }
    }

    /// The text without its comments.
    var code: String {
      lines.map { line -> Substring in
        let trimmed = line.drop { $0 == " " }
        if trimmed.hasPrefix("//") { return "" }
        guard let range = line.range(of: " // ") else { return line }
        return line[..<range.lowerBound]
      }.joined(separator: "\n")
    }
  }

  let top: URL
  let sources: [File]
  let tests: [File]

  init(file: StaticString = #filePath) {
    top = URL(fileURLWithPath: "\(file)").deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    sources = Self.files(in: top, "Sources")
    tests = Self.files(in: top, "Tests")
  }

  private static func files(in top: URL, _ folder: String) -> [File] {
    let root = top.appendingPathComponent(folder)
    let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      guard let text = try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8) else { return nil }
      return File(path: "\(folder)/\(path)", text: text)
    }
  }
}
