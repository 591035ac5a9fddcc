package import ThaiText

/// The raw text of the forms about a household, and how it becomes a deed or a list of what is wrong.
package enum HouseholdDraft {
  /// The forms' fields; also the names under which the values are kept.
  package enum Field: String, CaseIterable, Sendable {
    case person, role, members, head
    case headOfRest = "head_of_rest"
    case household, community
    case houseNumber = "house_no"
    case moo, soi, road, subdistrict, district, province, postcode
    case registerCode = "register_code"
    case day, reason

    package static let address: [Field] = [
      .houseNumber, .moo, .soi, .road, .subdistrict, .district, .province, .postcode,
    ]
  }

  /// What is to be done to a household.
  package enum Task: String, CaseIterable, Hashable, Sendable {
    /// Another head, from a day on.
    case head
    /// What a member is to the head; puts the record right.
    case role
    case split, merge, move
    /// The code of the house register; puts the record right.
    case correct

    package var fields: [Field] {
      switch self {
      case .head: [.head, .day, .reason]
      case .role: [.person, .role]
      case .split: [.members, .head, .headOfRest, .day, .household, .community] + Field.address
      case .merge: [.household, .day]
      case .move: [.day, .community] + Field.address
      case .correct: [.registerCode, .reason]
      }
    }
  }

  /// What a form holds once it is checked.
  package enum Reading: Hashable, Sendable {
    case head(ID<Person>, from: Day, reason: String?)
    case role(ID<Person>, HouseholdRole?)
    case split(HouseholdSplit)
    case merge(into: String, from: Day)
    case move(HouseholdHome, from: Day)
    case correct(registerCode: String?, reason: String)
  }

  package static func read(_ task: Task, _ values: [String: String], today: Day) -> Result<Reading, DraftProblems> {
    var reader = DraftReader(values, today: today, Field.self)
    let reading = reading(task, &reader)
    guard reader.problems.isEmpty, let reading else { return .failure(DraftProblems(reader.problems)) }
    return .success(reading)
  }

  /// Digits of the code of a house register (รหัสประจำบ้าน).
  package static let registerCodeLength = 11

  private static func reading(_ task: Task, _ reader: inout DraftReader<Field>) -> Reading? {
    switch task {
    case .head:
      let head = person(.head, &reader)
      let day = reader.day(.day)
      guard let head, let day else { return nil }
      return .head(head, from: day, reason: optional(.reason, reader))
    case .role:
      guard let person = person(.person, &reader) else { return nil }
      return .role(person, HouseholdRole(rawValue: reader.text(.role)))
    case .split:
      let members = Set(reader.text(.members).split(separator: ",").compactMap { Int64($0) }.map { ID<Person>($0) })
      if members.isEmpty { reader.note(.members, .missing) }
      let head = person(.head, &reader)
      let day = reader.day(.day)
      guard let head, let day else { return nil }
      return .split(
        HouseholdSplit(
          leaving: members, head: head,
          headOfRest: reader.text(.headOfRest).isEmpty ? nil : person(.headOfRest, &reader),
          code: optional(.household, reader).map(Digits.arabic), home: home(reader), day: day))
    case .merge:
      let into = Digits.arabic(reader.required(.household))
      guard let day = reader.day(.day) else { return nil }
      return .merge(into: into, from: day)
    case .move:
      let home = home(reader)
      if home == nil { reader.note(.houseNumber, .missing) }
      guard let day = reader.day(.day), let home else { return nil }
      return .move(home, from: day)
    case .correct:
      let code = String(
        String.UnicodeScalarView(
          Digits.arabic(reader.text(.registerCode)).unicodeScalars.filter { $0 != "-" && $0 != " " }))
      if !code.isEmpty, code.utf8.count != registerCodeLength || !code.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
        reader.note(.registerCode, .registerCodeLength(code.unicodeScalars.count))
      }
      let reason = reader.required(.reason)
      return .correct(registerCode: code.isEmpty ? nil : code, reason: reason)
    }
  }

  private static func person(_ field: Field, _ reader: inout DraftReader<Field>) -> ID<Person>? {
    let id = Int64(reader.text(field)).map { ID<Person>($0) }
    if id == nil { reader.note(field, .missing) }
    return id
  }

  private static func optional(_ field: Field, _ reader: DraftReader<Field>) -> String? {
    let text = reader.text(field)
    return text.isEmpty ? nil : text
  }

  /// The house that was typed; nil when nothing of it was: they stay where they are.
  private static func home(_ reader: DraftReader<Field>) -> HouseholdHome? {
    guard let number = optional(.houseNumber, reader) else { return nil }
    return HouseholdHome(
      address: Address(
        houseNumber: number, moo: optional(.moo, reader), soi: optional(.soi, reader), road: optional(.road, reader),
        subdistrict: optional(.subdistrict, reader), district: optional(.district, reader),
        province: optional(.province, reader), postcode: optional(.postcode, reader)),
      community: Int64(reader.text(.community)).map { ID($0) })
  }
}

/// A house and the community that it lies in.
package struct HouseholdHome: Hashable, Sendable {
  package var address: Address
  /// Nil outside every community.
  package var community: ID<Community>?

  package init(address: Address, community: ID<Community>?) {
    self.address = address
    self.community = community
  }
}

/// Some members of a household leave it and found one of their own.
package struct HouseholdSplit: Hashable, Sendable {
  package var leaving: Set<ID<Person>>
  package var head: ID<Person>
  /// Needed when the head leaves.
  package var headOfRest: ID<Person>?
  /// The new household's code; nil for the next generated one.
  package var code: String?
  /// Where they go; nil when they stay in the same house.
  package var home: HouseholdHome?
  package var day: Day

  package init(
    leaving: Set<ID<Person>>, head: ID<Person>, headOfRest: ID<Person>? = nil, code: String? = nil,
    home: HouseholdHome? = nil, day: Day
  ) {
    self.leaving = leaving
    self.head = head
    self.headOfRest = headOfRest
    self.code = code
    self.home = home
    self.day = day
  }
}
