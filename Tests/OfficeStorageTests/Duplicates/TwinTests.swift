import OfficeCore
import OfficeSample
import OfficeStorage
import Testing
import ThaiText

/// What the search for duplicates finds among people of whom some are registered twice, and what it finds wrongly.
@Suite struct `Finding people who are registered twice` {
  static let today = Day(iso: "2026-11-23") ?? .first

  private struct Measure: CustomStringConvertible {
    var twins: [SampleTwins.Slip: Int] = [:]
    var found: [SampleTwins.Slip: Int] = [:]
    /// Of the pairs listed, by grade: right ones, and all.
    var right: [Likeness.Grade: Int] = [:]
    var listed: [Likeness.Grade: Int] = [:]

    var recall: Double { ratio(found.values.reduce(0, +), twins.values.reduce(0, +)) }

    func precision(from grade: Likeness.Grade) -> Double {
      let grades = Likeness.Grade.allCases.filter { $0 >= grade }
      return ratio(grades.reduce(0) { $0 + right[$1, default: 0] }, grades.reduce(0) { $0 + listed[$1, default: 0] })
    }

    private func ratio(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 1 : Double(part) / Double(whole) }

    var description: String {
      let slips = SampleTwins.Slip.allCases.map { "\($0.rawValue) \(found[$0, default: 0])/\(twins[$0, default: 0])" }
      let grades = Likeness.Grade.allCases.map { "\($0) \(right[$0, default: 0])/\(listed[$0, default: 0])" }
      return (slips + ["right of listed:"] + grades).joined(separator: ", ")
    }
  }

  private func measure(people: Int, twins: Int, seed: UInt64) throws -> Measure {
    let office = try Office.inMemory(clock: { Moment(utc: "2026-11-23T03:00:00Z") ?? Moment(secondsSinceEpoch: 0) })
    let sample = SampleOffice(people: people, seed: seed, today: Self.today)
    var rows: [PersonRow] = []
    try sample.importRows { batch in
      switch batch {
      case .communities: _ = try office.importRows(batch)
      case .people(let part):
        rows += part
        _ = try office.importRows(batch)
      default: break
      }
    }
    let made = SampleTwins.make(of: rows, count: twins, seed: seed)
    var again = made.map(\.row)
    for index in again.indices { again[index].line = index + 2 }
    let outcome = try office.importRows(.people(again))
    try #require(outcome.imported == made.count && outcome.rejections.isEmpty)
    try office.findDuplicates()
    // Both imports took every row: people are numbered in the order of the rows.
    var truth: [Int64: SampleTwins.Slip] = [:]
    for (index, twin) in made.enumerated() {
      truth[Int64(twin.original + 1) << 31 | Int64(rows.count + index + 1)] = twin.slip
    }
    var measure = Measure()
    for twin in made { measure.twins[twin.slip, default: 0] += 1 }
    let list = try office.duplicates()
    try #require(!list.isCut && list.due == 0)
    for pair in list.pairs {
      guard let grade = pair.likeness.grade else { continue }
      measure.listed[grade, default: 0] += 1
      guard let slip = truth[pair.id] else { continue }
      measure.right[grade, default: 0] += 1
      measure.found[slip, default: 0] += 1
    }
    return measure
  }

  @Test(arguments: [UInt64(1), 2570])
  func `most are found, and most of what is found is right`(seed: UInt64) throws {
    let measure = try measure(people: 6_000, twins: 600, seed: seed)
    print(
      "duplicates, seed \(seed): recall \(measure.recall), precision \(measure.precision(from: .possible)),",
      "likely or better \(measure.precision(from: .likely)) — \(measure)")
    #expect(measure.recall >= 0.85, "\(measure)")
    #expect(measure.precision(from: .possible) >= 0.80, "\(measure)")
    #expect(measure.precision(from: .likely) >= 0.97, "\(measure)")
  }

  @Test func `the same seed gives the same twins, and none of them is as the first`() {
    let sample = SampleOffice(people: 600, seed: 3, today: Self.today)
    let (one, two) = (sample.twins(60), sample.twins(60))
    #expect(one.map(\.row) == two.map(\.row))
    #expect(Set(one.map(\.original)).count == one.count)
    #expect(Set(one.map(\.slip)).count == SampleTwins.Slip.allCases.count)
  }
}
