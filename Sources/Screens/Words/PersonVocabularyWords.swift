package import OfficeCore
package import TerminalUI

/// The terms of people, their phones, relations and wants.
extension Vocabulary {
  package static let person = Phrase("บุคคล", "Person")
  package static let departed = Phrase("จำหน่ายออกจากทะเบียน", "Left the register")
  package static let asOf = Phrase("ข้อมูล ณ วันที่", "As of")
  package static let edit = Phrase("แก้ไข", "Edit")

  /// The name of a field as it stands beside its value.
  static func label(_ code: String) -> Phrase {
    let field = Explain.field(code)
    return Phrase(field.thai, field.english.prefix(1).uppercased() + field.english.dropFirst())
  }

  package static func relation(_ kind: RelationKind) -> Phrase {
    switch kind {
    case .spouse: Phrase("คู่สมรส", "Spouse")
    case .betrothed: Phrase("คู่หมั้น", "Betrothed")
    case .parent: Phrase("บิดาหรือมารดา", "Parent")
    case .child: Phrase("บุตร", "Child")
    case .sibling: Phrase("พี่น้อง", "Sibling")
    case .relative: Phrase("ญาติ", "Relative")
    case .inLaw: Phrase("ญาติทางการสมรส", "Relative by marriage")
    case .guardian: Phrase("ผู้ปกครองหรือผู้พิทักษ์", "Guardian")
    case .ward: Phrase("ผู้อยู่ในความปกครอง", "Ward")
    case .agent: Phrase("ผู้แทนหรือตัวแทน", "Agent")
    case .principal: Phrase("ผู้มอบให้เป็นตัวแทน", "Principal")
    case .guarantor: Phrase("ผู้ค้ำประกัน", "Guarantor")
    case .guaranteed: Phrase("ผู้ได้รับการค้ำประกัน", "Guaranteed by the person")
    case .creditor: Phrase("เจ้าหนี้", "Creditor")
    case .debtor: Phrase("ลูกหนี้", "Debtor")
    case .employer: Phrase("นายจ้าง", "Employer")
    case .employee: Phrase("ลูกจ้าง", "Employee")
    case .carer: Phrase("ผู้ดูแล", "Carer")
    case .caredFor: Phrase("ผู้รับการดูแล", "Cared for by the person")
    }
  }

  package static func relation(_ kind: RelationKind, degree: Int?) -> Phrase {
    degree.map { relation(kind) + Vocabulary.degree($0) } ?? relation(kind)
  }

  private static func degree(_ degree: Int) -> Phrase { Phrase(" ชั้นที่ \(degree)", " (degree \(degree))") }

  /// How near a relative is whom the law counts.
  package static func nearness(_ nearness: Kinship.Nearness) -> Phrase {
    switch nearness {
    case .spouse: relation(.spouse)
    case .betrothed: relation(.betrothed)
    case .line(let degree): Phrase("ญาติสืบสายโลหิตโดยตรง", "Relative in direct line") + Vocabulary.degree(degree)
    case .collateral(let degree): relation(.relative, degree: degree)
    case .byMarriage(let degree): relation(.inLaw, degree: degree)
    }
  }

  package static func departure(_ reason: DepartureReason) -> Phrase {
    switch reason {
    case .died: Phrase("เสียชีวิต", "Died")
    case .movedAway: Phrase("ย้ายออกนอกเขตเทศบาล", "Moved out of the city")
    case .duplicate: Phrase("ขึ้นทะเบียนซ้ำ", "Registered twice")
    case .mistake: Phrase("ขึ้นทะเบียนโดยผิดหลง", "Registered by mistake")
    case .ownWish: Phrase("เจ้าตัวขอออก", "At the person's own wish")
    case .other: Phrase("อื่น ๆ", "Other")
    }
  }

  package static func phoneKind(_ kind: PersonPhone.Kind) -> Phrase {
    switch kind {
    case .own: Phrase("ของตนเอง", "Own")
    case .home: Phrase("บ้าน", "Home")
    case .work: Phrase("ที่ทำงาน", "Work")
    case .relative: Phrase("ญาติ", "Relative")
    case .neighbour: Phrase("เพื่อนบ้าน", "Neighbour")
    }
  }

  /// A phone with whose it is: "0812345678 (ญาติ: บุตรสาว)".
  package static func phone(_ phone: PersonPhone) -> Phrase {
    let number = Phrase(verbatim: phone.number)
    switch (phone.kind.map(phoneKind), phone.whose) {
    case (nil, nil): return number
    case (let kind?, nil): return number + kind.wrapped(" (", ")", " (", ")")
    case (nil, let whose?): return number + Phrase(verbatim: " (\(whose))")
    case (let kind?, let whose?): return number + kind.wrapped(" (", ": \(whose))", " (", ": \(whose))")
    }
  }

  package static func disability(_ disability: Disability) -> Phrase {
    switch disability {
    case .sight: Phrase("ทางการเห็น", "Sight")
    case .hearing: Phrase("ทางการได้ยินหรือสื่อความหมาย", "Hearing or communication")
    case .movement: Phrase("ทางการเคลื่อนไหวหรือทางร่างกาย", "Movement or body")
    case .mind: Phrase("ทางจิตใจหรือพฤติกรรม", "Mind or behaviour")
    case .intellect: Phrase("ทางสติปัญญา", "Intellect")
    case .learning: Phrase("ทางการเรียนรู้", "Learning")
    case .autism: Phrase("ออทิสติก", "Autism")
    }
  }

  package static func training(_ training: Training) -> Phrase {
    switch training {
    case .cooking: Phrase("ทำอาหาร", "Cooking")
    case .bakery: Phrase("ทำขนมและเบเกอรี", "Sweets and bakery")
    case .sewing: Phrase("ตัดเย็บเสื้อผ้า", "Sewing")
    case .weaving: Phrase("ทอผ้าและมัดย้อม", "Weaving and tie-dye")
    case .hairAndBeauty: Phrase("ตัดผมและเสริมสวย", "Hair and beauty")
    case .massage: Phrase("นวดแผนไทย", "Thai massage")
    case .crafts: Phrase("งานประดิษฐ์และจักสาน", "Crafts and basketry")
    case .farming: Phrase("เพาะปลูกและเลี้ยงสัตว์", "Growing and breeding")
    case .repair: Phrase("ช่างซ่อม", "Repairs")
    case .building: Phrase("ช่างก่อสร้างและช่างไฟฟ้า", "Building and electrics")
    case .herbs: Phrase("สมุนไพรและสบู่", "Herbs and soaps")
    case .onlineSelling: Phrase("ขายของออนไลน์", "Selling online")
    case .computing: Phrase("คอมพิวเตอร์และมือถือ", "Computers and phones")
    case .accounting: Phrase("บัญชีครัวเรือนและกลุ่ม", "Book-keeping")
    }
  }
}
