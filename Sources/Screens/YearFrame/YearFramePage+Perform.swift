internal import OfficeCore
package import OfficeStorage
internal import ThaiText

extension YearFramePage {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load(let year): return try load(year, in: office)
    case .keep(let draft):
      try office.keep(draft)
      return .refreshed
    case .carryOut(let read, let year, let version):
      switch read {
      case .umbrella(let details):
        try office.save(details, version: version)
        return .done(.umbrella)
      case .transfer(let transfer):
        try office.record(transfer, fiscalYear: year)
        return .done(.transfer)
      case .round(let opens, let closes):
        try office.openRound(fiscalYear: year, opens: opens, closes: closes)
        return .done(.round)
      }
    }
  }

  private static func load(_ year: Int, in office: Office) throws -> Message {
    // The coming year too: its frame is made before it begins.
    let years = Set(try office.fiscalYears() + [office.today.fiscalYear + 1, year]).sorted(by: >)
    return .loaded(
      try office.frame(of: year), years: Array(years.prefix(6)),
      try office.drafts().filter { $0.content.screen == screen })
  }
}
