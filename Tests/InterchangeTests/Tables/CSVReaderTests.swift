import Interchange
import Testing

struct CSVReaderTests {
  /// The records of a text as line and cells.
  private func records(_ text: String, delimiter: Character = ",") -> [(line: Int, cells: [String])] {
    var reader = CSVReader(Array(text.utf8), delimiter: delimiter.asciiValue ?? 0)
    var record = CSVRecord()
    var result: [(Int, [String])] = []
    while reader.next(into: &record) { result.append((record.line, record.cells)) }
    return result
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let cells: [[String]]
    let lines: [Int]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "LF", text: "a,b\nc,d\n", cells: [["a", "b"], ["c", "d"]], lines: [1, 2]),
    Case(name: "CRLF", text: "a,b\r\nc,d\r\n", cells: [["a", "b"], ["c", "d"]], lines: [1, 2]),
    Case(name: "CR", text: "a,b\rc,d\r", cells: [["a", "b"], ["c", "d"]], lines: [1, 2]),
    Case(name: "no end of line", text: "a,b\nc,d", cells: [["a", "b"], ["c", "d"]], lines: [1, 2]),
    Case(name: "empty last cell", text: "a,\n,", cells: [["a", ""], ["", ""]], lines: [1, 2]),
    Case(name: "nothing", text: "", cells: [], lines: []),
    Case(name: "only blank lines", text: "\r\n\n\r", cells: [], lines: []),
    Case(name: "blank lines count", text: "a\n\n\r\nb\n", cells: [["a"], ["b"]], lines: [1, 4]),
    Case(name: "quotes", text: "\"a,b\",\"c\"\n", cells: [["a,b", "c"]], lines: [1]),
    Case(name: "doubled quotes", text: "\"a \"\"b\"\" c\",\"\"\"\"\n", cells: [["a \"b\" c", "\""]], lines: [1]),
    Case(name: "quoted empty", text: "\"\",x\n", cells: [["", "x"]], lines: [1]),
    Case(
      name: "line ends in quotes", text: "\"a\r\nb\",\"c\nd\re\"\nf,g\n",
      cells: [["a\r\nb", "c\nd\re"], ["f", "g"]], lines: [1, 5]),
    Case(name: "text after a quote", text: "\"a\"b,c\n", cells: [["ab", "c"]], lines: [1]),
    Case(name: "quote inside a cell", text: "a\"b,5\" x\n", cells: [["a\"b", "5\" x"]], lines: [1]),
    Case(name: "comma before SARA AM", text: "ทำ,ำลาย,น้ำ\n", cells: [["ทำ", "ำลาย", "น้ำ"]], lines: [1]),
    Case(name: "comma before a mark", text: "ก,่ข\n", cells: [["ก", "่ข"]], lines: [1]),
    Case(name: "guarded", text: "'=1,''=1,'abc,'\n", cells: [["=1", "'=1", "'abc", "'"]], lines: [1]),
  ])
  func `reads records`(_ item: Case) {
    let found = records(item.text)
    #expect(found.map(\.cells) == item.cells)
    #expect(found.map(\.line) == item.lines)
  }

  @Test func `other delimiters leave the comma alone`() {
    #expect(records("a,b;c\n", delimiter: ";").map(\.cells) == [["a,b", "c"]])
    #expect(records("a,b\tc\n", delimiter: "\t").map(\.cells) == [["a,b", "c"]])
  }

  @Test func `a quote that never closes takes the rest and says so`() {
    var reader = CSVReader(Array("a,b\nc,\"d\ne,f\n".utf8), delimiter: UInt8(ascii: ","))
    var record = CSVRecord()
    var found: [Bool] = []
    while reader.next(into: &record) { found.append(record.isUnterminated) }
    #expect(found == [false, true])
    #expect(record.line == 2)
    #expect(record.cells == ["c", "d\ne,f\n"])
  }

  @Test func `more cells than a spreadsheet can have are counted, not kept`() {
    let text = String(repeating: "x,", count: CSVRecord.cellLimit + 10)
    var reader = CSVReader(Array(text.utf8), delimiter: UInt8(ascii: ","))
    var record = CSVRecord()
    _ = reader.next(into: &record)
    #expect(record.count == CSVRecord.cellLimit + 11)
    #expect(record.cells.count == CSVRecord.cellLimit)
    #expect(record.text(CSVRecord.cellLimit + 5) == "")
  }
}
