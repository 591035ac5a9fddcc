import Interchange
import OfficeCore
import Testing
import ThaiText

/// Whatever bytes come, reading ends in rows, rejections or a refusal; whatever rows go out, they come back.
struct InterchangeProperties {
  private static let pieces = [
    "=", "+", "-", "@", "'", "\"", ",", ";", "\n", "\r\n", "\t", " ", "a", "B", "0", "๕", "ก", "น้ำ", "ำ", "่", "ที่",
    ".", "x", "\u{200B}", "é", "😀",
  ]

  /// A text as it would be stored: canonical and not empty.
  private func text(_ numbers: inout SeededNumbers) -> String {
    while true {
      let count = Int.random(in: 1...6, using: &numbers)
      let raw = (0..<count).map { _ in Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &numbers)] }.joined()
      let canonical = ThaiForm.canonical(raw)
      if !canonical.isEmpty { return canonical }
    }
  }

  private func code(_ numbers: inout SeededNumbers) -> String { Digits.arabic(text(&numbers)) }

  private func maybe<Value>(
    _ numbers: inout SeededNumbers, _ value: (inout SeededNumbers) throws -> Value
  ) rethrows -> Told<Value> {
    Bool.random(using: &numbers) ? .value(try value(&numbers)) : .value(nil)
  }

  private func anyDay(_ numbers: inout SeededNumbers) -> Day {
    Day(daysSinceEpoch: Int.random(in: -40_000...40_000, using: &numbers))
  }

  private func anyMoney(_ numbers: inout SeededNumbers) -> Money {
    Money(satang: Int64.random(in: 0...999_999_999_900, using: &numbers))
  }

  private func anyID(_ numbers: inout SeededNumbers) throws -> NationalID {
    try nationalID(String(Int.random(in: 100_000_000_000...888_888_888_888, using: &numbers)))
  }

  private func one<Value: CaseIterable>(_ numbers: inout SeededNumbers) -> Value where Value.AllCases == [Value] {
    Value.allCases[Int.random(in: 0..<Value.allCases.count, using: &numbers)]
  }

  private func expectReturn(_ rows: ImportRows, _ kind: ImportKind) throws {
    let bytes = ExportFile.bytes(rows)
    let file = try ImportFile.decode(kind: kind, bytes: bytes, today: today)
    #expect(file.findings == [])
    #expect(ExportFile.bytes(file.rows) == bytes)
  }

  @Test(arguments: 1...10) func `people come back as they went`(_ seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    var line = 2
    let rows = try (0..<100).map { _ in
      var row = PersonRow(line: line, nationalID: nil, firstName: text(&numbers), lastName: "")
      line += 1
      if Bool.random(using: &numbers) {
        row.nationalID = try anyID(&numbers)
        row.noIDReason = .value(nil)
      } else {
        row.noIDReason = .value(text(&numbers))
      }
      if Bool.random(using: &numbers) { row.lastName = text(&numbers) }
      row.title = maybe(&numbers, text)
      row.sex = .value(one(&numbers))
      row.birth = maybe(&numbers) { Birth(day: anyDay(&$0)) }
      row.houseNumber = maybe(&numbers, code)
      row.moo = maybe(&numbers, code)
      row.soi = maybe(&numbers, text)
      row.road = maybe(&numbers, text)
      row.subdistrict = maybe(&numbers, text)
      row.district = maybe(&numbers, text)
      row.province = maybe(&numbers, text)
      row.postcode = maybe(&numbers, code)
      row.community = maybe(&numbers, text)
      row.phone = maybe(&numbers, code)
      row.household = maybe(&numbers, code)
      row.isHead = maybe(&numbers) { Bool.random(using: &$0) }
      row.incomeMonth = maybe(&numbers, anyMoney)
      // Files have words for these.
      let categories = PersonCategory.interchanged
      row.categories = maybe(&numbers) { numbers in
        Set((0..<2).map { _ in categories[Int.random(in: categories.indices, using: &numbers)] })
      }
      return row
    }
    let file = try ImportFile.decode(kind: .people, bytes: ExportFile.bytes(.people(rows)), today: today)
    #expect(file.people == rows)
    try expectReturn(.people(rows), .people)
  }

  @Test(arguments: 1...10) func `proposals come back as they went`(_ seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    var line = 2
    let rows = try (0..<100).map { _ in
      let applicant: ProposalRow.Applicant =
        switch Int.random(in: 0...2, using: &numbers) {
        case 0: .group(code(&numbers))
        case 1: .person(try anyID(&numbers))
        default: .organisation(text(&numbers))
        }
      var row = ProposalRow(
        line: line, number: ProposalNumber(text(&numbers)), fiscalYear: Int.random(in: 2400...2600, using: &numbers),
        applicant: applicant, title: text(&numbers), amountRequested: anyMoney(&numbers))
      line += 1
      row.receiptNumber = maybe(&numbers, code)
      row.objectives = maybe(&numbers) { [one(&$0), one(&$0)] }
      row.submittedOn = maybe(&numbers, anyDay)
      row.status = .value(one(&numbers))
      row.decidedOn = .value(anyDay(&numbers))
      row.amountApproved = maybe(&numbers, anyMoney)
      return row
    }
    let file = try ImportFile.decode(kind: .proposals, bytes: ExportFile.bytes(.proposals(rows)), today: today)
    #expect(file.proposals == rows)
    try expectReturn(.proposals(rows), .proposals)
  }

  @Test(arguments: 1...10) func `the other kinds come back as they went`(_ seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let count = 0..<50
    try expectReturn(
      .communities(
        count.map { _ in
          CommunityRow(
            line: 0, code: code(&numbers), zone: Int.random(in: 1...4, using: &numbers), name: text(&numbers),
            aliases: maybe(&numbers) { _ in ["ก", "ข ค"] }, opened: maybe(&numbers, anyDay),
            closed: maybe(&numbers, anyDay))
        }), .communities)
    try expectReturn(
      .groups(
        count.map { _ in
          var row = GroupRow(
            line: 0, code: code(&numbers), name: text(&numbers), community: text(&numbers), occupation: text(&numbers))
          row.founded = maybe(&numbers, anyDay)
          row.hasOffice = maybe(&numbers) { Bool.random(using: &$0) }
          row.status = maybe(&numbers) { one(&$0) }
          return row
        }), .groups)
    try expectReturn(
      .members(
        try count.map { _ in
          MemberRow(
            line: 0, group: code(&numbers), nationalID: try anyID(&numbers), role: maybe(&numbers) { one(&$0) },
            from: maybe(&numbers, anyDay), to: maybe(&numbers, anyDay))
        }), .members)
    try expectReturn(
      .incomes(
        count.map { _ in
          IncomeRow(
            line: 0, household: code(&numbers), round: one(&numbers), recordedOn: anyDay(&numbers),
            incomeMonth: anyMoney(&numbers), recordedBy: maybe(&numbers, text))
        }), .incomes)
    try expectReturn(
      .assessments(
        count.map { _ in
          AssessmentRow(
            line: 0, group: code(&numbers), fiscalYear: 2569, assessedOn: anyDay(&numbers),
            scoreInHundredths: Int.random(in: 0...10_000, using: &numbers))
        }), .assessments)
  }

  @Test(arguments: ImportKind.allCases) func `random bytes never stop the program`(_ kind: ImportKind) {
    var numbers = SeededNumbers(seed: 7)
    let header = ExportFile.header(kind)
    for round in 0..<60 {
      let count = Int.random(in: 0...400, using: &numbers)
      var bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &numbers) }
      if round.isMultiple(of: 2) { bytes.removeAll { $0 == 0 } }
      for start in [[], header, [0xFF, 0xFE], [0xFE, 0xFF]] {
        for encoding in [nil, TextEncoding.utf8, .utf16, .windows874] {
          guard
            let file = try? ImportFile.decode(kind: kind, bytes: start + bytes, encoding: encoding, today: today)
          else { continue }
          let errors = ErrorsFile.bytes(file, rejections: file.rejections) { "\($0.kind)" }
          // As many rows as were rejected come back to be mended.
          let back = try? ImportFile.decode(kind: kind, bytes: errors, today: today)
          #expect(back?.rejections.count == file.rejections.count)
        }
      }
    }
  }

  @Test(arguments: ImportKind.allCases) func `random cells never stop the program`(_ kind: ImportKind) throws {
    var numbers = SeededNumbers(seed: 11)
    let header = ExportFile.header(kind)
    let words = Self.pieces + ["1.10E+12", "23/11/2569", "person", "approved", "5,000", "2569", "99999999999999999999"]
    for _ in 0..<200 {
      let count = Int.random(in: 0...60, using: &numbers)
      let text = (0..<count).map { _ in words[Int.random(in: 0..<words.count, using: &numbers)] }.joined()
      let file = try ImportFile.decode(kind: kind, bytes: header + Array(text.utf8), today: today)
      #expect(file.recordCount >= file.rejections.count)
    }
  }
}
