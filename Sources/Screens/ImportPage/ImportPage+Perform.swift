internal import Interchange
internal import OfficeCore
package import OfficeStorage
internal import TerminalUI

extension ImportPage {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    try perform(request, in: office, telling: Work())
  }

  package static func perform(_ request: Request, in office: Office, telling work: Work) throws -> Message {
    switch request {
    case .list(let folder, let isCompleting):
      return .listed(Listing(folder: folder, entries: SourceFile.list(folder)), completing: isCompleting)
    case .preview(let source):
      let (bytes, stamp) = try SourceFile.read(source.path)
      switch decode(bytes, source, in: office) {
      case .failure(let refusal): return .refused(Explain.phrase(refusal, in: source.options.kind))
      case .success(let file):
        let outcome = try source.options.take(file, into: office, rehearsing: true) {
          try work.report(Words.checking, $0, of: file.recordCount)
        }
        return .previewed(
          Preview(
            source: source, encoding: file.table.encoding, columns: file.table.columns, rows: file.recordCount,
            outcome: outcome, stamp: stamp, sheet: file.table.sheet, mapping: file.table.currentMapping))
      }
    case .takeIn(let preview):
      let source = preview.source
      let (bytes, stamp) = try SourceFile.read(source.path)
      // What was looked at is what is taken in.
      guard stamp == preview.stamp else { return .refused(Words.changedMeanwhile) }
      let file = try decode(bytes, source, in: office).get()
      let outcome = try source.options.take(file, into: office, rehearsing: false) {
        try work.report(Words.takingIn, $0, of: file.recordCount)
      }
      return .imported(done(source, file, outcome, in: office))
    case .imports: return .importsFound(try office.imports())
    case .batch(let record):
      let obstacle = try office.obstacle(toUndoing: record.id)
      return .batchFound(Batch(record: record, obstacle: obstacle.map(ExplainImportWords.sentence)))
    case .undo(let id):
      try office.undoImport(id)
      return .undone
    }
  }

  private static func decode(_ bytes: [UInt8], _ source: Source, in office: Office) -> Result<DecodedFile, FileRefusal>
  {
    do throws(FileRefusal) { return .success(try source.options.decode(bytes, for: office)) } catch {
      return .failure(error)
    }
  }

  /// The import is done by now, whatever becomes of the errors file.
  private static func done(_ source: Source, _ file: DecodedFile, _ outcome: ImportOutcome, in office: Office) -> Done {
    var done = Done(source: source, rows: file.recordCount, outcome: outcome)
    guard !outcome.rejections.isEmpty else { return done }
    let bytes = ErrorsFile.bytes(file, rejections: outcome.rejections) { Explain.phrase($0).thai }
    do { done.errorsPath = try writeErrors(bytes, beside: source.path, in: office) } catch {
      done.errorsFailure = Explain.phrase(error)
    }
    return done
  }

  /// Writes the rejected rows beside the source, under the first name that is free: what is being mended is not
  /// overwritten.
  private static func writeErrors(_ bytes: [UInt8], beside path: String, in office: Office) throws -> String {
    for number in 1...99 {
      let errors = Words.errorsPath(beside: path, number)
      do {
        try PaperFile.write(bytes, to: SourceFile.expanded(errors)) {
          try office.recordErrorsFile(SourceFile.name(of: errors), of: SourceFile.name(of: path))
        }
        return errors
      } catch StoreError.exists {
        continue
      }
    }
    throw StoreError.exists(path: path)
  }
}
