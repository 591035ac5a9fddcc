import ArgumentParser
import Interchange
import OfficeCore
import OfficeStorage
import Screens

/// Writes every row of a kind, or those that a query finds.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: HelpWords.writeOut.spoken)

  enum Style: String, ExpressibleByArgument, CaseIterable { case thai }

  @Argument(help: HelpWords.kind.help)
  var kind: ImportKind

  @Argument(help: HelpWords.output.help)
  var file: String = "-"

  @Option(help: HelpWords.style.help)
  var style: Style?

  @Option(help: HelpWords.query.help)
  var query: String?

  @OptionGroup var office: OfficeOptions

  func run() throws {
    let office = try office.open()
    defer { office.leave() }
    let style: ExportStyle = style == .thai ? .thai : .plain
    if query != nil, !QueryExport.kinds.contains(kind) { throw CommandFailure.noQueryOf(kind) }
    let records = try query.map { try QueryExport.records(kind, $0, in: office) }
    let output = try OutputFile(file)
    try output.write(ExportFile.header(kind))
    let omitted = try office.exportRows(kind, of: records) { rows in
      try output.write(Array(ExportFile.bytes(rows, style: style).dropFirst(ExportFile.header(kind).count)))
    }
    try output.finish()
    if omitted > 0 { Console.complain(Words.omitted(omitted)) }
  }
}
