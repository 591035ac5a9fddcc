internal import OfficeCore
internal import TerminalUI
internal import ThaiText

/// The sentences about one field of a form or one cell of a file.
extension ExplainWords {
  static func sentence(_ problem: FieldProblem) -> Phrase {
    let value = ExplainNamesWords.quoted(problem.value)
    let field = ExplainNamesWords.field(problem.field, nil)
    return switch problem.kind {
    case .missing: field.wrapped("ยังไม่ได้กรอก", "", "The ", " is missing.")
    case .oneOfMissing(let fields):
      fields.map { ExplainNamesWords.field($0, nil) }.listed(" หรือ", " or the ")
        .wrapped("ต้องกรอก", " อย่างใดอย่างหนึ่ง", "Either the ", " must be given.")
    case .tooLong(let limit):
      field.wrapped("", "ยาวเกินไป กรอกได้ไม่เกิน \(limit) ตัวอักษร", "The ", " is longer than \(limit) characters.")
    case .notANumber: Phrase("\(value) ไม่ใช่ตัวเลข กรุณาพิมพ์เป็นตัวเลข", "\(value) is no number.")
    case .outOfRange(let range):
      Phrase(
        "\(value) ใช้ไม่ได้ ต้องอยู่ระหว่าง \(grouped(range.lowerBound)) ถึง \(grouped(range.upperBound))",
        "\(value) is not between \(grouped(range.lowerBound)) and \(grouped(range.upperBound)).")
    case .notOneOf(let words):
      Phrase(
        "\(value) ใช้ไม่ได้ ใช้ได้เฉพาะ \(words.map(thai).joined(separator: ", "))",
        "\(value) is none of \(words.joined(separator: ", ")).")
    case .notYesOrNo:
      Phrase("\(value) อ่านไม่ออก กรุณาพิมพ์ ใช่ หรือ ไม่ใช่", "\(value) is neither yes nor no.")
    case .negativeMoney: Phrase("จำนวนเงิน \(value) ติดลบไม่ได้", "The amount \(value) must not be negative.")
    case .tooManyDecimals:
      Phrase("\(value) มีทศนิยมเกินสองตำแหน่ง กรุณาพิมพ์ใหม่", "\(value) has more than two decimals.")
    case .misplacedComma:
      Phrase(
        "\(value) มีเครื่องหมาย , ผิดที่ ต้องคั่นทุกสามหลัก เช่น 12,500", "\(value) has a comma astray; write 12,500.")
    case .notMoney:
      Phrase("\(value) ไม่ใช่จำนวนเงิน กรุณาพิมพ์ใหม่ เช่น 12,500", "\(value) is no amount of money; write 12,500.")
    case .noSuchDay(let year, let month, let day):
      1...12 ~= month
        ? Phrase(
          "ปี \(year) ไม่มีวันที่ \(day) \(BuddhistDate.month(month)) กรุณาพิมพ์ใหม่ เช่น 23/11/2569",
          "There is no day \(day)/\(month) in \(year - 543); write 2026-11-23.")
        : Phrase(
          "ไม่มีเดือนที่ \(month) วันที่ต้องเรียงเป็น วัน/เดือน/ปี เช่น 23/11/2569",
          "There is no month \(month); the day comes first, as in 23/11/2026.")
    case .yearOutOfRange(let year):
      Phrase(
        "ปี \(year) ใช้ไม่ได้ ต้องเป็น พ.ศ. 2400–2600 หรือ ค.ศ. 1900–2100",
        "The year \(year) is neither 2400–2600 (BE) nor 1900–2100.")
    case .notADate: Phrase("\(value) ไม่ใช่วันที่ กรุณาพิมพ์ใหม่ เช่น 23/11/2569", "\(value) is no day; write 2026-11-23.")
    // What is wrong is said, and never which digit would be right.
    case .nationalIDLength(let count):
      Phrase(
        "เลขประจำตัวประชาชนต้องมี 13 หลัก ที่พิมพ์มามี \(count) หลัก กรุณาตรวจกับบัตรแล้วพิมพ์ใหม่",
        "A national ID has 13 digits, this one \(count); check it with the card.")
    case .nationalIDLetter:
      Phrase(
        "เลขประจำตัวประชาชนต้องเป็นตัวเลขเท่านั้น กรุณาตรวจกับบัตรแล้วพิมพ์ใหม่",
        "A national ID has digits only; check it with the card.")
    case .nationalIDPlaceholder:
      Phrase(
        "เลขนี้ไม่ใช่เลขประจำตัวประชาชนจริง กรุณาตรวจกับบัตร ถ้าไม่มีเลขให้ระบุเหตุที่ไม่มีเลข",
        "This is no real national ID; check it with the card, or give the reason for having none.")
    case .nationalIDSpreadsheet:
      Phrase(
        "โปรแกรมตารางเปลี่ยนเลขประจำตัวประชาชนเป็นรูปแบบ 1.10E+12 เลขจึงหายไป "
          + "กรุณาตั้งคอลัมน์เป็นข้อความแล้วพิมพ์เลขใหม่จากบัตร",
        "A spreadsheet turned the national ID into the form 1.10E+12 and its digits are lost; make the column text and "
          + "type the number again from the card.")
    case .nationalIDCheckDigit:
      Phrase(
        "เลขประจำตัวประชาชนไม่ผ่านการตรวจสอบ กรุณาตรวจกับบัตรแล้วพิมพ์ใหม่",
        "The national ID does not pass its check; compare it with the card and type it again.")
    case .ambiguousCommunity(let codes):
      Phrase(
        "ชื่อ \(value) ตรงกับหลายชุมชน กรุณาใช้รหัสชุมชน \(codes.joined(separator: " หรือ "))",
        "\(value) names several communities; use one of the codes \(codes.joined(separator: ", ")).")
    case .unknownPerson:
      Phrase(
        "ไม่พบเลขประจำตัวประชาชนนี้ในทะเบียน กรุณาลงทะเบียนบุคคลก่อน",
        "This national ID is not in the register; register the person first.")
    case .unknownGroup:
      Phrase("ไม่พบกลุ่มอาชีพรหัส \(value) กรุณาลงทะเบียนกลุ่มก่อน", "There is no group \(value); register it first.")
    case .unknownHousehold:
      Phrase("ไม่พบครัวเรือนรหัส \(value) ในทะเบียน", "There is no household \(value) in the register.")
    case .unknownProposal:
      Phrase("ไม่พบคำขอเลขที่ \(value) กรุณานำเข้าคำขอก่อน", "There is no proposal \(value); import it first.")
    case .unknownOrganisation: Phrase("ไม่พบองค์กร \(value)", "There is no organisation \(value).")
    case .unknownRound: Phrase("ไม่พบรอบรับคำขอ \(value)", "There is no round \(value).")
    case .unknownCommunity:
      Phrase(
        "ไม่พบชุมชน \(value) กรุณาตรวจชื่อ หรือใช้รหัสชุมชน เช่น 101",
        "There is no community \(value); check its name or use its code, such as 101.")
    case .tooManyCells(let count):
      Phrase(
        "แถวนี้มี \(count) ช่อง มากกว่าหัวตาราง กรุณาตรวจเครื่องหมายคั่นที่เกินมา",
        "This row has \(count) cells, more than the header; look for a delimiter too many.")
    case .unterminatedQuote:
      Phrase(
        "มีเครื่องหมายคำพูด \" เปิดแล้วไม่ปิด แถวที่เหลือของแฟ้มจึงอ่านไม่ได้",
        "A quote opens here and never closes, so the rest of the file cannot be read.")
    case .badBytes:
      Phrase(
        "มีตัวอักษรที่อ่านไม่ออก กรุณาพิมพ์ช่องนี้ใหม่ หรือบันทึกแฟ้มเป็น UTF-8",
        "A character of this cell was lost; type it again, or save the file as UTF-8.")
    case .orphanMark:
      Phrase(
        "มีสระหรือวรรณยุกต์ที่ไม่มีพยัญชนะ กรุณาพิมพ์ใหม่",
        "A vowel or tone mark stands without its consonant; type it again.")
    case .nameConflictInFile(let line):
      Phrase(
        "เลขนี้เป็นของชื่ออื่นแล้วที่บรรทัด \(line) ของแฟ้มนี้ กรุณาตรวจกับบัตรว่าเลขเป็นของผู้ใด",
        "Line \(line) of this file has this number under another name; check with the card whose it is.")
    case .decisionDayMissing:
      Phrase(
        "สถานะนี้ต้องมีวันที่นายกเทศมนตรีลงนาม", "This state needs the day on which the mayor signed (decided_on).")
    case .closedBeforeOpened: Phrase("วันที่ปิดอยู่ก่อนวันที่เปิด", "The closing day lies before the opening day.")
    case .toBeforeFrom: Phrase("วันสิ้นสุดอยู่ก่อนวันเริ่มต้น", "The last day lies before the first.")
    case .duplicate: Phrase("\(value) มีอยู่แล้ว", "\(value) is there already.")
    case .zoneNotYours(let zone):
      Vocabulary.zone(zone).wrapped("", " อยู่นอกเขตที่ท่านรับผิดชอบ", "", " is not among your zones.")
    case .noneOfObjectives:
      Phrase("กรุณาเลือกวัตถุประสงค์อย่างน้อยหนึ่งข้อ", "Choose one objective at least.")
    case .registerCodeLength(let count):
      Phrase(
        "รหัสประจำบ้านมี 11 หลัก ที่พิมพ์มี \(count) หลัก กรุณาตรวจกับทะเบียนบ้าน",
        "The code of a house register has 11 digits, this has \(count); check it with the register.")
    case .linesDoNotAddUp(let sum):
      Vocabulary.baht(sum).wrapped(
        "รายการรวมกันได้ ", " ไม่เท่ากับวงเงินที่ขอ", "The lines add up to ", ", not to the amount asked.")
    }
  }

  /// Categories of people have Thai names that a file may use too.
  private static func thai(_ code: String) -> String {
    PersonCategory(rawValue: code).map { Vocabulary.category($0).thai } ?? code
  }

  private static func grouped(_ number: Int) -> String { Digits.grouped(Int64(number)) }
}
