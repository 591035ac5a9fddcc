/// What is drawn in one column, as plain numbers: a base and at most four marks. Copied and compared without touching
/// memory elsewhere, so that a screen of thousands is cheap.
package struct PackedCell: Hashable, Sendable {
  /// A cell of curses holds five scalars.
  package static let mostScalars = 5
  private static let bits: UInt64 = 21
  private static let mask: UInt64 = 1 << 21 - 1

  /// The base and the first two marks, then the other two: 21 bits each, the first in the lowest; 0 where there is none.
  package private(set) var low: UInt64
  package private(set) var high: UInt64

  /// Nothing: the second column of a double-width character.
  package static let empty = PackedCell(low: 0, high: 0)

  private init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  package init(_ base: UInt32) { self.init(low: UInt64(base), high: 0) }

  /// The first five of some scalars.
  package init(_ scalars: some Sequence<UInt32>) {
    self = .empty
    for (number, scalar) in scalars.prefix(Self.mostScalars).enumerated() { set(scalar, at: number) }
  }

  /// The first five scalars of a text that is one cell, or nothing.
  package init(_ text: String) { self.init(text.unicodeScalars.lazy.map(\.value)) }

  package var isEmpty: Bool { low == 0 }

  /// The scalar at a place, 0...4; 0 where there is none.
  package subscript(place: Int) -> UInt32 {
    let word = place < 3 ? low : high
    let shift = UInt64(place < 3 ? place : place - 3) &* Self.bits
    return UInt32(truncatingIfNeeded: word &>> shift & Self.mask)
  }

  /// How many scalars there are, up to the first place without one.
  package var count: Int {
    if low &>> Self.bits == 0 { return low == 0 ? 0 : 1 }
    var count = 2
    while count < Self.mostScalars, self[count] != 0 { count += 1 }
    return count
  }

  /// From the base on.
  package var scalars: [UInt32] { (0..<count).map { self[$0] } }

  package var text: String {
    var view = String.UnicodeScalarView()
    for place in 0..<count { view.append(Unicode.Scalar(self[place]) ?? "\u{FFFD}") }
    return String(view)
  }

  /// Adds a scalar after the `count` there are; what has no room is left out.
  mutating func add(_ scalar: UInt32, after count: Int) {
    if count < Self.mostScalars { set(scalar, at: count) }
  }

  private mutating func set(_ scalar: UInt32, at place: Int) {
    let shift = UInt64(place < 3 ? place : place - 3) &* Self.bits
    if place < 3 { low |= UInt64(scalar) &<< shift } else { high |= UInt64(scalar) &<< shift }
  }
}

extension Columns {
  /// Writes the cells of `text` into `room`, one element a column, as many as fit whole; a double-width cell is followed
  /// by an empty one. Answers the columns written, and whether that is all of the text.
  package static func pack(
    _ text: String, into room: UnsafeMutableBufferPointer<PackedCell>
  ) -> (columns: Int, isWhole: Bool) {
    var packer = CellPacker(room)
    var text = text
    let isWhole = text.withUTF8 { packer.read($0) }
    return (packer.columns, isWhole)
  }
}

/// Makes cells by the same rules as `CellScanner`, without a text for each.
private struct CellPacker {
  private(set) var columns = 0
  private let room: UnsafeMutableBufferPointer<PackedCell>
  /// The cell that marks may still be added to, the columns it takes, and what it has.
  private var open = PackedCell.empty
  private var width = 0
  private var scalars = 0
  private var marks = 0

  init(_ room: UnsafeMutableBufferPointer<PackedCell>) { self.room = room }

  /// Reads valid UTF-8, with a short way for ASCII and Thai; false when the room is full before the end.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let lead = UInt32(bytes[index])
      var value = lead
      let kind: Widths.Kind
      if lead < 0x80 {
        kind = lead >= 0x20 && lead != 0x7F ? .narrow : .undrawable
        index &+= 1
      } else if lead == 0xE0, bytes[index + 1] & 0xFE == 0xB8 {
        value = 0x0E00 | UInt32(bytes[index + 1] & 1) &<< 6 | UInt32(bytes[index + 2] & 0x3F)
        kind = Widths.thai(value & 0x7F)
        index &+= 3
      } else {
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        value = lead & (0x7F &>> UInt32(length))
        for next in 1..<length { value = value &<< 6 | UInt32(bytes[index + next] & 0x3F) }
        kind = Unicode.Scalar(value).map(Widths.kind) ?? .undrawable
        index &+= length
      }
      guard take(value, kind) else { return false }
    }
    return width == 0 || close()
  }

  /// False when there is no room for the cell before.
  private mutating func take(_ value: UInt32, _ kind: Widths.Kind) -> Bool {
    switch kind {
    case .dropped: return true
    case .mark:
      if width == 0 { start(0x25CC, columns: 1) }
      if marks < CellScanner.mostMarks {
        open.add(value, after: scalars)
        scalars &+= 1
      }
      marks &+= 1
      return true
    case .narrow, .wide, .undrawable:
      if width > 0, !close() { return false }
      start(kind == .undrawable ? 0xFFFD : value, columns: kind == .wide ? 2 : 1)
      return true
    }
  }

  private mutating func start(_ base: UInt32, columns: Int) {
    open = .empty
    open.add(base, after: 0)
    (width, scalars, marks) = (columns, 1, 0)
  }

  private mutating func close() -> Bool {
    guard columns + width <= room.count else { return false }
    room[columns] = open
    if width == 2 { room[columns + 1] = .empty }
    columns += width
    width = 0
    return true
  }
}
