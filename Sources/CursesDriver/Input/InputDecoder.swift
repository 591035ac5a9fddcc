package import TerminalUI

/// Turns the bytes of a terminal into keys, pasted text and answers. It never waits: the driver tells it when time is up.
package struct InputDecoder: Sendable {
  package enum Output: Equatable, Sendable {
    case key(Key)
    case paste(String)
    /// The terminal's answer to "where is the cursor?", counted from 1.
    case cursorReport(row: Int, column: Int)
    /// The terminal's answer to "are you there?".
    case statusReport
    /// Bytes that are no character were dropped.
    case damaged
  }

  /// What the bytes so far may still become.
  package enum Waiting: Equatable, Sendable { case nothing, escape, sequence, paste }

  private enum State { case ground, escape, control, console, application, paste }

  private static let longestSequence = 64

  /// Sequences of this terminal's own description, beyond the usual ones.
  private let known: [[UInt8]: Key]
  private var state = State.ground
  private var sequence: [UInt8] = []
  private var characters = UTF8Decoder()
  private var isAlt = false
  private var gathered = PastedBytes()

  package init(known: [[UInt8]: Key] = [:]) {
    self.known = known
  }

  package var waiting: Waiting {
    switch state {
    case .ground: .nothing
    case .escape: .escape
    case .control, .console, .application: .sequence
    case .paste: .paste
    }
  }

  package mutating func feed(_ bytes: some Sequence<UInt8>) -> [Output] {
    var output: [Output] = []
    for byte in bytes { feed(byte, &output) }
    return output
  }

  /// Nothing has come for so long that what came is all there is.
  package mutating func timeOut() -> [Output] {
    defer { reset() }
    switch state {
    case .ground: return []
    case .escape: return [.key(.escape)]
    case .control: return sequence.count == 2 ? [.key(.alt("["))] : []
    case .application: return sequence.count == 2 ? [.key(.alt("O"))] : []
    case .console: return []
    case .paste: return gathered.take()
    }
  }

  private mutating func reset() {
    state = .ground
    sequence.removeAll(keepingCapacity: true)
  }

  private mutating func feed(_ byte: UInt8, _ output: inout [Output]) {
    switch state {
    case .ground: ground(byte, &output)
    case .escape: escape(byte, &output)
    case .control: control(byte, &output)
    case .console: finish(byte, KeySequences.linux(byte), &output)
    case .application: application(byte, &output)
    case .paste:
      if gathered.append(byte) {
        output += gathered.take()
        reset()
      }
    }
  }

  private mutating func ground(_ byte: UInt8, _ output: inout [Output]) {
    if byte == 0x1B, !characters.isPending {
      state = .escape
      sequence = [byte]
      return
    }
    switch characters.feed(byte) {
    case .incomplete: break
    case .scalar(let scalar):
      output.append(Self.output(for: scalar, isAlt: isAlt))
      isAlt = false
    case .damaged:
      output.append(.damaged)
      isAlt = false
    case .brokenOff:
      output.append(.damaged)
      isAlt = false
      feed(byte, &output)
    }
  }

  private mutating func escape(_ byte: UInt8, _ output: inout [Output]) {
    sequence.append(byte)
    switch byte {
    case 0x1B:
      output.append(.key(.escape))
      sequence = [byte]
    case UInt8(ascii: "["): state = .control
    case UInt8(ascii: "O"): state = .application
    default:
      if let key = known[sequence] { return finish(byte, key, &output) }
      reset()
      isAlt = true
      ground(byte, &output)
    }
  }

  private mutating func control(_ byte: UInt8, _ output: inout [Output]) {
    switch byte {
    case UInt8(ascii: "[") where sequence.count == 2:
      sequence.append(byte)
      state = .console
    // rxvt ends the keys with Shift in "$", which elsewhere is no end.
    case UInt8(ascii: "$") where sequence.count > 2 && sequence[2...].allSatisfy(Self.isDigit), 0x40...0x7E:
      sequence.append(byte)
      finishControl(byte, &output)
    case 0x20...0x3F where sequence.count < Self.longestSequence: sequence.append(byte)
    default:
      // No sequence goes on like this: forget it, and read the byte for itself.
      reset()
      feed(byte, &output)
    }
  }

  private mutating func application(_ byte: UInt8, _ output: inout [Output]) {
    if Self.isDigit(byte), sequence.count < 4 {
      sequence.append(byte)
      return
    }
    guard (0x20...0x7E).contains(byte) else {
      reset()
      return feed(byte, &output)
    }
    let modifier = sequence[2...].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    sequence.append(byte)
    finish(byte, known[sequence] ?? KeySequences.application(byte, modifier), &output)
  }

  /// Unknown sequences are swallowed: their letters must never become commands.
  private mutating func finish(_ byte: UInt8, _ key: Key?, _ output: inout [Output]) {
    if let key { output.append(.key(key)) }
    reset()
  }

  private mutating func finishControl(_ final: UInt8, _ output: inout [Output]) {
    let body = sequence.dropFirst(2).dropLast()
    if let key = known[sequence] { return finish(final, key, &output) }
    guard let parameters = Self.parameters(body) else { return reset() }
    switch (final, parameters.first, parameters.count) {
    case (UInt8(ascii: "~"), 200, _):
      reset()
      state = .paste
      return
    case (UInt8(ascii: "n"), 0, _), (UInt8(ascii: "n"), 3, _):
      output.append(.statusReport)
    case (UInt8(ascii: "R"), let row?, 2) where row > 1:
      output.append(.cursorReport(row: row, column: parameters[1]))
    case (UInt8(ascii: "c"), _, 1...):
      break
    default:
      if let key = KeySequences.control(parameters, final) { output.append(.key(key)) }
    }
    reset()
  }

  /// The numbers between semicolons; nil for private sequences, which no key sends.
  private static func parameters(_ body: ArraySlice<UInt8>) -> [Int]? {
    guard !body.isEmpty else { return [] }
    var numbers = [0]
    for byte in body {
      if byte == UInt8(ascii: ";") {
        numbers.append(0)
      } else if isDigit(byte) {
        numbers[numbers.count - 1] = min(9999, numbers[numbers.count - 1] * 10 + Int(byte - UInt8(ascii: "0")))
      } else {
        return nil
      }
    }
    return numbers
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static func output(for scalar: Unicode.Scalar, isAlt: Bool) -> Output {
    if (0x80...0x9F).contains(scalar.value) { return .damaged }
    if isAlt { return .key(.alt(scalar)) }
    switch scalar.value {
    case 0x00: return .key(.control(" "))
    case 0x08, 0x7F: return .key(.backspace)
    case 0x09: return .key(.tab)
    case 0x0A, 0x0D: return .key(.enter)
    case 0x01...0x1A: return .key(.control(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    case 0x1C...0x1F: return .key(.control(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
    default: return .key(.character(scalar))
    }
  }
}
