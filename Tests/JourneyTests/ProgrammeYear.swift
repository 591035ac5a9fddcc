import Interchange
import OfficeCore
import OfficeStorage
import TestSupport

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

  static func office() throws -> Office {
    let office = try TestOffice.empty()
    for (kind, text) in [(ImportKind.people, people), (.groups, groups), (.members, members)] {
      _ = try take(kind, text, into: office)
    }
    return office
  }
}
