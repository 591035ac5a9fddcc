import Testing

@Suite struct StyleTests {
  private static let tree = SourceTree()
  private static let longest = 400

  @Test func `no file is longer than 400 lines`() {
    for file in Self.tree.sources + Self.tree.tests where !file.name.hasSuffix("+Table.swift") {
      #expect(file.lines.count <= Self.longest + 1, "\(file.path) has \(file.lines.count) lines")
    }
  }

  @Test func `Thai stands in words files, text, the sample and tests only`() {
    for file in Self.tree.sources
    where !["ThaiText", "OfficeSample"].contains(file.module) && !file.name.hasSuffix("Words.swift") {
      // Community names are matched by their two prefixes; the register owns them.
      if file.path == "Sources/OfficeCore/Register/Community.swift" { continue }
      let thai = file.code.unicodeScalars.first { (0x0E00...0x0E7F).contains($0.value) }
      #expect(thai == nil, "\(file.path) holds Thai")
    }
  }

  @Test func `names say what a thing is`() {
    let forbidden = ["Manager", "Helper", "Utils", "Service", "ViewModel", "Common", "Misc", "Impl"]
    for file in Self.tree.sources {
      for word in forbidden { #expect(!file.name.contains(word), "\(file.path)") }
    }
  }

  @Test func `nothing is forced and nothing is left for later`() {
    for file in Self.tree.sources {
      for word in ["try!", " as! ", "TODO", "FIXME", "fatalError(", " try? ", "(try? "] {
        #expect(!file.code.contains(word) || Self.exempt(file, word), "\(file.path) has \(word)")
      }
    }
  }

  /// A journal payload that cannot be read is shown as such; `verify` finds it.
  private static func exempt(_ file: SourceTree.File, _ word: String) -> Bool {
    word.hasSuffix("try? ") && file.path == "Sources/OfficeStorage/Journal/Journal.swift"
  }

  @Test func `tests wait for rest and never for time`() {
    for file in Self.tree.tests where file.module != "HouseTests" {
      for word in ["usleep(", "Thread.sleep", "Task.sleep", "nanosleep(", " sleep("] {
        #expect(!file.code.contains(word), "\(file.path) waits by \(word)")
      }
    }
  }

  @Test func `a screen is one folder of five files`() {
    let screens = Self.tree.sources.filter { $0.code.contains(": Screen {") && $0.path.hasPrefix("Sources/Screens/") }
    #expect(screens.count >= 10)
    let paths = Set(Self.tree.sources.map(\.path))
    for screen in screens {
      let stem = String(screen.path.dropLast(".swift".count))
      for part in ["+Update", "+Perform", "+View", "+Words"] {
        #expect(paths.contains(stem + part + ".swift"), "\(stem)\(part).swift is missing")
      }
    }
  }

  @Test func `only the perform part of a screen touches the office`() {
    for file in Self.tree.sources where file.path.hasPrefix("Sources/Screens/") && file.name.contains("+") {
      guard file.name.contains("+Update") || file.name.contains("+View") else { continue }
      #expect(!file.code.contains("in office: Office"), "\(file.path) touches the office")
    }
  }
}
