internal import Interchange
internal import OfficeCore
internal import TerminalUI
internal import ThaiText

extension ImportPage {
  enum Words {
    static let title = Phrase("นำเข้า", "Import")
    static let preview = Phrase("ดูผลก่อนนำเข้า", "Preview")
    static let files = Phrase("เลือกแฟ้ม", "Choose a file")
    static let takeIn = Phrase("นำเข้า", "Import")
    static let backToForm = Phrase("กลับไปแก้", "Back to the form")
    static let another = Phrase("นำเข้าแฟ้มอื่น", "Another file")
    static let updateDifferent = Phrase("แก้รายการเดิมตามแฟ้ม", "Change records to the file")
    static let leaveDifferent = Phrase("คงรายการเดิมไว้", "Leave records as they are")
    static let noFiles = Phrase("ไม่มีแฟ้ม CSV หรือ XLSX ในโฟลเดอร์นี้", "There is no CSV or XLSX file in this folder.")
    static let fileMissing = Phrase("กรุณาพิมพ์ชื่อแฟ้ม หรือกด F4 เลือก", "Type the file's name, or choose with F4.")
    static let kindMissing = Phrase("กรุณาเลือกว่าจะนำเข้าอะไร", "Say what to import.")
    static let nothingToDo = Phrase("ไม่มีแถวที่จะนำเข้าหรือแก้ไข", "No row is new or changes anything.")
    static let checking = Phrase("กำลังตรวจ", "Checking")
    static let takingIn = Phrase("กำลังนำเข้า", "Importing")
    static let changedMeanwhile = Phrase(
      "แฟ้มเปลี่ยนไปหลังจากดูผล กรุณากด F2 ดูผลใหม่", "The file has changed since the preview; press F2 to look again.")

    static let fields: [FormField] = [
      FormField(
        Field.kind.rawValue, Phrase("นำเข้าอะไร", "What"),
        .choice(ImportKind.allCases.map { Choice($0.rawValue, ImportWords.kind($0)) }),
        hint: Phrase("F4 หรือเว้นวรรค เปิดรายการ", "F4 or space opens the list"), isRequired: true),
      FormField(
        Field.file.rawValue, Phrase("แฟ้ม", "File"), .text(1_000),
        hint: Phrase("Tab เติมชื่อให้ F4 เลือกจากโฟลเดอร์ ~/ คือโฟลเดอร์ของท่าน", "Tab completes, F4 lists; ~/ is your folder"),
        isRequired: true),
      FormField(
        Field.sheet.rawValue, Phrase("แผ่นงาน", "Sheet"), .text(100),
        hint: Phrase("เว้นว่าง = แผ่นแรกที่มีหัวตาราง", "Empty: the first that has a list")),
      FormField(
        Field.update.rawValue, Phrase("แก้รายการเดิม", "Change records"), .yesNo,
        hint: Phrase(
          "ไม่ = รายการที่มีอยู่แล้วและต่างจากแฟ้มจะคงไว้", "no: records that say something else stay as they are")),
      FormField(
        Field.noIDReason.rawValue, Phrase("เหตุที่ไม่มีเลข", "Reason for no ID"), .text(200),
        hint: Phrase("ใช้กับทุกแถวที่ไม่มีเลขและไม่บอกเหตุ เว้นว่างได้", "For all rows without a number; may stay empty")),
    ]

    static func choice(_ entry: FolderEntry) -> Choice {
      Choice(entry.typed, Phrase(verbatim: entry.isFolder ? entry.typed : "\(entry.name)  \(size(entry.size))"))
    }

    static func size(_ bytes: Int) -> String { "\(ImportWords.grouped((bytes + 1_023) / 1_024)) KB" }

    static func folder(_ listing: Listing, _ count: Int) -> Phrase {
      let name = listing.folder.isEmpty ? "./" : listing.folder
      return Phrase("แฟ้มใน \(name) (\(count))", "Files in \(name) (\(count))")
    }

    static func andMoreFiles(_ count: Int) -> Phrase { Phrase("และอีก \(count) แฟ้ม กด F4", "and \(count) more: F4") }

    static func encoding(_ encoding: TextEncoding) -> String {
      switch encoding {
      case .utf8: "UTF-8"
      case .utf16: "UTF-16"
      case .windows874: "TIS-620"
      }
    }

    static func head(_ preview: Preview) -> Phrase {
      let rows = ImportWords.grouped(preview.rows)
      let name = preview.source.options.source
      let encoding = preview.sheet ?? encoding(preview.encoding)
      return ImportWords.kind(preview.source.options.kind)
        + Phrase(" · \(name) · \(encoding) · \(rows) แถว", " · \(name) · \(encoding) · \(rows) rows")
    }

    static func head(_ done: Done) -> Phrase {
      let rows = ImportWords.grouped(done.rows)
      let name = done.source.options.source
      return ImportWords.kind(done.source.options.kind)
        + Phrase(" · \(name) · \(rows) แถว", " · \(name) · \(rows) rows")
    }

    static let wouldBe = Phrase("ผลหากนำเข้า (ยังไม่ได้เขียน)", "What would come of it (nothing is written yet)")
    static let whatWas = Phrase("ผลการนำเข้า", "What came of it")
    static let rejectedHeading = Phrase("แถวที่นำเข้าไม่ได้", "Rejected rows")
    static let differsHeading = Phrase("แถวที่ต่างจากรายการเดิม (คงไว้)", "Rows that differ (records stay)")
    static let remarksHeading = Phrase("ข้อสังเกต (นำเข้าได้)", "Remarks (taken in)")
    static let columnsHeading = Phrase("คอลัมน์ในแฟ้ม", "Columns of the file")
    static let ignored = Phrase("ไม่รู้จัก ข้ามไป", "unknown, ignored")
    static let ofErrorsFile = Phrase("ของแฟ้มแถวที่นำเข้าไม่ได้ ข้ามไป", "of an errors file, ignored")

    /// One problem of a row: where, what stood there, and which rule it breaks.
    static func rejected(_ line: Int, _ problem: FieldProblem, in kind: ImportKind) -> Phrase {
      let value = problem.value.isEmpty ? "" : " \"" + Columns.clip(problem.value, to: 40, ellipsis: "…") + "\""
      let field = problem.field.isEmpty ? Phrase(verbatim: "") : Explain.field(problem.field, in: kind)
      return Phrase("บรรทัด \(line) ", "line \(line), ") + field + Phrase(verbatim: value + ": ")
        + Explain.phrase(problem)
    }

    /// How many of the new people may be registered already.
    static func alike(_ count: Int) -> Phrase {
      let rows = ImportWords.grouped(count)
      return DuplicateWords.short
        + Phrase(
          count == 0 ? " 0 แถว" : " \(rows) แถว ตรวจได้ในหน้าข้อมูลอาจซ้ำหลังนำเข้า",
          count == 0 ? ": 0 rows" : ": \(rows) rows, to be reviewed after the import")
    }

    static func column(_ header: String, _ meaning: Phrase) -> Phrase {
      Phrase(verbatim: Columns.clip(header, to: 30, ellipsis: "…") + " → ") + meaning
    }

    static func confirm(_ preview: Preview) -> Confirmation {
      let rejected = preview.outcome.rejections.count
      let skips =
        rejected > 0
        ? Phrase(
          "\nข้าม \(ImportWords.grouped(rejected)) แถวที่นำเข้าไม่ได้ และเขียนไว้เป็นแฟ้มข้างแฟ้มเดิม",
          "\n\(ImportWords.grouped(rejected)) rejected rows are skipped and written to a file beside it.")
        : Phrase(verbatim: "")
      return Confirmation(
        "import",
        Dialog(
          title: takeIn,
          text: head(preview) + Phrase(verbatim: "\n") + ImportWords.line(ImportWords.counts(preview.outcome)) + skips,
          buttons: [takeIn, Vocabulary.backToCheck], focus: 1))
    }

    static func imported(_ outcome: ImportOutcome) -> Phrase {
      Phrase("นำเข้าแล้ว ", "Imported: ") + ImportWords.line(ImportWords.counts(outcome))
    }

    static func errorsWritten(_ path: String) -> Phrase {
      Phrase(
        "เขียนแถวที่นำเข้าไม่ได้ไว้ที่ \(path) แก้แล้วนำเข้าแฟ้มนั้นอีกครั้ง",
        "The rejected rows are in \(path); mend it and import it again.")
    }

    static func errorsNotWritten(_ why: Phrase) -> Phrase {
      Phrase("เขียนแฟ้มแถวที่นำเข้าไม่ได้ไม่สำเร็จ: ", "The rejected rows could not be written: ") + why
    }

    /// `people.csv` → `people.errors.csv`, then `people.errors-2.csv`.
    static func errorsPath(beside path: String, _ number: Int) -> String {
      var stem = path
      for ending in [".csv", ".xlsx"] where stem.lowercased().hasSuffix(ending) {
        stem.unicodeScalars.removeLast(ending.utf8.count)
      }
      return stem + (number == 1 ? ".errors.csv" : ".errors-\(number).csv")
    }

    static func sentence(_ failure: SourceFile.Failure) -> Phrase {
      switch failure {
      case .missing(let path):
        Phrase("ไม่พบแฟ้ม \(path) หรืออ่านไม่ได้ กรุณาตรวจชื่อแฟ้ม", "There is no readable file \(path); check its name.")
      case .noPlainFile(let path): Phrase("\(path) ไม่ใช่แฟ้มข้อมูล", "\(path) is no plain file.")
      case .tooLarge(let path): Phrase("แฟ้ม \(path) ใหญ่เกินไป", "\(path) is too large.")
      }
    }
  }
}
