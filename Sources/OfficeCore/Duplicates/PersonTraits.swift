package import ThaiText

/// What of a person is compared with another to find the same person twice (ข้อมูลอาจซ้ำ). Half a form will do: what is not
/// known says nothing.
package struct PersonTraits: Hashable, Sendable {
  /// Nil for somebody who is being typed.
  package var id: ID<Person>?
  /// The digits of the identity number as typed; one that fails its check digit counts too.
  package var number: String?
  package var given: String
  package var family: String
  /// The surname before a marriage or a change; empty where none is known.
  package var formerFamily: String
  package var sex: Sex
  package var birth: Birth?
  /// National numbers, digits alone.
  package var phones: [String]
  /// In the form in which house numbers are compared.
  package var house: String?
  package var community: ID<Community>?
  package var household: String?

  /// The names as they sound, worked out once.
  let looseGiven: String
  let looseFamily: String
  let soundGiven: String
  let soundFamily: String
  let looseFormer: String
  let soundFormer: String

  package init(
    id: ID<Person>? = nil, number: String? = nil, given: String, family: String, sex: Sex = .unspecified,
    birth: Birth? = nil, phones: [String] = [], house: String? = nil, community: ID<Community>? = nil,
    household: String? = nil, formerFamily: String = ""
  ) {
    self.id = id
    self.number = number
    self.given = given
    self.family = family
    self.formerFamily = formerFamily
    self.sex = sex
    self.birth = birth
    self.phones = phones.flatMap(Self.phones(in:))
    self.house = house.map(ThaiForm.searchKey).flatMap { $0.isEmpty ? nil : $0 }
    self.community = community
    self.household = household
    looseGiven = ThaiForm.looseKey(given)
    looseFamily = ThaiForm.looseKey(family)
    soundGiven = ThaiForm.soundKey(ofLoose: looseGiven)
    soundFamily = ThaiForm.soundKey(ofLoose: looseFamily)
    looseFormer = ThaiForm.looseKey(formerFamily)
    soundFormer = ThaiForm.soundKey(ofLoose: looseFormer)
  }

  package init(_ details: PersonDetails, id: ID<Person>? = nil) {
    self.init(
      id: id, number: details.nationalID?.digits, given: details.name.first, family: details.name.last,
      sex: details.sex, birth: details.birth, phones: details.phones.map(\.number),
      house: details.address.houseNumber, community: details.community, household: details.household,
      formerFamily: details.formerSurname ?? "")
  }

  /// The telephone numbers in a text that may hold several: digits alone, +66 as 0, without what has fewer than six.
  package static func phones(in text: String) -> [String] {
    Digits.arabic(text).unicodeScalars.split { ",;/|\n".unicodeScalars.contains($0) }.compactMap { part in
      var digits = String(part.filter { (0x30...0x39).contains($0.value) }.map(Character.init))
      if digits.hasPrefix("66"), digits.utf8.count >= 10 { digits = "0" + digits.dropFirst(2) }
      return digits.utf8.count < 6 ? nil : digits
    }
  }
}

extension PersonTraits {
  /// Reads what is typed into the person form so far: a field that cannot be read yet says nothing.
  package init(typed values: [String: String], id: ID<Person>?, today: Day) {
    func text(_ field: PersonDraft.Field) -> String? {
      let text = ThaiForm.canonical(values[field.rawValue] ?? "")
      return text.isEmpty ? nil : text
    }
    func birth(_ typed: String) -> Birth? {
      do throws(DateReading.Failure) { return try DateReading.birth(typed, today: today) } catch { return nil }
    }
    let digits = text(.nationalID).map(NationalID.digitsOnly)
    self.init(
      id: id, number: digits?.utf8.count == 13 ? digits : nil, given: text(.firstName) ?? "",
      family: text(.lastName) ?? "", sex: text(.sex).flatMap { Sex(rawValue: $0) } ?? .unspecified,
      birth: text(.birth).flatMap(birth), phones: PersonDraft.Field.phones.compactMap { text($0.number) },
      house: text(.houseNumber), community: text(.community).flatMap { Int64($0) }.map { ID($0) },
      household: text(.household).map(Digits.arabic), formerFamily: text(.formerSurname) ?? "")
  }
}
