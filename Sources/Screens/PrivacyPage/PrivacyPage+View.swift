internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension PrivacyPage {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    guard let file = state.file else {
      canvas.write(Words.reading.text(in: language), x: area.x + 2, y: area.y + 1, role: .faint, limit: area.right)
      return
    }
    let (top, body) = area.splitTop(area.rows > 6 ? 1 : 0)
    if !top.isEmpty {
      let isCalm = file.hasSeenNotice || file.isAnonymised
      canvas.write(
        Words.headline(file).text(in: language), x: top.x + 1, y: top.y, columns: top.columns - 1,
        role: isCalm ? .faint : .warning)
    }
    Sections(sections(file, state, language), cursor: state.cursor).draw(on: &canvas, in: body, language: language)
  }

  /// A revealed field is for the eye alone: it goes to no clipboard.
  package static func copied(_ state: State, language: Language) -> Copied? {
    guard let chosen = state.chosen, let file = state.file else { return nil }
    let isPersonal = if case .fact(let fact) = chosen { fact.sight == .full } else { false }
    var covered = state
    covered.revealed = [:]
    return Copied(row(chosen, covered, language), of: .person, file.person.raw, isPersonal: isPersonal)
  }

  private static func sections(_ file: PrivacyFile, _ state: State, _ language: Language) -> [Sections.Section] {
    func rows(_ holds: (Row) -> Bool) -> [[TableCell]] { state.rows.filter(holds).map { row($0, state, language) } }
    return [
      Sections.Section(
        Words.facts,
        [
          TableColumn(Words.fact, .fixed(18)), TableColumn(Words.value, .share(1, minimum: 14)),
          TableColumn(Words.sight, .fixed(10), priority: 1),
        ], rows: rows { if case .fact = $0 { true } else { false } }, empty: Words.nothingRecorded),
      Sections.Section(
        Words.notices,
        [
          TableColumn(PrivacyWords.day, .fixed(11)), TableColumn(Words.edition, .fixed(10)),
          TableColumn(Words.way, .share(1, minimum: 10)), TableColumn(Words.by, .fixed(18), priority: 1),
        ], rows: rows { if case .notice = $0 { true } else { false } },
        empty: state.may(.editRegister) ? Words.noNoticeYet : Words.noNotice),
      Sections.Section(
        Words.consents,
        [
          TableColumn(Words.purpose, .share(1, minimum: 12)), TableColumn(Words.given, .fixed(11)),
          TableColumn(Words.withdrawn, .fixed(11)), TableColumn(Words.way, .fixed(14), priority: 1),
          TableColumn(PrivacyWords.evidence, .fixed(16), priority: 2),
        ], rows: rows { if case .consent = $0 { true } else { false } }, empty: Words.noConsent),
      Sections.Section(
        Words.requests,
        [
          TableColumn(DataRequests.Words.number, .fixed(8)), TableColumn(Words.request, .share(1, minimum: 14)),
          TableColumn(Words.received, .fixed(11), priority: 1), TableColumn(Words.clock, .fixed(14)),
        ], rows: rows { if case .request = $0 { true } else { false } }, empty: Words.noRequest),
    ]
  }

  private static func row(_ row: Row, _ state: State, _ language: Language) -> [TableCell] {
    switch row {
    case .fact(let fact):
      let revealed = state.revealed[fact.field]
      let isCovered = fact.text != nil && fact.sight != .full && revealed == nil
      return [
        TableCell(PrivacyWords.field(fact.field).text(in: language)),
        TableCell(
          revealed.map { Words.shown($0, of: fact.field, language) } ?? Words.shown(fact, language),
          isCovered ? .faint : .text),
        TableCell(
          isCovered ? PrivacyWords.masked.text(in: language) : revealed != nil ? Words.open.text(in: language) : "",
          .warning),
      ]
    case .notice(let notice):
      return [
        TableCell(Vocabulary.shortDay(notice.day).text(in: language)), TableCell(notice.edition),
        TableCell(PrivacyWords.way(notice.way).text(in: language)), TableCell(notice.by, .faint),
      ]
    case .consent(let consent):
      let step = consent.withdrawn ?? consent.given
      let role: Role = consent.withdrawn == nil ? .text : .faint
      return [
        TableCell(PrivacyWords.purpose(consent.purpose).text(in: language), role),
        TableCell(Vocabulary.shortDay(consent.given.day).text(in: language), role),
        TableCell(consent.withdrawn.map { Vocabulary.shortDay($0.day).text(in: language) } ?? "–", role),
        TableCell(PrivacyWords.way(step.way).text(in: language), .faint), TableCell(step.evidence, .faint),
      ]
    case .request(let request):
      let clock = request.clock(on: state.today)
      return [
        TableCell(request.number), TableCell(PrivacyWords.kind(request.kind).text(in: language)),
        TableCell(Vocabulary.shortDay(request.receivedOn).text(in: language)),
        TableCell(PrivacyWords.clock(clock).text(in: language), DataRequests.role(of: clock)),
      ]
    }
  }
}
