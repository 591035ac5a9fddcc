package import OfficeCore
package import ThaiText

/// What an officer has learned of a person since the old lists were taken in.
package struct SamplePerson: Hashable, Sendable {
  package struct Kin: Hashable, Sendable {
    package var other: NationalID
    /// What the other is to the person.
    package var kind: RelationKind
  }

  package var nationalID: NationalID
  package var nickname: String
  package var occupation: String?
  package var skills: String?
  package var training: Set<Training>
  /// A phone besides the one of the lists.
  package var furtherPhone: PersonPhone?
  package var kin: [Kin]
  /// Left the register on this day.
  package var departure: Departure?
}

extension SampleOffice {
  /// The people of some households, spread over the town, as an officer would have completed their records.
  package func completed(households: Int = 60) -> [SamplePerson] {
    let step = max(1, town.households / max(1, households))
    return stride(from: 0, to: town.households, by: step).flatMap { completed(of: $0) }
  }

  private func completed(of household: Int) -> [SamplePerson] {
    var chance = Chance(seed: town.seed, .facts, household)
    let residents = town.residents(of: household)
    let adults = residents.filter { $0.age >= 18 }
    return adults.compactMap { resident in
      guard let number = resident.number.flatMap(Resident.nationalID) else { return nil }
      let works = resident.income > 0
      var person = SamplePerson(
        nationalID: number, nickname: chance.pick(PersonWords.nicknames),
        occupation: works ? chance.pick(PersonWords.occupations) : nil,
        skills: chance.percent(40) ? chance.pick(PersonWords.skills) : nil, training: [], furtherPhone: nil,
        kin: kin(of: resident, among: residents), departure: nil)
      if resident.age < 75, chance.percent(60) { person.training = [chance.pick(Training.allCases)] }
      if chance.percent(30) {
        let digits = String(chance.within(1_000_000...9_999_999))
        person.furtherPhone = PersonPhone(
          "08" + String(chance.below(10)) + digits, kind: .relative, whose: chance.pick(PersonWords.whose))
      }
      if chance.perMille(25) {
        person.departure = Departure(
          resident.age > 70 ? .died : .movedAway, from: town.today.adding(days: -chance.within(5...200)))
      }
      return person
    }
  }

  /// Each relation is told once: of the head's spouse, children, parents and siblings.
  private func kin(of resident: Resident, among residents: [Resident]) -> [SamplePerson.Kin] {
    guard resident.role == .head else { return [] }
    return residents.compactMap { other in
      guard let number = other.number.flatMap(Resident.nationalID) else { return nil }
      switch other.role {
      case .spouse: return SamplePerson.Kin(other: number, kind: .spouse)
      case .child: return SamplePerson.Kin(other: number, kind: .child)
      case .parent: return SamplePerson.Kin(other: number, kind: .parent)
      case .sibling: return SamplePerson.Kin(other: number, kind: .sibling)
      case .head, .grandchild: return nil
      }
    }
  }
}
