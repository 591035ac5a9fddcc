/// Where a text cursor may stand: before each cell and at the end, in scalar offsets.
///
/// SARA AM is a stop of its own. Delete removes up to the next stop; Backspace, one scalar, needs none.
package enum Clusters {
  /// All stops in rising order; the first is 0 and the last is the number of scalars.
  package static func stops(in scalars: [Unicode.Scalar]) -> [Int] {
    guard !scalars.isEmpty else { return [0] }
    var stops = [0]
    var offset = nextStop(after: 0, in: scalars)
    while offset < scalars.count {
      stops.append(offset)
      offset = nextStop(after: offset, in: scalars)
    }
    stops.append(scalars.count)
    return stops
  }

  /// The nearest stop left of `offset`; 0 when there is none.
  package static func previousStop(before offset: Int, in scalars: [Unicode.Scalar]) -> Int {
    var index = min(offset, scalars.count) - 1
    while index > 0 {
      if startsCell(scalars[index]) { return hasCell(before: index, in: scalars) ? index : 0 }
      index -= 1
    }
    return 0
  }

  /// The nearest stop right of `offset`; the number of scalars when there is none.
  package static func nextStop(after offset: Int, in scalars: [Unicode.Scalar]) -> Int {
    var index = max(offset, 0)
    var hasCell = hasCell(before: index, in: scalars)
    while index < scalars.count {
      if startsCell(scalars[index]) {
        if hasCell, index > offset { return index }
        hasCell = true
      } else if Widths.kind(of: scalars[index]) == .mark {
        hasCell = true
      }
      index += 1
    }
    return scalars.count
  }

  private static func startsCell(_ scalar: Unicode.Scalar) -> Bool {
    switch Widths.kind(of: scalar) {
    case .mark, .dropped: false
    case .narrow, .wide, .undrawable: true
    }
  }

  /// Whether anything left of `offset` is drawn.
  private static func hasCell(before offset: Int, in scalars: [Unicode.Scalar]) -> Bool {
    scalars[..<min(offset, scalars.count)].contains { Widths.kind(of: $0) != .dropped }
  }
}
