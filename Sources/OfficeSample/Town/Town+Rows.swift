internal import OfficeCore
internal import ThaiText

/// Writes the people of a town as rows, household by household.
struct PeopleWriter {
  let town: Town
  let codes: [String]

  /// The rows of a household, the head first.
  func rows(of household: Int) -> [PersonRow] {
    var chance = Chance(seed: town.seed, .dress, household)
    let residents = town.residents(of: household)
    let home = Home(town: town, household: household, codes: codes, residents: residents, &chance)
    var used: [String] = []
    return residents.map { resident in
      var row = PersonRow(
        line: 0, nationalID: resident.number.flatMap(Resident.nationalID), firstName: "", lastName: "")
      row.firstName = Self.firstName(of: resident, except: used, &chance)
      used.append(row.firstName)
      row.lastName = home.surname(of: resident.role, &chance)
      row.title = .value(Self.title(of: resident, &chance))
      if row.nationalID == nil { row.noIDReason = .value(chance.pick(OfficeWords.reasonsWithoutNumber)) }
      home.write(resident, to: &row, &chance)
      return row
    }
  }

  private static func firstName(of resident: Resident, except used: [String], _ chance: inout Chance) -> String {
    let names = GivenNames.all.names(resident.sex, bornIn: resident.birth.year)
    for _ in 0..<20 {
      let name = chance.pickCommon(names)
      if !used.contains(name) { return name }
    }
    return names.first { !used.contains($0) } ?? names[0]
  }

  private static func title(of resident: Resident, _ chance: inout Chance) -> String {
    let isFemale = resident.sex == .female
    switch resident.age {
    case ..<15: return isFemale ? "เด็กหญิง" : "เด็กชาย"
    case 25..<70 where chance.perMille(6): return isFemale ? "ดร." : chance.pick(["จ.ส.อ.", "ด.ต.", "ว่าที่ ร.ต."])
    default:
      guard isFemale else { return "นาย" }
      switch resident.role {
      case .spouse, .parent: return chance.percent(88) ? "นาง" : "นางสาว"
      case .head: return chance.percent(resident.age > 35 ? 72 : 20) ? "นาง" : "นางสาว"
      case .child, .grandchild, .sibling: return chance.percent(resident.age > 28 ? 45 : 4) ? "นาง" : "นางสาว"
      }
    }
  }
}

/// What the people of one household share.
private struct Home {
  let residents: [Resident]
  private let code: String
  private let community: String?
  private let familyName: String
  private let houseNumber: String
  private let moo: String?
  private let soi: String?
  private let road: String?
  private let incomePerHead: Int
  private let hasDisabled: Bool
  private let disabled: Int

  init(town: Town, household: Int, codes: [String], residents: [Resident], _ chance: inout Chance) {
    self.residents = residents
    code = Town.code(of: household)
    let place = town.place(of: household)
    community = place < codes.count ? codes[place] : nil
    familyName = Surnames.pick(&chance)
    houseNumber = Places.houseNumber(&chance)
    moo = chance.percent(15) ? String(chance.within(1...17)) : nil
    soi = chance.percent(40) ? chance.pick(Places.lanes) + " " + String(chance.within(1...24)) : nil
    road = chance.percent(75) ? chance.pick(Places.roads) : nil
    incomePerHead = residents.reduce(0) { $0 + $1.income } / max(1, residents.count)
    hasDisabled = chance.percent(9)
    disabled =
      chance.percent(50)
      ? residents.indices.max { residents[$0].age < residents[$1].age } ?? 0
      : chance.below(residents.count)
  }

  func surname(of role: Resident.Role, _ chance: inout Chance) -> String {
    switch role {
    case .spouse where chance.percent(30), .parent where chance.percent(25), .grandchild where chance.percent(35):
      Surnames.pick(&chance)
    case .head, .spouse, .parent, .child, .grandchild, .sibling: familyName
    }
  }

  func write(_ resident: Resident, to row: inout PersonRow, _ chance: inout Chance) {
    row.sex = .value(resident.sex)
    row.birth = .value(resident.isYearOnly ? Birth(year: resident.birth.year) : Birth(day: resident.birth))
    row.houseNumber = .value(houseNumber)
    row.moo = .value(moo)
    row.soi = .value(soi)
    row.road = .value(road)
    row.subdistrict = .value("ในเมือง")
    row.district = .value("เมืองขอนแก่น")
    row.province = .value("ขอนแก่น")
    row.postcode = .value("40000")
    row.community = .value(community)
    row.phone = .value(phone(of: resident, &chance))
    row.household = .value(code)
    row.isHead = .value(resident.role == .head)
    let declares = resident.age >= 18 && chance.percent(75)
    row.incomeMonth = .value(declares ? Money(baht: Int64(resident.income)) : nil)
    row.categories = .value(categories(of: resident, &chance))
  }

  private func phone(of resident: Resident, _ chance: inout Chance) -> String? {
    let share = resident.age >= 70 ? 40 : resident.age >= 18 ? 80 : resident.age >= 13 ? 30 : 0
    guard chance.percent(share) else { return nil }
    let digits = String(chance.within(1_000_000...9_999_999))
    return chance.pick(["08", "08", "08", "09", "09", "06"]) + String(chance.below(10)) + digits
  }

  private func categories(of resident: Resident, _ chance: inout Chance) -> Set<PersonCategory> {
    var found: Set<PersonCategory> = []
    let isAdult = resident.age >= 18
    if resident.age >= 60 { found.insert(.elderly) }
    let isDisabled = hasDisabled && resident.member == disabled
    if isDisabled { found.insert(.disabled) }
    if hasDisabled, isAdult, !isDisabled, resident.age < 75, chance.percent(45) { found.insert(.carer) }
    guard isAdult else { return found }
    if incomePerHead < 3_500, resident.income < 8_000, chance.percent(65) { found.insert(.lowIncome) }
    if resident.income <= 8_300, incomePerHead <= 8_300, chance.percent(45) { found.insert(.welfareCard) }
    if resident.income == 0, (20..<60).contains(resident.age) {
      found.insert(chance.percent(18) ? .laidOff : .unemployed)
    }
    if isSingleParent(resident) { found.insert(.singleParent) }
    if community == nil, residents.count == 1, chance.percent(6) { found.insert(.homeless) }
    if chance.perMille(4) { found.insert(.exOffender) }
    if chance.perMille(5) { found.insert(.other) }
    return found
  }

  private func isSingleParent(_ resident: Resident) -> Bool {
    resident.role == .head && !residents.contains { $0.role == .spouse }
      && residents.contains { $0.role == .child && $0.age < 18 }
  }
}
