internal import TerminalUI
internal import ThaiText

/// What the shell makes of the line to the terminal: hints on a slow one, and what F12 shows.
extension Shell {
  /// What helps with the focused item. 40 Thai letters are 130 bytes, and would follow every move: on a slow line F1 says
  /// them instead.
  var shownHint: Phrase? { isLean ? nil : stack.last?.screen.hint }

  var keyLine: KeyLine {
    var line = KeyLine()
    line.add(Array(ownKeys.prefix(2)))
    stack.last?.screen.addKeys(to: &line)
    return line
  }

  /// Moving the cursor changes what keys mean, and so the key line. On a slow line it waits for another key; one that does
  /// nothing says why when it is pressed.
  mutating func keepKeyLine(before key: Key) {
    guard let top = stack.indices.last else { return }
    switch key {
    case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown: stack[top].keyLine = stack[top].keyLine ?? keyLine
    default: stack[top].keyLine = nil
    }
  }

  /// A box in the upper right corner, over whatever is there.
  func drawLineFacts(on canvas: inout Canvas) {
    guard let lineFacts else { return }
    let lines = ShellWords.lines(lineFacts).map { $0.text(in: language) }
    let columns = min(canvas.size.columns, (lines.map { Columns.count($0) }.max() ?? 0) + 4)
    let rows = min(canvas.size.rows, lines.count + 2)
    let within = canvas.box(
      Area(x: canvas.size.columns - columns, y: min(1, canvas.size.rows - rows), columns: columns, rows: rows),
      role: .borderFocused, within: .dialog)
    for (y, line) in lines.prefix(within.rows).enumerated() {
      canvas.write(line, x: within.x + 1, y: within.y + y, role: .dialog, limit: within.right)
    }
  }
}
