import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

@Suite struct FollowUpFormPaperTests {
  private static let later = Moment(utc: "2027-03-01T02:20:19Z") ?? TestOffice.now
  private static let office = Result { try TestOffice.sample(people: 500, now: later) }

  private func text(_ zone: Int?, _ language: Language = .thai) throws -> String {
    try FollowUpFormPaper.text(
      office: Self.office.get(), fiscalYear: 2569, round: .m6, zone: zone, language: language)
  }

  @Test func `every household due is on the form once, within the width and length of the page`() throws {
    let due = try Self.office.get().followUpsDue(fiscalYear: 2569, round: .m6)
    let text = try text(nil)
    for household in due { #expect(text.split(separator: " ").filter { $0 == household.code }.count == 1) }
    let pages = text.split(separator: "\u{0C}")
    let zones = Set(due.map(\.zone))
    #expect(pages.count >= zones.count)
    for page in pages {
      let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 60)
      #expect(lines.allSatisfy { Columns.count(String($0)) <= 78 })
    }
  }

  @Test func `a zone's form has its households only, in Thai digits and without a national ID`() throws {
    let office = try Self.office.get()
    let due = try office.followUpsDue(fiscalYear: 2569, round: .m6)
    let zone = try #require(due.compactMap(\.zone).first)
    let text = try text(zone)
    #expect(due.allSatisfy { text.contains(scalars: $0.code) == ($0.zone == zone) })
    #expect(text.contains(scalars: Digits.thai("เขต \(zone)")))
    #expect(text.contains(scalars: "ปีงบประมาณ ๒๕๖๙"))
    #expect(!text.contains(scalars: ".…"))
    let numbers = try office.people(matching: "").people.compactMap(\.nationalID)
    #expect(!numbers.isEmpty)
    #expect(numbers.allSatisfy { !text.contains(scalars: $0) })
    try expectSnapshot(page(text), "paper-follow-up-form")
    try expectSnapshot(page(self.text(zone, .english)), "paper-follow-up-form-en")
  }

  /// The first page as a canvas, for its snapshot.
  private func page(_ text: String) -> Canvas {
    let lines = (text.split(separator: "\u{0C}").first ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    var canvas = Canvas(Size(columns: 78, rows: lines.count))
    for (y, line) in lines.enumerated() { canvas.write(String(line), x: 0, y: y) }
    return canvas
  }

  @Test func `nothing due gives a form that says so`() throws {
    let text = try FollowUpFormPaper.text(
      office: TestOffice.empty(), fiscalYear: 2570, round: .m3, zone: nil, language: .thai)
    #expect(text.contains(scalars: "ไม่มีครัวเรือนที่ถึงกำหนด"))
  }
}
