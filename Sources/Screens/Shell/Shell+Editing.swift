internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
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
    guard let text = stack.last?.screen.longText else { return }
    keepDrafts()
    let start = sitting.privateFolder.isEmpty ? (office.path ?? "") + ".edit-" : sitting.privateFolder + "/sangachip-"
    do { sitting.edited = try EditedText(text, in: start) } catch { refuse(Explain.phrase(error)) }
  }

  /// The program to hand the terminal to, with its arguments, while a text waits to be edited.
  package func takeEditor() -> [String]? { sitting.edited.map { sitting.editor + [$0.path] } }

  /// The editor has ended: takes its text into the field if it succeeded, and leaves the field alone otherwise.
  package mutating func finishEditing(_ isDone: Bool) {
    guard let edited = sitting.edited else { return }
    sitting.edited = nil
    defer { edited.remove() }
    guard isDone else { return refuse(SittingWords.editorFailed) }
    guard let text = edited.reading().map(ThaiForm.canonical) else { return refuse(SittingWords.notText) }
    let count = text.unicodeScalars.count
    guard count <= edited.maximum else { return refuse(SittingWords.textTooLong(count, most: edited.maximum)) }
    for key in [Key.end, .control("u")] { handle(key) }
    if !text.isEmpty { paste(text) }
    keepDrafts()
  }
}
