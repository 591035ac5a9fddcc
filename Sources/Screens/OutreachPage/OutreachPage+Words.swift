internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension OutreachPage {
  enum Words {
    static let edit = Phrase("แก้ไข", "Change")
    static let place = Phrase("สถานที่", "Place")
    static let speakers = Phrase("ผู้ชี้แจง", "Spoke")
    static let note = Phrase("หมายเหตุ", "Note")
    static let ofCategory = Phrase("ประเภทของผู้มา", "Of those who came")

    static func title(_ outreach: Outreach?) -> Phrase {
      guard let outreach else { return OutreachWords.outreach }
      let number = "\(outreach.number)/\(outreach.details.fiscalYear)"
      let zone = outreach.details.zone
      return OutreachWords.channel(outreach.details.channel)
        + Phrase(" เขต \(zone) ครั้งที่ \(number)", ", zone \(zone), no. \(number)")
    }

    static func facts(_ file: File) -> [Fact] {
      let details = file.outreach.details
      func text(_ label: Phrase, _ text: String) -> Fact {
        Fact(label: label, text: Phrase(verbatim: text.isEmpty ? "–" : text), role: text.isEmpty ? .faint : .text)
      }
      var facts = [
        Fact(label: OutreachWords.topic, text: Phrase(verbatim: details.topic), role: .strong),
        Fact(label: OutreachWords.day, text: Vocabulary.day(details.day)),
        Fact(label: OutreachWords.channel, text: OutreachWords.channel(details.channel)),
        Fact(label: Vocabulary.zoneTitle, text: Vocabulary.zone(details.zone)),
        text(Vocabulary.community, file.communities.joined(separator: ", ")),
        text(place, details.place), text(speakers, details.speakers),
        Fact(label: OutreachWords.came, text: came(details.came), role: .strong),
      ]
      let categories = PersonCategory.allCases.compactMap { category in
        details.came.categories[category].map { Vocabulary.category(category) + Phrase(verbatim: " \($0)") }
      }
      if !categories.isEmpty { facts.append(Fact(label: ofCategory, text: categories.listed(", ", ", "))) }
      facts.append(
        Fact(
          label: OutreachWords.interested,
          text: Phrase(
            "\(file.interested) คน ขึ้นทะเบียนแล้ว \(file.registered) คน",
            "\(file.interested) people, \(file.registered) of them registered"), role: .strong))
      facts.append(text(note, details.note))
      return facts
    }

    /// 42 คน (หญิง 30 ชาย 12)
    static func came(_ came: Attendance) -> Phrase {
      guard came.total > 0 else { return Phrase("ไม่ได้นับ", "not counted") }
      let parts = [(came.women, Sex.female), (came.men, .male), (came.unspecified, .unspecified)].filter { $0.0 > 0 }
      let sexes = parts.map { Vocabulary.sex($0.1) + Phrase(verbatim: " \($0.0)") }
      return OutreachWords.people(came.total) + sexes.listed(" ", ", ").wrapped(" (", ")", " (", ")")
    }
  }
}
