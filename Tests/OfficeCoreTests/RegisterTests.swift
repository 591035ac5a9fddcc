import OfficeCore
import Testing
import ThaiText

@Suite struct `Moments and names of communities` {
  @Test(arguments: [
    ("2026-11-23T02:20:19Z", "2026-11-23", 9, 20), ("2026-11-22T16:59:59Z", "2026-11-22", 23, 59),
    ("2026-11-22T17:00:00Z", "2026-11-23", 0, 0), ("2024-02-28T17:00:00Z", "2024-02-29", 0, 0),
    ("1969-12-31T23:59:59Z", "1970-01-01", 6, 59), ("1960-01-01T00:00:00Z", "1960-01-01", 7, 0),
  ])
  func `an instant is a day and time of Bangkok, and is stored in UTC`(utc: String, day: String, hour: Int, minute: Int)
  {
    let moment = Moment(utc: utc)
    #expect(moment?.utc == utc)
    #expect(moment?.day.iso == day)
    #expect(moment?.hour == hour)
    #expect(moment?.minute == minute)
  }

  @Test(arguments: ["", "2026-11-23", "2026-11-23 02:20:19Z", "2026-11-23T02:20:19", "2026-13-23T02:20:19Z"])
  func `anything else is no instant`(text: String) {
    #expect(Moment(utc: text) == nil)
  }

  @Test func `instants are ordered`() {
    #expect(Moment(secondsSinceEpoch: 5) < Moment(secondsSinceEpoch: 6))
    #expect(Moment(secondsSinceEpoch: 0).utc == "1970-01-01T00:00:00Z")
  }

  @Test(arguments: [
    ("ชุมชนโนนชัย 1", "โนนชัย 1"), ("บ้านโนนชัย1", "โนนชัย 1"), ("ชุมชนบ้านโนนชัย ๑", "โนนชัย 1"), ("บขส.", "บขส"),
    ("โนน ชัย 1", "โนนชัย1"), (" ชุมชน  บ.ข.ส. ", "บขส"),
  ])
  func `spaces, dots and a leading word for community do not count`(one: String, other: String) {
    #expect(Community.matchKey(one) == Community.matchKey(other))
  }

  @Test(arguments: [("โนนชัย 1", "โนนชัย 2"), ("โนนชัย 1", "โนนชัย 11"), ("ศรีฐาน", "ศรีถาน"), ("ชุมชน", "บ้าน")])
  func `other names stay other names`(one: String, other: String) {
    #expect(Community.matchKey(one) != Community.matchKey(other))
  }
}
