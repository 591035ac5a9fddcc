import Testing

@testable import TerminalUI

struct ThemeTests {
  @Test(arguments: Theme.shippedNames)
  func `a shipped theme loads without problems, and everybody can read it at every depth`(name: String) throws {
    let (theme, problems) = Theme.load(named: name, directories: [])
    #expect(problems.isEmpty)
    #expect(theme.name == name)
    #expect(theme.findings.isEmpty, "\(theme.findings.map(\.phrase.english))")
  }

  @Test(arguments: Theme.shippedNames, Colour.Depth.allCases)
  func `every role is read on its own ground`(name: String, depth: Colour.Depth) throws {
    let theme = Theme.load(named: name, directories: []).theme
    for role in Role.allCases {
      let style = theme.style(of: role)
      guard let front = style.foreground, let back = style.background else {
        #expect(name == "mono", "\(role) has no colours")
        continue
      }
      let ratio = Contrast.ratio(front.shown(at: depth), back.shown(at: depth))
      #expect(ratio >= (role.isText ? 4.5 : 3), "\(name) \(role) \(depth): \(ratio)")
    }
  }

  @Test func `the root themes name every role, so that those that inherit have all`() throws {
    for bytes in [PackageResources.mono_toml, PackageResources.office_toml] {
      let sheet = try ThemeFile(String(decoding: bytes, as: UTF8.self)).sheet
      #expect(Set(sheet.roles.keys) == Set(Role.allCases))
    }
  }

  @Test func `on a projector text is read from the last row of seats`() {
    let theme = Theme.load(named: "projector", directories: []).theme
    for role in Role.allCases where role.isText && !Role.heats.contains(role) {
      let style = theme.style(of: role)
      guard let front = style.foreground, let back = style.background else { continue }
      for depth in [Colour.Depth.hex, .ansi256] {
        #expect(Contrast.ratio(front.shown(at: depth), back.shown(at: depth)) >= 7, "\(role)")
      }
    }
  }

  @Test(arguments: Theme.shippedNames)
  func `without colours a theme keeps its signs and has the attributes of mono`(name: String) {
    let theme = Theme.load(named: name, directories: []).theme
    for role in Role.allCases {
      #expect(theme.withoutColours.style(of: role) == Theme.mono.style(of: role))
    }
    #expect(theme.withoutColours.glyphs == theme.glyphs)
  }

  @Test func `the default theme paints its own background everywhere`() {
    for role in Role.allCases {
      #expect(Theme.office.style(of: role).background != nil)
      #expect(Theme.office.style(of: role).foreground != nil)
    }
  }

  @Test func `the theme without colours has none, and its selections are reversed`() {
    for role in Role.allCases {
      #expect(Theme.mono.style(of: role).foreground == nil)
      #expect(Theme.mono.style(of: role).background == nil)
    }
    for role in [Role.selected, .fieldFocused, .buttonFocused] {
      #expect(Theme.mono.style(of: role).attributes.contains(.reverse))
    }
  }

  @Test func `what must not be confused looks different at every depth`() {
    let pairs: [(Role, Role)] = [
      (.text, .selected), (.field, .fieldFocused), (.button, .buttonFocused), (.text, .title), (.ok, .refused),
      (.text, .refused), (.field, .invalid),
    ]
    for theme in [Theme.office, .mono] {
      for (one, other) in pairs where theme.style(of: one) == theme.style(of: other) {
        Issue.record("\(theme.name): \(one) and \(other) look the same")
      }
    }
    for (one, other) in pairs {
      for depth in Colour.Depth.allCases {
        #expect(look(one, depth) != look(other, depth), "\(one) and \(other) at \(depth)")
      }
    }
  }

  private func look(_ role: Role, _ depth: Colour.Depth) -> [UInt32?] {
    let style = Theme.office.style(of: role)
    return [
      style.foreground?.shown(at: depth), style.background?.shown(at: depth), UInt32(style.attributes.rawValue),
    ]
  }

  @Test func `every sign is one column, and its twin is ASCII`() {
    for (glyphs, isAscii) in [(Glyphs.lines, false), (.ascii, true)] {
      let ladders = glyphs.eighths + glyphs.sparks + glyphs.series + glyphs.heats
      for sign in Glyphs.Name.allCases.map({ glyphs[$0] }) + ladders {
        #expect(sign.unicodeScalars.count == 1 && sign != " ")
        #expect(!isAscii || sign.utf8.count == 1)
      }
      #expect(glyphs.series.count == 4)
      #expect(Set(glyphs.series).count == 4)
      #expect(Set(glyphs.heats).count == 5 && glyphs.heats.count == 5)
    }
  }

  @Test func `contrast is that of the web's guidelines`() {
    #expect(abs(Contrast.ratio(0x000000, 0xFFFFFF) - 21) < 0.01)
    #expect(abs(Contrast.ratio(0x777777, 0xFFFFFF) - 4.48) < 0.01)
    #expect(Contrast.ratio(0x123456, 0x123456) == 1)
  }

  @Test func `a colour without fallbacks takes the nearest`() {
    let colour = Colour(hex: 0xFE0000)
    #expect(colour.ansi256 == 196)
    #expect(colour.ansi16 == 9)
    #expect(Colour.standard(231) == 0xFFFFFF)
    #expect(Colour.standard(244) == 0x808080)
  }

  @Test func `roles and signs are numbered in their order`() {
    #expect(Role.allCases.map(\.place) == Array(0..<Role.allCases.count))
    #expect(Glyphs.Name.allCases.map(\.place) == Array(0..<Glyphs.Name.allCases.count))
  }
}
