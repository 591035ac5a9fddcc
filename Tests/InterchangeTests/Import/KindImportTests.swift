import Interchange
import OfficeCore
import Testing
import ThaiText

/// The kinds of files other than people: their columns, requirements and warnings.
struct KindImportTests {
  @Test func `communities`() throws {
    let file = try decode(
      .communities, "code,zone,name,aliases,opened,closed", "๑๐๑,1,โนนชัย 1,โนนไชย;โนนชัยหนึ่ง,1/1/2540,",
      "102,2,ก,,1/1/2560,1/1/2550", "103,3,ข,,,1/1/2570")
    #expect(
      file.communities.first
        == CommunityRow(
          line: 2, code: "101", zone: 1, name: "โนนชัย 1", aliases: .value(["โนนไชย", "โนนชัยหนึ่ง"]),
          opened: .value(try day("1997-01-01")), closed: .value(nil)))
    #expect(file.communities[1].aliases == .value(nil))
    #expect(
      file.warnings == [
        RowWarning(line: 3, column: "closed", kind: .datesOutOfOrder),
        RowWarning(line: 4, column: "closed", kind: .dateInFuture),
      ])
  }

  @Test func `groups`() throws {
    let file = try decode(
      .groups, "รหัสกลุ่ม,ชื่อกลุ่ม,community,อาชีพ,has_accounts", "G๑,กลุ่มจักสาน,โนนชัย ๑,จักสาน,มี", ",,,,มี")
    var row = GroupRow(line: 2, code: "G1", name: "กลุ่มจักสาน", community: "โนนชัย ๑", occupation: "จักสาน")
    row.hasAccounts = .value(true)
    #expect(file.groups == [row])
    #expect(file.findings == ["3 code missing", "3 name missing", "3 community missing", "3 occupation missing"])
  }

  @Test func `members`() throws {
    let number = try nationalID("140010000001")
    let file = try decode(
      .members, "group,national_id,role,from,to", "G1,\(number.digits),vice_chair,1/10/2568,", "G1,\(number.digits),,,",
      "G1,\(number.digits),Chair,1/10/2568,1/1/2568", "G1,12,boss,x,")
    #expect(
      file.members[0]
        == MemberRow(
          line: 2, group: "G1", nationalID: number, role: .value(.viceChair), from: .value(try day("2025-10-01")),
          to: .value(nil)))
    #expect(file.members[1].role == .value(nil))
    #expect(file.warnings == [RowWarning(line: 4, column: "to", kind: .datesOutOfOrder)])
    #expect(
      file.findings == [
        "5 national_id nationalIDLength(2)",
        "5 role notOneOf([\"chair\", \"vice_chair\", \"secretary\", \"treasurer\", \"committee\", "
          + "\"public_relations\", \"adviser\", \"member\"])",
        "5 from notADate",
      ])
  }

  @Test func `beneficiaries`() throws {
    let number = try nationalID("140010000001")
    let file = try decode(.beneficiaries, "เลขที่คำขอ,เลขบัตรประชาชน", "๐๑๖/๒๕๗๐,\(number.grouped)", ",")
    #expect(
      file.beneficiaries == [BeneficiaryRow(line: 2, proposal: ProposalNumber("16/2570"), nationalID: number)])
    #expect(file.beneficiaries[0].proposal.text == "016/2570")
  }

  @Test func `incomes`() throws {
    let file = try decode(
      .incomes, "household,round,recorded_on,income_month,recorded_by", "R000001,M12,23/11/2569,5000,สมศรี",
      "R000001,baseline,24/11/2569,5000,", "R000001,m9,1/1/69,,")
    #expect(
      file.incomes[0]
        == IncomeRow(
          line: 2, household: "R000001", round: .m12, recordedOn: today, incomeMonth: Money(satang: 500_000),
          recordedBy: .value("สมศรี")))
    #expect(file.warnings == [RowWarning(line: 3, column: "recorded_on", kind: .dateInFuture)])
    #expect(
      file.findings == ["4 round notOneOf([\"baseline\", \"m3\", \"m6\", \"m12\"])", "4 income_month missing"])
  }

  @Test func `assessments`() throws {
    let rows = try decode(.assessments, "group,fiscal_year,assessed_on,score", "G1,2569,23/11/2569,78.25").assessments
    #expect(
      rows == [AssessmentRow(line: 2, group: "G1", fiscalYear: 2569, assessedOn: today, scoreInHundredths: 7825)])
  }
}

struct ProposalImportTests {
  private let header =
    "number,fiscal_year,applicant_kind,applicant,title,receipt_no,objectives,amount_requested,submitted_on,status,"
    + "decided_on,amount_approved"

  @Test func `every column is read`() throws {
    let file = try decode(
      .proposals, header,
      "๐๑๖/๒๕๗๐,2570,group,G๑,จักสาน,ร ๑๒,\"๒.๓; 2.1,2.1\",\"30,000\",1/10/2569,Approved,20/11/2569,25000")
    var row = ProposalRow(
      line: 2, number: ProposalNumber("016/2570"), fiscalYear: 2570, applicant: .group("G1"), title: "จักสาน",
      amountRequested: Money(satang: 3_000_000))
    row.receiptNumber = .value("ร 12")
    row.objectives = .value([.learning, .incomeAndRevolvingCapital])
    row.submittedOn = .value(try day("2026-10-01"))
    row.status = .value(.approved)
    row.decidedOn = .value(try day("2026-11-20"))
    row.amountApproved = .value(Money(satang: 2_500_000))
    #expect(file.proposals == [row])
    #expect(file.warnings.isEmpty)
  }

  @Test func `an applicant is a group, a person or an organisation`() throws {
    let number = try nationalID("140010000001")
    let file = try decode(
      .proposals, "number,fiscal_year,applicant_kind,applicant,title,amount_requested", "1,2569,group,G1,ก,1",
      "2,2569,PERSON,\(number.grouped),ก,1", "3,2569,organisation,มูลนิธิ  ๑,ก,1", "4,2569,person,12,ก,1",
      "5,2569,club,,ก,1", "6,2569,,G1,ก,1")
    #expect(file.proposals.map(\.applicant) == [.group("G1"), .person(number), .organisation("มูลนิธิ ๑")])
    #expect(
      file.findings == [
        "5 applicant nationalIDLength(2)",
        "6 applicant_kind notOneOf([\"group\", \"person\", \"organisation\"])", "6 applicant missing",
        "7 applicant_kind missing",
      ])
  }

  @Test(arguments: ProposalStatus.allCases)
  func `the decision's day is required where the mayor signed`(_ status: ProposalStatus) throws {
    let header = "number,fiscal_year,applicant_kind,applicant,title,amount_requested,status"
    let isRequired = [.approved, .rejected, .waived, .cancelled, .completed].contains(status)
    let row = "1,2569,group,G1,ก,1,\(status.rawValue)"
    for file in [try decode(.proposals, header, row), try decode(.proposals, header + ",decided_on", row + ", ")] {
      #expect(file.findings == (isRequired ? ["2 decided_on decisionDayMissing"] : []))
    }
    let dated = try decode(.proposals, header + ",decided_on", row + ",1/10/2569", row + ",soon")
    #expect(dated.proposals.map(\.status) == [.value(status)])
    #expect(dated.findings == ["3 decided_on notADate"])
  }

  @Test func `an empty status is submitted`() throws {
    let header = "number,fiscal_year,applicant_kind,applicant,title,amount_requested"
    let empty = try decode(.proposals, header + ",status", "1,2569,group,G1,ก,1,").proposals
    #expect(empty.map(\.status) == [.value(.submitted)])
    #expect(try decode(.proposals, header, "1,2569,group,G1,ก,1").proposals.map(\.status) == [.nothing])
  }

  @Test func `old papers are what they are`() throws {
    let file = try decode(
      .proposals, header, "1,2569,group,G1,ก,,,100,2/10/2568,approved,1/10/2568,100.01",
      "2,2569,group,G1,ก,,,100,1/10/2570,approved,2/10/2570,100")
    #expect(file.proposals.count == 2)
    #expect(
      file.warnings == [
        RowWarning(line: 2, column: "decided_on", kind: .datesOutOfOrder),
        RowWarning(line: 2, column: "amount_approved", kind: .approvedAboveRequested),
        RowWarning(line: 3, column: "submitted_on", kind: .dateInFuture),
        RowWarning(line: 3, column: "decided_on", kind: .dateInFuture),
      ])
  }

  @Test func `objectives are those of the programme`() throws {
    let kinds = try decode(.proposals, header, "1,2569,group,G1,ก,,2.6,1,,,,").rejections[0].problems.map(\.kind)
    #expect(kinds == [.notOneOf(["2.1", "2.2", "2.3", "2.4", "2.5"])])
  }
}
