internal import OfficeCore
internal import TerminalUI
internal import ThaiText

/// ประกาศรายชื่อ: it is made of `PublicName`s and so can say nothing but names and communities. Counts by community below
/// `least` are not told.
enum PublicListPaper {
  static func text(_ people: [PublicName], least: Int, office: String, on day: Day) -> String {
    typealias Words = PublicListPaperWords
    var sheet = PaperSheet()
    sheet.centre(office)
    sheet.centre(Words.title)
    sheet.centre(Words.number)
    sheet.rule()
    sheet.row([("", 5, .right), (Words.name, 40, .left), (Words.community, 30, .left)])
    sheet.rule()
    for (index, person) in people.enumerated() {
      sheet.row([
        ("\(index + 1).", 5, .right), (person.name, 40, .left), (person.community ?? Words.outside, 30, .left),
      ])
    }
    sheet.rule()
    sheet.paragraph(Words.total(people.count))
    for (community, count) in counts(people) {
      sheet.row([
        ("", 5, .left), (community, 40, .left), (Words.people(SmallCell.printed(count, least: least)), 30, .left),
      ])
    }
    sheet.blank()
    sheet.right(Words.announced(day))
    return sheet.text
  }

  private static func counts(_ people: [PublicName]) -> [(String, Int)] {
    Dictionary(grouping: people) { $0.community ?? PublicListPaperWords.outside }
      .map { (name: $0.key, count: $0.value.count, key: SortKey.key($0.key)) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { ($0.name, $0.count) }
  }
}
