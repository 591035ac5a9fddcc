internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// The sheet of a household or a group, to be checked and filled in with a pen: with what the register has, or blank.
/// National IDs are left to the pen, and phones are written as far as the user sees them in full.
enum RegisterFormPaper {
  typealias Words = RegisterFormPaperWords

  /// So many rows for members: those there are, and room for more.
  private static let rows = 8
  private static let spare = 2

  static func text(
    _ household: HouseholdFile?, members: [Person], address: Address?, notice: NoticePaper, office: String, on day: Day
  ) -> String {
    var sheet = head(Words.household, office, day)
    line(&sheet, [(Words.householdCode, household?.code), (Words.registerCode, household?.registerCode)])
    line(&sheet, [(Words.houseNumber, address?.houseNumber), (Words.moo, address?.moo), (Words.soi, address?.soi)])
    line(&sheet, [(Words.road, address?.road), (Words.community, household?.community)])
    line(&sheet, [(Words.subdistrict, address?.subdistrict), (Words.postcode, address?.postcode)])
    sheet.blank()
    sheet.row([
      ("", 3, .right), (Words.name, 30, .left), (Words.birth, 14, .left), (Words.phone, 13, .left),
      (Words.nationalID, 14, .left),
    ])
    sheet.rule()
    let count = household == nil ? rows : members.count + spare
    for number in 0..<count {
      let person = number < members.count ? members[number].details : nil
      sheet.row([
        (Words.number(number + 1), 3, .right), (person?.name.full ?? dots(30), 30, .left),
        (person?.birth.map(Words.birth) ?? dots(14), 14, .left), (person?.phone ?? dots(13), 13, .left),
        (dots(14), 14, .left),
      ])
      sheet.blank()
    }
    line(&sheet, [(Words.income, nil), (Words.wanted, nil)])
    return foot(&sheet, notice)
  }

  static func text(
    _ group: GroupDetails?, members: [GroupMember], community: String?, notice: NoticePaper, office: String, on day: Day
  ) -> String {
    var sheet = head(Words.group, office, day)
    line(&sheet, [(Words.groupName, group?.name)])
    line(&sheet, [(Words.groupCode, group?.code), (Words.community, community)])
    line(&sheet, [(Words.occupation, group?.occupation), (Words.founded, group?.founded.map(Words.day))])
    for (label, answer) in [
      (Words.rules, group?.hasRules), (Words.accounts, group?.hasAccounts), (Words.meeting, group?.hasGeneralMeeting),
      (Words.office, group?.hasOffice),
    ] {
      sheet.row([(label, 40, .left), (Words.yesOrNo(answer), 30, .left)])
    }
    sheet.blank()
    sheet.row([
      ("", 3, .right), (Words.name, 30, .left), (Words.role, 16, .left), (Words.signature, 24, .left),
    ])
    sheet.rule()
    let now = members.filter { $0.to == nil }
    for number in 0..<(group == nil ? rows : now.count + spare) {
      let member = number < now.count ? now[number] : nil
      sheet.row([
        (Words.number(number + 1), 3, .right), (member?.name ?? dots(30), 30, .left),
        (member.map { Vocabulary.groupRole($0.role).thai } ?? dots(16), 16, .left), (dots(24), 24, .left),
      ])
      sheet.blank()
    }
    return foot(&sheet, notice)
  }

  private static func head(_ title: String, _ office: String, _ day: Day) -> PaperSheet {
    var sheet = PaperSheet()
    sheet.centre(office)
    sheet.centre(title)
    sheet.right(Words.on(day))
    sheet.rule()
    return sheet
  }

  /// Who gave it, who wrote it down. What the person is told about the data stands above the signatures.
  private static func foot(_ sheet: inout PaperSheet, _ notice: NoticePaper) -> String {
    notice.foot(on: &sheet)
    sheet.rule()
    sheet.row([(Words.informant, 38, .left), (Words.recorder, 38, .left)])
    sheet.row([(Words.date, 38, .left), (Words.date, 38, .left)])
    return sheet.text
  }

  /// Labels with what is known, or with dots to write on.
  private static func line(_ sheet: inout PaperSheet, _ fields: [(String, String?)]) {
    let room = PaperSheet.columns / fields.count - 1
    sheet.row(
      fields.map { label, value in
        let blank = max(4, room - Columns.count(label) - 1)
        return (label + " " + (value.flatMap { $0.isEmpty ? nil : $0 } ?? dots(blank)), room, .left)
      })
  }

  private static func dots(_ count: Int) -> String { String(repeating: ".", count: count) }
}
