internal import Interchange
internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension ImportPage {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .key(let key): return typed(key, &state)
    case .pasted(let text):
      if state.files != nil { return [.beep] }
      return took(state.form.paste(text), &state)
    case .filesAsked:
      guard !state.listing.entries.isEmpty else { return [.say(Toast(Words.noFiles, .warning)), .beep] }
      state.pick(.file, PickList(title: Words.files, choices: state.listing.entries.map(Words.choice)))
      return []
    case .columnsAsked, .rulesAsked:
      guard case .previewed(let preview) = state.stage else { return [] }
      if message == .columnsAsked {
        state.pick(.column, PickList(title: Words.columnsTitle, choices: Words.columnChoices(preview)))
      } else {
        state.pick(.field, PickList(title: Words.rulesTitle, choices: Words.fieldChoices(preview)))
      }
      return []
    case .importsAsked: return [.ask(.imports)]
    case .importsFound(let imports):
      state.imports = imports
      guard !imports.isEmpty else { return [.say(Toast(Words.noImports, .warning)), .beep] }
      state.pick(.batch, PickList(title: Words.importsTitle, choices: imports.map(Words.choice)))
      return []
    case .batchFound(let batch):
      state.stage = .batch(batch)
      state.offset = 0
      return []
    case .undoAsked:
      guard case .batch(let batch) = state.stage else { return [] }
      return [.confirm(Words.confirmUndo(batch.record))]
    case .undone: return [.say(Toast(Words.undone, .ok)), .ask(.imports)]
    case .completionAsked: return [.ask(.list(folder: folder(state), completing: true))]
    case .listed(let listing, let isCompleting):
      state.listing = listing
      return isCompleting ? complete(&state) : []
    case .previewAsked: return preview(&state)
    case .previewed(let preview):
      state.stage = .previewed(preview)
      state.offset = 0
      return []
    case .refused(let phrase):
      state.stage = .refused(phrase)
      return [.beep]
    case .updateToggled:
      guard case .previewed(let preview) = state.stage else { return [] }
      var source = preview.source
      source.options.update.toggle()
      state.form[Field.update.rawValue] = source.options.update ? "yes" : "no"
      return [.ask(.preview(source))]
    case .importAsked:
      guard case .previewed(let preview) = state.stage else { return [] }
      return [.confirm(Words.confirm(preview))]
    case .chose(let choice):
      guard choice.button == 0 else { return [] }
      switch state.stage {
      case .previewed(let preview): return [.ask(.takeIn(preview))]
      case .batch(let batch): return [.ask(.undo(batch.record.id))]
      case .asking, .refused, .done: return []
      }
    case .imported(let done):
      state.stage = .done(done)
      state.offset = 0
      return [.say(Toast(Words.imported(done.outcome), done.outcome.rejections.isEmpty ? .ok : .warning))]
    case .backToForm:
      state.stage = .asking
      state.form.focus(Field.file.rawValue)
      return [.ask(.list(folder: folder(state), completing: false))]
    case .failed(let failure): return [.say(Toast(failure.phrase, .refused)), .beep]
    case .refreshed: return state.isAsking ? [.ask(.list(folder: folder(state), completing: false))] : []
    }
  }

  private static func typed(_ key: Key, _ state: inout State) -> [Effect<Request>] {
    guard var files = state.files else {
      return state.isAsking ? took(state.form.handle(key), &state) : scroll(key, &state)
    }
    let outcome = files.handle(key)
    state.files = files
    switch outcome {
    case .handled: return []
    case .refused, .ignored: return [.beep]
    case .closed:
      state.files = nil
      return []
    case .chose(let names):
      state.files = nil
      guard state.picking == .file else { return chose(names.first ?? "", &state) }
      guard let entry = state.listing.entries.first(where: { $0.typed == names.first }) else { return [] }
      state.form[Field.file.rawValue] = state.listing.folder + entry.typed
      return entry.isFolder ? [.ask(.list(folder: folder(state), completing: false))] : []
    }
  }

  /// What was chosen of a list but that of files.
  private static func chose(_ code: String, _ state: inout State) -> [Effect<Request>] {
    if state.picking == .batch {
      return state.imports.first { String($0.id) == code }.map { [.ask(.batch($0))] } ?? []
    }
    guard case .previewed(let preview) = state.stage else { return [] }
    var source = preview.source
    switch state.picking {
    case .file, .batch: return []
    case .column:
      guard let place = Int(code) else { return [] }
      let now = preview.mapping.columns.indices.contains(place) ? preview.mapping.columns[place] : ""
      state.pick(
        .use(place),
        PickList(title: Words.columnIs(preview, place), choices: Words.uses(source.options.kind), chosen: [now]))
      return []
    case .use(let place):
      var mapping = preview.mapping
      mapping.set(code, at: place)
      source.options.mapping = mapping
    case .field:
      state.pick(
        .rule(code),
        PickList(
          title: Explain.field(code, in: source.options.kind), choices: Words.rules,
          chosen: [source.options.policy.rule(of: code).rawValue]))
      return []
    case .rule(let field): source.options.policy.fields[field] = ImportPolicy.Rule(rawValue: code)
    }
    return [.ask(.preview(source))]
  }

  private static func took(_ outcome: FormOutcome, _ state: inout State) -> [Effect<Request>] {
    switch outcome {
    case .edited:
      state.stage = .asking
      let isPeople = state.form[Field.kind.rawValue] == ImportKind.people.rawValue
      let isWorkbook = trimmed(state.form[Field.file.rawValue]).lowercased().hasSuffix(".xlsx")
      state.form.hidden = Set(
        (isPeople ? [] : [Field.noIDReason.rawValue]) + (isWorkbook ? [] : [Field.sheet.rawValue]))
      return folder(state) == state.listing.folder ? [] : [.ask(.list(folder: folder(state), completing: false))]
    case .handled, .moved: return []
    case .submit: return preview(&state)
    case .back: return [.back]
    case .pick, .refused, .ignored: return [.beep]
    }
  }

  private static func scroll(_ key: Key, _ state: inout State) -> [Effect<Request>] {
    let last = max(0, report(of: state).count - 1)
    let wanted =
      switch key {
      case .up: state.offset - 1
      case .down: state.offset + 1
      case .pageUp: state.offset - 10
      case .pageDown: state.offset + 10
      case .home: 0
      default: last
      }
    let offset = max(0, min(wanted, last))
    guard offset != state.offset else { return [.beep] }
    state.offset = offset
    return []
  }

  private static func folder(_ state: State) -> String {
    PathCompletion.parts(of: state.form[Field.file.rawValue]).folder
  }

  /// Adds to the path what can only follow; a path to which nothing can be added is left for the next field.
  private static func complete(_ state: inout State) -> [Effect<Request>] {
    let path = state.form[Field.file.rawValue]
    guard let completed = PathCompletion.complete(path, among: state.listing.entries) else {
      return took(state.form.handle(.tab), &state)
    }
    state.form[Field.file.rawValue] = completed
    let folder = folder(state)
    return folder == state.listing.folder ? [] : [.ask(.list(folder: folder, completing: false))]
  }

  private static func preview(_ state: inout State) -> [Effect<Request>] {
    let path = trimmed(state.form[Field.file.rawValue])
    var problems: [String: Phrase] = [:]
    if path.isEmpty || path.hasSuffix("/") { problems[Field.file.rawValue] = Words.fileMissing }
    let kind = ImportKind(rawValue: state.form[Field.kind.rawValue])
    if kind == nil { problems[Field.kind.rawValue] = Words.kindMissing }
    guard let kind, problems.isEmpty else {
      state.form.show(problems)
      return [.say(Toast(problems[Field.file.rawValue] ?? Words.kindMissing, .warning)), .beep]
    }
    let reason = ThaiForm.canonical(state.form[Field.noIDReason.rawValue])
    var options = FileImport(
      kind: kind, policy: state.form[Field.update.rawValue] == "yes" ? .overwrite : .keep,
      noIDReason: kind == .people && !reason.isEmpty ? reason : nil, source: SourceFile.name(of: path))
    let sheet = ThaiForm.canonical(state.form[Field.sheet.rawValue])
    if !sheet.isEmpty, !state.form.hidden.contains(Field.sheet.rawValue) { options.sheet = sheet }
    return [.ask(.preview(Source(path: path, options: options)))]
  }

  private static func trimmed(_ text: String) -> String {
    let spaces: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\t" }
    let scalars = text.unicodeScalars.drop(while: spaces).reversed().drop(while: spaces).reversed()
    return String(String.UnicodeScalarView(scalars))
  }
}
