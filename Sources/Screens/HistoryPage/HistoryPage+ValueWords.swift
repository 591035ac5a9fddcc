internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// What codes of the journal mean that no form has.
extension HistoryPage.Words {
  /// A person whose name the user may not see: of another zone, or of records that the role does not see.
  static let hiddenPerson = Phrase("บุคคลที่ท่านไม่มีสิทธิดูชื่อ", "somebody whose name you may not see")
  private static let hiddenRecord = Phrase("รายการที่ท่านไม่มีสิทธิดู", "a record that you may not see")

  static func person(_ raw: String, _ file: HistoryPage.File) -> Phrase {
    file.people[raw].map { Phrase(verbatim: $0) } ?? hiddenPerson
  }

  /// Fields of entries about files, searches, users and settings.
  static func officeField(_ code: String) -> Phrase? {
    SettingKey(rawValue: code).map(Settings.Words.name) ?? officeFields[code]
  }

  private static let officeFields: [String: Phrase] = [
    "bytes": Phrase("ขนาดแฟ้ม (ไบต์)", "Size in bytes"),
    "last_entry": Phrase("รายการสุดท้ายในสำเนา", "Last entry of the copy"),
    "file": Phrase("แฟ้ม", "File"), "records": Phrase("จำนวนรายการ", "Records"),
    "imported": Phrase("นำเข้าใหม่", "Imported"), "updated": Phrase("แก้ไข", "Changed"),
    "unchanged": Phrase("เหมือนเดิม", "Unchanged"), "differs": Phrase("ต่างจากเดิม", "Differs"),
    "rejected": Phrase("นำเข้าไม่ได้", "Rejected"), "is_closed": Phrase("ปิดการใช้งาน", "Closed"),
    "source": Phrase("ที่มา", "Source"), "from": Phrase("ใช้ตั้งแต่", "In force from"),
    "personal_data": Phrase("มีข้อมูลส่วนบุคคล", "Holds personal data"),
  ]

  /// A value that names a record of another kind, or a thing of the program.
  static func reference(_ raw: String, of field: String, _ file: HistoryPage.File) -> Phrase? {
    switch field {
    case "applicant": applicant(raw, file)
    case "round" where Int64(raw) != nil: file.records["round \(raw)"] ?? hiddenRecord
    case "outreach", "walk_in":
      raw == "counter" ? OutreachWords.counter : file.records["outreach \(raw)"] ?? hiddenRecord
    case "into", "merged_from": file.records["community \(raw)"]
    case "list": SavedSearch(list: raw, view: ListView(), isShared: true).place?.name ?? otherLists[raw]
    case "kind": ImportKind(rawValue: raw).map(ImportWords.kind)
    case "is_closed": raw == "1" ? Phrase("ใช่", "yes") : Phrase("ไม่ใช่", "no")
    case "paper": paper(raw)
    case "place": places[raw]
    case "zones" where raw.isEmpty: Phrase("ทั้งเมือง", "the whole city")
    default: nil
    }
  }

  /// `person(12)`, as the journal has it.
  private static func applicant(_ raw: String, _ file: HistoryPage.File) -> Phrase? {
    let parts = raw.split { $0 == "(" || $0 == ")" }.map(String.init)
    guard parts.count == 2 else { return nil }
    if parts[0] == ApplicantKind.person.rawValue { return person(parts[1], file) }
    return file.records["\(parts[0]) \(parts[1])"] ?? hiddenRecord
  }

  static func round(_ round: CallRound) -> Phrase {
    Phrase("รอบที่ \(round.number) ปี \(round.fiscalYear)", "round \(round.number), FY \(round.fiscalYear)")
      + Phrase(verbatim: round.name.isEmpty ? "" : " " + round.name)
  }

  private static let otherLists: [String: Phrase] = [
    "households": Vocabulary.household, "due_households": FollowUps.Words.title, "standings": Standings.Words.title,
  ]

  /// The paper's name, and how many, which year or month.
  private static func paper(_ raw: String) -> Phrase? {
    let parts = raw.split(separator: " ").map(String.init)
    guard let name = parts.first.flatMap({ papers[$0] }) else { return nil }
    let rest = parts.dropFirst().map { part -> Phrase in
      Day(iso: part).map(Vocabulary.shortDay) ?? IncomeRound(rawValue: part).map(Vocabulary.shortRound)
        ?? Phrase(verbatim: part)
    }
    return rest.isEmpty ? name : name + Phrase(verbatim: " ") + rest.listed(" ", " ")
  }

  private static let papers: [String: Phrase] = [
    "receipt": Phrase("ใบรับคำขอ", "Receipt"), "receipts": Phrase("ใบรับคำขอ จำนวน", "Receipts:"),
    "people": Phrase("บัญชีรายชื่อ จำนวน", "List of people:"), "groups": Phrase("บัญชีกลุ่ม จำนวน", "List of groups:"),
    "follow_up_form": FollowUpFormPaper.Words.title, "follow_up_forms": FollowUpFormPaper.Words.title,
    "zone_report": ZoneReportPaper.title, "mayor_list": Place.mayorList.name, "screen": Phrase("หน้าจอ", "Screen"),
    "household_form": Phrase("แบบครัวเรือน", "Household's sheet"), "group_form": Phrase("แบบกลุ่มอาชีพ", "Group's sheet"),
    "blank_household_form": Phrase("แบบครัวเรือนเปล่า", "Blank household sheet"),
    "blank_group_form": Phrase("แบบกลุ่มอาชีพเปล่า", "Blank group sheet"),
  ]

  /// The names of screens, as what was copied or written from them is journaled.
  private static let places: [String: Phrase] = [
    "PeopleList": PeopleList.Words.title, "PersonPage": Vocabulary.person, "PersonForm": Vocabulary.person,
    "GroupsList": GroupsList.Words.title, "GroupPage": Vocabulary.group, "GroupForm": Vocabulary.group,
    "HouseholdPage": Vocabulary.household, "HouseholdsList": Vocabulary.household,
    "Communities": Communities.Words.title,
    "CommunityPage": Vocabulary.community, "OrganisationsList": GroupWords.organisations,
    "NetworksList": GroupWords.networks, "ProposalsList": Place.proposals.name, "ProposalPage": Place.proposals.name,
    "Intake": Place.proposals.name, "Queue": Queue.Words.title, "Screening": Screening.Words.title,
    "Mayor": Mayor.Words.title, "OutreachList": OutreachWords.outreach, "OutreachPage": OutreachWords.outreach,
    "InterestList": OutreachWords.interested, "Incomplete": OutreachWords.incomplete,
    "ZoneRequests": OutreachWords.requests, "CoverageList": OutreachWords.coverage,
    "FairnessPage": OutreachWords.fairness, "Standings": Standings.Words.title, "FollowUps": FollowUps.Words.title,
    "DueHouseholds": FollowUps.Words.title, "FollowUpGrid": FollowUps.Words.title, "Dashboard": Place.dashboard.name,
    "HistoryPage": Vocabulary.history, "Home": Home.Words.title, "Find": Find.Words.title,
    "Settings": Settings.Words.title, "ImportPage": ImportPage.Words.title, "Trust": Trust.Words.title,
    "PaperPage": Phrase("เอกสาร", "Paper"),
  ]
}
