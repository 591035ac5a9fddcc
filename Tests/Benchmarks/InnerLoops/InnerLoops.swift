import Benchmark
import Interchange
import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import ThaiText

/// The loops that run at every key, row or frame. `SANGACHIP_BENCHMARKS=1 swift package benchmark`.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.cpuTotal, .wallClock, .instructions], timeUnits: .microseconds, maxDuration: .seconds(3))
  text()
  screens()
  rows()
  office()
}

private func text() {
  let names = ["นางสาวกมลวรรณ ศรีวัฒน์น้ำทิพย์", "ชุมชนโนนหนองวัด 4", "ผู้ได้รับประโยชน์"]
  Benchmark("columns of a name") { run in
    for _ in run.scaledIterations { for name in names { blackHole(Columns.count(name)) } }
  }
  Benchmark("search key of a name") { run in
    for _ in run.scaledIterations { for name in names { blackHole(ThaiForm.searchKey(name)) } }
  }
  Benchmark("sort key of a name") { run in
    for _ in run.scaledIterations { for name in names { blackHole(SortKey.key(name)) } }
  }
}

private func screens() {
  Benchmark("an arrow key and its frame in the list of people") { run in
    let office = try TestOffice.sample(people: 2_000)
    var shell = Shell(
      office: office, size: Size(columns: 80, rows: 24), isSynchronous: true, start: .people(community: nil))
    run.startMeasurement()
    for turn in run.scaledIterations {
      shell.handle(turn % 30 < 15 ? .down : .up)
      blackHole(shell.draw())
    }
    run.stopMeasurement()
  }
  Benchmark("a typed letter, its search and its frame") { run in
    let office = try TestOffice.sample(people: 2_000)
    var shell = Shell(
      office: office, size: Size(columns: 80, rows: 24), isSynchronous: true, start: .people(community: nil))
    shell.handle(.character("/"))
    run.startMeasurement()
    for turn in run.scaledIterations {
      shell.handle(turn % 2 == 0 ? .character("ส") : .backspace)
      blackHole(shell.draw())
    }
    run.stopMeasurement()
  }
}

private func rows() {
  Benchmark("decoding 2,000 people from CSV") { run in
    let office = try TestOffice.sample(people: 2_000)
    var bytes = ExportFile.header(.people)
    _ = try office.exportRows(.people) { rows in
      if case .people(let people) = rows { for person in people { bytes += ExportFile.record(person) } }
    }
    run.startMeasurement()
    for _ in run.scaledIterations { blackHole(try ImportFile.decode(kind: .people, bytes: bytes, today: office.today)) }
    run.stopMeasurement()
  }
}

private func office() {
  Benchmark("recording an income, its standing and its counts") { run in
    let office = try TestOffice.sample(people: 2_000)
    let due = try office.followUpsDue(fiscalYear: office.today.fiscalYear - 1)
    var entries = due.makeIterator()
    run.startMeasurement()
    for _ in run.scaledIterations {
      guard let due = entries.next() else { break }
      let finding = FollowUpEntry.Finding.income(due.lastIncome ?? Money(baht: 5_000), comment: nil)
      try office.record([
        FollowUpEntry(
          household: due.household, fiscalYear: due.fiscalYear, round: due.round, day: office.today, finding: finding)
      ])
    }
    run.stopMeasurement()
  }
  Benchmark("both indicators by community") { run in
    let office = try TestOffice.sample(people: 2_000)
    let year = office.today.fiscalYear - 1
    run.startMeasurement()
    for _ in run.scaledIterations { blackHole(try office.indicators(fiscalYear: year, by: .community)) }
    run.stopMeasurement()
  }
}
