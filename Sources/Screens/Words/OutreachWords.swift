internal import OfficeCore
internal import TerminalUI
internal import ThaiText

/// What the screens of outreach say alike.
enum OutreachWords {
  static let outreach = Phrase("กิจกรรมประชาสัมพันธ์", "Outreach")
  static let interested = Phrase("ผู้สนใจ", "Interested")
  static let walkIn = Phrase("ผู้มาติดต่อ", "Walk-in")
  static let incomplete = Phrase("รอเติมข้อมูล", "To be completed")
  static let requests = Phrase("คำขอถึงเขตอื่น", "Requests between zones")
  static let coverage = Phrase("ความครอบคลุมชุมชน", "Community coverage")
  static let fairness = Phrase("ทั่วถึงและเท่าเทียม", "Thoroughly and equally")
  static let day = Phrase("วันที่", "Day")
  static let topic = Phrase("เรื่อง", "About")
  static let channel = Phrase("ช่องทาง", "Channel")
  static let came = Phrase("มา", "Came")
  static let want = Phrase("สนใจ", "Wants")
  static let none = Phrase("ยังไม่ได้เลือกรายการ", "Nothing is chosen")
  static let reading = Phrase("กำลังอ่าน…", "Reading…")
  static let noneFound = Phrase("ไม่พบตามคำค้นหรือตัวกรอง กด c เพื่อล้าง", "Nothing found; c clears search and filter.")
  static let yearBefore = Phrase("ปีก่อน", "The year before")
  static let yearAfter = Phrase("ปีถัดไป", "The next year")
  static let counter = Phrase("เคาน์เตอร์", "Counter")

  static func channel(_ channel: OutreachChannel) -> Phrase {
    switch channel {
    case .meeting: Phrase("ประชุมชุมชน", "Community meeting")
    case .loudspeaker: Phrase("เสียงตามสาย", "Loudspeaker")
    case .line: Phrase("LINE", "LINE")
    case .poster: Phrase("ป้าย/ใบปลิว", "Poster or leaflet")
    case .visit: Phrase("เยี่ยมบ้าน", "Visit")
    case .other: Phrase("อื่น ๆ", "Other")
    }
  }

  static func want(_ kind: InterestKind) -> Phrase {
    switch kind {
    case .training: Phrase("อบรม", "Training")
    case .newOccupation: Phrase("อาชีพใหม่", "A new occupation")
    case .group: Phrase("เข้ากลุ่ม", "To join a group")
    case .materials: Phrase("วัสดุอุปกรณ์", "Materials")
    }
  }

  static func missing(_ fact: MissingFact) -> Phrase {
    switch fact {
    case .nationalID: Phrase("เลข ปชช.", "National ID")
    case .sex: Phrase("เพศ", "Sex")
    case .birth: Phrase("วันเกิด", "Born")
    case .houseNumber: Phrase("บ้านเลขที่", "House no.")
    case .community: Vocabulary.community
    }
  }

  static func answer(_ answer: ZoneRequest.Answer) -> Phrase {
    switch answer {
    case .moved: Phrase("ย้ายออกแล้ว", "Moved")
    case .stays: Phrase("ยังอยู่ที่เดิม", "Still there")
    case .wrongNumber: Phrase("เลขไม่ใช่ของผู้นี้", "Wrong number")
    }
  }

  static func number(_ number: Int, _ fiscalYear: Int) -> Phrase { Phrase(verbatim: "\(number)/\(fiscalYear)") }

  static func people(_ count: Int) -> Phrase {
    Phrase("\(Digits.grouped(Int64(count))) คน", "\(Digits.grouped(Int64(count))) people")
  }
}
