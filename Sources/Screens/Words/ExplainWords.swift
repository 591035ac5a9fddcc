internal import Interchange
internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// The sentences about whole files, the store and edits. Rules and fields have files of their own.
enum ExplainWords {
  static let unexpected = Phrase(
    "ทำรายการไม่สำเร็จ เกิดข้อผิดพลาดที่ไม่คาดคิด กรุณาแจ้งผู้ดูแลระบบ",
    "That did not work for an unexpected reason; please tell the administrator.")

  /// Follows a failure of the store where the form still has all that was typed.
  static let textIsHeld = Phrase(" ข้อความที่พิมพ์ยังอยู่ครบ", " What you typed is still here.")

  static func draftsNotKept(_ why: Phrase) -> Phrase {
    Phrase("เก็บร่างไม่ได้ กรุณาบันทึกก่อนออก: ", "Drafts cannot be kept; save before you leave. ") + why
  }

  static func sentence(_ failure: StoreError) -> Phrase {
    switch failure {
    case .missing(let path):
      Phrase(
        "ไม่พบแฟ้มฐานข้อมูล \(path) กรุณาตรวจชื่อแฟ้ม หรือสร้างใหม่ด้วยคำสั่ง sangachip init",
        "There is no office file \(path); check its name, or make one with: sangachip init")
    case .unreadable(let path):
      Phrase(
        "ท่านไม่มีสิทธิอ่านแฟ้มฐานข้อมูล \(path) กรุณาติดต่อผู้ดูแลระบบ",
        "You may not read the office file \(path); ask the administrator.")
    case .exists(let path):
      Phrase(
        "มีแฟ้ม \(path) อยู่แล้ว จึงไม่เขียนทับ กรุณาใช้ชื่ออื่น", "\(path) exists already and is left as it is; use another name.")
    case .cannotCreate(let path):
      Phrase(
        "สร้างแฟ้ม \(path) ไม่ได้ กรุณาตรวจว่ามีโฟลเดอร์และมีสิทธิเขียน",
        "Cannot create \(path); check that the folder is there and may be written to.")
    case .notAnOffice:
      Phrase("แฟ้มนี้ไม่ใช่ฐานข้อมูลของโปรแกรม จึงไม่แตะต้อง", "This file is no office file and is left as it is.")
    case .newer(let found, let known):
      Phrase(
        "ฐานข้อมูลนี้สร้างด้วยโปรแกรมรุ่นใหม่กว่า (\(found) โปรแกรมนี้รู้จักถึง \(known)) กรุณาใช้โปรแกรมรุ่นใหม่",
        "This office file was made by a newer program (\(found), this one knows \(known)); use the newer program.")
    case .busy:
      Phrase(
        "ฐานข้อมูลกำลังถูกใช้งานอยู่ กรุณารอสักครู่แล้วลองใหม่", "The office file is busy; wait a moment and try again.")
    case .full:
      Phrase(
        "บันทึกไม่สำเร็จ เนื้อที่จัดเก็บเต็ม กรุณาแจ้งผู้ดูแลระบบ",
        "Not saved: the disk is full. Please tell the administrator.")
    case .readOnly:
      Phrase(
        "บันทึกไม่ได้ แฟ้มฐานข้อมูลหรือโฟลเดอร์ของแฟ้มเปิดอ่านได้อย่างเดียว กรุณาแจ้งผู้ดูแลระบบ",
        "Not saved: the office file or its folder can only be read. Please tell the administrator.")
    case .damaged(let what):
      Phrase(
        "ฐานข้อมูลเสียหาย (\(what)) กรุณาหยุดใช้และแจ้งผู้ดูแลระบบ",
        "The office file is damaged (\(what)); stop using it and tell the administrator.")
    case .unknownLogin(let login):
      Phrase(
        "ไม่พบชื่อผู้ใช้ \(ExplainNamesWords.quoted(login)) ในระบบ หรือถูกปิดแล้ว กรุณาติดต่อผู้ดูแลระบบ",
        "Login \(ExplainNamesWords.quoted(login)) is not known here, or closed; ask the administrator.")
    case .noSuchRecord: Phrase("ไม่พบรายการนี้ อาจถูกเปลี่ยนแปลงไปแล้ว", "This record is not there any more.")
    case .io(let code):
      Phrase(
        "อ่านหรือเขียนแฟ้มไม่สำเร็จ (รหัส \(code)) กรุณาแจ้งผู้ดูแลระบบ",
        "Reading or writing failed (code \(code)); please tell the administrator.")
    case .notBackedUp(let reason):
      Phrase(
        "ฐานข้อมูลเป็นรุ่นเก่า และสำรองไว้ก่อนปรับรุ่นไม่ได้ จึงยังไม่ปรับและแฟ้มเดิมไม่เปลี่ยน: ",
        "The office file is of an older version and could not be backed up first, so it was left as it is: ")
        + sentence(reason)
    }
  }

  static func sentence(_ conflict: EditConflict) -> Phrase {
    guard let at = Moment(utc: conflict.at) else {
      return Phrase(
        "มีผู้แก้ไขรายการนี้ก่อนท่าน กรุณาเลือกค่าที่จะใช้ทีละช่อง",
        "Someone changed this record before you; choose field by field which value to keep.")
    }
    let time = BuddhistDate.time(hour: at.hour, minute: at.minute)
    let clock = Vocabulary.moment(at).english
    return Phrase(
      "\(conflict.by.isEmpty ? "มีผู้" : conflict.by + " ")แก้ไขรายการนี้ก่อนท่าน (เวลา \(time)) กรุณาเลือกค่าที่จะใช้ทีละช่อง",
      "\(conflict.by.isEmpty ? "Someone" : conflict.by) changed this record before you (\(clock)); choose field by field "
        + "which value to keep.")
  }

  static func sentence(_ refusal: FileRefusal, _ kind: ImportKind?) -> Phrase {
    let (why, mend) = reason(refusal, kind)
    return Phrase("ไม่ได้นำเข้า: ", "Not imported: ") + why + mend
      + Phrase(" ข้อมูลเดิมไม่เปลี่ยน", " Nothing was changed.")
  }

  /// Why, and what to do about it.
  private static func reason(_ refusal: FileRefusal, _ kind: ImportKind?) -> (Phrase, Phrase) {
    switch refusal {
    case .empty:
      (Phrase("แฟ้มว่างเปล่า ไม่มีหัวตาราง", "the file is empty."), Phrase(" กรุณาตรวจแฟ้ม", " Check the file."))
    case .notText:
      (
        Phrase("แฟ้มนี้ไม่ใช่ข้อความ CSV", "the file is no CSV text."),
        Phrase(" กรุณาบันทึกจากโปรแกรมตารางเป็น CSV UTF-8", " Save it from the spreadsheet as CSV UTF-8.")
      )
    case .nulByte(let line):
      (
        Phrase("บรรทัด \(line) มีข้อมูลที่ไม่ใช่ตัวอักษร", "line \(line) has bytes that are no text."),
        Phrase(" กรุณาบันทึกจากโปรแกรมตารางเป็น CSV UTF-8", " Save it from the spreadsheet as CSV UTF-8.")
      )
    case .unknownEncoding(let name):
      (
        Phrase(
          "ไม่รู้จักรหัสอักขระ \(ExplainNamesWords.quoted(name))",
          "encoding \(ExplainNamesWords.quoted(name)) is not known."),
        Phrase(
          " ใช้ได้เฉพาะ \(TextEncoding.names.joined(separator: ", "))",
          " Use one of \(TextEncoding.names.joined(separator: ", ")).")
      )
    case .unterminatedQuote(let line):
      (
        Phrase("บรรทัด \(line) มีเครื่องหมายคำพูด \" เปิดแล้วไม่ปิด", "a quote of line \(line) never closes."),
        Phrase(" กรุณาแก้หัวตารางแล้วนำเข้าใหม่", " Mend the header and import again.")
      )
    case .tooManyColumns(let count):
      (
        Phrase("หัวตารางมี \(count) คอลัมน์ มากเกินไป", "the header has \(count) columns, too many."),
        Phrase(" กรุณาแก้หัวตารางแล้วนำเข้าใหม่", " Mend the header and import again.")
      )
    case .missingColumns(let columns):
      (
        columns.map { either($0, kind) }.listed(" และ ", " and ").wrapped("ไม่พบคอลัมน์ ", "", "there is no column ", "."),
        Phrase(" กรุณาแก้หัวตารางแล้วนำเข้าใหม่", " Mend the header and import again.")
      )
    case .doubledColumn(let column):
      (
        named(column, kind).wrapped("คอลัมน์ ", " มีซ้ำกัน", "column ", " stands twice."),
        Phrase(" กรุณาแก้หัวตารางแล้วนำเข้าใหม่", " Mend the header and import again.")
      )
    case .oldWorkbook, .encryptedWorkbook, .notAWorkbook, .damagedWorkbook, .workbookTooLarge,
      .noWorkbookReader, .noSuchSheet, .noHeader:
      ExplainSheetWords.reason(refusal)
    }
  }

  private static func either(_ columns: [String], _ kind: ImportKind?) -> Phrase {
    columns.map { named($0, kind) }.listed(" หรือ ", " or ")
  }

  /// The name by which a header may have the column, with its code where that is another.
  private static func named(_ column: String, _ kind: ImportKind?) -> Phrase {
    let twin = kind.flatMap { ColumnWords.thai(column, in: $0) }
    return Phrase(twin.map { "\"\($0)\" (\(column))" } ?? "\"\(column)\"", "\"\(column)\"")
  }

  static func sentence(_ warning: RowWarning, _ kind: ImportKind?) -> Phrase {
    let field = ExplainNamesWords.field(warning.column, kind)
    return switch warning.kind {
    case .unknownProvince:
      Phrase(
        "เลขประจำตัวประชาชนมีรหัสจังหวัดที่ไม่มีอยู่ กรุณาตรวจกับบัตร",
        "The national ID names a province that does not exist; check it with the card.")
    case .datesOutOfOrder:
      field.wrapped("", " อยู่ก่อนวันที่ควรมาก่อน", "The ", " lies before the day that should come first.")
    case .dateInFuture: field.wrapped("", " เป็นวันในอนาคต", "The ", " lies in the future.")
    case .approvedAboveRequested:
      Phrase("วงเงินที่อนุมัติสูงกว่าวงเงินที่ขอ", "The amount approved is above the one requested.")
    }
  }
}

extension [Phrase] {
  /// The phrases one after the other, with a word between.
  func listed(_ thai: String, _ english: String) -> Phrase {
    Phrase(map(\.thai).joined(separator: thai), map(\.english).joined(separator: english))
  }
}

extension Phrase {
  /// The phrase between words.
  func wrapped(_ beforeThai: String, _ afterThai: String, _ beforeEnglish: String, _ afterEnglish: String) -> Phrase {
    Phrase(beforeThai + thai + afterThai, beforeEnglish + english + afterEnglish)
  }
}
