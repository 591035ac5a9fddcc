import OfficeCore
import Testing
import ThaiText

@testable import OfficeStorage

@Suite struct CopyDeedTests {
  @Test func `a copy is journaled with record, place and rows, and without what was copied`() throws {
    let bench = try Bench()
    try journaled(bench.clerk) {
      try bench.clerk.recordCopy(
        of: .person, bench.somchai.raw, place: "PeopleList", rows: 1, isPersonal: true)
    }
    let entry = try #require(
      try bench.office.history(of: .person, bench.somchai.raw, withViews: true).first { $0.deed == "copy" })
    #expect(entry.changes == [FieldChange("place", after: "PeopleList"), FieldChange("rows", after: "1")])
  }

  @Test func `what is personal needs the permission to see it in full`() throws {
    let bench = try Bench()
    try refused(RuleViolation.notPermitted(.seePersonalData), bench.secretary) {
      try bench.secretary.recordCopy(of: .person, bench.somchai.raw, place: "PeopleList", rows: 1, isPersonal: true)
    }
    try journaled(bench.secretary) {
      try bench.secretary.recordCopy(of: .group, bench.group.raw, place: "GroupsList", rows: 1, isPersonal: false)
    }
  }

  @Test func `a screen in a file is journaled as a print`() throws {
    let bench = try Bench()
    try journaled(bench.secretary) { try bench.secretary.recordScreenPrint(of: "Dashboard") }
    let entry = try #require(try bench.office.history(of: .office, 1, withViews: true).first)
    #expect(entry.deed == "print")
    #expect(entry.changes == [FieldChange("paper", after: "screen"), FieldChange("place", after: "Dashboard")])
  }

  @Test func `an office that is older than a setting has what a new one starts with, and can change it`() throws {
    let office = try Trial.office()
    try office.engine.write { try $0.run("DELETE FROM setting WHERE key IN ('clipboard_copy', 'idle_lock_minutes')") }
    #expect(try office.setting(.clipboardCopy, on: office.today)?.number == 1)
    #expect(try office.setting(.idleLockMinutes, on: office.today)?.number == 15)
    #expect(try office.settings(on: office.today).map(\.key) == SettingKey.allCases)
    try office.change(Setting(key: .idleLockMinutes, value: "5", from: office.today, source: "คำสั่ง"))
    #expect(try office.setting(.idleLockMinutes, on: office.today)?.number == 5)
    try office.change(Setting(key: .idleLockMinutes, value: "10", from: Trial.day("2027-01-01"), source: "คำสั่ง"))
  }
}
