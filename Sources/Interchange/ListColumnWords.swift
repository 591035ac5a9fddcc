import OfficeCore
import ThaiText

/// The names that offices' own lists give their columns, beside those of the contract. They are looked for in sheets of
/// workbooks; a CSV file's header has the contract's names.
enum ListColumnWords {
  static func names(_ column: Column, in kind: ImportKind) -> [String] {
    guard kind == .people || kind == .members || kind == .beneficiaries else { return [] }
    return switch column {
    case .nationalID:
      [
        "เลขบัตรประจำตัวประชาชน", "หมายเลขบัตรประชาชน", "หมายเลขบัตรประจำตัวประชาชน", "เลขประจำตัวประชาชน 13 หลัก",
        "เลขประจำตัว 13 หลัก", "เลข 13 หลัก", "เลขบัตร", "บัตรประชาชน", "เลขที่บัตรประชาชน", "เลขประจำตัว",
      ]
    case .title: ["คำนำหน้าชื่อ", "คำนำหน้านาม"]
    case .firstName: ["ชื่อตัว"]
    case .lastName: ["สกุล"]
    case .fullName:
      [
        "ชื่อ-นามสกุล", "ชื่อ นามสกุล", "ชื่อและนามสกุล", "ชื่อ และ สกุล", "ชื่อสกุล", "ชื่อตัว-ชื่อสกุล", "รายชื่อ", "ชื่อผู้เข้าอบรม",
        "ชื่อ-สกุล ผู้เข้าอบรม",
      ]
    case .birthDate: ["วันเดือนปีเกิด", "ว/ด/ป เกิด", "ว.ด.ป. เกิด", "วันที่เกิด", "เกิดวันที่", "วัน/เดือน/ปี เกิด", "ปีเกิด"]
    case .houseNumber: ["เลขที่บ้าน", "เลขที่"]
    case .moo: ["หมู่ที่", "หมู่", "ม."]
    case .soi: ["ซอย", "ตรอก/ซอย"]
    case .road: ["ถนน"]
    case .subdistrict: ["ตำบล", "ตำบล/แขวง", "แขวง"]
    case .district: ["อำเภอ", "อำเภอ/เขต"]
    case .province: ["จังหวัด"]
    case .postcode: ["รหัสไปรษณีย์"]
    case .address: ["ที่อยู่", "ที่อยู่ปัจจุบัน", "ที่อยู่ตามทะเบียนบ้าน", "ที่อยู่ที่ติดต่อได้", "ที่อยู่ตามบัตรประชาชน"]
    case .community: ["ชื่อชุมชน"]
    case .phone: ["เบอร์โทร", "เบอร์โทรศัพท์", "หมายเลขโทรศัพท์", "โทร", "โทรศัพท์มือถือ", "เบอร์มือถือ", "เบอร์ติดต่อ"]
    case .incomeMonth: ["รายได้/เดือน", "รายได้เฉลี่ยต่อเดือน", "รายได้ (บาท/เดือน)"]
    default: []
    }
  }

  /// Words with which a row of sums begins.
  static let totals = ["รวม", "รวมทั้งสิ้น", "รวมทั้งหมด", "ยอดรวม", "จำนวนรวม", "total"]

  /// Follows the count of a row of sums.
  static let people = "คน"

  /// Names as they are compared: without spaces, signs and what stands in brackets.
  static func key(_ name: String) -> String {
    var key = String.UnicodeScalarView()
    var depth = 0
    for scalar in ThaiForm.canonical(name).lowercased().unicodeScalars {
      switch scalar {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      case " ", ".", "-", "\u{2013}", "\u{2014}", "/", ":", "*", ",", "_", "\u{2011}", "\u{2010}": continue
      default: if depth == 0 { key.append(scalar) }
      }
    }
    return String(key)
  }

  /// The columns of a kind by the keys of their names.
  static func columns(of kind: ImportKind) -> [String: Column] {
    var columns: [String: Column] = [:]
    for column in kind.columns + (kind == .people ? [.address] : []) {
      for name in [column.rawValue] + ColumnWords.twins(column, in: kind) + names(column, in: kind) {
        columns[key(name)] = columns[key(name)] ?? column
      }
    }
    return columns
  }
}
