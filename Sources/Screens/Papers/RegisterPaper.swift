internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// Chosen people or groups as a numbered list on A4. National IDs and phones are masked as far as the user's are.
enum RegisterPaper {
  static func text(_ people: [PersonSummary], office: String, on day: Day) -> String {
    var sheet = head(RegisterPaperWords.people(people.count), office, day)
    sheet.row([("", 4, .right), (RegisterPaperWords.name, 26, .left)] + personTitles)
    sheet.rule()
    for (index, person) in people.enumerated() {
      sheet.row([
        ("\(index + 1).", 4, .right), (person.name.full, 26, .left),
        (person.nationalID ?? RegisterPaperWords.noNumber, 17, .left),
        (person.community ?? RegisterPaperWords.outside, 16, .left), (person.phone ?? "", 11, .left),
      ])
    }
    return sheet.text
  }

  private static var personTitles: [(text: String, columns: Int, alignment: Columns.Alignment)] {
    [
      (RegisterPaperWords.nationalID, 17, .left), (RegisterPaperWords.community, 16, .left),
      (RegisterPaperWords.phone, 11, .left),
    ]
  }

  static func text(_ groups: [GroupSummary], office: String, on day: Day) -> String {
    var sheet = head(RegisterPaperWords.groups(groups.count), office, day)
    sheet.row([
      ("", 4, .right), (RegisterPaperWords.code, 8, .left), (RegisterPaperWords.group, 28, .left),
      (RegisterPaperWords.community, 16, .left), (RegisterPaperWords.members, 7, .right),
      (RegisterPaperWords.status, 10, .left),
    ])
    sheet.rule()
    for (index, group) in groups.enumerated() {
      sheet.row([
        ("\(index + 1).", 4, .right), (group.code, 8, .left), (group.name, 28, .left), (group.community, 16, .left),
        (String(group.members), 7, .right), (Vocabulary.shortGroupStatus(group.status).thai, 10, .left),
      ])
    }
    return sheet.text
  }

  private static func head(_ title: String, _ office: String, _ day: Day) -> PaperSheet {
    var sheet = PaperSheet()
    sheet.centre(office)
    sheet.centre(title)
    sheet.centre(RegisterPaperWords.on(day))
    sheet.rule()
    return sheet
  }
}
