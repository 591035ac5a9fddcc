package import ThaiText

/// The raw text of the person form, and how it becomes a person or a list of what is wrong.
package struct PersonDraft: Hashable, Sendable {
  /// The form's fields; also the names under which the values are kept.
  package enum Field: String, CaseIterable, Sendable {
    case nationalID = "national_id"
    case noIDReason = "no_id_reason"
    case title
    case firstName = "first_name"
    case lastName = "last_name"
    case sex
    case birth = "birth_date"
    case nickname
    case formerSurname = "former_surname"
    case phone
    case phoneKind = "phone_kind"
    case phoneWhose = "phone_whose"
    case phone2 = "phone_2"
    case phone2Kind = "phone_2_kind"
    case phone2Whose = "phone_2_whose"
    case phone3 = "phone_3"
    case phone3Kind = "phone_3_kind"
    case phone3Whose = "phone_3_whose"
    case phone4 = "phone_4"
    case phone4Kind = "phone_4_kind"
    case phone4Whose = "phone_4_whose"
    case community
    case household
    case isHead = "head"
    case movedOn = "moved_on"
    case houseNumber = "house_no"
    case moo, soi, road, subdistrict, district, province, postcode
    case income = "income_month"
    case categories
    case occupation, skills, training
    case trainingOther = "training_other"

    /// The fields of each phone: its number, its kind, and whose it is.
    package static let phones: [(number: Field, kind: Field, whose: Field)] = [
      (.phone, .phoneKind, .phoneWhose), (.phone2, .phone2Kind, .phone2Whose), (.phone3, .phone3Kind, .phone3Whose),
      (.phone4, .phone4Kind, .phone4Whose),
    ]
  }

  private let values: [String: String]
  private var problems: [FieldProblem] = []

  package init(_ values: [String: String]) { self.values = values }

  /// The checked person and the day of a move if one was typed, or every problem at once.
  package static func read(_ values: [String: String], today: Day) -> Result<(PersonDetails, movedOn: Day?), Problems> {
    var draft = PersonDraft(values)
    return draft.read(today: today)
  }

  package struct Problems: Error, Hashable, Sendable {
    package let all: [FieldProblem]
    package init(_ all: [FieldProblem]) { self.all = all }
  }

  /// The raw values of a person, for the form.
  package static func values(of details: PersonDetails) -> [String: String] {
    let address = details.address
    let pairs: [(Field, String?)] = [
      (.nationalID, details.nationalID?.grouped), (.noIDReason, details.noIDReason), (.title, details.name.title),
      (.firstName, details.name.first), (.lastName, details.name.last), (.sex, details.sex.rawValue),
      (.birth, details.birth.map(\.numeric)), (.nickname, details.nickname), (.formerSurname, details.formerSurname),
      (.community, details.community.map { String($0.raw) }), (.household, details.household),
      (.isHead, details.isHead ? "yes" : "no"), (.houseNumber, address.houseNumber), (.moo, address.moo),
      (.soi, address.soi), (.road, address.road), (.subdistrict, address.subdistrict), (.district, address.district),
      (.province, address.province), (.postcode, address.postcode),
      (.income, details.declaredIncome?.display),
      (.categories, codes(details.categories)), (.occupation, details.occupation), (.skills, details.skills),
      (.training, codes(details.training)), (.trainingOther, details.trainingOther),
    ]
    let phones = zip(Field.phones, details.phones).flatMap { fields, phone -> [(Field, String?)] in
      [(fields.number, phone.number), (fields.kind, phone.kind?.rawValue), (fields.whose, phone.whose)]
    }
    return Dictionary(
      uniqueKeysWithValues: (pairs + phones).compactMap { field, value in value.map { (field.rawValue, $0) } }
    )
    .filter { !$0.value.isEmpty }
  }

  private static func codes<Code: RawRepresentable<String> & CaseIterable & Hashable>(_ held: Set<Code>) -> String {
    Code.allCases.filter(held.contains).map(\.rawValue).joined(separator: ",")
  }

  private mutating func read(today: Day) -> Result<(PersonDetails, movedOn: Day?), Problems> {
    let number = readNumber()
    let reason = text(.noIDReason)
    if text(.nationalID) == nil, reason == nil { note(.nationalID, .oneOfMissing(["national_id", "no_id_reason"])) }
    let first = text(.firstName)
    if first == nil { note(.firstName, .missing) }
    let birth = readBirth(today)
    let movedOn = readMove(today)
    let income = readIncome()
    let categories: Set<PersonCategory> = codes(.categories)
    if categories.contains(.undisclosed), categories.count > 1 { note(.categories, .undisclosedHoldsAlone) }
    for field in [Field.skills, .trainingOther, .noIDReason]
    where text(field).map(ThaiForm.namesProtectedIllness) == true {
      note(field, .namesProtectedIllness)
    }
    guard problems.isEmpty, let first else { return .failure(Problems(problems)) }
    var details = PersonDetails(
      nationalID: number, noIDReason: number == nil ? reason : nil,
      name: PersonName(title: text(.title) ?? "", first: first, last: text(.lastName) ?? ""),
      sex: text(.sex).flatMap { Sex(rawValue: $0) } ?? .unspecified, birth: birth,
      address: Address(
        houseNumber: text(.houseNumber), moo: text(.moo), soi: text(.soi), road: text(.road),
        subdistrict: text(.subdistrict), district: text(.district), province: text(.province),
        postcode: text(.postcode)),
      community: text(.community).flatMap { Int64($0) }.map { ID($0) }, declaredIncome: income,
      categories: categories, household: text(.household).map(Digits.arabic), isHead: text(.isHead) == "yes")
    details.phones = Field.phones.compactMap { fields in
      text(fields.number).map {
        PersonPhone(
          PhoneText.normal($0), kind: text(fields.kind).flatMap { PersonPhone.Kind(rawValue: $0) },
          whose: text(fields.whose))
      }
    }
    details.nickname = text(.nickname)
    details.formerSurname = text(.formerSurname)
    details.occupation = text(.occupation)
    details.skills = text(.skills)
    details.training = codes(.training)
    details.trainingOther = text(.trainingOther)
    return .success((details, movedOn))
  }

  private func text(_ field: Field) -> String? {
    let text = ThaiForm.canonical(values[field.rawValue] ?? "")
    return text.isEmpty ? nil : text
  }

  private func codes<Code: RawRepresentable<String> & Hashable>(_ field: Field) -> Set<Code> {
    Set((text(field) ?? "").split(separator: ",").compactMap { Code(rawValue: String($0)) })
  }

  private mutating func note(_ field: Field, _ kind: FieldProblem.Kind) {
    problems.append(FieldProblem(field: field.rawValue, value: values[field.rawValue] ?? "", kind: kind))
  }

  private mutating func readNumber() -> NationalID? {
    guard let typed = text(.nationalID) else { return nil }
    do throws(NationalID.Problem) { return try NationalID.reading(typed) } catch {
      note(.nationalID, error.kind)
      return nil
    }
  }

  private mutating func readBirth(_ today: Day) -> Birth? {
    guard let typed = text(.birth) else { return nil }
    do throws(DateReading.Failure) { return try DateReading.birth(typed, today: today) } catch {
      note(.birth, error.kind)
      return nil
    }
  }

  private mutating func readMove(_ today: Day) -> Day? {
    guard let typed = text(.movedOn) else { return nil }
    do throws(DateReading.Failure) { return try DateReading.day(typed, today: today) } catch {
      note(.movedOn, error.kind)
      return nil
    }
  }

  private mutating func readIncome() -> Money? {
    guard let typed = text(.income) else { return nil }
    do throws(MoneyFailure) { return try Money.reading(typed) } catch {
      note(.income, error.kind)
      return nil
    }
  }
}
