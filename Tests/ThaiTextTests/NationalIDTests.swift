import Testing
import ThaiText

struct NationalIDTests {
  /// The vectors speak of length and check digit alone; two of the valid are refused as placeholders.
  @Test(arguments: VectorFile.natid.rows)
  func `verdicts of the vectors`(row: VectorRow) {
    let verdict: String
    do {
      _ = try NationalID.reading(row[0])
      verdict = "valid"
    } catch {
      switch error {
      case .placeholder: verdict = row[2].contains("well-known sample") ? "valid" : "placeholder"
      case .checkDigit: verdict = "invalid:checksum"
      case .length: verdict = "invalid:length"
      case .letter: verdict = "invalid:char"
      case .spreadsheet: verdict = "spreadsheet"
      }
    }
    #expect(verdict == row[1])
  }

  @Test func `all vectors of numbers are read`() {
    #expect(VectorFile.natid.rows.count == 26)
  }

  @Test(
    arguments: [
      ("", .length(0)), ("199997877893", .length(12)), ("19999787789341", .length(14)),
      ("1.10E+12", .spreadsheet),
      ("1.99998E+12", .spreadsheet), ("1,10e12", .spreadsheet), ("E12", .letter), ("1.10E", .letter),
      ("199997877893X", .letter),
      ("1999978778934.0", .letter), ("1234567890121", .placeholder), ("1-2345-67890-12-1", .placeholder),
      ("1111111111111", .placeholder), ("0000000000000", .placeholder), ("1111111111119", .placeholder),
      ("๑๑๑๑๑๑๑๑๑๑๑๑๑", .placeholder), ("1999978778932", .checkDigit),
    ] as [(String, NationalID.Problem)])
  func `every problem has its name`(text: String, problem: NationalID.Problem) {
    #expect(throws: problem) { try NationalID.reading(text) }
  }

  @Test(arguments: [
    "1999978778934", "1-9999-78778-93-4", " 1 9999 78778 93 4 ", "๑-๙๙๙๙-๗๘๗๗๘-๙๓-๔", "1–9999–78778–93–4",
    "\u{FEFF}1999978778934",
  ])
  func `one number in many ways`(text: String) throws {
    let number = try NationalID.reading(text)
    #expect(number.digits == "1999978778934")
    #expect(number.grouped == "1-9999-78778-93-4")
    #expect(number.masked == "1-9999-XXXXX-XX-4")
  }

  @Test func `a province that does not exist is known as such`() throws {
    #expect(try NationalID.reading("1101700203654").hasKnownProvince)
    #expect(try !NationalID.reading("1999978778934").hasKnownProvince)
    #expect(try !NationalID.reading("0999999102371").hasKnownProvince)
  }

  @Test func `digits alone, for a search`() {
    #expect(NationalID.digitsOnly("๑-๒345 x") == "12345")
    #expect(NationalID.digitsOnly("สมชาย") == "")
  }
}
