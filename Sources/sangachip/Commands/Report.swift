import ArgumentParser
import Interchange
import OfficeCore
import OfficeStorage
import ThaiText

/// Prints figures.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: HelpWords.report.spoken, subcommands: [KPI.self])
}

/// The two indicators of a fiscal year.
struct KPI: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "kpi", abstract: HelpWords.indicators.spoken)

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, csv, json }

  @Option(help: HelpWords.year.help)
  var year: String

  @Option(name: .customLong("by"), help: HelpWords.grouping.help)
  var grouping: IndicatorGrouping?

  @Option(help: HelpWords.asOf.help)
  var asOf: String?

  @Option(help: HelpWords.format.help)
  var format: Format = .table

  @OptionGroup var office: OfficeOptions

  func run() throws {
    guard let fiscalYear = Int(Digits.arabic(year)), 2400...2600 ~= fiscalYear else {
      throw CommandFailure.fiscalYear(year)
    }
    let office = try office.open()
    defer { office.leave() }
    let report = try office.indicators(
      fiscalYear: fiscalYear, by: grouping, asOf: try asOf.map { try Self.day($0, today: office.today) })
    let label = { (key: String) in FigureWords.label(key, of: report).spoken }
    switch format {
    case .table:
      let heading = { (name: String) in FigureWords.heading(name).spoken }
      let table = report.table(heading: heading, label: label)
      try Console.say(FigureWords.title(report).spoken + "\n\n" + table.dropLast())
    case .csv: try Console.write(report.csv(byteOrderMark: false, label: label), to: 1)
    case .json: try Console.write(Array(report.json(label: label).utf8), to: 1)
    }
  }

  private static func day(_ text: String, today: Day) throws -> Day {
    do throws(DateReading.Failure) { return try DateReading.day(text, today: today) } catch {
      throw CommandFailure.notADay(text)
    }
  }
}

extension IndicatorGrouping: ExpressibleByArgument {}
