import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

/// The field officer of zone 3 at a community meeting, by keys: 42 came, a woman without her card, a line that is cut in the
/// middle of a name, a number that another zone knows.
@Suite struct OutreachDayTests {
  private struct Town {
    let office: Office
    let officer: Office
    let other: Office
    let elsewhere: NationalID

    init() throws {
      office = try TestOffice.empty()
      elsewhere = try NationalID.reading("1100700000019")
      let communities = try office.communities()
      let far = try #require(communities.first { $0.zone == 1 })
      try office.register(
        PersonDetails(
          nationalID: elsewhere, name: PersonName(title: "นาง", first: "ธิดา", last: "รักดี"), community: far.id,
          household: "K1", isHead: true))
      try office.addUser(login: "officer", name: "สมหมาย ลงพื้นที่", role: .fieldOfficer, zones: [3])
      try office.addUser(login: "other", name: "วิทยา เขตหนึ่ง", role: .fieldOfficer, zones: [1])
      officer = try office.acting(as: "officer")
      other = try office.acting(as: "other")
    }

    /// A meeting of โนนทัน 5.
    func meeting() throws -> ID<Outreach> {
      let own = try #require(try office.communities().first { $0.name == "โนนทัน 5" })
      return try officer.record(
        OutreachDetails(
          day: office.today, zone: 3, communities: [own.id], channel: .meeting, topic: "ชี้แจงโครงการ",
          came: Attendance(women: 30, men: 12)))
    }
  }

  @Test func `the meeting is recorded: who came, and it has its number`() throws {
    let town = try Town()
    let journey = Journey(town.officer)
    try journey.type("o<ins>")
    // Day, channel and zone stand there already.
    try journey.type("<tab><tab>ชี้แจงโครงการอบรมและส่งเสริมอาชีพ<tab>")
    try journey.type("<f4>โนนทัน 5<space><enter><tab><tab>ศาลาชุมชน<tab>ผอ.กองสวัสดิการสังคม")
    try journey.type("<pgdn>30<tab>12<tab><tab>15<f2>")
    #expect(journey.sees("บันทึกกิจกรรมประชาสัมพันธ์แล้ว"), "\(journey.screen)")
    #expect(journey.sees("42 คน (หญิง 30 ชาย 12)"), "\(journey.screen)")
    #expect(journey.sees("ครั้งที่ 1/2570"), "\(journey.screen)")
    let all = try town.officer.outreaches(fiscalYear: 2570)
    #expect(all.count == 1)
    #expect(all[0].outreach.details.came.categories == [.elderly: 15])
    #expect(all[0].communities == ["โนนทัน 5"])
    try journey.type("<f8>")
    #expect(journey.sees("ช่องทาง: ประชุมชุมชน"), "\(journey.screen)")
    #expect(journey.sees("สมหมาย ลงพื้นที่"))
  }

  @Test func `a walk-in without a card is registered with three keys besides the words`() throws {
    let town = try Town()
    let meeting = try town.meeting()
    let journey = Journey(town.officer, start: .outreach(meeting))
    let words = "นางสาวมาลี ดีงาม" + "0811111111"
    let keys = "<ins>นางสาวมาลี ดีงาม<tab>0811111111<f2>"
    let pressed = try KeyNotation.keys(keys).count
    // Open the desk, one field on, register: the community and the reason are the meeting's and the usual one.
    #expect(pressed - words.unicodeScalars.count <= 3)
    try journey.type(keys)
    #expect(journey.sees("ขึ้นทะเบียนแล้ว นางสาวมาลี ดีงาม"), "\(journey.screen)")
    // The desk is empty for the next, and nothing is left as a draft.
    #expect(!journey.sees("0811111111"), "\(journey.screen)")
    journey.keepDrafts()
    #expect(try town.officer.drafts().isEmpty)
    let row = try #require(try town.officer.incompleteRegistrations().first)
    #expect(row.community == "โนนทัน 5")
    #expect(row.missing == [.nationalID, .sex, .birth, .houseNumber])
    let person = try town.officer.person(row.id).details
    #expect(person.noIDReason == "ไม่ได้นำบัตรมา")

    // Home says that somebody waits; the same list leads to the form that completes it.
    let home = Journey(town.officer)
    #expect(home.sees("รอเติมข้อมูล"), "\(home.screen)")
    #expect(home.sees("1 คน"))
    let list = Journey(town.officer, start: .incomplete)
    #expect(list.sees("เลข ปชช., เพศ, วันเกิด"), "\(list.screen)")
    try list.type("<enter>")
    #expect(list.lines[0].contains(scalars: "มาลี ดีงาม"), "\(list.screen)")
    // The card comes, and the registration is whole.
    try list.type("1100700000027<tab><tab><tab><tab><tab>หญิง<enter><tab>2510<pgdn><tab><tab><tab><tab>9/9<f2>")
    #expect(list.sees("บันทึกแล้ว"), "\(list.screen)")
    #expect(try town.officer.incompleteRegistrations().isEmpty)
    #expect(try town.officer.person(row.id).details.nationalID?.digits == "1100700000027")
    #expect(!Journey(town.officer).sees("1 คน"))
  }

  @Test func `the line is cut in the middle of a name, and the next login stands on the same field`() throws {
    let town = try Town()
    let meeting = try town.meeting()
    let cut = Journey(town.officer, start: .outreach(meeting))
    try cut.type("<ins>นางสาวมาลี ดีง")
    cut.keepDrafts()
    #expect(try town.officer.people().people.isEmpty)
    let journey = Journey(town.officer)
    #expect(journey.sees("พบร่างค้าง"), "\(journey.screen)")
    try journey.type("<enter>าม<tab>0811111111<f2>")
    #expect(journey.sees("ขึ้นทะเบียนแล้ว นางสาวมาลี ดีงาม"), "\(journey.screen)")
    #expect(try town.officer.people().people.map(\.name.full) == ["นางสาวมาลี ดีงาม"])
    #expect(try town.officer.drafts().isEmpty)
  }

  @Test func `a number that another zone knows: no name, no second record, a request and its answer`() throws {
    let town = try Town()
    let meeting = try town.meeting()
    let journey = Journey(town.officer, start: .walkIn(outreach: meeting))
    try journey.type("ใคร ไม่รู้<tab><tab><tab><tab><tab>").paste(town.elsewhere.grouped).type("<tab>")
    #expect(journey.sees("เลขนี้มีในทะเบียนแล้ว (เขตอื่น)"), "\(journey.screen)")
    #expect(!journey.sees("ธิดา"))
    try journey.type("<tab><enter>")
    if !journey.sees("ส่งคำขอถึงเขตอื่นแล้ว") { try journey.type("<enter>") }
    #expect(journey.sees("ส่งคำขอถึงเขตอื่นแล้ว"), "\(journey.screen)")
    #expect(try town.officer.people().people.isEmpty)
    let mine = Journey(town.officer, start: .zoneRequests)
    #expect(mine.sees(town.elsewhere.grouped), "\(mine.screen)")
    #expect(mine.sees("รอคำตอบ"))
    #expect(!mine.sees("ธิดา"))

    let theirs = Journey(town.other)
    #expect(theirs.sees("คำขอจากเขตอื่นรอตอบ"), "\(theirs.screen)")
    let list = Journey(town.other, start: .zoneRequests)
    #expect(list.sees("ธิดา รักดี"), "\(list.screen)")
    try list.type("<f2>ยังอยู่บ้านเดิม<tab><right><enter>")
    #expect(list.sees("ตอบแล้ว"), "\(list.screen)")
    let answered = try #require(try town.officer.zoneRequests().first)
    #expect(answered.answer == .stays)
    #expect(answered.answerNote == "ยังอยู่บ้านเดิม")
    let seen = Journey(town.officer, start: .zoneRequests)
    #expect(seen.sees("ยังอยู่ที่เดิม"), "\(seen.screen)")
    #expect(seen.sees("ยังอยู่บ้านเดิม"))
    try seen.type("<f8>")
    #expect(seen.sees("ขอถึงเขตอื่น"), "\(seen.screen)")
    #expect(!seen.sees("ธิดา"))
  }

  @Test func `names of the meeting's list become registrations in one key`() throws {
    let town = try Town()
    let meeting = try town.meeting()
    let journey = Journey(town.officer, start: .outreach(meeting))
    try journey.type("<ins>สมศรี มีสุข<tab>0822222222<f3>")
    #expect(journey.sees("จดไว้แล้ว สมศรี มีสุข"), "\(journey.screen)")
    try journey.type("ปราณี ใจดี<f3><esc><enter>")
    #expect(journey.sees("2 คน ยังไม่ขึ้นทะเบียน 2"), "\(journey.screen)")
    #expect(try town.officer.people().people.isEmpty)
    try journey.type("<f2>")
    #expect(journey.sees("ขึ้นทะเบียนแล้ว 1 คน"), "\(journey.screen)")
    try journey.type("*<f2>")
    #expect(try town.officer.people().people.count == 2, "\(journey.screen)")
    #expect(try town.officer.incompleteRegistrations().count == 2)
    #expect(journey.sees("2 คน ยังไม่ขึ้นทะเบียน 0"), "\(journey.screen)")
  }

  @Test func `a proposal outside the round is taken in for a reason alone`() throws {
    let town = try Town()
    let open = try #require(Day(iso: "2026-10-01"))
    let closed = try #require(Day(iso: "2026-10-31"))
    let round = try town.office.openRound(
      fiscalYear: 2570, RoundTerms(name: "รอบแรก", opens: open, closes: closed, quotas: [3: RoundQuota(proposals: 2)]))
    let journey = Journey(town.office, start: .intake(nil))
    try journey.type("<tab><tab><f4>องค์กร<enter><tab>ชมรมกลาง<tab>อบรมขนม<tab><f4><space><enter><tab><tab>5,000<f2>")
    #expect(journey.sees("[ส่งเรื่อง]") || journey.sees("ส่งเรื่อง"), "\(journey.screen)")
    try journey.type("<left><enter>")
    #expect(journey.sees("รับนอกรอบ"), "\(journey.screen)")
    #expect(try town.office.proposals(.all(fiscalYear: 2570)).isEmpty)
    try journey.type("เอกสารล่าช้าเพราะน้ำท่วม<enter><left><enter>")
    #expect(try town.office.proposals(.all(fiscalYear: 2570)).count == 1, "\(journey.screen)")
    let page = Journey(town.office, start: .round(round))
    #expect(page.sees("โควตา 2 เหลือ 2"), "\(page.screen)")
  }
}
