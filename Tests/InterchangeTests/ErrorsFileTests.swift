import Interchange
import OfficeCore
import Testing

struct ErrorsFileTests {
  private func sentence(_ problem: FieldProblem) -> String {
    switch problem.kind {
    case .missing: "is missing"
    case .tooManyCells(let count): "\(count) cells"
    default: "is wrong"
    }
  }

  private func errors(_ file: DecodedFile, _ more: [RowRejection] = []) -> String {
    String(decoding: ErrorsFile.bytes(file, rejections: more + file.rejections, sentence: sentence), as: UTF8.self)
  }

  @Test func `rejected rows come as they came, with the reasons`() throws {
    let file = try decode(
      .communities, "รหัสชุมชน;สี;zone;name", "101;แดง;1;ก", "102;\"น้ำ;\"\"เงิน\";๙;\" ข,\nค\"", "", "103;;;;", "104;=1;1;ง")
    let store = RowRejection(
      line: 7, problems: [FieldProblem(field: "code", value: "104", kind: .duplicate)])
    #expect(
      errors(file, [store]) == """
        \u{FEFF}รหัสชุมชน,สี,zone,name,row,column,value,problem\r
        102,"น้ำ;""เงิน",๙," ข,\nค",3,zone,๙,is wrong\r
        103,,,,6,zone | name, | ,is missing | is missing\r
        104,'=1,1,ง,7,code,104,is wrong\r\n
        """)
  }

  @Test func `a file of errors comes back`() throws {
    let first = try decode(.communities, "code,zone,name,x", "101,9,ก,'=1", "102,-1,ข,y")
    let text = errors(first)
    #expect(
      text == """
        \u{FEFF}code,zone,name,x,row,column,value,problem\r
        101,9,ก,'=1,2,zone,9,is wrong\r
        102,-1,ข,y,3,zone,-1,is wrong\r\n
        """)
    let second = try decode(.communities, text)
    #expect(second.unknownColumns == ["x"])
    #expect(second.rejections.map(\.line) == [2, 3])
    #expect(errors(second) == text)
  }

  @Test func `cells beyond the header stay behind the reasons`() throws {
    let first = try decode(.communities, "code,zone,name", "101,1,ก,ข,ค")
    let text = errors(first)
    #expect(
      text == "\u{FEFF}code,zone,name,row,column,value,problem\r\n101,1,ก,2,,ข,5 cells,ข,ค\r\n")
    let second = try decode(.communities, text)
    #expect(second.findings == ["2  tooManyCells(9)"])
    #expect(errors(second) == "\u{FEFF}code,zone,name,row,column,value,problem\r\n101,1,ก,2,,ข,9 cells,ข,ค\r\n")
  }

  @Test func `a rejection of no row of the file is left out`() throws {
    let file = try decode(.communities, "code,zone,name", "101,1,ก")
    let stray = RowRejection(line: 9, problems: [])
    #expect(errors(file, [stray]) == "\u{FEFF}code,zone,name,row,column,value,problem\r\n")
  }
}
