internal import OfficeCore
internal import ThaiText

// The fields of each kind of record as the journal writes them, and how they are read back from there.

/// The journal's text of a field that this kind of record cannot be given back.
struct UnreadableField: Error {}

func yesNo(_ value: Bool?) -> String? { value.map { $0 ? "yes" : "no" } }

func yesNo(from text: String?) -> Bool? { text.map { $0 == "yes" } }

func codes<Code: RawRepresentable<String> & Hashable>(_ text: String?) throws -> Set<Code> {
  Set(try (text ?? "").split(separator: ";").map { try code(String($0)) })
}

func code<Code: RawRepresentable<String>>(_ text: String?) throws -> Code {
  guard let code = text.flatMap(Code.init(rawValue:)) else { throw UnreadableField() }
  return code
}

func needed<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw UnreadableField() }
  return value
}

func number<Owner>(_ text: String?) throws -> ID<Owner>? {
  try text.map { ID(try needed(Int64($0))) }
}

extension PersonDetails {
  var journalFields: [(String, String?)] {
    [
      ("national_id", nationalID?.digits), ("no_id_reason", noIDReason), ("title", name.title),
      ("first_name", name.first), ("last_name", name.last), ("sex", sex.rawValue), ("birth_date", birth?.text),
      ("house_no", address.houseNumber), ("moo", address.moo), ("soi", address.soi), ("road", address.road),
      ("subdistrict", address.subdistrict), ("district", address.district), ("province", address.province),
      ("postcode", address.postcode), ("phone", phone), ("community", community.map { String($0.raw) }),
      ("income_month", declaredIncome?.plain), ("household", household), ("head", isHead ? "yes" : "no"),
      ("categories", categories.map(\.rawValue).sorted().joined(separator: ";")),
      ("nickname", nickname), ("former_surname", formerSurname), ("phone_kind", phones.first?.kind?.rawValue),
      ("phone_whose", phones.first?.whose),
      ("further_phones", phones.count > 1 ? PersonPhone.text(Array(phones.dropFirst())) : nil),
      ("occupation", occupation), ("skills", skills),
      ("training", training.isEmpty ? nil : training.map(\.rawValue).sorted().joined(separator: ";")),
      ("training_other", trainingOther),
    ]
  }

  mutating func put(_ field: String, _ text: String?) throws {
    switch field {
    case "national_id": nationalID = try text.map { try NationalID.reading($0) }
    case "no_id_reason": noIDReason = text
    case "title": name.title = text ?? ""
    case "first_name": name.first = try needed(text)
    case "last_name": name.last = text ?? ""
    case "sex": sex = try code(text)
    case "birth_date": birth = try text.map { try needed(Birth(stored: $0)) }
    case "house_no": address.houseNumber = text
    case "moo": address.moo = text
    case "soi": address.soi = text
    case "road": address.road = text
    case "subdistrict": address.subdistrict = text
    case "district": address.district = text
    case "province": address.province = text
    case "postcode": address.postcode = text
    // Whoever had no first phone had none.
    case "phone": if let text { phone = text } else { phones = [] }
    case "community": community = try number(text)
    case "income_month": declaredIncome = try text.map { try Money.reading($0) }
    case "household": household = try needed(text)
    case "head": isHead = text == "yes"
    case "categories": categories = try codes(text)
    case "nickname": nickname = text
    case "former_surname": formerSurname = text
    case "phone_kind": if !phones.isEmpty { phones[0].kind = try text.map { try code($0) } }
    case "phone_whose": if !phones.isEmpty { phones[0].whose = text }
    case "further_phones": phones = phones.prefix(1) + PersonPhone.all(in: text ?? "")
    case "occupation": occupation = text
    case "skills": skills = text
    case "training": training = try codes(text)
    case "training_other": trainingOther = text
    default: throw UnreadableField()
    }
  }
}

extension GroupDetails {
  var journalFields: [(String, String?)] {
    [
      ("code", code), ("name", name), ("community", String(community.raw)), ("occupation", occupation),
      ("founded", founded?.iso), ("has_rules", yesNo(hasRules)), ("has_accounts", yesNo(hasAccounts)),
      ("has_general_meeting", yesNo(hasGeneralMeeting)), ("has_office", yesNo(hasOffice)),
      ("status", status.rawValue),
    ] + profile.journalFields
  }

  mutating func put(_ field: String, _ text: String?) throws {
    switch field {
    case "code": code = try needed(text)
    case "name": name = try needed(text)
    case "community": community = try needed(try number(text))
    case "occupation": occupation = try needed(text)
    case "founded": founded = try text.map { try needed(Day(iso: $0)) }
    case "has_rules": hasRules = yesNo(from: text)
    case "has_accounts": hasAccounts = yesNo(from: text)
    case "has_general_meeting": hasGeneralMeeting = yesNo(from: text)
    case "has_office": hasOffice = yesNo(from: text)
    case "status": status = try OfficeStorage.code(text)
    default: try profile.put(field, text)
    }
  }
}

extension [GroupMember] {
  /// `12 chair 2026-01-01– ~2028-12-31 +; 15 member –`: after the dates the end of the term, and whether he signs.
  var journalText: String {
    map { member in
      let dates = "\(member.person.raw) \(member.role.rawValue) \(member.from?.iso ?? "")–\(member.to?.iso ?? "")"
      return dates + (member.termUntil.map { " ~" + $0.iso } ?? "") + (member.isSignatory ? " +" : "")
    }.joined(separator: "; ")
  }

  /// Names are left empty.
  init(journalText: String) throws {
    self = try journalText.split(separator: ";").map { part in
      let words = part.split(separator: " ").map(String.init)
      guard words.count >= 3, let person = Int64(words[0]) else { throw UnreadableField() }
      let days = words[2].unicodeScalars.split(separator: "–", omittingEmptySubsequences: false).map {
        $0.isEmpty ? nil : Day(iso: String($0))
      }
      guard days.count == 2 else { throw UnreadableField() }
      let term = words.dropFirst(3).first { $0.hasPrefix("~") }.map { String($0.dropFirst()) }
      return GroupMember(
        person: ID(person), name: "", role: try code(words[1]), from: days[0], to: days[1],
        termUntil: try term.map { try needed(Day(iso: $0)) }, isSignatory: words.dropFirst(3).contains("+"))
    }
  }
}

extension UmbrellaProject.Details {
  var journalFields: [(String, String?)] {
    [
      ("fiscal_year", String(fiscalYear)), ("name", name), ("memo_number", memoNumber),
      ("approved_on", approvedOn.iso), ("signer", signer), ("budget_line", budgetLine), ("amount", amount.plain),
    ]
  }

  mutating func put(_ field: String, _ text: String?) throws {
    switch field {
    case "name": name = try needed(text)
    case "memo_number": memoNumber = try needed(text)
    case "approved_on": approvedOn = try needed(text.flatMap { Day(iso: $0) })
    case "signer": signer = try needed(text)
    case "budget_line": budgetLine = try needed(text)
    case "amount": amount = try Money.reading(try needed(text))
    default: throw UnreadableField()
    }
  }
}

extension ProposalDetails {
  var journalFields: [(String, String?)] {
    [
      ("fiscal_year", String(fiscalYear)), ("round", round.map { String($0.raw) }), ("receipt_no", receiptNumber),
      ("applicant", String(describing: applicant)), ("title", title), ("objectives", ProposalRecord.text(objectives)),
      ("support", support.map(\.rawValue).sorted().joined(separator: ";")),
      ("amount_requested", amountRequested.plain),
      (
        "lines",
        lines.map { "\($0.kind.rawValue) \($0.item) \($0.quantityInHundredths) \($0.unit) \($0.unitPrice.plain)" }
          .joined(separator: "; ")
      ),
      ("beneficiaries", beneficiaries.map { String($0.raw) }.joined(separator: ";")),
      ("papers", papers.map(\.rawValue).sorted().joined(separator: ";")), ("submitted_on", submittedOn?.iso),
    ]
  }

  /// Fields whose text in the journal is for readers alone: items of lines are free text.
  static let unreadable: Set<String> = ["applicant", "lines"]

  mutating func put(_ field: String, _ text: String?) throws {
    switch field {
    case "fiscal_year": fiscalYear = try needed(text.flatMap { Int($0) })
    case "round": round = try number(text)
    case "receipt_no": receiptNumber = text
    case "title": title = try needed(text)
    case "objectives": objectives = try codes(text)
    case "support": support = try codes(text)
    case "amount_requested": amountRequested = try Money.reading(try needed(text))
    case "beneficiaries":
      beneficiaries = try (text ?? "").split(separator: ";").map { ID(try needed(Int64($0))) }
    case "papers": papers = try codes(text)
    case "submitted_on": submittedOn = try text.map { try needed(Day(iso: $0)) }
    // It follows from the papers.
    case "status": break
    default: throw UnreadableField()
    }
  }
}
