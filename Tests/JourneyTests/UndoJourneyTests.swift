import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

/// A clerk takes a slip of the finger back from the history.
@Suite struct UndoJourneyTests {
  @Test func `an edit is taken back from the history, and a second look says who did`() throws {
    let office = try ProgrammeYear.office()
    let person = try #require(try office.people(matching: "สมใจ", limit: 1).people.first).id
    let before = try office.person(person).details
    var details = before
    details.name.last = "ใจร้าย"
    details.phone = "0812345678"
    try office.save(person, details, version: try office.person(person).version)
    let journey = Journey(office, start: .history(.person, person.raw, name: Phrase(verbatim: "นางสมใจ ใจดี")))
    try journey.type("u")
    #expect(journey.sees("ใจร้าย → ใจดี"))
    #expect(journey.sees("0812345678 → (ว่าง)"))
    // The safe button is in focus.
    try journey.type("<enter>")
    #expect(try office.person(person).details == details)
    try journey.type("u<s-tab><enter>")
    #expect(try office.person(person).details == before)
    #expect(journey.sees("เรียกคืนแล้ว"))
    #expect(journey.sees("เรียกคืนการแก้ไข"))
    // The undo itself, and what was undone, stay.
    try journey.type("u")
    #expect(journey.sees("ใช้ได้กับการแก้ไขข้อมูลเท่านั้น"))
    try journey.type("<right>u")
    #expect(journey.sees("เรียกคืนไปแล้ว"))
  }

  @Test func `what was changed again is refused, with the reason`() throws {
    let office = try ProgrammeYear.office()
    let person = try #require(try office.people(matching: "สมใจ", limit: 1).people.first).id
    for phone in ["081", "089"] {
      var file = try office.person(person)
      file.details.phone = phone
      try office.save(person, file.details, version: file.version)
    }
    let journey = Journey(office, start: .history(.person, person.raw, name: Phrase(verbatim: "")))
    try journey.type("<right>u")
    #expect(journey.sees("โทรศัพท์ถูกแก้ไขอีกหลังจากนั้น"))
    #expect(try office.person(person).details.phone == "089")
  }
}
