internal import Interchange
internal import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// Takes the rows of a file in: what and which file, what would come of it, then the import and what came of it.
package enum ImportPage: Screen {
  enum Field: String, CaseIterable {
    case kind, file, sheet, update
    case noIDReason = "no_id_reason"
  }

  /// The folder of the typed path, and what is in it.
  package struct Listing: Equatable, Sendable {
    var folder: String
    var entries: [FolderEntry]
  }

  /// A file to take in.
  package struct Source: Equatable, Sendable {
    var path: String
    var options: FileImport
  }

  /// What would come of an import: the same work, done and taken back.
  package struct Preview: Equatable, Sendable {
    var source: Source
    var encoding: TextEncoding
    var columns: [TableFile.FoundColumn]
    /// Records of the file but the header and blank ones.
    var rows: Int
    var outcome: ImportOutcome
    var stamp: SourceFile.Stamp
    /// The sheet of the workbook.
    var sheet: String?
    /// What the columns are taken as, to be changed.
    var mapping = ColumnMapping.none
  }

  /// An earlier import, and why it cannot be undone now.
  package struct Batch: Equatable, Sendable {
    var record: ImportRecord
    var obstacle: Phrase?
  }

  /// What the open list is chosen for.
  enum Picking: Equatable {
    case file, column, field, batch
    /// What the column at a place is.
    case use(Int)
    /// What becomes of a field.
    case rule(String)
  }

  /// What came of an import.
  package struct Done: Equatable, Sendable {
    var source: Source
    var rows: Int
    var outcome: ImportOutcome
    /// The file of the rejected rows.
    var errorsPath: String?
    /// Why that file could not be written.
    var errorsFailure: Phrase?
  }

  package enum Stage: Equatable, Sendable {
    case asking
    /// The file is refused as a whole.
    case refused(Phrase)
    case previewed(Preview)
    case done(Done)
    case batch(Batch)
  }

  package struct State: Equatable, Sendable {
    var form = Form([])
    var listing = Listing(folder: "", entries: [])
    var files: PickList?
    var picking = Picking.file
    var imports: [ImportRecord] = []
    var stage = Stage.asking
    /// How many lines of the report are scrolled by.
    var offset = 0

    var isAsking: Bool {
      switch stage {
      case .asking, .refused: true
      case .previewed, .done, .batch: false
      }
    }
  }

  package enum Message: Equatable, Sendable {
    case key(Key)
    case pasted(String)
    case filesAsked
    case completionAsked
    case listed(Listing, completing: Bool)
    case previewAsked
    case previewed(Preview)
    case refused(Phrase)
    case updateToggled
    case importAsked
    case chose(DialogChoice)
    case imported(Done)
    case backToForm
    case columnsAsked
    case rulesAsked
    case importsAsked
    case importsFound([ImportRecord])
    case batchFound(Batch)
    case undoAsked
    case undone
    case failed(Failure)
    case refreshed
  }

  package enum Request: Equatable, Sendable {
    case list(folder: String, completing: Bool)
    case preview(Source)
    case takeIn(Preview)
    case imports
    case batch(ImportRecord)
    case undo(Int64)
  }

  static func start() -> (State, [Effect<Request>]) {
    var state = State()
    state.form = Form(Words.fields, values: [Field.kind.rawValue: "people", Field.update.rawValue: "no"])
    state.form.hidden = [Field.sheet.rawValue]
    state.form.focus(Field.file.rawValue)
    return (state, [.ask(.list(folder: "", completing: false))])
  }

  package static func title(_ state: State) -> Phrase { Words.title }
  package static func isTyping(_ state: State) -> Bool { state.isAsking && state.form.isTyping }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    if state.files != nil || state.form.isChoosing { return [] }
    switch state.stage {
    case .asking, .refused:
      return [
        KeyBinding([.function(2), .control("s")], Words.preview, .previewAsked),
        KeyBinding([.function(4)], Words.files, state.isOnFile ? .filesAsked : .key(.function(4))),
        KeyBinding([.function(8)], Words.imports, .importsAsked),
      ]
    case .previewed(let preview):
      return [
        KeyBinding(
          [.function(2), .control("s")], Words.takeIn, .importAsked,
          disabled: preview.outcome.imported + preview.outcome.updated == 0 ? Words.nothingToDo : nil),
        KeyBinding(
          [.character("u")], preview.source.options.update ? Words.leaveDifferent : Words.updateDifferent,
          .updateToggled),
        KeyBinding([.character("m")], Words.columns, .columnsAsked),
        KeyBinding([.character("o")], Words.rulesKey, .rulesAsked),
        KeyBinding([.escape, .function(10)], Words.backToForm, .backToForm, shown: .help),
      ]
    case .done:
      return [
        KeyBinding([.character("n"), .enter], Words.another, .backToForm),
        KeyBinding([.function(8)], Words.imports, .importsAsked),
      ]
    case .batch(let batch):
      return [
        KeyBinding([.function(3)], Words.undo, .undoAsked, disabled: batch.obstacle),
        KeyBinding([.function(8)], Words.imports, .importsAsked),
        KeyBinding([.escape, .function(10)], Words.backToForm, .backToForm, shown: .help),
      ]
    }
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    if state.files != nil || state.form.isChoosing { return .key(key) }
    if !state.isAsking { return isScroll(key) ? .key(key) : nil }
    switch key {
    case .escape, .function: return nil
    case .tab where state.isOnFile: return .completionAsked
    default: return .key(key)
    }
  }

  private static func isScroll(_ key: Key) -> Bool {
    switch key {
    case .up, .down, .pageUp, .pageDown, .home, .end: true
    default: false
    }
  }

  package static func pasted(_ state: State, _ text: String) -> Message? { state.isAsking ? .pasted(text) : nil }
  package static func chose(_ state: State, _ choice: DialogChoice) -> Message? { .chose(choice) }
  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? { .failed(failure) }
  package static func refresh(_ state: State) -> Message? { .refreshed }
  package static func hint(_ state: State) -> Phrase? { state.isAsking ? state.form.hint : nil }

  package static func canStop(_ request: Request) -> Bool {
    switch request {
    case .list, .imports, .batch, .undo: false
    case .preview, .takeIn: true
    }
  }
}

extension ImportPage.State {
  mutating func pick(_ purpose: ImportPage.Picking, _ list: PickList) {
    picking = purpose
    files = list
  }

  var isOnFile: Bool { form.focusedField?.id == ImportPage.Field.file.rawValue }
}
