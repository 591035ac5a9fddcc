internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// The words for people who may be registered twice: the same on the form, the list, and the page where they are compared.
enum DuplicateWords {
  static let possible = Phrase("ข้อมูลอาจซ้ำ", "Possible duplicates")
  static let short = Phrase("อาจซ้ำ", "May be double")
  static let merge = Phrase("รวมรายการซ้ำ", "Merge records")
  static let different = Phrase("คนละคน", "Different people")
  static let later = Phrase("ไว้ภายหลัง", "Later")
  static let same = Phrase("คนเดียวกัน", "One person")
  static let openAlike = Phrase("เปิดคนที่อาจซ้ำ", "Open the look-alike")
  static let nobodyAlike = Phrase("ไม่มีใครในทะเบียนที่อาจซ้ำกับที่พิมพ์", "Nobody in the register is like this")
  static let mayBeKnown = Phrase(
    "อาจมีในทะเบียนแล้ว กด F7 ดูรายการเดิม หรือ F2 อีกครั้งเพื่อบันทึก",
    "May be registered already: F7 opens that record, F2 again saves")
  static let elsewhere = Phrase("มีในทะเบียนแล้ว (เขตอื่น)", "In the register already (another zone)")

  static func answer(_ answer: PairAnswer) -> Phrase {
    switch answer {
    case .same: same
    case .different: different
    case .later: later
    }
  }

  static func grade(_ grade: Likeness.Grade?) -> Phrase {
    switch grade {
    case .sure: Phrase("เกือบแน่นอน", "almost sure")
    case .likely: Phrase("น่าจะซ้ำ", "likely")
    case .possible: Phrase("อาจซ้ำ", "possible")
    case nil: Phrase("ไม่คล้าย", "unlike")
    }
  }

  static func evidence(_ evidence: Likeness.Evidence) -> Phrase {
    switch evidence {
    case .numberSame: Phrase("เลขประจำตัวประชาชนตรงกัน", "same national ID")
    case .numberNear: Phrase("เลขประจำตัวประชาชนต่างกันหลักเดียวหรือสลับหลัก", "national ID one digit off or swapped")
    case .numberDiffers: Phrase("เลขประจำตัวประชาชนต่างกัน", "different national IDs")
    case .nameSame: Phrase("ชื่อตรงกัน", "same name")
    case .nameSounds: Phrase("ชื่อออกเสียงเหมือนกัน", "name sounds the same")
    case .nameNear: Phrase("ชื่อคล้ายกัน", "name nearly the same")
    case .nameSwapped: Phrase("ชื่อกับนามสกุลสลับกัน", "name and surname swapped")
    case .nameFormer: Phrase("ชื่อตัวและนามสกุลเดิมตรงกัน", "same given name and former surname")
    case .givenSame: Phrase("ชื่อตัวตรงกัน นามสกุลต่างกัน", "same given name, other surname")
    case .familySame: Phrase("นามสกุลตรงกัน ชื่อตัวต่างกัน", "same surname, other given name")
    case .birthSame: Phrase("วันเกิดตรงกัน", "same birthday")
    case .birthYearSame: Phrase("ปีเกิดตรงกัน", "same year of birth")
    case .birthNear: Phrase("วันเกิดต่างกันเล็กน้อย", "birthday nearly the same")
    case .birthDiffers: Phrase("วันเกิดต่างกัน", "other birthday")
    case .phoneSame: Phrase("โทรศัพท์ตรงกัน", "same telephone")
    case .householdSame: Phrase("ครัวเรือนเดียวกัน", "same household")
    case .houseSame: Phrase("บ้านเลขที่และชุมชนตรงกัน", "same house and community")
    case .sexDiffers: Phrase("เพศต่างกัน", "other sex")
    }
  }

  /// What speaks for it, then what speaks against it.
  static func reasons(_ likeness: Likeness) -> Phrase {
    let sorted = likeness.evidence.sorted { $0.weight > $1.weight }
    return sorted.map(evidence).listed(" ", ", ")
  }

  /// One line about somebody who may be the person that is typed.
  static func note(_ like: LikePerson, more: Int) -> Phrase {
    let rest = more > 0 ? Phrase(" และอีก \(more) คน", " and \(more) more") : Phrase(verbatim: "")
    switch like {
    case .elsewhere: return short + Phrase(verbatim: ": ") + elsewhere
    case .known(let person, let likeness):
      let place = person.community.map { " (\($0))" } ?? ""
      return short + Phrase(verbatim: ": \(person.name.full)\(place)") + rest + Phrase(verbatim: " · ")
        + reasons(likeness)
    }
  }
}
