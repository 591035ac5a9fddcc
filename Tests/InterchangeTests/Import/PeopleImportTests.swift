import Interchange
import OfficeCore
import Testing
import ThaiText

struct PeopleImportTests {
  @Test func `every column is read`() throws {
    let number = try nationalID("140010000001")
    let file = try decode(
      .people,
      "national_id,no_id_reason,title,first_name,last_name,full_name,sex,birth_date,house_no,moo,soi,road,"
        + "subdistrict,district,province,postcode,community,phone,household,head,income_month,categories",
      "\(number.digits),,นาง,สมหญิง,ใจดี,,หญิง,1 ม.ค. 2500,๑๒/๓,๔,กลาง ๕,มิตรภาพ,ในเมือง,เมือง,ขอนแก่น,๔๐๐๐๐,"
        + "โนนชัย 1,๐๘๑-๒๓๔๕๖๗๘,H๑,ใช่,\"๕,๐๐๐.๕๐\",elderly; ผู้มีรายได้น้อย ;")
    var row = PersonRow(line: 2, nationalID: number, firstName: "สมหญิง", lastName: "ใจดี")
    row.noIDReason = .value(nil)
    row.title = .value("นาง")
    row.sex = .value(.female)
    row.birth = .value(Birth(day: try day("1957-01-01")))
    row.houseNumber = .value("12/3")
    row.moo = .value("4")
    row.soi = .value("กลาง ๕")
    row.road = .value("มิตรภาพ")
    row.subdistrict = .value("ในเมือง")
    row.district = .value("เมือง")
    row.province = .value("ขอนแก่น")
    row.postcode = .value("40000")
    row.community = .value("โนนชัย 1")
    row.phone = .value("081-2345678")
    row.household = .value("H1")
    row.isHead = .value(true)
    row.incomeMonth = .value(Money(satang: 500_050))
    row.categories = .value([.elderly, .lowIncome])
    #expect(file.people == [row])
    #expect(file.warnings.isEmpty)
  }

  @Test func `an absent column says nothing, an empty cell says nothing is there`() throws {
    let bare = try decode(.people, "no_id_reason,first_name", "ไม่ได้ขอ,สมชาย").people[0]
    #expect(bare.sex == .nothing)
    #expect(bare.birth == .nothing)
    #expect(bare.categories == .nothing)
    #expect(bare.lastName == "")
    let empty = try decode(
      .people, "no_id_reason,first_name,sex,birth_date,categories,head,community", "ไม่ได้ขอ,สมชาย,,,,,"
    ).people[0]
    #expect(empty.sex == .value(.unspecified))
    #expect(empty.birth == .value(nil))
    #expect(empty.categories == .value(nil))
    #expect(empty.isHead == .value(nil))
    #expect(empty.community == .value(nil))
  }

  @Test(arguments: [
    ("นางสาวสมหญิง ใจดี", "นางสาว", "สมหญิง", "ใจดี"),
    ("น.ส. สมหญิง ณ อยุธยา", "นางสาว", "สมหญิง", "ณ อยุธยา"),
    ("นายสมชาย", "นาย", "สมชาย", ""),
    ("สมชาย  ใจดี", nil, "สมชาย", "ใจดี"),
  ])
  func `a full name is split`(_ full: String, _ title: String?, _ first: String, _ last: String) throws {
    let row = try decode(.people, "no_id_reason,ชื่อ-สกุล", "ไม่ได้ขอ,\(full)").people[0]
    #expect(row.title == (title.map(Told.value) ?? .nothing))
    #expect(row.firstName == first)
    #expect(row.lastName == last)
  }

  @Test func `columns of their own come before the full name`() throws {
    let rows = try decode(
      .people, "no_id_reason,title,first_name,last_name,full_name", "x,,สมชาย,ใจดี,นายอื่น คนละคน",
      "x,ดร.,,,นายสมชาย ใจดี", "x,,,ใจงาม,นายสมชาย ใจดี"
    ).people
    #expect(rows.map(\.title) == [.value(nil), .value("ดร."), .value("นาย")])
    #expect(rows.map(\.firstName) == ["สมชาย", "สมชาย", "สมชาย"])
    #expect(rows.map(\.lastName) == ["ใจดี", "ใจดี", "ใจงาม"])
  }

  @Test func `a person needs a number or a reason, and a name`() throws {
    let file = try decode(.people, "national_id,no_id_reason,first_name,full_name", " ,,สมชาย,", ",ไม่ได้ขอ,,", ",,, ,,")
    #expect(
      file.findings == [
        "2 national_id oneOfMissing([\"national_id\", \"no_id_reason\"])",
        "3 first_name oneOfMissing([\"first_name\", \"full_name\"])",
      ])
  }

  @Test func `the reason of the file is for those who have none`() throws {
    let rows = try decode(
      .people, "national_id,no_id_reason,first_name", ",,ก", ",หาย,ข", "\(try nationalID("140010000001").digits),,ค",
      noIDReason: "ไม่ได้ขอ"
    ).people
    #expect(rows.map(\.noIDReason) == [.value("ไม่ได้ขอ"), .value("หาย"), .value(nil)])
  }

  @Test(arguments: [
    ("199997877893", FieldProblem.Kind.nationalIDLength(12)),
    ("19999787789341", .nationalIDLength(14)),
    ("199997877893X", .nationalIDLetter),
    ("1999978778932", .nationalIDCheckDigit),
    ("1111111111111", .nationalIDPlaceholder),
    ("1234567890121", .nationalIDPlaceholder),
    ("1.10E+12", .nationalIDSpreadsheet),
  ])
  func `a wrong number is named for what it is`(_ number: String, _ kind: FieldProblem.Kind) throws {
    let file = try decode(.people, "national_id,no_id_reason,first_name", "\(number),มี,สมชาย")
    #expect(
      file.rejections == [
        RowRejection(line: 2, problems: [FieldProblem(field: "national_id", value: number, kind: kind)])
      ])
  }

  @Test func `a number is read in groups and Thai digits, an unknown province is odd`() throws {
    let file = try decode(
      .people, "เลขบัตรประชาชน,ชื่อ", "2 9999 79290 81 0,ก", "๓๙๙๙๙๕๗๙๓๘๓๔๓,ข",
      "\(try nationalID("140010000001").digits),ค")
    #expect(file.people.map(\.nationalID?.digits) == ["2999979290810", "3999957938343", "1400100000015"])
    #expect(
      file.warnings == [2, 3].map { RowWarning(line: $0, column: "national_id", kind: .unknownProvince) })
  }

  @Test func `a number under another name is refused in the later row`() throws {
    let (one, other) = (try nationalID("140010000001").digits, try nationalID("140010000002").digits)
    let file = try decode(
      .people, "national_id,title,first_name,last_name,full_name,sex", "\(one),นาย,สมชาย,ใจดี,,",
      "\(one),,,,นายสม\u{200B}ชาย  ใจดี,", "\(one),นาย,สมชาย,ใจงาม,,", "\(other),นาย,สมชาย,ใจงาม,,",
      "\(other),นาย,สมชัย,ใจงาม,,q")
    #expect(file.people.map(\.line) == [2, 3, 5])
    #expect(
      file.findings == [
        "4 national_id nameConflictInFile(line: 2)", "6 national_id nameConflictInFile(line: 5)",
        "6 sex notOneOf([\"f\", \"หญิง\", \"m\", \"ชาย\", \"x\", \"ไม่ระบุ\"])",
      ])
  }

  @Test(arguments: [
    ("ชาย", Sex.male), ("M", .male), ("หญิง", .female), ("f", .female), ("ไม่ระบุ", .unspecified), ("x", .unspecified),
    (" ", .unspecified),
  ])
  func `sex is read and never guessed`(_ text: String, _ sex: Sex) throws {
    #expect(try decode(.people, "no_id_reason,ชื่อ,เพศ", "x,สมชาย,\(text)").people.map(\.sex) == [.value(sex)])
  }

  @Test func `sex is one of three`() throws {
    let kinds = try decode(.people, "no_id_reason,ชื่อ,เพศ", "x,สมชาย,นาย").rejections[0].problems.map(\.kind)
    #expect(kinds == [.notOneOf(["f", "หญิง", "m", "ชาย", "x", "ไม่ระบุ"])])
  }

  @Test func `every category has a code and a Thai name`() throws {
    let names = [
      "elderly": "ผู้สูงอายุ", "disabled": "คนพิการ", "carer": "ผู้ดูแลคนพิการ", "low_income": "ผู้มีรายได้น้อย",
      "welfare_card": "บัตรสวัสดิการแห่งรัฐ", "unemployed": "ว่างงาน", "laid_off": "ถูกเลิกจ้าง",
      "single_parent": "พ่อแม่เลี้ยงเดี่ยว", "homeless": "คนไร้ที่พึ่ง", "ex_offender": "ผู้พ้นโทษ", "other": "อื่นๆ",
    ]
    for category in PersonCategory.interchanged {
      let name = try #require(names[category.rawValue])
      for text in [category.rawValue, category.rawValue.uppercased(), name, "\(name);\(category.rawValue)"] {
        let rows = try decode(.people, "no_id_reason,ชื่อ,ประเภท", "x,สมชาย,\(text)").people
        #expect(rows.map(\.categories) == [.value([category])])
      }
    }
    let file = try decode(.people, "no_id_reason,ชื่อ,ประเภท", "x,สมชาย,elderly;รวย")
    #expect(
      file.rejections[0].problems == [
        FieldProblem(
          field: "categories", value: "elderly;รวย", kind: .notOneOf(PersonCategory.interchanged.map(\.rawValue)))
      ])
  }

  @Test(arguments: [
    ("23/11/2530", "1987-11-23"), ("23-11-30", "1987-11-23"), ("1/2/80", "1937-02-01"), ("80", "1937"),
    ("๒๔๘๐", "1937"), ("1937", "1937"), ("2530-11-23", "1987-11-23"), ("23 พ.ย. 30", "1987-11-23"),
  ])
  func `a birth is a day or a year`(_ text: String, _ stored: String) throws {
    let file = try decode(.people, "no_id_reason,ชื่อ,วันเกิด", "x,สมชาย,\(text)")
    #expect(file.people.map { $0.birth.told?.text } == [stored])
    #expect(file.warnings.isEmpty)
  }

  @Test func `a birth to come is odd`() throws {
    let file = try decode(.people, "no_id_reason,ชื่อ,วันเกิด", "x,สมชาย,24/11/2569", "x,สมชาย,2570")
    #expect(file.people.count == 2)
    #expect(file.warnings.map(\.kind) == [.dateInFuture, .dateInFuture])
  }

  @Test func `all problems of a row come at once`() throws {
    let file = try decode(
      .people, "national_id,first_name,birth_date,head,income_month,sex", "12,,31/2/2530,บางที,-5,z")
    #expect(
      file.rejections[0].problems.map(\.field)
        == ["national_id", "first_name", "sex", "birth_date", "head", "income_month"])
    #expect(file.rejections[0].problems[3].kind == .noSuchDay(buddhistYear: 2530, month: 2, day: 31))
    #expect(file.rejections[0].problems.map(\.value) == ["12", "", "z", "31/2/2530", "บางที", "-5"])
  }
}
