package import ThaiText

/// The raw text of the group form, and how it becomes a group with its members or a list of what is wrong.
package struct GroupDraft: Hashable, Sendable {
  /// The form's fields; also the names under which the values are kept.
  package enum Field: String, CaseIterable, Sendable {
    case code, name, community, occupation, founded
    case hasRules = "has_rules"
    case hasAccounts = "has_accounts"
    case hasGeneralMeeting = "has_general_meeting"
    case hasOffice = "has_office"
    case status
  }

  /// The name under which the members are kept: one text.
  package static let members = "members"
  /// A fact of the group that is not known.
  package static let unknown = "unknown"

  package struct Problems: Error, Hashable, Sendable {
    package let all: [FieldProblem]
    package init(_ all: [FieldProblem]) { self.all = all }
  }

  private let values: [String: String]
  private var problems: [FieldProblem] = []

  /// The checked group and its members, or every problem at once. Problems of a member name the field as
  /// `MemberDraft.field` does.
  package static func read(_ values: [String: String], today: Day) -> Result<(GroupDetails, [GroupMember]), Problems> {
    var draft = GroupDraft(values: values)
    return draft.read(today: today)
  }

  /// The raw values of a group and its members, for the form.
  package static func values(of details: GroupDetails, members: [GroupMember]) -> [String: String] {
    func fact(_ value: Bool?) -> String { value.map { $0 ? "yes" : "no" } ?? unknown }
    let pairs: [(String, String)] = [
      (Field.code.rawValue, details.code), (Field.name.rawValue, details.name),
      (Field.community.rawValue, String(details.community.raw)), (Field.occupation.rawValue, details.occupation),
      (Field.founded.rawValue, details.founded.map { BuddhistDate.numeric($0) } ?? ""),
      (Field.hasRules.rawValue, fact(details.hasRules)), (Field.hasAccounts.rawValue, fact(details.hasAccounts)),
      (Field.hasGeneralMeeting.rawValue, fact(details.hasGeneralMeeting)),
      (Field.hasOffice.rawValue, fact(details.hasOffice)), (Field.status.rawValue, details.status.rawValue),
      (Self.members, MemberDraft.text(members.map(MemberDraft.init))),
    ]
    return Dictionary(uniqueKeysWithValues: pairs).filter { !$0.value.isEmpty }
  }

  private mutating func read(today: Day) -> Result<(GroupDetails, [GroupMember]), Problems> {
    let code = text(.code).map(Digits.arabic)
    let name = text(.name)
    let community = text(.community).flatMap { Int64($0) }.map { ID<Community>($0) }
    if code == nil { note(.code, .missing) }
    if name == nil { note(.name, .missing) }
    if community == nil { note(.community, .missing) }
    let founded = readFounded(today)
    let members = MemberDraft.read(MemberDraft.all(in: values[Self.members] ?? ""), today: today)
    problems += members.problems
    guard problems.isEmpty, let code, let name, let community else { return .failure(Problems(problems)) }
    let details = GroupDetails(
      code: code, name: name, community: community, occupation: text(.occupation) ?? "", founded: founded,
      hasRules: fact(.hasRules), hasAccounts: fact(.hasAccounts), hasGeneralMeeting: fact(.hasGeneralMeeting),
      hasOffice: fact(.hasOffice), status: text(.status).flatMap { GroupStatus(rawValue: $0) } ?? .active)
    return .success((details, members.members))
  }

  private init(values: [String: String]) { self.values = values }

  private func text(_ field: Field) -> String? {
    let text = ThaiForm.canonical(values[field.rawValue] ?? "")
    return text.isEmpty ? nil : text
  }

  private func fact(_ field: Field) -> Bool? {
    switch text(field) {
    case "yes": true
    case "no": false
    default: nil
    }
  }

  private mutating func note(_ field: Field, _ kind: FieldProblem.Kind) {
    problems.append(FieldProblem(field: field.rawValue, value: values[field.rawValue] ?? "", kind: kind))
  }

  private mutating func readFounded(_ today: Day) -> Day? {
    guard let typed = text(.founded) else { return nil }
    do throws(DateReading.Failure) { return try DateReading.day(typed, today: today) } catch {
      note(.founded, error.kind)
      return nil
    }
  }
}
