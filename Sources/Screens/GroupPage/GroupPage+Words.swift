internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension GroupPage {
  enum Words {
    static let log = "log"
    static let papers = AttachmentRows.tabCode
    static let support = "support"
    static let dayQuestion = "day"
    static let reasonQuestion = "reason"
    static let reinstateQuestion = "reinstate"

    /// The tabs on which something is added that has a form of its own.
    static let adding: Set<String> = [log, papers, support]

    static let membersTab = Phrase("สมาชิก", "Members")
    static let historyTab = Phrase("ประวัติ", "History")
    static let when = Phrase("เมื่อ", "When")
    static let deed = Phrase("การดำเนินการ", "Deed")
    static let noHistory = Phrase("ข้อมูลเดิมมาจากการนำเข้า", "The record came by an import.")
    static let facts = Phrase("ข้อมูล", "Facts")
    static let supportTab = Phrase("การสนับสนุน", "Support")
    static let logTab = Phrase("ประชุมและเยี่ยม", "Log")
    static let edit = Phrase("แก้ไขข้อมูลกลุ่ม", "Edit")
    static let recordEvent = Phrase("บันทึกประชุม/เยี่ยม", "Record an event")
    static let attach = Phrase("แนบเอกสาร", "Attach a paper")
    static let dissolve = Phrase("เลิกกลุ่ม", "Dissolve the group")
    static let reinstate = Phrase("แก้ไขการบันทึกเลิกกลุ่ม", "Take the dissolution back")
    static let dissolved = Phrase("บันทึกเลิกกลุ่มแล้ว", "The group is dissolved")
    static let reinstated = Phrase("แก้ไขการบันทึกเลิกกลุ่มแล้ว", "The dissolution is taken back")
    static let toCheck = Phrase("ควรตรวจ", "To check")
    static let occupation = Phrase("อาชีพ", "Occupation")
    static let founded = Phrase("วันที่จัดตั้ง", "Founded")
    static let people = Phrase("จำนวนสมาชิก", "Members")
    static let noProducts = Phrase("ยังไม่มีผลิตภัณฑ์ที่บันทึก", "No product is recorded")
    static let noSupport = Phrase("ยังไม่เคยขอหรือได้รับการสนับสนุน", "No support asked for or received")
    static let noLog = Phrase(
      "ยังไม่มีการประชุม บัญชี หรือการเยี่ยม กด Ins เพื่อบันทึก", "No meeting, accounts or visit yet; Ins records one.")
    static let numberOrYear = Phrase("เลขที่/ปี", "No./year")
    static let baht = Phrase("บาท", "Baht")
    static let recorder = Phrase("ผู้บันทึก", "Recorded by")
    static let next = Phrase("ต่อไป", "Next")
    static let score = Phrase("คะแนน", "score")

    static func add(_ tab: String?) -> Phrase {
      switch tab {
      case log: recordEvent
      case papers: attach
      case support: Intake.Words.new
      default: edit
      }
    }

    static func headline(_ file: GroupPageFile) -> Phrase {
      Vocabulary.groupStatus(file.file.state.status) + Phrase(verbatim: " · ") + place(file)
        + Phrase(verbatim: " · \(file.file.group.details.code)")
    }

    static func state(_ state: GroupState) -> Phrase {
      let reasons = state.reasons.map(GroupWords.reason)
      let why = state.isReported ? GroupWords.asReported : reasons.listed(", ", ", ")
      return Vocabulary.groupStatus(state.status)
        + (why.thai.isEmpty ? why : why.wrapped(" (", ")", " (", ")"))
    }

    static func place(_ file: GroupPageFile) -> Phrase {
      Phrase(verbatim: file.community + " ") + Vocabulary.zone(file.zone)
    }

    /// The day that a paper bears, its number, and when it was seen.
    static func fact(_ details: GroupDetails, _ fact: GroupFact) -> Phrase {
      let has = details[fact].map { $0 ? Phrase("มี", "Yes") : Phrase("ไม่มี", "No") } ?? Phrase("ไม่ทราบ", "Not known")
      guard let paper = details.profile.evidence[fact] else { return has }
      let parts: [Phrase] = [
        Phrase(verbatim: paper.paper),
        paper.number.isEmpty ? Phrase(verbatim: "") : Phrase("เลขที่ \(paper.number)", "no. \(paper.number)"),
        paper.dated.map { Vocabulary.day($0).wrapped("ลงวันที่ ", "", "of ", "") } ?? Phrase(verbatim: ""),
        paper.seenOn.map { Vocabulary.day($0).wrapped("เห็นเมื่อ ", "", "seen on ", "") } ?? Phrase(verbatim: ""),
      ].filter { !$0.thai.isEmpty }
      return has + parts.listed(" ", ", ").wrapped(": ", "", ": ", "")
    }

    /// ปัจจุบัน 12 คน (หญิง 9 ชาย 3) แรกตั้ง หญิง 7 ชาย 2
    static func people(_ file: GroupPageFile, today: Day) -> Phrase {
      var sexes: [ID<Person>: Sex] = [:]
      for member in file.file.members where member.holds(on: today) {
        sexes[member.person] = member.sex ?? .unspecified
      }
      let women = sexes.values.count { $0 == .female }
      let men = sexes.values.count { $0 == .male }
      let now = Phrase(
        "ปัจจุบัน \(sexes.count) คน (หญิง \(women) ชาย \(men))", "\(sexes.count) now (women \(women), men \(men))")
      let profile = file.file.group.details.profile
      guard profile.foundersFemale != nil || profile.foundersMale != nil else { return now }
      let (first, second) = (profile.foundersFemale ?? 0, profile.foundersMale ?? 0)
      return now
        + Phrase(
          " แรกตั้ง \(first + second) คน (หญิง \(first) ชาย \(second))",
          "; \(first + second) at the founding (women \(first), men \(second))")
    }

    static func count(_ number: Int) -> Phrase { Phrase("\(number) คน", "\(number) people") }
    static func shortDay(_ day: Day?) -> Phrase { day.map(Vocabulary.shortDay) ?? Phrase(verbatim: "") }
    static func assessed(_ day: Day) -> Phrase {
      Vocabulary.shortDay(day).wrapped("ประเมินเมื่อ ", "", "Assessed on ", "")
    }
    static func struck(_ reason: String) -> Phrase { Phrase("ตัดออก (\(reason)) ", "Struck (\(reason)) ") }
    /// A path is too long for the message line.
    static func scanLies(_ path: String) -> Confirmation {
      Confirmation(
        "scan",
        Dialog(
          title: GroupWords.scan,
          text: Phrase("เปิดด้วยโปรแกรมดูภาพได้ที่\n\(path)", "A viewer finds it at\n\(path)"),
          buttons: [Phrase("กลับ", "Back")]))
    }

    static func period(_ from: Day?, _ to: Day?) -> Phrase {
      if from == nil, to == nil { return Phrase(verbatim: "") }
      return (shortDay(from) + Phrase(verbatim: "–") + shortDay(to)).wrapped(" (", ")", " (", ")")
    }

    private static func note(_ problem: Phrase?) -> Phrase {
      problem?.wrapped("\n! ", "", "\n! ", "") ?? Phrase(verbatim: "")
    }

    static func askDay(_ typed: String, problem: Phrase?) -> Confirmation {
      Confirmation(
        dayQuestion,
        Dialog(
          title: dissolve,
          text: Phrase("กลุ่มเลิกเมื่อวันที่เท่าใด ข้อมูลทั้งหมดยังอยู่", "When was it dissolved? All its records stay.")
            + note(problem),
          buttons: [Vocabulary.backToCheck, next], inputLabel: GroupWords.dissolvedOn,
          input: TextEdit(typed, maximum: 40)))
    }

    static func askReason(problem: Phrase?) -> Confirmation {
      Confirmation(
        reasonQuestion,
        Dialog(
          title: dissolve, text: Phrase("เลิกกลุ่มเพราะเหตุใด", "Why was it dissolved?") + note(problem),
          buttons: [Vocabulary.backToCheck, dissolve], inputLabel: Vocabulary.reason,
          input: TextEdit("", maximum: 200)))
    }

    static func askReinstating(problem: Phrase?) -> Confirmation {
      Confirmation(
        reinstateQuestion,
        Dialog(
          title: reinstate,
          text: Phrase("การบันทึกว่าเลิกกลุ่มนั้นผิดเพราะเหตุใด", "Why was the record of the dissolution wrong?")
            + note(problem),
          buttons: [Vocabulary.backToCheck, Vocabulary.correction], inputLabel: Vocabulary.reason,
          input: TextEdit("", maximum: 200)))
    }
  }
}
