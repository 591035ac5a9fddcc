import Testing

/// The arrows of the architecture point down. The package manager does not enforce them: an undeclared import builds.
@Suite struct LayerTests {
  private static let tree = SourceTree()

  /// What each module may import of the project's own and of others'.
  private static let allowed: [String: Set<String>] = [
    "ThaiText": ["CLibThai", "Synchronization", "Glibc"],
    "TerminalUI": ["ThaiText", "TOMLKit", "Glibc"],
    "OfficeCore": ["ThaiText"],
    "Interchange": ["OfficeCore", "ThaiText", "CLibArchive", "CExpat", "Glibc", "Synchronization"],
    "OfficeStorage": ["OfficeCore", "ThaiText", "Glibc", "Foundation", "Synchronization"],
    "OfficeSample": ["OfficeCore", "ThaiText"],
    "Screens": ["TerminalUI", "OfficeCore", "OfficeStorage", "Interchange", "ThaiText", "Glibc", "Synchronization"],
    "CursesDriver": ["CNcurses", "TerminalUI", "ThaiText", "Glibc", "Synchronization"],
    "sangachip": [
      "CursesDriver", "Screens", "OfficeSample", "OfficeStorage", "OfficeCore", "Interchange", "TerminalUI", "ThaiText",
      "ArgumentParser", "Glibc", "Foundation", "FoundationEssentials", "Synchronization",
    ],
  ]

  /// Modules that only one folder may import.
  private static let confined: [String: String] = [
    "GRDB": "Sources/OfficeStorage/", "GRDBSQLite": "Sources/OfficeStorage/Engine/", "Crypto": "Sources/OfficeStorage/",
    "TOMLKit": "Sources/TerminalUI/Style/", "CNcurses": "Sources/CursesDriver/",
    "CLibArchive": "Sources/Interchange/Sheets/", "CExpat": "Sources/Interchange/Sheets/",
    "ArgumentParser": "Sources/sangachip/",
  ]

  @Test func `every module imports only what lies below it`() {
    #expect(Self.tree.sources.count > 150)
    for file in Self.tree.sources {
      let allowed = (Self.allowed[file.module] ?? []).union(["GRDB", "GRDBSQLite", "Crypto"])
      let wrong = file.imports.filter { !allowed.contains($0) }
      #expect(wrong.isEmpty, "\(file.path) imports \(wrong)")
    }
  }

  @Test func `the store, the theme files and ncurses are known in one place each`() {
    for file in Self.tree.sources {
      for name in file.imports {
        if let folder = Self.confined[name] { #expect(file.path.hasPrefix(folder), "\(file.path) imports \(name)") }
      }
    }
    let engine = Self.tree.sources.filter { $0.imports.contains("GRDB") }.map(\.path)
    #expect(
      engine.allSatisfy {
        $0.hasPrefix("Sources/OfficeStorage/Engine/") || $0 == "Sources/OfficeStorage/StoreError.swift"
      }, "\(engine)")
  }

  @Test func `SQL stands only in the storage module`() {
    let words = ["SELECT ", "INSERT INTO ", "UPDATE ", "DELETE FROM ", "CREATE TABLE ", "PRAGMA "]
    for file in Self.tree.sources where file.module != "OfficeStorage" {
      for word in words { #expect(!file.code.contains(word), "\(file.path) holds SQL: \(word)") }
    }
  }

  @Test func `colours stand only in themes and in the driver`() {
    let colour = /#[0-9a-fA-F]{6}\b/
    for file in Self.tree.sources
    where file.module != "CursesDriver" && !file.path.hasPrefix("Sources/TerminalUI/Style/") {
      #expect(file.code.firstMatch(of: colour) == nil, "\(file.path) names a colour")
      // The command line clears its own line of progress, on a terminal only.
      if file.path == "Sources/sangachip/Console/Console.swift" { continue }
      #expect(!file.code.contains("\\u{1B}["), "\(file.path) sends an escape sequence")
    }
  }

  @Test func `rules, views and text know no clock and no chance`() {
    for file in Self.tree.sources where ["OfficeCore", "ThaiText", "TerminalUI", "Interchange"].contains(file.module) {
      for word in ["Date()", "ContinuousClock", ".random(", "SystemRandomNumberGenerator", "gettimeofday", "time(nil)"]
      {
        #expect(!file.code.contains(word), "\(file.path) uses \(word)")
      }
    }
  }
}
