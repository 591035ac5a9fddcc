internal import Glibc

/// The contrast of two colours after WCAG 2: from 1 (the same) to 21 (black on white).
package enum Contrast {
  /// What text must reach to be read without strain.
  package static let text = 4.5
  /// What lines and charts must reach to be seen.
  package static let graphics = 3.0

  package static func ratio(_ one: UInt32, _ other: UInt32) -> Double {
    let (low, high) = (min(luminance(one), luminance(other)), max(luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
  }

  private static func luminance(_ hex: UInt32) -> Double {
    0.2126 * linear(hex >> 16) + 0.7152 * linear(hex >> 8) + 0.0722 * linear(hex)
  }

  private static func linear(_ channel: UInt32) -> Double {
    let share = Double(channel & 0xFF) / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
}

/// A role that a theme leaves too hard to read at some colour depth.
package struct WeakContrast: Equatable, Sendable {
  package let role: Role
  package let depth: Colour.Depth
  package let ratio: Double
  package let needed: Double
}

extension Theme {
  /// Every role whose text or lines are too faint, at any colour depth; a theme without colours has none.
  package var weakContrasts: [WeakContrast] {
    Role.allCases.flatMap { role -> [WeakContrast] in
      let style = style(of: role)
      guard let front = style.foreground, let back = style.background else { return [] }
      let needed = role.isText ? Contrast.text : Contrast.graphics
      return Colour.Depth.allCases.compactMap { depth in
        let ratio = Contrast.ratio(front.shown(at: depth), back.shown(at: depth))
        return ratio < needed ? WeakContrast(role: role, depth: depth, ratio: ratio, needed: needed) : nil
      }
    }
  }

  /// The contrast of the faintest text at any colour depth; nil for a theme without colours.
  package var leastTextContrast: Double? {
    Role.allCases.filter(\.isText).flatMap { role -> [Double] in
      guard let front = style(of: role).foreground, let back = style(of: role).background else { return [] }
      return Colour.Depth.allCases.map { Contrast.ratio(front.shown(at: $0), back.shown(at: $0)) }
    }.min()
  }
}
