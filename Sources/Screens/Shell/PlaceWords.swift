package import TerminalUI

extension Place {
  package var name: Phrase {
    switch self {
    case .home: Home.Words.title
    case .find: Find.Words.title
    case .people: Phrase("ทะเบียนบุคคล", "People")
    case .groups: Phrase("กลุ่มอาชีพ", "Occupational groups")
    case .communities: Phrase("ชุมชน", "Communities")
    case .frame: Phrase("โครงการหลัก", "Umbrella project")
    case .proposals: Phrase("ข้อเสนอโครงการ", "Proposals")
    case .queue: Queue.Words.title
    case .mayor: Mayor.Words.title
    case .followUps: FollowUps.Words.title
    case .dashboard: Phrase("ตัวชี้วัด", "Indicators")
    case .settings: Settings.Words.title
    case .importing: ImportPage.Words.title
    case .look: Look.Words.door
    case .trust: Trust.Words.title
    case .dataRequests: DataRequests.Words.title
    case .accessLog: AccessLog.Words.title
    case .retention: RetentionList.Words.title
    case .duplicates: DuplicateWords.possible
    case .newPerson: PersonForm.Words.new
    case .newGroup: GroupForm.Words.new
    case .organisations: GroupWords.organisations
    case .networks: GroupWords.networks
    case .newOrganisation: EntryForm.Words.title(.organisation(nil), name: "")
    case .newNetwork: EntryForm.Words.title(.network(nil), name: "")
    case .newProposal: Intake.Words.new
    case .mayorList: Phrase("บัญชีเสนอนายกเทศมนตรี", "List for the mayor")
    case .assessments: Phrase("ประเมินกลุ่มอาชีพ", "Group assessments")
    case .incomes(let round): Phrase("กรอกรายได้: ", "Incomes: ") + Vocabulary.shortRound(round)
    case .followUpForm(let round): Phrase("แบบติดตาม: ", "Follow-up form: ") + Vocabulary.shortRound(round)
    case .outreaches: OutreachWords.outreach
    case .coverage: OutreachWords.coverage
    case .walkIn: OutreachWords.walkIn
    case .newOutreach: OutreachForm.Words.new
    case .interests: OutreachWords.interested
    case .incomplete: OutreachWords.incomplete
    case .zoneRequests: OutreachWords.requests
    case .fairness: OutreachWords.fairness
    case .zoneReport(let zone): ZoneReportPaper.title + Phrase(verbatim: ": ") + Vocabulary.zone(zone)
    case .setting(let key): Phrase("ตั้งค่า: ", "Setting: ") + Settings.Words.name(key)
    }
  }
}
