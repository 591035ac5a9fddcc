package import ThaiText

/// The raw text of the group form, and how it becomes a group with its members or a list of what is wrong.
package struct GroupDraft: Hashable, Sendable {
  /// The form's fields; also the names under which the values are kept.
  package enum Field: String, CaseIterable, Sendable {
    case code, name
    case shortName = "short_name"
    case formerNames = "former_names"
    case community
    case kind = "occupation_kind"
    case occupation, founded
    case foundersFemale = "founders_female"
    case foundersMale = "founders_male"
    case hasRules = "has_rules"
    case hasAccounts = "has_accounts"
    case hasGeneralMeeting = "has_general_meeting"
    case hasOffice = "has_office"
    case foundingCapital = "founding_capital"
    case capital
    case shareValue = "share_value"
    case savings, bank
    case bankAccount = "bank_account"
    case signersNeeded = "signers_needed"
    case problems, needs
    /// As reported: no field of the form, it is carried along.
    case status
  }

  /// What is asked of the paper that bears out one of the four facts.
  package enum EvidenceField: String, CaseIterable, Sendable { case paper, number, dated, seen }

  package enum ProductField: String, CaseIterable, Sendable { case name, price, capacity, channel }
  package enum SupportField: String, CaseIterable, Sendable { case by, year, item, amount }

  /// The names under which the members, as one text, and the lines are kept.
  package static let members = "members"
  package static let products = "products"
  package static let earlierSupport = "earlier_support"
  /// How many lines of products and of earlier support the form has room for.
  package static let lineCount = 12
  /// A fact of the group that is not known.
  package static let unknown = "unknown"

  package static func name(_ fact: GroupFact, _ field: EvidenceField) -> String {
    "\(fact.rawValue)_\(field.rawValue)"
  }

  /// Every field but the list of members, in the order in which the form asks.
  package static var order: [String] {
    let cells =
      (0..<lineCount).flatMap { line in
        ProductField.allCases.map { LineDraft.name(products, line, $0.rawValue) }
      }
      + (0..<lineCount).flatMap { line in
        SupportField.allCases.map { LineDraft.name(earlierSupport, line, $0.rawValue) }
      }
    return formFields + cells
  }

  package static var formFields: [String] {
    Field.allCases.map(\.rawValue)
      + GroupFact.allCases.flatMap { fact in EvidenceField.allCases.map { name(fact, $0) } }
  }

  package struct Problems: Error, Hashable, Sendable {
    package let all: [FieldProblem]
    package init(_ all: [FieldProblem]) { self.all = all }
  }

  /// The checked group and its members, or every problem at once. Problems of a member name the field as
  /// `MemberDraft.field` does, those of a line as `LineDraft.name`.
  package static func read(_ values: [String: String], today: Day) -> Result<(GroupDetails, [GroupMember]), Problems> {
    var reader = DraftReader(values, today: today, Field.self)
    let code = Digits.arabic(reader.required(.code))
    let name = reader.required(.name)
    let community = Int64(reader.required(.community)).map { ID<Community>($0) }
    if community == nil, !reader.text(.community).isEmpty { reader.note(.community, .unknownCommunity) }
    let founded = reader.optionalDay(.founded)
    func fact(_ field: Field) -> Bool? {
      switch reader.text(field) {
      case "yes": true
      case "no": false
      default: nil
      }
    }
    var profile = GroupProfile()
    profile.shortName = reader.text(.shortName)
    profile.formerNames = reader.text(.formerNames)
    profile.kind = reader.text(.kind)
    profile.foundersFemale = reader.optionalNumber(.foundersFemale, 0...9_999)
    profile.foundersMale = reader.optionalNumber(.foundersMale, 0...9_999)
    profile.foundingCapital = reader.optionalMoney(.foundingCapital)
    profile.capital = reader.optionalMoney(.capital)
    profile.shareValue = reader.optionalMoney(.shareValue)
    profile.savings = reader.optionalMoney(.savings)
    profile.bank = reader.text(.bank)
    profile.bankAccount = Digits.arabic(reader.text(.bankAccount))
    profile.signersNeeded = reader.optionalNumber(.signersNeeded, 1...20)
    profile.problems = reader.text(.problems)
    profile.needs = reader.text(.needs)
    var problems = reader.problems
    profile.evidence = evidence(values, today, &problems)
    let members = MemberDraft.read(MemberDraft.all(in: values[Self.members] ?? ""), today: today)
    problems += members.problems
    profile.products = products(values, today, &problems)
    profile.earlierSupport = support(values, today, &problems)
    guard problems.isEmpty, let community else { return .failure(Problems(problems)) }
    let details = GroupDetails(
      code: code, name: name, community: community, occupation: reader.text(.occupation), founded: founded,
      hasRules: fact(.hasRules), hasAccounts: fact(.hasAccounts), hasGeneralMeeting: fact(.hasGeneralMeeting),
      hasOffice: fact(.hasOffice), status: GroupStatus(rawValue: reader.text(.status)) ?? .active, profile: profile)
    return .success((details, members.members))
  }

  private static func evidence(
    _ values: [String: String], _ today: Day, _ problems: inout [FieldProblem]
  ) -> [GroupFact: FactEvidence] {
    var evidence: [GroupFact: FactEvidence] = [:]
    var reader = DraftReader(values, today: today, FieldName.self)
    for fact in GroupFact.allCases {
      func field(_ part: EvidenceField) -> FieldName { FieldName(name(fact, part)) }
      let found = FactEvidence(
        paper: reader.text(field(.paper)), number: reader.text(field(.number)),
        dated: reader.optionalDay(field(.dated)), seenOn: reader.optionalDay(field(.seen)))
      if !found.isEmpty { evidence[fact] = found }
    }
    problems += reader.problems
    return evidence
  }

  private static func products(
    _ values: [String: String], _ today: Day, _ problems: inout [FieldProblem]
  ) -> [GroupProduct] {
    var reader = DraftReader(values, today: today, FieldName.self)
    let lines = LineDraft.typed(products, lineCount, ProductField.allCases.map(\.rawValue), in: values)
    let read = lines.map { line in
      func cell(_ field: ProductField) -> FieldName { FieldName(LineDraft.name(products, line, field.rawValue)) }
      return GroupProduct(
        name: reader.required(cell(.name)), price: reader.optionalMoney(cell(.price)),
        capacity: reader.text(cell(.capacity)), channel: reader.text(cell(.channel)))
    }
    problems += reader.problems
    return read
  }

  private static func support(
    _ values: [String: String], _ today: Day, _ problems: inout [FieldProblem]
  ) -> [EarlierSupport] {
    var reader = DraftReader(values, today: today, FieldName.self)
    let lines = LineDraft.typed(earlierSupport, lineCount, SupportField.allCases.map(\.rawValue), in: values)
    let read = lines.map { line in
      func cell(_ field: SupportField) -> FieldName {
        FieldName(LineDraft.name(earlierSupport, line, field.rawValue))
      }
      return EarlierSupport(
        by: reader.required(cell(.by)), year: reader.optionalNumber(cell(.year), 2400...2600),
        item: reader.text(cell(.item)), amount: reader.optionalMoney(cell(.amount)))
    }
    problems += reader.problems
    return read
  }
}

extension GroupDraft {
  /// The raw values of a group and its members, for the form.
  package static func values(of details: GroupDetails, members: [GroupMember]) -> [String: String] {
    func fact(_ value: Bool?) -> String { value.map { $0 ? "yes" : "no" } ?? unknown }
    func day(_ day: Day?) -> String { day.map { BuddhistDate.numeric($0) } ?? "" }
    func number(_ number: Int?) -> String { number.map(String.init) ?? "" }
    let profile = details.profile
    let pairs: [(Field, String)] = [
      (.code, details.code), (.name, details.name), (.shortName, profile.shortName),
      (.formerNames, profile.formerNames), (.community, String(details.community.raw)), (.kind, profile.kind),
      (.occupation, details.occupation), (.founded, day(details.founded)),
      (.foundersFemale, number(profile.foundersFemale)), (.foundersMale, number(profile.foundersMale)),
      (.hasRules, fact(details.hasRules)), (.hasAccounts, fact(details.hasAccounts)),
      (.hasGeneralMeeting, fact(details.hasGeneralMeeting)), (.hasOffice, fact(details.hasOffice)),
      (.foundingCapital, profile.foundingCapital?.display ?? ""), (.capital, profile.capital?.display ?? ""),
      (.shareValue, profile.shareValue?.display ?? ""), (.savings, profile.savings?.display ?? ""),
      (.bank, profile.bank), (.bankAccount, profile.bankAccount), (.signersNeeded, number(profile.signersNeeded)),
      (.problems, profile.problems), (.needs, profile.needs), (.status, details.status.rawValue),
    ]
    var values = Dictionary(uniqueKeysWithValues: pairs.map { ($0.0.rawValue, $0.1) })
    values[Self.members] = MemberDraft.text(members.map(MemberDraft.init))
    for (fact, evidence) in profile.evidence {
      values[name(fact, .paper)] = evidence.paper
      values[name(fact, .number)] = evidence.number
      values[name(fact, .dated)] = day(evidence.dated)
      values[name(fact, .seen)] = day(evidence.seenOn)
    }
    for (line, product) in profile.products.enumerated() {
      func put(_ field: ProductField, _ text: String) {
        values[LineDraft.name(products, line, field.rawValue)] = text
      }
      put(.name, product.name)
      put(.price, product.price?.display ?? "")
      put(.capacity, product.capacity)
      put(.channel, product.channel)
    }
    for (line, support) in profile.earlierSupport.enumerated() {
      func put(_ field: SupportField, _ text: String) {
        values[LineDraft.name(earlierSupport, line, field.rawValue)] = text
      }
      put(.by, support.by)
      put(.year, number(support.year))
      put(.item, support.item)
      put(.amount, support.amount?.display ?? "")
    }
    return values.filter { !$0.value.isEmpty }
  }
}
