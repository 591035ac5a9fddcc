package import ThaiText

/// A field of a person that is shown by role.
package enum PersonalField: String, CaseIterable, Sendable {
  case nationalID = "national_id"
  case birth = "birth_date"
  /// All phones: whose they are is a third person's, and masked with them.
  case phone
  case income = "income_month"
  case address
  case nickname
  case formerSurname = "former_surname"
  case occupation, skills
  /// What training the person wants.
  case training
}

/// How a field of a person is shown to a user.
package enum FieldSight: Hashable, Sendable {
  case full
  /// Masked, and may be revealed by a deed with a reason.
  case masked
  /// Masked, and stays so.
  case closed
}

/// The one rule of what is masked: lists, pages, papers, copies and exports ask it.
///
/// PDPA B.E. 2562 s.37(1): access is limited to who needs it for the work; s.26: sensitive categories have a right of
/// their own (`seeSensitiveCategories`) and are never revealed.
package enum Mask {
  /// Whether a user sees everybody's fields masked, wherever he or she sees anybody: what is masked cannot be searched for
  /// or sorted by either, or it could be guessed digit by digit.
  package static func isMasking(_ actor: Actor) -> Bool {
    Visibility.scope(of: .seePersonalData, for: actor) == .nothing
  }

  /// How a user sees this field of a person of this zone (nil: of no community).
  package static func sight(of field: PersonalField, zone: Int?, _ actor: Actor) -> FieldSight {
    if Visibility.may(.seePersonalData, zone: zone, actor) { return .full }
    let mayReveal =
      Visibility.may(.revealPersonalData, zone: zone, actor) && Visibility.may(.seeRegister, zone: zone, actor)
    return mayReveal ? .masked : .closed
  }

  /// 1-2345-XXXXX-XX-1
  package static func shown(_ number: NationalID, _ sight: FieldSight) -> String {
    sight == .full ? number.grouped : number.masked
  }

  /// XXXXXX5678: the last four digits, and of a short number no more than half.
  package static func shown(phone: String, _ sight: FieldSight) -> String {
    guard sight != .full else { return phone }
    let count = phone.unicodeScalars.count
    let shown = min(4, count / 2)
    return String(repeating: "X", count: count - shown) + String(phone.unicodeScalars.suffix(shown))
  }

  /// The year alone.
  package static func shown(_ birth: Birth, _ sight: FieldSight) -> Birth {
    sight == .full ? birth : Birth(year: birth.year)
  }

  /// Nil where the amount is masked: no digit of it is shown.
  package static func shown(income: Money, _ sight: FieldSight) -> Money? { sight == .full ? income : nil }

  /// Subdistrict, district and province: nothing that leads to the door.
  package static func shown(_ address: Address, _ sight: FieldSight) -> Address {
    guard sight != .full else { return address }
    return Address(subdistrict: address.subdistrict, district: address.district, province: address.province)
  }
}
