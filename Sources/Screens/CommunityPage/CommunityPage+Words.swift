internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension CommunityPage {
  enum Words {
    static let registered = Phrase("ที่ขึ้นทะเบียนไว้", "Registered")
    static let number = Phrase("จำนวน", "Number")
    static let people = Phrase("บุคคล", "People")
    static let changes = Phrase("ประกาศเกี่ยวกับชุมชน", "Announcements about the community")
    static let day = Phrase("มีผลวันที่", "Holds from")
    static let change = Phrase("การเปลี่ยนแปลง", "Change")
    static let announcement = Phrase("ประกาศเลขที่ ลงวันที่", "Announcement")
    static let noChanges = Phrase("ยังไม่มีประกาศที่บันทึกไว้", "No announcement is recorded")
    static let opensNothing = Phrase("บรรทัดนี้ไม่มีหน้าให้เปิด", "There is nothing behind this line")
    static let noFamilies = Phrase("ปีนี้ยังไม่มีครอบครัวที่ได้รับอนุมัติ", "No family is approved this year")
    static let isClosed = Phrase("ชุมชนนี้ยุบแล้ว", "This community is closed")
    static let reading = Phrase("กำลังอ่านชุมชน…", "Reading the community…")

    static func families(_ year: Int) -> Phrase {
      Phrase("ครอบครัวที่ได้รับอนุมัติ ปี \(year)", "Families approved, FY \(year)")
    }

    static func facts(_ file: CommunityFile) -> [Phrase] {
      let community = file.community
      let opened = community.opened.map { Vocabulary.day($0).wrapped("  ตั้งแต่ ", "", "  since ", "") }
      let closed = community.closed.map { Vocabulary.day($0).wrapped("  ยุบเมื่อ ", "", "  closed on ", "") }
      let nothing = Phrase(verbatim: "")
      let first =
        Phrase("ชุมชน\(community.name) รหัส \(community.code)  ", "\(community.name), code \(community.code)  ")
        + Vocabulary.zone(community.zone) + (opened ?? nothing) + (closed ?? nothing)
      if community.aliases.isEmpty { return [first] }
      let aliases = community.aliases.joined(separator: ", ")
      return [first, Phrase("ชื่ออื่น: \(aliases)", "Other names: \(aliases)")]
    }

    static func change(_ change: CommunityFile.Change) -> Phrase {
      let other = change.other.map { "\($0.code) \($0.name)" } ?? ""
      return switch (change.change.kind, change.isOfOther) {
      case (.added, _): Phrase("ตั้งชุมชน", "Added")
      case (.renamed, _):
        Phrase(
          "เปลี่ยนชื่อจาก \(change.nameBefore ?? "") เป็น \(change.nameAfter ?? "")",
          "Renamed from \(change.nameBefore ?? "") to \(change.nameAfter ?? "")")
      case (.split, false): Phrase("แยกออกเป็น \(other)", "Split: \(other)")
      case (.split, true): Phrase("แยกมาจาก \(other)", "Split from \(other)")
      case (.merged, false): Phrase("รวมเข้ากับ \(other)", "Merged into \(other)")
      case (.merged, true): Phrase("รับ \(other) มารวม", "\(other) merged into it")
      case (.retired, _): Phrase("ยุบชุมชน", "Retired")
      }
    }

    static func announcement(_ announcement: Announcement) -> Phrase {
      Phrase(verbatim: announcement.number + " ") + Vocabulary.shortDay(announcement.date)
    }
  }
}
