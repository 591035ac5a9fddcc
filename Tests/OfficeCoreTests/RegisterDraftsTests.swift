import OfficeCore
import Testing
import ThaiText

/// What is typed into the forms of events, papers, organisations and networks.
@Suite struct RegisterDraftsTests {
  private let today = Day(year: 2026, month: 11, day: 23) ?? .first

  private func fields<Value>(_ result: Result<Value, DraftProblems>) -> [String] {
    if case .failure(let problems) = result { problems.all.map(\.field) } else { [] }
  }

  @Test func `an event reads back, and a visit wants what it found`() throws {
    let visit = GroupEvent(
      kind: .visit, day: today, what: "เยี่ยม", by: "นพช.", attended: 5, finding: .stopped)
    #expect(try GroupEventDraft.read(GroupEventDraft.values(of: visit), today: today).get() == visit)
    var typed = GroupEventDraft.values(of: visit)
    typed["finding"] = nil
    #expect(fields(GroupEventDraft.read(typed, today: today)) == ["finding"])
    typed["kind"] = "meeting"
    typed["finding"] = "active"
    #expect(try GroupEventDraft.read(typed, today: today).get().finding == nil)
    #expect(
      fields(GroupEventDraft.read(["attended": "หลายคน"], today: today)) == ["kind", "day", "what", "by", "attended"])
  }

  @Test func `a paper wants a number, a place or a scan`() throws {
    #expect(fields(AttachmentDraft.read([:], today: today)) == ["kind", "paper_number"])
    let read = try AttachmentDraft.read(["kind": "rules", "scan": " ภาพ 1.pdf"], today: today).get()
    #expect(read.file == " ภาพ 1.pdf" && read.attachment == Attachment(kind: .rules))
    #expect(try AttachmentDraft.read(["kind": "rules", "place": "ตู้ 3"], today: today).get().file == nil)
  }

  @Test func `an organisation with its officers reads back`() throws {
    let details = OrganisationDetails(
      name: "ชมรมผู้สูงอายุ", kind: .elderlyClub, community: ID(3), legalBasis: "ประกาศเทศบาล", number: "5/2560",
      contact: "นางกมล", phones: "043-111111, 081-1111111",
      officers: [
        OrganisationOfficer(name: "นางกมล", post: "ประธาน", phone: "081", from: today.adding(days: -100)),
        OrganisationOfficer(name: "นายคำ", post: "เลขานุการ", to: today),
      ])
    #expect(try OrganisationDraft.read(OrganisationDraft.values(of: details), today: today).get() == details)
    let wrong = [
      "officers.0.name": "ก", "officers.2.post": "ประธาน", "officers.2.from": "2/1/2566", "officers.2.to": "1/1/2566",
    ]
    #expect(
      fields(OrganisationDraft.read(wrong, today: today)) == [
        "name", "officers.0.post", "officers.2.name", "officers.2.to",
      ])
  }

  @Test func `a network with its groups reads back, and a group stands once from a day`() throws {
    let details = GroupNetworkDetails(
      name: "เครือข่ายผ้า", coordinator: "นางกมล", phone: "081", founded: today, note: "รวมขาย",
      groups: [NetworkGroup(code: "G1", from: today), NetworkGroup(code: "G2")])
    #expect(try NetworkDraft.read(NetworkDraft.values(of: details), today: today).get() == details)
    let twice = ["name": "ก", "groups.0.code": "G๑", "groups.1.code": "G1", "groups.3.from": "เมื่อวาน"]
    #expect(fields(NetworkDraft.read(twice, today: today)) == ["groups.1.code", "groups.3.code", "groups.3.from"])
  }
}
