internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

/// A long text in an editor of the user's, where the office allows it: an editor gives a shell.
extension Shell {
  /// Why there is no editor here; nil when there is.
  var notEditing: Phrase? {
    if rule(.externalEditor) != 1 { return SittingWords.editingOff }
    if sitting.editor.isEmpty { return SittingWords.noEditor }
    return stack.last?.screen.longText == nil ? SittingWords.noLongText : nil
  }

  mutating func edit() {
    guard let top = stack.last, var text = top.screen.longText else { return }
    keepDrafts()
    if let written = sitting.unfitting, written.place == top.number, written.before == text.text {
      text.text = written.text
    }
    let start = sitting.privateFolder.isEmpty ? (office.path ?? "") + ".edit-" : sitting.privateFolder + "/sangachip-"
    do { sitting.edited = try EditedText(text, in: start) } catch { refuse(Explain.phrase(error)) }
  }

  /// The program to hand the terminal to, with its arguments, while a text waits to be edited.
  package func takeEditor() -> [String]? { sitting.edited.map { sitting.editor + [$0.path] } }

  /// The editor has ended: takes its text into the field if it succeeded, and leaves the field alone otherwise. What was
  /// saved in an editor that was cut short is taken as far as the field reaches: nobody is there to be asked.
  package mutating func finishEditing(_ end: Handover) {
    guard let edited = sitting.edited else { return }
    sitting.edited = nil
    defer { edited.remove() }
    if end == .failed { return refuse(SittingWords.editorFailed) }
    guard let text = edited.reading().map(ThaiForm.canonical) else { return refuse(SittingWords.notText) }
    let count = text.unicodeScalars.count
    guard count <= edited.maximum || end == .cutShort else {
      if let top = stack.last, let before = top.screen.longText?.text {
        sitting.unfitting = UnfittingText(place: top.number, before: before, text: text)
      }
      return refuse(SittingWords.textTooLong(count, most: edited.maximum))
    }
    sitting.unfitting = nil
    for key in [Key.end, .control("u")] { handle(key) }
    let fitting = String(String.UnicodeScalarView(text.unicodeScalars.prefix(edited.maximum)))
    if !fitting.isEmpty { paste(fitting) }
    keepDrafts()
  }
}
