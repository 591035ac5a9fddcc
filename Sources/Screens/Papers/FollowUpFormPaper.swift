package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// แบบติดตาม: the households due in a round, as text for A4 with blanks to fill in on the visit. It names no national ID;
/// each zone begins a new page, a form feed parts the pages, and each page ends with the notice at collection.
package enum FollowUpFormPaper {
  static let columns = 78
  static let rows = 60
  private static let headRows = 6
  private static let perHousehold = 6

  package static func text(
    office: Office, fiscalYear: Int, round: IncomeRound, zone: Int?, language: Language
  ) throws -> String {
    let due = try office.followUpsDue(fiscalYear: fiscalYear, round: round).filter { zone == nil || $0.zone == zone }
    return try text(of: due, office: office, fiscalYear: fiscalYear, round: round, zone: zone, language: language)
  }

  /// The forms of some of the households that are due, round by round.
  package static func text(office: Office, fiscalYear: Int, of chosen: [DueFollowUp.ID], language: Language) throws
    -> String
  {
    let ids = Set(chosen)
    let due = try office.followUpsDue(fiscalYear: fiscalYear).filter { ids.contains($0.id) }
    let rounds = IncomeRound.allCases.filter { round in due.contains { $0.round == round } }
    return try (rounds.isEmpty ? [.baseline] : rounds).map { round in
      try text(
        of: due.filter { $0.round == round }, office: office, fiscalYear: fiscalYear, round: round, zone: nil,
        language: language)
    }.joined(separator: "\u{0C}")
  }

  private static func text(
    of due: [DueFollowUp], office: Office, fiscalYear: Int, round: IncomeRound, zone: Int?, language: Language
  ) throws -> String {
    let programme = try office.setting(.programmeName, on: office.today)?.value ?? ""
    var sheet = PaperSheet()
    try NoticePaper(office).foot(on: &sheet)
    let foot = sheet.lines
    let perPage = max(1, (rows - headRows - foot.count) / perHousehold)
    var pages: [(zone: Int?, lines: [DueFollowUp], first: Int)] = []
    for zone in Set(due.map(\.zone)).sorted(by: { ($0 ?? 99) < ($1 ?? 99) }) {
      let of = due.filter { $0.zone == zone }
      for start in stride(from: 0, to: of.count, by: perPage) {
        pages.append((zone, Array(of[start..<min(start + perPage, of.count)]), start + 1))
      }
    }
    if pages.isEmpty { pages = [(zone, [], 1)] }
    return pages.enumerated().map { index, page in
      var lines = head(
        programme, fiscalYear, round, page.zone, index + 1, of: pages.count, isAll: zone == nil && due.isEmpty,
        language)
      if page.lines.isEmpty { lines.append(Words.nobody.text(in: language)) }
      for (offset, household) in page.lines.enumerated() {
        lines += block(page.first + offset, household, language)
      }
      return (lines + foot).joined(separator: "\n") + "\n"
    }.joined(separator: "\u{0C}")
  }

  private static func head(
    _ programme: String, _ year: Int, _ round: IncomeRound, _ zone: Int?, _ page: Int, of count: Int, isAll: Bool,
    _ language: Language
  ) -> [String] {
    let number = Words.page(page, of: count).text(in: language)
    let title = Words.title.text(in: language)
    let margin = Columns.count(number)
    let centred = Columns.pad(title, to: columns - 2 * margin, alignment: .centre)
    let place = isAll ? Words.everywhere : Words.zone(zone)
    let what = (Words.round(round, year) + Phrase(verbatim: "   ") + place).text(in: language)
    return [
      String(repeating: " ", count: margin) + centred + number,
      Columns.pad(Columns.clip(programme, to: columns), to: columns, alignment: .centre),
      Columns.pad(what, to: columns, alignment: .centre),
      "",
      Words.officer.text(in: language),
      String(repeating: "-", count: columns),
    ].map(trimmed)
  }

  private static func block(_ number: Int, _ due: DueFollowUp, _ language: Language) -> [String] {
    let place = Words.place(due).text(in: language)
    let room = columns - Columns.count(place) - 2
    let who = Words.number(number).text(in: language) + " \(due.code)  \(due.headName)"
    return [
      Columns.pad(Columns.clip(who, to: max(20, room)), to: max(20, room)) + "  " + place,
      "    " + Words.last(due).text(in: language),
      "    " + Words.income.text(in: language),
      "    " + Words.reasons.text(in: language),
      "    " + Words.signature.text(in: language),
      "",
    ].map(trimmed)
  }

  private static func trimmed(_ line: String) -> String {
    var line = Columns.clip(line, to: columns)
    while line.hasSuffix(" ") { line.unicodeScalars.removeLast() }
    return line
  }
}
