internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension Find {
  enum Words {
    static let title = Phrase("ค้นหาทุกอย่าง", "Find anything")
    static let nothingChosen = Phrase("ยังไม่ได้เลือกรายการ", "Nothing is chosen")
    static let recents = Phrase("เปิดล่าสุด", "Opened last")
    static let named = Phrase("ตรงกับเลขหรือรหัส", "By number or code")
    static let soundsLike = Phrase("บุคคล · ชื่อที่ออกเสียงใกล้เคียง", "People · names that sound like it")
    static let proposals = Phrase("ข้อเสนอโครงการ", "Proposals")

    /// What stands under the line.
    static func note(_ state: State) -> Phrase? {
      if let rescue = state.rescue { return ListWords.mistyped(rescue) }
      if state.found.isElsewhere {
        return Phrase("เลขนี้มีในทะเบียนแล้ว (เขตอื่น)", "This number is in the register already (another zone)")
      }
      if state.search.isEmpty {
        return Phrase(
          "พิมพ์ชื่อ เลขประจำตัว โทรศัพท์ บ้านเลขที่ ชุมชน หรือรหัส", "Type a name, number, phone, house number, community or code")
      }
      guard state.isLoaded, state.rows.isEmpty else { return nil }
      return Phrase("ไม่พบ ลองพิมพ์เพียงบางส่วน", "Nothing found; try only a part")
    }

    /// What stands before the line, and the line.
    static func line(_ row: Row, _ found: FoundRecords) -> (Phrase, Phrase) {
      switch row {
      case .named(let record): line(record)
      case .recent(let recent): (kind(recent.record), Phrase(verbatim: recent.name))
      case .person(let person):
        (
          Phrase(verbatim: person.nationalID ?? "–"),
          Phrase(verbatim: person.name.full + "  ") + place(person.community, person.zone)
        )
      case .community(let community):
        (Phrase(verbatim: community.code), Phrase(verbatim: community.name + "  ") + Vocabulary.zone(community.zone))
      case .group(let group):
        (Phrase(verbatim: group.code), Phrase(verbatim: group.name + "  ") + place(group.community, group.zone))
      case .proposal(let proposal):
        (
          Phrase(verbatim: proposal.number.text),
          Phrase(verbatim: proposal.title + "  ") + Vocabulary.shortStatus(proposal.status)
        )
      case .morePeople:
        (
          Phrase(verbatim: "→"),
          found.peopleTotal.map {
            Phrase("ทั้งหมด \(Digits.grouped(Int64($0))) คน", "all \(Digits.grouped(Int64($0))) people")
          }
            ?? Phrase("ดูทั้งหมด", "see all")
        )
      }
    }

    private static func line(_ record: FoundRecords.Record) -> (Phrase, Phrase) {
      switch record {
      case .person(_, let name): (Vocabulary.person, Phrase(verbatim: name))
      case .household(_, let code): (Vocabulary.household, Phrase(verbatim: code))
      case .community(_, let name): (Vocabulary.community, Phrase(verbatim: name))
      case .group(_, let name): (Vocabulary.group, Phrase(verbatim: name))
      case .proposal(_, let number, let title): (proposals, Phrase(verbatim: "\(number.text) \(title)"))
      }
    }

    private static func kind(_ record: RecentRecord.Record) -> Phrase {
      switch record {
      case .person: Vocabulary.person
      case .household: Vocabulary.household
      case .group: Vocabulary.group
      case .proposal: proposals
      }
    }

    private static func place(_ community: String?, _ zone: Int?) -> Phrase {
      community.map { Phrase(verbatim: $0 + " ") + Vocabulary.zone(zone) } ?? Vocabulary.zone(zone)
    }
  }
}
