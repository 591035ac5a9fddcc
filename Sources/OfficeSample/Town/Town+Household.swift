internal import OfficeCore
internal import ThaiText

extension Town {
  /// The people of a household, the head first.
  func residents(of household: Int) -> [Resident] {
    var chance = Chance(seed: seed, .household, household)
    let size = size(of: household)
    var family: [Resident] = []
    family.reserveCapacity(size)
    func join(_ age: Int, _ sex: Sex, _ role: Resident.Role) {
      family.append(resident(household, family.count, age: age, sex: sex, role, &chance))
    }
    func anySex() -> Sex { chance.percent(51) ? .female : .male }

    let headAge = Self.headAge(alone: size == 1, &chance)
    join(headAge, chance.percent(55) ? .male : .female, .head)
    var motherAge = headAge
    if size >= 2, chance.percent(headAge > 74 ? 45 : 70) {
      let isMale = family[0].sex == .male
      let age = max(20, headAge + (isMale ? chance.within(-7...2) : chance.within(-2...7)))
      join(age, isMale ? .female : .male, .spouse)
      motherAge = isMale ? age : headAge
    }
    var oldestChild = -1
    var children = 0
    var parents = 0
    while family.count < size {
      let canHaveChild = motherAge >= 19 && children < 4
      let canHaveGrandchild = motherAge >= 42
      let canHaveParent = headAge <= 62 && parents < 2
      switch chance.index(
        weights: [canHaveChild ? 60 : 0, canHaveGrandchild ? 26 : 0, canHaveParent ? 14 : 0, 5])
      {
      case 0:
        let age = chance.within(max(0, motherAge - 38)...(motherAge - 18))
        oldestChild = max(oldestChild, age)
        children += 1
        join(age, anySex(), .child)
      case 1:
        let top = oldestChild >= 20 ? min(motherAge - 37, oldestChild - 19) : motherAge - 40
        join(chance.within(max(0, top - 14)...max(0, top)), anySex(), .grandchild)
      case 2:
        let sex: Sex = parents == 1 && family.last?.role == .parent && family.last?.sex == .female ? .male : .female
        join(min(97, headAge + chance.within(19...33)), sex, .parent)
        parents += 1
      default:
        join(max(15, headAge + chance.within(-9...6)), anySex(), .sibling)
      }
    }
    return family
  }

  /// The income of a whole household per month in baht, in hundreds.
  func income(of household: Int) -> Int {
    let sum = residents(of: household).reduce(0) { $0 + $1.income }
    return max(3_000, sum / 100 * 100)
  }

  private static func headAge(alone: Bool, _ chance: inout Chance) -> Int {
    if alone { return chance.percent(48) ? chance.within(60...92) : chance.within(22...59) }
    return 25 + chance.below(30) + chance.below(30)
  }

  private func resident(
    _ household: Int, _ member: Int, age: Int, sex: Sex, _ role: Resident.Role, _ chance: inout Chance
  ) -> Resident {
    let birth = today.adding(days: -(age * 1461 / 4 + 1 + chance.below(362)))
    var resident = Resident(
      household: household, member: member, sex: sex, birth: birth, age: age, role: role)
    resident.isYearOnly = age >= 68 && chance.percent(16)
    let number = SampleNumber.make(
      person: Int(firstPerson[household]) + member, bornIn: birth.year, seed: seed, chance: &chance)
    resident.number = chance.percent(2) ? nil : number
    resident.income = Self.income(age: age, &chance)
    return resident
  }

  private static func income(age: Int, _ chance: inout Chance) -> Int {
    switch age {
    case ..<18: return 0
    case ..<22: return chance.percent(35) ? 500 * chance.within(6...18) : 0
    case ..<60:
      if chance.percent(11) { return 0 }
      let usual = 500 * chance.within(8...24)
      return chance.percent(25) ? usual + 500 * chance.below(28) : usual
    default: return chance.percent(40) ? 600 + 100 * chance.below(5) : 500 * chance.within(2...13)
    }
  }
}
