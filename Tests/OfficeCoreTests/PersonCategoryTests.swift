import OfficeCore
import Testing
import ThaiText

@Suite struct PersonCategoryTests {
  private static func day(_ iso: String) -> Day { Day(iso: iso) ?? .first }

  @Test func `the categories of the files keep their codes and order`() {
    #expect(
      PersonCategory.interchanged.map(\.rawValue) == [
        "elderly", "disabled", "carer", "low_income", "welfare_card", "unemployed", "laid_off", "single_parent",
        "homeless", "ex_offender", "other",
      ])
    for category in PersonCategory.interchanged { #expect(category.interchange == category) }
    for category in PersonCategory.allCases {
      #expect(category.interchange.map(PersonCategory.interchanged.contains) ?? (category == .undisclosed))
    }
  }

  static let told: [(Set<PersonCategory>, Set<PersonCategory>, Set<PersonCategory>)] = [
    ([.elderly], [.elderly], [.elderly]), ([.beggar], [.other], [.beggar]),
    ([.beggar, .ill], [.other], [.beggar, .ill]),
    ([.destitute], [.lowIncome], [.destitute]), ([.destitute], [.lowIncome, .elderly], [.destitute, .elderly]),
    ([.beggar, .elderly], [.elderly], [.elderly]), ([.undisclosed], [], [.undisclosed]),
    ([.undisclosed], [.elderly], [.elderly]), ([.elderly], [], []), ([], [.other], [.other]),
  ]

  @Test(arguments: told)
  func `a file that says what was exported changes nothing`(
    held: Set<PersonCategory>, file: Set<PersonCategory>, expected: Set<PersonCategory>
  ) {
    #expect(held.told(file) == expected)
    #expect(expected.told(expected.interchanged) == expected)
  }

  static let beside: [(CategoryEntry, CategoryEntry, RuleViolation?)] = [
    (CategoryEntry(.elderly), CategoryEntry(.disabled), nil),
    (CategoryEntry(.elderly), CategoryEntry(.elderly), .alreadyHeld(.elderly)),
    (
      CategoryEntry(.unemployed, from: day("2026-05-01")), CategoryEntry(.unemployed, to: day("2026-05-01")), nil
    ),
    (
      CategoryEntry(.unemployed, from: day("2026-04-30")), CategoryEntry(.unemployed, to: day("2026-05-01")),
      .alreadyHeld(.unemployed)
    ),
    (CategoryEntry(.undisclosed), CategoryEntry(.elderly), .alreadyHeld(.elderly)),
    (CategoryEntry(.elderly), CategoryEntry(.undisclosed), .alreadyHeld(.undisclosed)),
    (CategoryEntry(.undisclosed), CategoryEntry(.elderly, to: day("2026-05-01")), nil),
  ]

  @Test(arguments: beside)
  func `two entries stand beside each other, or do not`(
    entry: CategoryEntry, other: CategoryEntry, expected: RuleViolation?
  ) { #expect(entry.obstacle(among: [other]) == expected) }

  @Test func `health and criminal record are sensitive, and no category names an infection`() {
    #expect(
      Set(PersonCategory.allCases.filter(\.isSensitive)) == [.disabled, .ill, .entitled, .exOffender, .rehabilitated])
    #expect(!PersonCategory.allCases.contains { ThaiForm.namesProtectedIllness($0.rawValue) })
  }

  static let notes: [(String, Bool)] = [
    ("สมุดประจำตัวคนพิการ เลขที่ 12", false), ("ผู้ติดเชื้อ HIV", true), ("h.i.v.", true), ("รับเบี้ยผู้ป่วยเอดส์", true),
    ("เอชไอวี", true), ("สิทธิประโยชน์ 500 บาท", false), ("hearing aids", false),
  ]

  @Test(arguments: notes) func `an infection is not written down`(text: String, isNamed: Bool) {
    #expect(ThaiForm.namesProtectedIllness(text) == isNamed)
    let values = [CategoryDraft.Field.category.rawValue: "entitled", CategoryDraft.Field.evidence.rawValue: text]
    let today = Self.day("2026-11-23")
    switch CategoryDraft.read(values, today: today) {
    case .success(let entry): #expect(!isNamed && entry.evidence == ThaiForm.canonical(text))
    case .failure(let problems): #expect(isNamed && problems.all.map(\.kind) == [.namesProtectedIllness])
    }
  }
}
