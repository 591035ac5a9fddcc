import OfficeCore
import Testing

@Suite struct ImportPolicyTests {
  @Test func `lines say what becomes of fields`() throws {
    var policy = ImportPolicy.overwrite
    try policy.read("# ours\n phone = only_empty\n\nsex=keep\r\n")
    #expect(policy.fields == ["phone": .onlyEmpty, "sex": .keep])
    #expect(policy.writes("phone", isEmpty: true) && !policy.writes("phone", isEmpty: false))
    #expect(!policy.writes("sex", isEmpty: true) && policy.writes("road", isEmpty: false))
    #expect(!policy.keepsAll && ImportPolicy.keep.keepsAll)
  }

  @Test(arguments: ["phone", "phone=", "=keep", "phone=maybe", "a=keep=b"])
  func `a line that says nothing is named`(line: String) {
    var policy = ImportPolicy.keep
    #expect(throws: ImportPolicy.Misspelled.self) { try policy.read(line) }
    #expect(policy == .keep)
  }
}
