internal import OfficeCore
internal import ThaiText

/// Who applies, and who is to benefit.
struct Applicants {
  let town: Town

  /// Five to twenty people, most of them members on the day.
  func beneficiaries(of group: PlannedGroup, on day: Day, _ chance: inout Chance) -> [Known] {
    let wanted = chance.within(5...20)
    let members = group.members.filter { $0.from <= day && ($0.to.map { $0 >= day } ?? true) }.map(\.who)
    let chosen = members.shuffled(using: &chance).prefix(max(5, wanted * 9 / 10))
    let others = town.gather(
      max(0, wanted - chosen.count) / 2 + max(0, 5 - chosen.count), at: group.place,
      except: Set(group.members.map(\.who.number)), &chance)
    return chosen + others.map { Known($0) }
  }

  /// Someone of working age who applies alone; nil where nobody can.
  func person(_ chance: inout Chance) -> Resident? {
    let place = town.anyPlace(&chance)
    return town.gather(4, at: place, &chance).min { abs($0.age - 45) < abs($1.age - 45) }
  }

  /// The applicant, and up to two others of the household.
  func beneficiaries(of person: Resident, _ chance: inout Chance) -> [Known] {
    let others = town.residents(of: person.household).filter { $0.canJoin && $0.member != person.member }
    return [Known(person)] + others.prefix(chance.below(3)).map { Known($0) }
  }
}
