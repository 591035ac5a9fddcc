import OfficeCore
import OfficeSample
import Testing
import ThaiText

@Suite("The people of a sample office")
struct PeopleTests {
  @Test("Numbers belong to a registration office that does not exist, or a reason stands in their place")
  func numbers() {
    let whole = Trial.usual.whole
    for row in whole.people {
      if let number = row.nationalID {
        #expect(number.digits.dropFirst().hasPrefix("9999"))
        #expect((try? NationalID.reading(number.digits)) == number)
        #expect(row.noIDReason.told == nil)
      } else {
        #expect(!(row.noIDReason.told ?? "").isEmpty)
      }
    }
    let without = whole.people.count - whole.numbers.count
    #expect((80...160).contains(without))
  }

  @Test("Every household has one head, one to seven people, one address and one community", arguments: [100, 6_000])
  func households(people: Int) {
    for (code, rows) in WholeOffice(people: people).households {
      #expect(!code.isEmpty)
      #expect((1...7).contains(rows.count))
      #expect(rows.count { $0.isHead.told == true } == 1)
      #expect(Set(rows.map(\.houseNumber)).count == 1)
      #expect(Set(rows.map(\.community)).count == 1)
      #expect(Set(rows.map(\.firstName)).count == rows.count)
    }
  }

  @Test("Ages are plausible: heads are grown up, children come after the head, nobody is beyond a hundred")
  func ages() {
    let whole = Trial.usual.whole
    for (_, rows) in whole.households {
      let ages = rows.map { $0.birth.told?.age(on: whole.today) ?? -1 }
      #expect(ages.allSatisfy { (0...99).contains($0) })
      let head = zip(rows, ages).first { $0.0.isHead.told == true }?.1 ?? 0
      #expect(head >= 20)
      #expect(ages.contains { $0 >= 20 })
    }
    let yearOnly = whole.people.filter { $0.birth.told?.day == nil }
    #expect(!yearOnly.isEmpty)
    #expect(yearOnly.allSatisfy { ($0.birth.told?.age(on: whole.today) ?? 0) >= 66 })
  }

  @Test("Categories, titles and phones go with ages")
  func categories() {
    let whole = Trial.usual.whole
    var seen: Set<PersonCategory> = []
    for row in whole.people {
      let age = row.birth.told?.age(on: whole.today) ?? -1
      let categories = row.categories.told ?? []
      seen.formUnion(categories)
      #expect(categories.contains(.elderly) == (age >= 60))
      #expect(age >= 18 || categories.isSubset(of: [.disabled]))
      #expect(["เด็กชาย", "เด็กหญิง"].contains(row.title.told ?? "") == (age < 15))
      #expect(age >= 13 || row.phone.told == nil)
      if let phone = row.phone.told { #expect(phone.count == 10 && phone.hasPrefix("0")) }
      #expect(age >= 18 || row.incomeMonth.told == nil)
      #expect(row.sex.told == .female || row.sex.told == .male)
    }
    #expect(seen.isSuperset(of: [.elderly, .disabled, .carer, .lowIncome, .welfareCard, .unemployed, .singleParent]))
  }

  @Test("People live in uneven communities, and a few in none")
  func communities() {
    let whole = Trial.large.whole
    let sizes = Dictionary(grouping: whole.people) { $0.community.told ?? "" }.mapValues(\.count)
    #expect((300...900).contains(sizes[""] ?? 0))
    #expect(sizes.count == 96)
    let named = sizes.filter { $0.key != "" }.map(\.value)
    #expect((named.max() ?? 0) > 3 * (named.min() ?? 0))
  }

  @Test("Texts are in canonical form, so that nothing changes on the way in")
  func canonical() {
    let whole = Trial.usual.whole
    let texts = Set(
      whole.people.flatMap {
        [$0.firstName, $0.lastName, $0.title.told, $0.houseNumber.told, $0.soi.told, $0.road.told, $0.noIDReason.told]
          .compactMap { $0 }
      } + whole.groups.flatMap { [$0.name, $0.occupation] } + whole.proposals.map(\.title)
        + whole.communities.map(\.name) + whole.office.newProposals.flatMap { $0.lines.map(\.item) })
    for text in texts { #expect(ThaiForm.canonical(text) == text) }
  }
}
