import Interchange
import OfficeCore
import OfficeStorage
import Synchronization
import TestSupport

/// The clock of a test's office.
final class Calendar: Sendable {
  private let moment = Mutex(TestOffice.now)

  var now: Moment { moment.withLock { $0 } }

  func advance(days: Int) {
    moment.withLock { $0 = Moment(secondsSinceEpoch: $0.secondsSinceEpoch + Int64(days) * 86_400) }
  }
}

/// A small office as a clerk would fill it from old lists: people, a group, its members, from files with Thai headers.
enum ProgrammeYear {
  static let people = """
    เลขประจำตัวประชาชน,ชื่อ-สกุล,เพศ,วันเกิด,ชุมชน,รหัสครัวเรือน,หัวหน้าครัวเรือน,ประเภท
    1999978778934,นางสมใจ ใจดี,หญิง,12/3/2510,โนนทัน 5,H1,ใช่,ผู้มีรายได้น้อย
    1999928792178,นายสมชาย ใจดี,ชาย,2508,โนนทัน5,H1,,
    2999979290810,นางน้ำผึ้ง มีสุข,หญิง,๑ ม.ค. ๒๕๐๐,ชุมชนโนนทัน 5,H2,ใช่,ผู้สูงอายุ;ว่างงาน
    3999957938343,นายกำพล แก้วดี,ชาย,23-11-20,ศรีฐาน 2,H3,ใช่,
    """
  static let groups = """
    รหัสกลุ่ม;ชื่อกลุ่ม;ชุมชน;อาชีพ
    G1;กลุ่มทำขนมโนนทัน 5;โนนทัน 5;ทำขนม
    """
  static let members = """
    group,national_id,role
    G1,1999978778934,chair
    G1,2999979290810,treasurer
    G1,1999928792178,member
    """

  /// Imports a file as the command line does.
  static func take(_ kind: ImportKind, _ text: String, into office: Office) throws -> ImportOutcome {
    let decoded = try ImportFile.decode(kind: kind, bytes: Array(text.utf8), today: office.today)
    var outcome = try office.importRows(decoded.rows)
    outcome.rejections += decoded.rejections
    return outcome
  }

  /// The office on the 23rd of November 2569; `calendar` moves it on.
  static func office(_ calendar: Calendar = Calendar()) throws -> Office {
    let office = try Office.inMemory(
      founding: .init(communities: KhonKaenCommunities.rows, login: "admin", name: "ทดสอบ ระบบ"),
      clock: { calendar.now })
    for (kind, text) in [(ImportKind.people, people), (.groups, groups), (.members, members)] {
      _ = try take(kind, text, into: office)
    }
    return office
  }
}
