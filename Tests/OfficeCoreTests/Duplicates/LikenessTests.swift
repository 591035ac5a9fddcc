import OfficeCore
import Testing
import ThaiText

@Suite struct `Whether two records look like one person` {
  static func person(
    _ given: String, _ family: String, number: String? = nil, birth: String? = nil, phone: String? = nil,
    house: String? = nil, community: Int64? = 7, household: String? = nil, sex: Sex = .unspecified,
    former: String = "", furtherPhone: String? = nil
  ) -> PersonTraits {
    PersonTraits(
      number: number, given: given, family: family, sex: sex, birth: birth.flatMap { Birth(stored: $0) },
      phones: [phone, furtherPhone].compactMap { $0 }, house: house, community: community.map { ID($0) },
      household: household, formerFamily: former)
  }

  struct Case: Sendable, CustomStringConvertible {
    var description: String
    var left: PersonTraits
    var right: PersonTraits
    var evidence: [Likeness.Evidence]
    var grade: Likeness.Grade?
  }

  static let cases: [Case] = [
    Case(
      description: "the same in all", left: person("สมชาย", "ใจดี", birth: "1970-03-04", house: "12/3"),
      right: person("สมชาย", "ใจดี", birth: "1970-03-04", house: "12/3"),
      evidence: [.nameSame, .birthSame, .houseSame], grade: .likely),
    Case(
      description: "a silent letter and a tone", left: person("วราภรณ์", "ใจดี", birth: "1970-03-04"),
      right: person("วราพร", "ใจดี่", birth: "1970-03-04"), evidence: [.nameSounds, .birthSame], grade: .likely),
    Case(
      description: "ro and lo", left: person("ประภัสสร", "รักไทย", birth: "1970-03-04"),
      right: person("ปละภัสสร", "ลักไทย", birth: "1970-03-04"), evidence: [.nameNear, .birthSame], grade: .possible),
    Case(
      description: "one letter is missing", left: person("พรทิพย์", "ศรีวงษ์", birth: "1970-03-04"),
      right: person("พรทิพย์", "ศรีวงศ", birth: "1970-03-04"), evidence: [.nameNear, .birthSame], grade: .possible),
    Case(
      description: "names in each other's column", left: person("สมชาย", "ใจดี", birth: "1970-03-04"),
      right: person("ใจดี", "สมชาย", birth: "1970-03-04"), evidence: [.nameSwapped, .birthSame], grade: .likely),
    Case(
      description: "a married name at the same house", left: person("มาลี", "ใจดี", birth: "1970-03-04", house: "9"),
      right: person("มาลี", "โคตรพรม", birth: "1970-03-04", house: "9"),
      evidence: [.givenSame, .birthSame, .houseSame], grade: .possible),
    Case(
      description: "a married name and a birthday", left: person("มาลี", "ใจดี", birth: "1970-03-04"),
      right: person("มาลี", "โคตรพรม", birth: "1970-03-04"), evidence: [.givenSame, .birthSame], grade: .possible),
    Case(
      description: "a married name, a birthday, and a number each",
      left: person("มาลี", "ใจดี", number: "1409900000011", birth: "1970-03-04"),
      right: person("มาลี", "โคตรพรม", number: "1409900099928", birth: "1970-03-04"),
      evidence: [.numberDiffers, .givenSame, .birthSame], grade: nil),
    Case(
      description: "a married name, and the surname of before is told", left: person("มาลี", "ใจดี", birth: "1970-03-04"),
      right: person("มาลี", "โคตรพรม", birth: "1970-03-04", former: "ใจดี่"), evidence: [.nameFormer, .birthSame],
      grade: .likely),
    Case(
      description: "two marriages, one surname before both",
      left: person("มาลี", "สุขใจ", phone: "0812345678", former: "ใจดี"),
      right: person("มาลี", "โคตรพรม", phone: "0812345678", former: "ใจดี"), evidence: [.nameFormer, .phoneSame],
      grade: .possible),
    Case(
      description: "a further telephone of the one is the first of the other",
      left: person("บุญมี", "ใจดี", phone: "043123456", furtherPhone: "0812345678"),
      right: person("บุญมี", "ใจดี", phone: "0812345678"), evidence: [.nameSame, .phoneSame], grade: .possible),
    Case(
      description: "a nickname in one household",
      left: person("สมศักดิ์", "ใจดี", birth: "1970-03-04", household: "H1"),
      right: person("ต้อม", "ใจดี", birth: "1970-03-04", household: "H1"),
      evidence: [.familySame, .birthSame, .householdSame], grade: .possible),
    Case(
      description: "twins, both with a number",
      left: person("กานต์", "ใจดี", number: "1409900000011", birth: "2010-03-04", household: "H1"),
      right: person("ก้อง", "ใจดี", number: "1409900099928", birth: "2010-03-04", household: "H1"),
      evidence: [.numberDiffers, .familySame, .birthSame, .householdSame], grade: nil),
    Case(
      description: "two of one name with numbers of their own",
      left: person("สมชาย", "ใจดี", number: "1409900000011", birth: "1970-03-04"),
      right: person("สมชาย", "ใจดี", number: "1409900099928", birth: "1970-03-04"),
      evidence: [.numberDiffers, .nameSame, .birthSame], grade: nil),
    Case(
      description: "two digits of the number swapped",
      left: person("สมชาย", "ใจดี", number: "1409900000123"), right: person("สมชาย", "ใจดี", number: "1409900001023"),
      evidence: [.numberNear, .nameSame], grade: .likely),
    Case(
      description: "one wrong digit, a married name, the same birthday",
      left: person("มาลี", "ใจดี", number: "1409900000123", birth: "1970-03-04"),
      right: person("มาลี", "โคตรพรม", number: "1409900000823", birth: "1970-03-04"),
      evidence: [.numberNear, .givenSame, .birthSame], grade: .sure),
    Case(
      description: "only the year is known of one", left: person("บุญมี", "ใจดี", birth: "1950"),
      right: person("บุญมี", "ใจดี", birth: "1950-07-09"), evidence: [.nameSame, .birthYearSame], grade: .possible),
    Case(
      description: "day and month in each other's place", left: person("บุญมี", "ใจดี", birth: "1950-07-09"),
      right: person("บุญมี", "ใจดี", birth: "1950-09-07"), evidence: [.nameSame, .birthNear], grade: .possible),
    Case(
      description: "one name, another age", left: person("บุญมี", "ใจดี", birth: "1950-07-09", house: "1"),
      right: person("บุญมี", "ใจดี", birth: "1988-01-30", house: "1"),
      evidence: [.nameSame, .birthDiffers, .houseSame], grade: nil),
    Case(
      description: "one name and no more", left: person("บุญมี", "ใจดี"), right: person("บุญมี", "ใจดี"),
      evidence: [.nameSame], grade: nil),
    Case(
      description: "one name and one telephone, written otherwise", left: person("บุญมี", "ใจดี", phone: "081-234-5678"),
      right: person("บุญมี", "ใจดี", phone: "043 123456, +66 81 234 5678"), evidence: [.nameSame, .phoneSame],
      grade: .possible),
    Case(
      description: "man and woman", left: person("บุญมี", "ใจดี", phone: "0812345678", sex: .male),
      right: person("บุญมี", "ใจดี", phone: "0812345678", sex: .female), evidence: [.nameSame, .phoneSame, .sexDiffers],
      grade: nil),
    Case(
      description: "one number", left: person("ก", "ข", number: "1409900000123"),
      right: person("ค", "ง", number: "1409900000123"), evidence: [.numberSame], grade: .sure),
  ]

  @Test(arguments: cases) func `by what speaks for and against it`(_ row: Case) {
    let likeness = Likeness(row.left, row.right)
    #expect(likeness.evidence == row.evidence)
    #expect(likeness.grade == row.grade, "\(likeness.score)")
    // It is the same from either side, and read back from what is stored.
    #expect(Set(Likeness(row.right, row.left).evidence) == Set(row.evidence))
    #expect(Likeness(codes: likeness.codes) == likeness)
  }

  @Test(arguments: cases.filter { $0.grade != nil })
  func `whoever looks alike shares a key or has a number close by`(_ row: Case) {
    let (left, right) = (BlockingKeys(row.left), BlockingKeys(row.right))
    func all(_ keys: BlockingKeys) -> Set<Int64> {
      Set(
        [keys.name, keys.formerName, keys.givenAndBirth, keys.familyAndBirth, keys.house].compactMap { $0 }
          + keys.phones)
    }
    let isNear = Likeness(row.left, row.right).evidence.contains { $0 == .numberNear || $0 == .numberSame }
    #expect(!all(left).isDisjoint(with: all(right)) || isNear)
  }

  @Test func `what a number may have been meant to be`() throws {
    let number = try NationalID.reading("1101700203654").digits
    let near = NationalID.neighbours(of: number)
    #expect(near.contains { $0.digits == "1111700203654" })
    #expect(!near.contains { $0.digits == number })
    #expect((5...40).contains(near.count))
    // A number that fails its check digit has neighbours that pass.
    #expect(NationalID.neighbours(of: "1101700203645").contains { $0.digits == number })
  }

  @Test(arguments: [
    ("ประภัสสร", "ปละพัดสอน", false), ("หนูแดง", "นูแดง", true), ("พรทิพย์", "ผรถิพ", true), ("ซ่อนกลิ่น", "สอนกลิ่น", true),
    ("ณัฐวดี", "นัทวดี", true), ("สมชาย", "สมหญิง", false),
  ])
  func `names by their sound`(_ left: String, _ right: String, isSame: Bool) {
    #expect((ThaiForm.soundKey(left) == ThaiForm.soundKey(right)) == isSame)
  }

  @Test(
    arguments: [
      (nil, true), (PairAnswer.later, true), (.different, false), (.same, false),
    ] as [(PairAnswer?, Bool)])
  func `what was answered does not come back`(_ answer: PairAnswer?, isOpen: Bool) {
    #expect(PairAnswer.isOpen(answer, Likeness([.nameSame, .birthSame])) == isOpen)
    // Unless the two come to have one number.
    #expect(PairAnswer.isOpen(answer, Likeness([.numberSame])) == (answer != .same))
    #expect(!PairAnswer.isOpen(nil, Likeness([.nameSame])))
  }
}
