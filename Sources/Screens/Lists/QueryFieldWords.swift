internal import OfficeCore
internal import TerminalUI

/// The names of the fields of the query language: Thai, then English.
enum QueryFieldWords {
  /// A field without a name of its own goes by its code.
  static func names(of code: String) -> [String] { table[code] ?? [code] }

  /// The words that say a fact without its field.
  static func standing(_ fact: String) -> [String] { alone[fact] ?? [] }

  private static let table: [String: [String]] = [
    "zone": ["เขต", "zone"], "community": ["ชุมชน", "community"], "category": ["ประเภท", "category"],
    "number": ["เลข", "number"], "head": ["เป็นหัวหน้า", "is-head"], "age": ["อายุ", "age"], "sex": ["เพศ", "sex"],
    "born": ["เกิด", "born"], "registered": ["ขึ้นทะเบียน", "registered"], "house": ["บ้านเลขที่", "house"],
    "status": ["สถานะ", "status"], "occupation": ["อาชีพ", "occupation"], "code": ["รหัส", "code"],
    "memberCount": ["สมาชิก", "members"], "members": ["การมีสมาชิก", "membership"], "round": ["รอบ", "round"],
    "kind": ["ผู้ยื่น", "applicant"], "waiting": ["การรอ", "waiting"], "asked": ["ขอ", "asked"],
    "given": ["อนุมัติ", "given"], "submitted": ["วันยื่น", "submitted"], "decided": ["วันพิจารณา", "decided"],
    "beneficiaries": ["ผู้ได้รับ", "beneficiaries"], "people": ["คน", "people"], "alone": ["การอยู่", "living"],
    "households": ["ครัวเรือน", "households"], "groupCount": ["กลุ่ม", "groups"], "groups": ["การมีกลุ่ม", "grouped"],
    "closed": ["การยุบ", "closing"], "change": ["ผล", "change"], "first": ["ฐาน", "baseline"],
    "latest": ["ล่าสุด", "latest"], "day": ["วันที่", "day"], "late": ["ความล่าช้า", "lateness"],
    "standing": ["ทะเบียน", "standing"], "last": ["การติดตาม", "asking"], "since": ["ถึงกำหนด", "due"],
    "lastIncome": ["รายได้", "income"], "deed": ["การกระทำ", "deed"], "unusual": ["ควรดูซ้ำ", "unusual"],
    "user": ["ผู้ใช้", "user"], "request": ["คำร้อง", "request"], "clock": ["กำหนดตอบ", "clock"],
    "record": ["ประเภทข้อมูล", "record"], "held": ["การลบตัวตน", "removal"],
  ]

  private static let alone: [String: [String]] = [
    "number:none": ["ไม่มีเลข", "no-number"], "number:any": ["มีเลข", "has-number"], "head:yes": ["หัวหน้า", "head"],
    "members:none": ["ไม่มีสมาชิก", "no-members"], "waiting:30": ["รอนาน", "long-waiting"],
    "alone:yes": ["อยู่คนเดียว", "alone"], "groups:none": ["ไม่มีกลุ่ม", "no-groups"], "closed:yes": ["ยุบแล้ว", "closed"],
    "standing:departed": ["จำหน่ายแล้ว", "departed"], "late:30": ["เกินกำหนด", "late"],
    "last:none": ["ไม่เคยติดตาม", "never-asked"], "zone:none": ["นอกชุมชน", "outside"],
  ]

  // MARK: - What is said under the line

  static func problem(_ problem: QueryProblem) -> Phrase {
    let place = Phrase(" (อักษรที่ \(problem.at))", " (character \(problem.at))")
    switch problem.kind {
    case .unknownField(let name):
      return Phrase(
        "รายการนี้ไม่มีช่อง “\(name)” ถ้าเป็นคำค้นให้ใส่เครื่องหมายคำพูด", "No field “\(name)” here; put quotes round a word")
        + place
    case .unknownValue(let field, let value, let some):
      return Phrase("“\(field)” ไม่มีค่า “\(value)”", "“\(field)” has no value “\(value)”") + place + examples(some)
    case .valueMissing(let field, let some):
      return Phrase("กรุณาพิมพ์ค่าของ “\(field)”", "Give a value of “\(field)”") + examples(some)
    case .notANumber(let field, let value):
      return Phrase(
        "“\(field)” เป็นตัวเลข เช่น 60 หรือ 18-60 ไม่ใช่ “\(value)”",
        "“\(field)” is a number like 60 or 18-60, not “\(value)”")
        + place
    case .notMoney(let field, let value):
      return Phrase(
        "“\(field)” เป็นจำนวนเงิน เช่น 50000 ไม่ใช่ “\(value)”", "“\(field)” is an amount like 50000, not “\(value)”") + place
    case .notADate(let field, let value):
      return Phrase(
        "“\(field)” เป็นวันที่ เช่น 1/10/2569 ไม่ใช่ “\(value)”", "“\(field)” is a day like 1/10/2569, not “\(value)”") + place
    case .backwards(let field, let value):
      return Phrase("ช่วงของ “\(field)” กลับด้าน: “\(value)”", "The range of “\(field)” runs backwards: “\(value)”")
        + place
    case .notComparable(let field, let value):
      return Phrase("“\(field)” ใช้ได้กับ : เท่านั้น เช่น \(field):\(value)", "“\(field)” takes : only, as \(field):\(value)")
        + place
    case .unterminatedQuote: return Phrase("เครื่องหมายคำพูดยังไม่ปิด", "A quote is not closed") + place
    case .severalCompared(let field):
      return Phrase("“\(field)” เทียบได้กับค่าเดียว", "“\(field)” is compared with one value only") + place
    }
  }

  private static func examples(_ some: [String]) -> Phrase {
    some.isEmpty
      ? Phrase(verbatim: "") : Phrase(" เช่น ", ", as ") + Phrase(verbatim: some.joined(separator: ", "))
  }
}

extension ListWords {
  /// What is said under the line: what is wrong with it, or what it is in the other keyboard layout.
  static func note(_ list: ListFrame) -> Phrase? {
    list.rescue.map(mistyped) ?? list.problem.map(QueryFieldWords.problem)
  }

  static func mistyped(_ rescue: String) -> Phrase {
    Phrase("พิมพ์ผิดภาษา? Alt-K เปลี่ยนเป็น “\(rescue)”", "Wrong layout? Alt-K makes it “\(rescue)”")
  }
}
