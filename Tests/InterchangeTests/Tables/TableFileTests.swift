import Interchange
import OfficeCore
import Testing

struct TableFileTests {
  @Test(arguments: [
    "code,zone,name\n101,1,โนนชัย 1\n",
    "code;zone;name\n101;1;โนนชัย 1\n",
    "code\tzone\tname\r\n101\t1\tโนนชัย 1\r\n",
    "name,zone,code\nโนนชัย 1,1,101\n",
    "NAME, Zone ,CODE\nโนนชัย 1,1,101\n",
    "รหัสชุมชน,เขต,ชุมชน\n๑๐๑,๑,โนนชัย 1\n",
    "\u{FEFF}\"รหัสชุมชน\";เขต;ชุมชน\n101;1;โนนชัย\u{A0}\u{A0}1\u{200B}\n",
  ])
  func `the header may stand in any order, spelling and delimiter`(_ text: String) throws {
    let rows = try decode(.communities, text).communities
    #expect(rows == [CommunityRow(line: 2, code: "101", zone: 1, name: "โนนชัย 1")])
  }

  @Test func `a comma in a header of semicolons does not mislead`() throws {
    let rows = try decode(.communities, "code;zone;name;\"a,b,c,d,e\"", "101;1;x,y,z;").communities
    #expect(rows.map(\.name) == ["x,y,z"])
  }

  @Test(arguments: [
    (ImportKind.communities, "code,name", [["zone"]]),
    (.communities, "foo;bar", [["code"], ["zone"], ["name"]]),
    (.people, "first_name,last_name", [["national_id", "no_id_reason"]]),
    (.people, "national_id,last_name", [["first_name", "full_name"]]),
    (.groups, "code,name", [["community"], ["occupation"]]),
    (.members, "role", [["group"], ["national_id"]]),
    (
      .proposals, "status",
      [["number"], ["fiscal_year"], ["applicant_kind"], ["applicant"], ["title"], ["amount_requested"]]
    ),
    (.beneficiaries, "number", [["proposal"], ["national_id"]]),
    (.incomes, "household,round", [["recorded_on"], ["income_month"]]),
    (.assessments, "group", [["fiscal_year"], ["assessed_on"], ["score"]]),
  ])
  func `a missing column refuses the file`(_ kind: ImportKind, _ header: String, _ missing: [[String]]) {
    #expect(throws: FileRefusal.missingColumns(missing)) { try decode(kind, header, "x,y,z") }
  }

  @Test func `columns have Thai names`() {
    #expect(ColumnWords.thai("zone", in: .communities) == "เขต")
    #expect(ColumnWords.thai("title", in: .people) == "คำนำหน้า")
    #expect(ColumnWords.thai("title", in: .proposals) == "ชื่อโครงการ")
    #expect(ColumnWords.thai("moo", in: .people) == nil)
    #expect(ColumnWords.thai("colour", in: .people) == nil)
  }

  @Test func `a reason for the whole file takes the place of the number's column`() throws {
    let rows = try decode(.people, "ชื่อ-สกุล", "นายสมชาย ใจดี", noIDReason: " ไม่ได้ขอ ").people
    #expect(rows.map(\.noIDReason) == [.value("ไม่ได้ขอ")])
    #expect(throws: FileRefusal.missingColumns([["national_id", "no_id_reason"]])) {
      try decode(.people, "ชื่อ-สกุล", "นายสมชาย ใจดี", noIDReason: " ")
    }
  }

  @Test func `a column that stands twice refuses the file`() {
    #expect(throws: FileRefusal.doubledColumn("code")) { try decode(.communities, "code,zone,name,Code") }
    #expect(throws: FileRefusal.doubledColumn("national_id")) {
      try decode(.people, "เลขประจำตัวประชาชน,เลขบัตรประชาชน,ชื่อ")
    }
  }

  @Test func `unknown columns are told, those of an errors file are not`() throws {
    let file = try decode(
      .communities, "code,สี,zone,name, Colour ,สี,,row,column,value,PROBLEM", "101,แดง,1,ก,red,,,2,code,x,y")
    #expect(file.unknownColumns == ["สี", "Colour", "สี"])
    #expect(file.communities.count == 1)
    #expect(file.rejections.isEmpty)
  }

  @Test func `a file without a header is refused`() {
    #expect(throws: FileRefusal.empty) { try decode(.communities, "") }
    #expect(throws: FileRefusal.empty) { try decode(.communities, "\n\r\n") }
    #expect(throws: FileRefusal.unterminatedQuote(line: 1)) { try decode(.communities, "code,zone,name,\"x", "1,2,3") }
    let wide = "code,zone,name" + String(repeating: ",x", count: 20_000)
    #expect(throws: FileRefusal.tooManyColumns(20_003)) { try decode(.communities, wide) }
  }

  @Test func `a header alone is a file of no rows`() throws {
    let file = try decode(.communities, "code,zone,name")
    #expect(file.recordCount == 0)
    #expect(file.communities.isEmpty)
  }

  @Test func `blank lines and lines of delimiters are no rows`() throws {
    let file = try decode(.communities, "code,zone,name", "", "101,1,ก", ",,", " , ,", "102,2,ข", "")
    #expect(file.communities.map(\.line) == [3, 6])
    #expect(file.rejections.isEmpty)
    #expect(file.recordCount == 2)
  }

  @Test func `too few cells are empty ones, too many are a problem`() throws {
    let file = try decode(
      .communities, "code,zone,name,opened", "101,1,ก", "102,1", "103,1,ข,,,", "104,1,ค,,x", "105,1,ง,,,x")
    #expect(file.communities.map(\.line) == [2, 4])
    #expect(file.communities.map(\.opened) == [.value(nil), .value(nil)])
    #expect(file.findings == ["3 name missing", "5  tooManyCells(5)", "6  tooManyCells(6)"])
    #expect(file.rejections[1].problems.map(\.value) == ["x"])
  }

  @Test func `a quote that never closes names its line and column`() throws {
    let file = try decode(.communities, "code,zone,ชุมชน", "101,1,ก", "102,1,\"ข", "103,1,ค")
    #expect(file.communities.map(\.line) == [2])
    #expect(file.findings == ["3 name unterminatedQuote"])
    #expect(file.rejections[0].problems[0].value == "ข\n103,1,ค")
  }

  @Test func `a record of several lines is named by its first`() throws {
    let file = try decode(
      .communities, "code,zone,name", "101,1,\"สอง", "บรรทัด\"", "102,9,ข", "103,1,\"ค", "", "ง\"", "104,x,จ")
    #expect(file.communities.map(\.line) == [2, 5])
    #expect(file.communities.map(\.name) == ["สอง บรรทัด", "ค ง"])
    #expect(file.findings == ["4 zone outOfRange(ClosedRange(1...4))", "8 zone notANumber"])
  }

  @Test func `a lost character is a problem of its cell`() throws {
    var bytes = Array("code,zone,name,x\n101,1,โนนชัย,\n102,1,ขอนแก่น,\u{FFFD}\n".utf8)
    let place = try #require(bytes.firstIndex(of: UInt8(ascii: "1")))
    bytes.insert(0xB8, at: place + 8)
    let file = try ImportFile.decode(kind: .communities, bytes: bytes, today: today)
    #expect(file.findings == ["2 name badBytes"])
    #expect(file.communities.map(\.code) == ["102"])
  }
}
