internal import OfficeCore
internal import TerminalUI
internal import ThaiText

extension PaperPage {
  enum Words {
    static let save = Phrase("เขียนลงแฟ้ม", "Write to a file")
    static let scroll = Phrase("หน้าถัดไป", "Next page")
    static let pathMissing = Phrase("กรุณาพิมพ์ชื่อแฟ้ม", "Give the name of the file")

    static func title(_ paper: Paper) -> Phrase {
      switch paper {
      case .receipt, .receipts: Phrase("ใบรับคำขอ", "Receipt")
      case .people: Phrase("บัญชีรายชื่อบุคคล", "List of people")
      case .groups: Phrase("บัญชีกลุ่มอาชีพ", "List of groups")
      case .householdForm: Phrase("แบบทะเบียนครัวเรือน", "Household sheet")
      case .groupForm: Phrase("แบบทะเบียนกลุ่มอาชีพ", "Group sheet")
      case .notice: Phrase("ประกาศความเป็นส่วนตัว", "Privacy notice")
      case .heldData: PrivacyPage.Words.copyOfData
      case .publicList: Phrase("ประกาศรายชื่อ", "Public list")
      case .mayorList: Phrase("บัญชีเสนอนายกเทศมนตรี", "List for the mayor")
      case .zoneReport(let zone, let month):
        ZoneReportPaper.title + Phrase(verbatim: " \(zone) · ")
          + Phrase(
            "\(BuddhistDate.month(month.month)) \(BuddhistDate.year(of: month))", BuddhistDate.english(month))
      case .followUpForm, .followUpForms: Phrase("แบบติดตาม", "Follow-up form")
      }
    }

    static func receiptFile(_ number: String) -> String {
      "ใบรับคำขอ-\(number.split(separator: "/").joined(separator: "-")).txt"
    }

    static func receiptsFile(_ day: Day) -> String { "ใบรับคำขอ-\(day.iso).txt" }
    static func peopleFile(_ day: Day) -> String { "บัญชีรายชื่อบุคคล-\(day.iso).txt" }
    static func noticeFile(_ number: Int64) -> String { "ประกาศความเป็นส่วนตัว-\(number).txt" }
    static func publicListFile(_ day: Day) -> String { "ประกาศรายชื่อ-\(day.iso).txt" }
    static func heldDataFile(_ number: Int64, asJSON: Bool, _ day: Day) -> String {
      "สำเนาข้อมูล-\(number)-\(day.iso).\(asJSON ? "json" : "txt")"
    }
    static func groupsFile(_ day: Day) -> String { "บัญชีกลุ่มอาชีพ-\(day.iso).txt" }
    static func followUpFormsFile(_ year: Int, _ day: Day) -> String { "แบบติดตาม-\(year)-\(day.iso).txt" }
    static func zoneReportFile(_ zone: Int, _ month: Day) -> String {
      "รายงานประจำเดือน-เขต\(zone)-\(month.iso.dropLast(3)).txt"
    }
    static let monthBefore = Phrase("เดือนก่อน", "The month before")
    static let monthAfter = Phrase("เดือนถัดไป", "The next month")
    static let otherZone = Phrase("เขตถัดไป", "Next zone")
    static func householdFormFile(_ code: String?) -> String { "แบบทะเบียนครัวเรือน\(code.map { "-\($0)" } ?? "").txt" }
    static func groupFormFile(_ code: String?) -> String { "แบบทะเบียนกลุ่มอาชีพ\(code.map { "-\($0)" } ?? "").txt" }
    static let blank = Phrase("แบบเปล่า", "Blank form")
    static func mayorListFile(_ day: Day) -> String { "บัญชีเสนอนายกเทศมนตรี-\(day.iso).txt" }

    static func followUpFile(_ year: Int, _ round: IncomeRound, _ zone: Int?) -> String {
      "แบบติดตาม-\(year)-\(round.rawValue)\(zone.map { "-เขต\($0)" } ?? "").txt"
    }

    static func askPath(_ name: String) -> Confirmation {
      Confirmation(
        "path",
        Dialog(
          title: save,
          text: Phrase(
            "แฟ้มข้อความ A4 กว้าง 78 ช่อง (ลงท้าย .html เป็นหน้าเว็บ) เปิดได้เฉพาะเจ้าของ และลงบันทึกการใช้งานระบบ",
            "A text file, 78 columns wide (.html makes a page), readable by its owner alone; the journal records it."),
          buttons: [save, Phrase("กลับไปอ่าน", "Back to reading")],
          inputLabel: Phrase(
            "ชื่อแฟ้ม (โฟลเดอร์ปัจจุบัน หรือพิมพ์ทางเดินเต็ม)", "File name (in the current folder, or a whole path)"),
          input: TextEdit(name, maximum: 500)))
    }

    static func written(_ path: String) -> Phrase { Phrase("เขียนแฟ้มแล้ว \(path)", "Written: \(path)") }
  }
}
