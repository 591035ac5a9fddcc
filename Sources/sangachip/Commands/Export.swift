import ArgumentParser
import Interchange
import OfficeCore
import OfficeStorage

/// Writes every row of a kind.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: HelpWords.writeOut.spoken)

  enum Style: String, ExpressibleByArgument, CaseIterable { case thai }

  @Argument(help: HelpWords.kind.help)
  var kind: ImportKind

  @Argument(help: HelpWords.output.help)
  var file: String = "-"

  @Option(help: HelpWords.style.help)
  var style: Style?

  @OptionGroup var office: OfficeOptions

  func run() throws {
    let office = try office.open()
    defer { office.leave() }
    let style: ExportStyle = style == .thai ? .thai : .plain
    let output = try OutputFile(file)
    try output.write(ExportFile.header(kind))
    let omitted = try office.exportRows(kind) { rows in
      try output.write(Array(ExportFile.bytes(rows, style: style).dropFirst(ExportFile.header(kind).count)))
    }
    try output.finish()
    if omitted > 0 { Console.complain(Words.omitted(omitted)) }
  }
}
