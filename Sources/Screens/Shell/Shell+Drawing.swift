internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension Shell {
  /// The frame as it stands.
  package func draw() -> Canvas {
    var canvas = Canvas(size, glyphs: glyphs, isLean: isLean)
    if let lock = sitting.lock {
      draw(lock, on: &canvas)
      return canvas
    }
    guard size.columns >= 40, size.rows >= 12 else {
      drawTooSmall(on: &canvas)
      return canvas
    }
    let (title, rest) = canvas.area.splitTop(1)
    let (upper, keys) = rest.splitBottom(1)
    let (body, message) = upper.splitBottom(1)
    drawTitle(on: &canvas, in: title)
    stack.last?.screen.draw(on: &canvas, in: body, language: language)
    drawMessage(on: &canvas, in: message)
    drawKeys(on: &canvas, in: keys)
    if let overlay { draw(overlay, on: &canvas, in: body) }
    if let asking {
      asking.confirmation.dialog.draw(on: &canvas, in: body, language: language)
      canvas.isCursorVisible = asking.confirmation.dialog.isTyping
    }
    // Showing and hiding the cursor is 18 bytes.
    if isLean { canvas.isCursorVisible = true }
    drawLineFacts(on: &canvas)
    return canvas
  }

  private func drawTooSmall(on canvas: inout Canvas) {
    let text = ShellWords.tooSmall.text(in: language)
    let width = min(Columns.count(text), size.columns)
    canvas.write(
      text, x: (size.columns - width) / 2, y: size.rows / 2, columns: width, alignment: .centre, role: .notice)
  }

  private func drawTitle(on canvas: inout Canvas, in area: Area) {
    let path = stack.suffix(3).map(\.screen.title)
    let user = office.actor.user
    let line = TitleLine(
      path,
      facts: [ShellWords.fiscalYear(office.today.fiscalYear), Phrase(verbatim: user.name), Vocabulary.role(user.role)],
      banner: office.isDemo ? ShellWords.demo : nil)
    line.draw(on: &canvas, in: area, language: language)
  }

  private func drawMessage(on canvas: inout Canvas, in area: Area) {
    if let toast {
      toast.draw(on: &canvas, in: area, language: language)
    } else if drawWork(on: &canvas, in: area) {
      return
    } else if let hint = overlay.map(hint) ?? shownHint {
      canvas.write(hint.text(in: language), x: area.x + 1, y: area.y, columns: area.columns - 1, role: .faint)
    }
  }

  private func drawKeys(on canvas: inout Canvas, in area: Area) {
    if let overlay {
      var line = KeyLine()
      line.add(keys(of: overlay))
      return line.draw(on: &canvas, in: area, language: language)
    }
    (stack.last?.keyLine ?? keyLine).draw(on: &canvas, in: area, language: language)
  }
}
