import ArgumentParser
import OfficeCore
import Screens
import TerminalUI

/// What `--help` says.
enum HelpWords {
  static let program = Phrase(
    "โปรแกรมสร้างอาชีพ: โครงการอบรมและส่งเสริมอาชีพของเทศบาล", "Sangachip: the municipality's occupational programme")
  static let makeOffice = Phrase("สร้างฐานข้อมูลใหม่", "Make an office file")
  static let takeIn = Phrase("นำเข้าแฟ้ม CSV", "Import a CSV file")
  static let writeOut = Phrase("ส่งออกเป็น CSV", "Export as CSV")
  static let report = Phrase("พิมพ์รายงาน", "Print reports")
  static let indicators = Phrase("ตัวชี้วัดทั้งสองของปีงบประมาณ", "Both indicators of a fiscal year")
  static let users = Phrase("จัดการผู้ใช้", "Keep the logins")
  static let listUsers = Phrase("แสดงผู้ใช้", "List the logins")
  static let addUser = Phrase("เพิ่มผู้ใช้", "Add a login")
  static let changeUser = Phrase("แก้ไขผู้ใช้", "Change a login")
  static let closeUser = Phrase("ปิดผู้ใช้", "Close a login")
  static let verify = Phrase("ตรวจฐานข้อมูลและบันทึกการใช้งานระบบ", "Check the office and its journal")
  static let keys = Phrase("พิมพ์ปุ่มทั้งหมดของโปรแกรม", "Print all keys of the program")
  static let demo = Phrase("เปิดฐานข้อมูลสาธิต", "Open a demo office of invented people")

  static let language = Phrase("ภาษา: th หรือ en", "language: th or en")
  static let database = Phrase("แฟ้มฐานข้อมูล (หรือตัวแปร SANGACHIP_DB)", "the office file (or SANGACHIP_DB)")
  static let theme = Phrase("ชื่อชุดสี", "name of the theme")
  static let saraAm = Phrase(
    "วิธีวาดสระอำ: composed ตามที่เก็บ, split แยกวงกลมกับสระอา, auto เลือกตามเทอร์มินัล",
    "how SARA AM is drawn: composed as stored, split into ring and SARA AA, auto by terminal")
  static let escapeDelay = Phrase(
    "รอกี่มิลลิวินาทีจึงถือว่า Esc เป็นปุ่มเดี่ยว (1–5000 ปกติ 50 หรือ 200 เมื่อผ่าน SSH)",
    "milliseconds after which Esc is a key of its own (1 to 5000; 50, or 200 over SSH)")
  static let line = Phrase(
    "สายสื่อสาร: lean ประหยัด, normal ปกติ, auto ประหยัดเมื่อผ่าน SSH ที่ตอบช้าหรือสายอนุกรมช้า",
    "the line: lean sends few bytes a key, normal, auto is lean over slow SSH and slow serial lines")
  static let linear = Phrase(
    "ใช้ทีละบรรทัดโดยไม่วาดจอ สำหรับโปรแกรมอ่านจอและจออักษรเบรลล์ (หรือ ACCESSIBLE=1 หรือ TERM=dumb)",
    "plain lines and prompts, for screen readers and braille displays (or ACCESSIBLE=1, or TERM=dumb)")
  static let themeFolder = Phrase("โฟลเดอร์ชุดสี", "folder of themes")
  static let empty = Phrase("ไม่ใส่รายชื่อชุมชน", "with no communities in it")
  static let shared = Phrase("ให้กลุ่มผู้ใช้ของแฟ้มอ่านและเขียนได้ (0660)", "let the file's group read and write (0660)")
  static let kind = Phrase("ชนิดข้อมูล: " + kinds, "kind of rows: " + kinds)
  static let input = Phrase("แฟ้มที่จะนำเข้า (- คือข้อมูลเข้ามาตรฐาน)", "the file (- is standard input)")
  static let output = Phrase("แฟ้มที่จะเขียน (- คือข้อมูลออกมาตรฐาน)", "the file (- is standard output)")
  static let dryRun = Phrase("ตรวจทุกแถวแต่ไม่บันทึก", "check every row and change nothing")
  static let update = Phrase("แก้รายการที่ต่างจากเดิมตามแฟ้ม", "change records that differ to what the file says")
  static let sheet = Phrase(
    "แผ่นงานของแฟ้ม .xlsx (เดิม: แผ่นแรกที่มีหัวตาราง)", "the sheet of an .xlsx file (usual: the first with a list)")
  static let policy = Phrase(
    "ช่อง=keep, overwrite หรือ only_empty ใช้แทน --update ทีละช่อง หรือแฟ้มที่มีบรรทัดแบบนี้",
    "column=keep, overwrite or only_empty, before --update for that column; or a file of such lines")
  static let errors = Phrase("เขียนแถวที่ไม่ผ่านพร้อมเหตุผลลงแฟ้มนี้", "write rejected rows with their reasons here")
  static let encoding = Phrase("รหัสอักขระ เช่น utf-8, tis-620, cp874", "encoding, such as utf-8, tis-620, cp874")
  static let noIDReason = Phrase(
    "เหตุที่ไม่มีเลขประจำตัวประชาชน สำหรับทุกแถวที่ไม่มี", "why rows without a national ID have none")
  static let style = Phrase("thai: วันที่เป็น พ.ศ.", "thai: days in the Buddhist era")
  static let query = Phrase(
    "เฉพาะที่ตรงกับคำค้น เช่น 'เขต:3 อายุ>60' หรือชื่อมุมมองที่บันทึกไว้ (\(queried))",
    "only what a query finds, such as 'zone:3 age>60', or the name of a saved view (\(queried))")
  static let year = Phrase("ปีงบประมาณ พ.ศ. เช่น 2569", "fiscal year in the Buddhist era, such as 2569")
  static let grouping = Phrase("แยกตาม: " + groupings, "rows by: " + groupings)
  static let asOf = Phrase("ข้อมูล ณ วันที่ (ปกติคือวันนี้)", "as of a day (today unless given)")
  static let format = Phrase("รูปแบบ: table, csv หรือ json", "table, csv or json")
  static let login = Phrase("ชื่อเข้าใช้ของระบบปฏิบัติการ", "login of the operating system")
  static let userName = Phrase("ชื่อ-สกุล", "full name")
  static let role = Phrase("บทบาท: " + roles, "role: " + roles)
  static let zones = Phrase("เขตที่รับผิดชอบ เช่น 1,3 (ว่างหรือ all คือทั้งเมือง)", "zones, as in 1,3 (none or all: the city)")
  static let people = Phrase("จำนวนคน", "number of people")
  static let peopleLimit = Phrase("จำนวนคนต้องเป็น 1 ถึง 1,000,000", "The number of people must be 1 to 1,000,000.")
  static let seed = Phrase("เลขตั้งต้น เลขเดียวกันได้ข้อมูลเดียวกัน", "the same number gives the same office")
  static let keep = Phrase("เก็บฐานข้อมูลสาธิตไว้ในแฟ้มนี้", "keep the demo office in this file")
  static let actor = Phrase("เข้าใช้เป็นผู้ใช้นี้", "open it as this user")

  private static let kinds = ImportKind.allCases.map(\.rawValue).joined(separator: ", ")
  private static let queried = QueryExport.kinds.map(\.rawValue).joined(separator: ", ")
  private static let groupings = IndicatorGrouping.allCases.map(\.rawValue).joined(separator: ", ")
  private static let roles = OfficeRole.allCases.map(\.rawValue).joined(separator: ", ")
}

extension Phrase {
  /// The phrase in the language that was asked for.
  var spoken: String { text(in: Console.language) }

  var help: ArgumentHelp { ArgumentHelp(stringLiteral: spoken) }
}
