import Interchange
import OfficeCore
import OfficeSample
import OfficeStorage
import Testing
import ThaiText

@Suite struct `Export and import give the same office` {
  /// An office with everything that papers and deeds can bring into it.
  private func fullOffice(people: Int, seed: UInt64) throws -> Office {
    let office = try Office.inMemory(clock: Trial.clock("2026-11-23"))
    let sample = SampleOffice(people: people, seed: seed, today: office.today)
    try sample.importRows { try office.take($0) }
    // Somebody alone, a formula, a comma, a quote, an aristocrat.
    let names = [
      PersonName(title: "นาง", first: "เดียว", last: ""), PersonName(title: "", first: "=1+1", last: "'@x"),
      PersonName(title: "", first: "จุลภาค,", last: "\"คำพูด\""), PersonName(title: "นาย", first: "ก้อง", last: "ณ อยุธยา"),
    ]
    for (number, name) in names.enumerated() {
      try office.register(
        PersonDetails(
          nationalID: number == 0 ? nil : Trial.nationalID(number), noIDReason: number == 0 ? "บัตรหาย" : nil,
          name: name, birth: Birth(year: 1880), declaredIncome: Money(satang: 123_450)))
    }
    return office
  }

  @Test(arguments: [(people: 200, seed: UInt64(3)), (people: 500, seed: 2570)])
  func `exported files make the same office again, byte by byte`(people: Int, seed: UInt64) throws {
    let first = try fullOffice(people: people, seed: seed)
    let files = try first.files()
    let second = try Office.inMemory(clock: Trial.clock("2026-11-23"))
    for (kind, file) in zip(ImportKind.allCases, files) {
      let outcome = try second.take(kind, file)
      #expect(outcome.rejections == [], "\(kind)")
      #expect(outcome.imported > 0, "\(kind)")
      #expect(outcome.counts.dropFirst() == [0, 0, 0, 0], "\(kind)")
    }
    for (kind, file) in zip(ImportKind.allCases, files) {
      let again = try second.file(kind)
      #expect(again == file, "\(kind)")
    }
  }

  @Test func `importing each file a second time changes nothing`() throws {
    let office = try fullOffice(people: 300, seed: 5)
    for (kind, file) in zip(ImportKind.allCases, try office.files()) {
      let outcome = try journaled(office, 0) { try office.take(kind, file) }
      #expect([outcome.imported, outcome.updated, outcome.differs.count, outcome.rejections.count] == [0, 0, 0, 0])
      #expect(outcome.unchanged > 0, "\(kind)")
      let thai = try office.file(kind, style: .thai)
      let again = try journaled(office, 0) { try office.take(kind, thai, update: true) }
      #expect(again.unchanged == outcome.unchanged, "\(kind)")
    }
  }

  @Test func `the figures of the copy are those of the first office`() throws {
    let first = try fullOffice(people: 400, seed: 11)
    let second = try Office.inMemory(clock: Trial.clock("2026-11-23"))
    for (kind, file) in zip(ImportKind.allCases, try first.files()) { try second.take(kind, file) }
    for year in 2568...2570 {
      for grouping in IndicatorGrouping.allCases {
        let one = try first.indicators(fiscalYear: year, by: grouping)
        let other = try second.indicators(fiscalYear: year, by: grouping)
        #expect(one == other)
      }
    }
  }

  @Test func `what the files cannot name is counted, not written`() throws {
    let bench = try Bench()
    let nameless = try bench.office.register(
      PersonDetails(noIDReason: "ไม่ได้นำบัตรมา", name: PersonName(title: "", first: "นิรนาม", last: "")))
    var details = bench.details()
    details.beneficiaries.append(nameless)
    _ = try bench.clerk.submit(details)
    var rows: [BeneficiaryRow] = []
    let omitted = try bench.office.exportRows(.beneficiaries) {
      if case .beneficiaries(let batch) = $0 { rows += batch }
    }
    #expect(omitted == 1)
    #expect(rows.map(\.nationalID) == [try Trial.nationalID(1), try Trial.nationalID(2)])
  }
}
