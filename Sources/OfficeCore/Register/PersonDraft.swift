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
    case phone
    case community
    case household
    case isHead = "head"
    case movedOn = "moved_on"
    case houseNumber = "house_no"
    case moo, soi, road, subdistrict, district, province, postcode
    case income = "income_month"
    case categories
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
      (.birth, details.birth.map(\.numeric)), (.phone, details.phone),
      (.community, details.community.map { String($0.raw) }), (.household, details.household),
      (.isHead, details.isHead ? "yes" : "no"), (.houseNumber, address.houseNumber), (.moo, address.moo),
      (.soi, address.soi), (.road, address.road), (.subdistrict, address.subdistrict), (.district, address.district),
      (.province, address.province), (.postcode, address.postcode),
      (.income, details.declaredIncome?.display),
      (.categories, PersonCategory.allCases.filter(details.categories.contains).map(\.rawValue).joined(separator: ",")),
    ]
    return Dictionary(uniqueKeysWithValues: pairs.compactMap { field, value in value.map { (field.rawValue, $0) } })
      .filter { !$0.value.isEmpty }
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
    guard problems.isEmpty, let first else { return .failure(Problems(problems)) }
    let details = PersonDetails(
      nationalID: number, noIDReason: number == nil ? reason : nil,
      name: PersonName(title: text(.title) ?? "", first: first, last: text(.lastName) ?? ""),
      sex: text(.sex).flatMap { Sex(rawValue: $0) } ?? .unspecified, birth: birth,
      address: Address(
        houseNumber: text(.houseNumber), moo: text(.moo), soi: text(.soi), road: text(.road),
        subdistrict: text(.subdistrict), district: text(.district), province: text(.province),
        postcode: text(.postcode)),
      phone: text(.phone), community: text(.community).flatMap { Int64($0) }.map { ID($0) }, declaredIncome: income,
      categories: Set(
        (text(.categories) ?? "").split(separator: ",").compactMap { PersonCategory(rawValue: String($0)) }),
      household: text(.household).map(Digits.arabic), isHead: text(.isHead) == "yes")
    return .success((details, movedOn))
  }

  private func text(_ field: Field) -> String? {
    let text = ThaiForm.canonical(values[field.rawValue] ?? "")
    return text.isEmpty ? nil : text
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
