internal import Glibc

extension Theme {
  /// The themes that are in the binary, by name, the default first.
  package static let shippedNames = shipped.map(\.name)

  /// Loads `NAME.toml` from the first directory that has it, or else the shipped theme of that name. A bad file never
  /// stops the program: where it cannot be used the default theme is, and the problems say why.
  package static func load(named name: String, directories: [String]) -> (theme: Theme, problems: [ThemeProblem]) {
    var loading = ThemeLoading(directories: directories)
    guard let sheet = loading.sheet(named: name, visited: []) else {
      return (loading.standard().theme(named: "office"), loading.problems)
    }
    loading.checkColours(of: sheet)
    return (loading.standard().covered(by: loading.usable(sheet)).theme(named: name), loading.problems)
  }

  /// The names of all themes that can be loaded: the shipped ones, then those of the directories.
  package static func names(in directories: [String]) -> [String] {
    directories.reduce(into: shippedNames) { names, directory in
      names += ThemeLoading.themeNames(in: directory).filter { !names.contains($0) }
    }
  }

  fileprivate static let shipped: [(name: String, bytes: [UInt8])] = [
    ("office", PackageResources.office_toml), ("projector", PackageResources.projector_toml),
    ("paper", PackageResources.paper_toml), ("night", PackageResources.night_toml),
    ("mono", PackageResources.mono_toml),
  ]
}

/// One load: where themes are looked for, and what was found wrong on the way.
private struct ThemeLoading {
  let directories: [String]
  var problems: [ThemeProblem] = []
  /// What was read, a child before its parent.
  private var texts: [(file: String, text: String)] = []

  init(directories: [String]) { self.directories = directories }

  /// The sheet of a theme with those it inherits from beneath it. A theme may inherit from another one of its own name:
  /// the next in the order of directories.
  mutating func sheet(named name: String, visited: [String]) -> ThemeSheet? {
    guard let (file, text) = source(of: name, except: visited) else {
      let isOwnAncestor = visited.contains { $0 == name || $0.hasSuffix("/\(name).toml") }
      problems.append(ThemeProblem(file: name, kind: isOwnAncestor ? .inheritsItself : .notFound))
      return nil
    }
    guard let text else {
      problems.append(ThemeProblem(file: file, kind: .unreadable))
      return nil
    }
    do {
      let known = file == Theme.shipped.first?.name ? Self.standardFile : nil
      let found = if let known { known } else { try ThemeFile(text) }
      texts.append((file, text))
      for kind in found.problems { note(kind, in: [(file, text)]) }
      guard let parent = found.sheet.inherits else { return found.sheet }
      return sheet(named: parent, visited: visited + [file])?.covered(by: found.sheet) ?? found.sheet
    } catch {
      problems.append(ThemeProblem(file: file, kind: error.kind))
      return nil
    }
  }

  /// The default theme, which lies under every other one so that no role is without a style.
  func standard() -> ThemeSheet { Self.standardFile?.sheet ?? ThemeSheet() }

  /// The default theme as it was shipped, read once.
  private static let standardFile: ThemeFile? = {
    let text = Theme.shipped.first.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    do { return try ThemeFile(text) } catch { return nil }
  }()

  /// Reports the roles that name a colour which no palette has.
  mutating func checkColours(of sheet: ThemeSheet) {
    let all = standard().covered(by: sheet)
    for role in Role.allCases {
      guard let look = sheet.roles[role] else { continue }
      for (part, colour) in [("fg", look.foreground), ("bg", look.background)] {
        guard let colour, all.colour(colour) == nil else { continue }
        note(.badValue(key: "roles.\(role.rawValue).\(part)"), in: texts)
      }
    }
  }

  /// Reports a key where it stands: in the first of the texts that has it.
  private mutating func note(_ kind: ThemeProblem.Kind, in texts: [(file: String, text: String)]) {
    guard let first = texts.first, let key = ThemeProblem(file: first.file, kind: kind).key else { return }
    let places = texts.map { ($0.file, ThemeFile.line(of: key, in: $0.text)) }
    let (file, line) = places.first { $0.1 != nil } ?? (first.file, nil)
    problems.append(ThemeProblem(file: file, kind: kind, line: line))
  }

  /// The sheet without roles that name a colour which no palette has: those are as in the default theme. Text with one
  /// colour only takes the other from there too, lest it be drawn on its own colour.
  func usable(_ sheet: ThemeSheet) -> ThemeSheet {
    let standard = standard()
    let all = standard.covered(by: sheet)
    var usable = sheet
    usable.roles = sheet.roles.filter { _, look in
      [look.foreground, look.background].allSatisfy { $0.map { all.colour($0) != nil } ?? true }
    }
    if let text = usable.roles[.text], (text.foreground == nil) != (text.background == nil) {
      usable.roles[.text]?.foreground = text.foreground ?? standard.roles[.text]?.foreground
      usable.roles[.text]?.background = text.background ?? standard.roles[.text]?.background
    }
    return usable
  }

  /// The first place that has a theme of that name: its path (or the name, when shipped) and its text if it can be read.
  private func source(of name: String, except visited: [String]) -> (file: String, text: String?)? {
    // A name with a slash would leave the directories that the office has set.
    if !name.contains("/"), !name.isEmpty {
      for path in directories.map({ "\($0)/\(name).toml" }) where !visited.contains(path) {
        if access(path, F_OK) == 0 { return (path, ThemeLoading.text(ofFile: path)) }
      }
    }
    guard !visited.contains(name), let shipped = Theme.shipped.first(where: { $0.name == name }) else { return nil }
    return (name, String(decoding: shipped.bytes, as: UTF8.self))
  }

  private static func text(ofFile path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 8192)
    // A theme is a page of text; what is larger is something else.
    while bytes.count < 1 << 20 {
      let count = read(descriptor, &block, block.count)
      guard count >= 0 else { return nil }
      if count == 0 { return String(validating: bytes, as: UTF8.self) }
      bytes += block[0..<count]
    }
    return nil
  }

  static func themeNames(in directory: String) -> [String] {
    guard let stream = opendir(directory) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { place in
        place.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".toml"), !name.hasPrefix(".") { names.append(String(name.dropLast(5))) }
    }
    return names.sorted()
  }
}
