import Interchange
import OfficeCore
import Testing
import ThaiText

/// The kinds of values, each through a column that holds it.
struct ValueImportTests {
  private func group(_ column: String, _ cell: String) throws -> DecodedFile {
    try decode(.groups, "code,name,community,occupation,\(column)", "G1,กลุ่ม,101,จักสาน,\"\(cell)\"")
  }

  @Test(arguments: [
    ("yes", true), ("YES", true), ("ใช่", true), ("มี", true), ("1", true), ("๑", true), ("True", true),
    ("no", false), ("ไม่ใช่", false), ("ไม่มี", false), ("0", false), ("๐", false), ("false", false), (" No ", false),
  ])
  func `yes and no have words`(_ text: String, _ value: Bool) throws {
    #expect(try group("has_rules", text).groups.map(\.hasRules) == [.value(value)])
  }

  @Test(arguments: ["y", "ไม่", "2", "ไม่ทราบ"])
  func `other words are neither`(_ text: String) throws {
    #expect(try group("has_rules", text).rejections[0].problems.map(\.kind) == [.notYesOrNo])
  }

  @Test(arguments: [
    ("23/11/2569", "2026-11-23"), ("23-11-69", "2026-11-23"), ("23 พ.ย. 69", "2026-11-23"),
    ("2026-11-23", "2026-11-23"), ("2569-11-23", "2026-11-23"), ("๒๓/๑๑/๒๕๖๙", "2026-11-23"),
    ("1/2/2026", "2026-02-01"),
  ])
  func `days are read day first`(_ text: String, _ iso: String) throws {
    #expect(try group("วันที่จัดตั้ง", text).groups.map(\.founded) == [.value(try day(iso))])
  }

  @Test(arguments: [
    ("11/23/2569", FieldProblem.Kind.noSuchDay(buddhistYear: 2569, month: 23, day: 11)),
    ("29/2/2569", .noSuchDay(buddhistYear: 2569, month: 2, day: 29)),
    ("1/1/2300", .yearOutOfRange(2300)), ("เมื่อวาน", .notADate),
  ])
  func `what is no day is named for what it is`(_ text: String, _ kind: FieldProblem.Kind) throws {
    #expect(try group("founded", text).rejections[0].problems.map(\.kind) == [kind])
  }

  @Test(arguments: [
    ("active", GroupStatus.active), ("Watch", .watch), ("dormant", .dormant), ("dissolved", .dissolved), ("", nil),
  ])
  func `a group's status is a code`(_ text: String, _ status: GroupStatus?) throws {
    #expect(try group("status", text).groups.map(\.status) == [.value(status)])
  }

  @Test func `another status is refused`() throws {
    let kinds = try group("status", "open").rejections[0].problems.map(\.kind)
    #expect(kinds == [.notOneOf(["active", "watch", "dormant", "dissolved"])])
  }

  @Test(arguments: [
    ("0", 0), ("5000", 500_000), ("5,000", 500_000), ("๕,๐๐๐.๕", 500_050), ("24500.75", 2_450_075),
    ("24,500 บาท", 2_450_000),
    ("9999999999", 999_999_999_900),
  ])
  func `money is baht`(_ text: String, _ satang: Int64) throws {
    let rows = try decode(.incomes, "household,round,recorded_on,income_month", "H1,m3,1/10/69,\"\(text)\"").incomes
    #expect(rows.map(\.incomeMonth) == [Money(satang: satang)])
  }

  @Test(arguments: [
    ("-5", FieldProblem.Kind.negativeMoney), ("5,00", .misplacedComma), ("1.005", .tooManyDecimals),
    ("ห้าพัน", .notMoney), ("10000000000", .outOfRange(0...9_999_999_999)),
    ("99999999999999999999", .outOfRange(0...9_999_999_999)), (" ", .missing),
  ])
  func `what is no money is named for what it is`(_ text: String, _ kind: FieldProblem.Kind) throws {
    let file = try decode(.incomes, "household,round,recorded_on,income_month", "H1,m3,1/10/69,\"\(text)\"")
    #expect(file.rejections[0].problems.map(\.kind) == [kind])
  }

  @Test(arguments: [("0", 0), ("100", 10_000), ("78.5", 7850), ("๗๘.๒๕", 7825), ("100.00", 10_000), ("0.05", 5)])
  func `a score has at most two decimals`(_ text: String, _ hundredths: Int) throws {
    let rows = try decode(.assessments, "group,fiscal_year,assessed_on,score", "G1,2569,1/1/69,\(text)").assessments
    #expect(rows.map(\.scoreInHundredths) == [hundredths])
  }

  @Test(arguments: [
    ("100.01", FieldProblem.Kind.outOfRange(0...100)), ("101", .outOfRange(0...100)), ("-1", .notANumber),
    ("7.", .notANumber), (".5", .notANumber), ("7.5.1", .notANumber), ("78.125", .tooManyDecimals), ("ดี", .notANumber),
    ("99999999999999999999", .outOfRange(0...100)), ("", .missing),
  ])
  func `another score is refused`(_ text: String, _ kind: FieldProblem.Kind) throws {
    let file = try decode(.assessments, "group,fiscal_year,assessed_on,score", "G1,2569,1/1/69,\(text)")
    #expect(file.rejections[0].problems.map(\.kind) == [kind])
  }

  @Test(arguments: [
    ("2400", nil), ("2600", nil), ("๒๕๖๙", nil), ("2399", FieldProblem.Kind.outOfRange(2400...2600)),
    ("2601", .outOfRange(2400...2600)), ("2026", .outOfRange(2400...2600)), ("69", .outOfRange(2400...2600)),
    ("ปี 2569", .notANumber), ("", .missing),
  ])
  func `a fiscal year is of the Buddhist era`(_ text: String, _ kind: FieldProblem.Kind?) throws {
    let file = try decode(.assessments, "group,fiscal_year,assessed_on,score", "G1,\(text),1/1/69,50")
    #expect(file.rejections.flatMap(\.problems).map(\.kind) == (kind.map { [$0] } ?? []))
  }

  @Test(arguments: [
    ("1", nil), ("๔", nil), ("0", FieldProblem.Kind.outOfRange(1...4)), ("5", .outOfRange(1...4)),
    ("หนึ่ง", .notANumber), ("-1", .notANumber), ("1.0", .notANumber), ("", .missing),
  ])
  func `a zone is one of four`(_ text: String, _ kind: FieldProblem.Kind?) throws {
    let file = try decode(.communities, "code,zone,name", "101,\(text),ก")
    #expect(file.rejections.flatMap(\.problems).map(\.kind) == (kind.map { [$0] } ?? []))
  }

  @Test func `text is stored in canonical form, orphan marks and all`() throws {
    let rows = try decode(
      .communities, "code,zone,name,aliases", "101,1,\"  น\u{0E4D}\u{0E49}า\u{200B} เเ  \",\" ่ก; ข ;;ข\""
    ).communities
    #expect(rows.map(\.name) == ["น้ำ แ"])
    #expect(rows.map(\.aliases) == [.value(["่ก", "ข"])])
  }
}
