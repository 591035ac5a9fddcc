/// What makes a theme that loads hard to use.
package enum ThemeFinding: Equatable, Sendable {
  /// Text or lines too faint on their own ground.
  case weak(WeakContrast)
  /// A bar that does not stand out from what lies around it.
  case hidden(Role, on: Role, Colour.Depth, ratio: Double)
  /// Two neighbouring grounds of a heat chart that look the same.
  case sameStep(Role, Role, Colour.Depth)
  /// Two states that a colour-blind reader cannot tell apart, neither by colour nor by sign.
  case alike(Role, Role)
  /// Two roles that a terminal without colours shows alike although they must differ.
  case noTwin(Role, Role)
}

extension Theme {
  /// All that is found wrong; empty for a theme that everybody can read at every colour depth.
  package var findings: [ThemeFinding] {
    weakContrasts.map(ThemeFinding.weak) + hiddenBars + sameSteps + alikeStates + missingTwins
  }

  /// How far the grounds of neighbouring heats must be apart.
  static let step = 1.2
  /// How far two colours must be apart (of 441) to be told apart at a glance.
  static let farEnough = 48.0

  /// What is chosen must be seen at once against what is not.
  private static let bars: [(Role, on: Role)] = [
    (.selected, .text), (.fieldFocused, .text), (.key, .text), (.buttonFocused, .button),
  ]
  private static let states: [(Role, Glyphs.Name)] = [(.ok, .ok), (.warning, .warning), (.refused, .refused)]

  private var hiddenBars: [ThemeFinding] {
    Self.bars.flatMap { role, on -> [ThemeFinding] in
      guard let bar = style(of: role).background, let ground = style(of: on).background else { return [] }
      return Colour.Depth.allCases.compactMap { depth in
        let ratio = Contrast.ratio(bar.shown(at: depth), ground.shown(at: depth))
        return ratio < Contrast.graphics ? .hidden(role, on: on, depth, ratio: ratio) : nil
      }
    }
  }

  private var sameSteps: [ThemeFinding] {
    zip(Role.heats, Role.heats.dropFirst()).flatMap { low, high -> [ThemeFinding] in
      guard let one = style(of: low).background, let other = style(of: high).background else { return [] }
      return Colour.Depth.allCases.compactMap { depth in
        let ratio = Contrast.ratio(one.shown(at: depth), other.shown(at: depth))
        return ratio < Self.step ? .sameStep(low, high, depth) : nil
      }
    }
  }

  private var alikeStates: [ThemeFinding] {
    pairs(Self.states).compactMap { one, other in
      let isSigned = [glyphs, asciiGlyphs].allSatisfy { $0[one.1] != $0[other.1] }
      let isColoured = Colour.Depth.allCases.allSatisfy { depth in
        guard let first = style(of: one.0).foreground, let second = style(of: other.0).foreground else { return false }
        return Deuteranopia.distance(first.shown(at: depth), second.shown(at: depth)) >= Self.farEnough
      }
      return isSigned || isColoured ? nil : .alike(one.0, other.0)
    }
  }

  private var missingTwins: [ThemeFinding] {
    let twin = withoutColours
    let different: [(Role, Role)] = [
      (.text, .selected), (.field, .fieldFocused), (.button, .buttonFocused), (.text, .title), (.field, .invalid),
    ]
    return different.compactMap { one, other in
      twin.style(of: one) == twin.style(of: other) ? .noTwin(one, other) : nil
    }
  }

  private func pairs<Element>(_ all: [Element]) -> [(Element, Element)] {
    all.indices.flatMap { first in all[(first + 1)...].map { (all[first], $0) } }
  }
}

/// How eyes without the green cones see a colour.
enum Deuteranopia {
  /// How far apart two colours look: 0 (the same) to 441 (black and white).
  static func distance(_ one: UInt32, _ other: UInt32) -> Double {
    zip(seen(one), seen(other)).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  /// Machado, Oliveira and Fernandes 2009, full severity, on the coded channels.
  private static func seen(_ hex: UInt32) -> [Double] {
    let colour = [16, 8, 0].map { Double(hex >> UInt32($0) & 0xFF) }
    let rows = [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    return rows.map { row in zip(row, colour).reduce(0) { $0 + $1.0 * $1.1 } }
  }
}
