package import TerminalUI

/// What can be told of the terminal; where there is one it is opened for a moment and asked how it draws Thai.
package struct TerminalReport: Sendable {
  package var variables: TerminalVariables
  /// Standard input and output are a terminal.
  package var isTerminal: Bool
  /// Why the full screen could not be shown.
  package var failure: CursesStartFailure?
  /// The type in use: that of TERM, or a usual one where the machine does not know it.
  package var typeInUse: String?
  package var size: Size?
  package var colours: ColourDepth?
  /// What the terminal answered; nil when it was not asked.
  package var probe: WidthProbe?

  package static func looking(_ variables: TerminalVariables = .ofProcess()) -> TerminalReport {
    var report = TerminalReport(variables: variables, isTerminal: true)
    do throws(CursesStartFailure) {
      let driver = try CursesDriver(options: CursesOptions(variables: variables))
      report.typeInUse = driver.terminalType
      report.size = driver.size
      report.colours = driver.colourDepth
      report.probe = driver.probe
      driver.close()
    } catch {
      if error == .notATerminal { report.isTerminal = false } else { report.failure = error }
    }
    return report
  }
}
