internal import OfficeCore
internal import TerminalUI
internal import ThaiText

/// The names of the fields of outreach, interests, requests and rounds, and what their codes mean, for histories.
enum OutreachFieldWords {
  static func field(_ code: String) -> Phrase? {
    let parts = code.split(separator: ".").map(String.init)
    if parts.count == 2, parts[0] == "came" { return PersonCategory(rawValue: parts[1]).map(Vocabulary.category) }
    if parts.count == 3, parts[0] == "quota", let zone = Int(parts[1]) {
      return Vocabulary.zone(zone)
        + (parts[2] == "amount"
          ? Phrase(" โควตาวงเงิน", ": quota, amount") : Phrase(" โควตาจำนวนเรื่อง", ": quota, proposals"))
    }
    return fields[code]
  }

  private static let fields: [String: Phrase] = [
    "outreach_number": Phrase("ครั้งที่", "No."),
    "channel": OutreachWords.channel,
    "topic": OutreachWords.topic,
    "communities": Vocabulary.community,
    "venue": OutreachPage.Words.place,
    "speakers": OutreachPage.Words.speakers,
    "women": Vocabulary.sex(.female),
    "men": Vocabulary.sex(.male),
    "sex_unspecified": Phrase("ไม่แยกเพศ", "Not by sex"),
    "note": OutreachPage.Words.note,
    "outreach": OutreachWords.outreach,
    "person": Phrase("บุคคล", "Person"),
    "want": OutreachWords.want,
    "walk_in": Phrase("ขึ้นทะเบียนผู้มาติดต่อที่", "Registered as a walk-in at"),
    "asking_zones": Phrase("เขตผู้ขอ", "Asking zone"),
    "answer": Phrase("คำตอบ", "Answer"),
    "criteria": RoundPage.Words.criteria,
  ]

  static func value(_ raw: String, of field: String) -> Phrase? {
    switch field {
    case "channel": OutreachChannel(rawValue: raw).map(OutreachWords.channel)
    case "want": InterestKind(rawValue: raw).map(OutreachWords.want)
    case "answer": ZoneRequest.Answer(rawValue: raw).map(OutreachWords.answer)
    default: nil
    }
  }
}
