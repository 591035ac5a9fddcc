package import ThaiText

/// One line of a group's list of members as it is typed.
package struct MemberDraft: Hashable, Sendable {
  package enum Field: String, CaseIterable, Sendable {
    case role, from, to
    case term = "term_until"
    case signs
  }

  package var person: ID<Person>
  package var name: String
  package var role: String
  package var from: String
  package var to: String
  package var term: String
  /// `yes`, or empty.
  package var signs: String

  package init(
    person: ID<Person>, name: String, role: String, from: String = "", to: String = "", term: String = "",
    signs: String = ""
  ) {
    self.person = person
    self.name = name
    self.role = role
    self.from = from
    self.to = to
    self.term = term
    self.signs = signs
  }

  package init(_ member: GroupMember) {
    self.init(
      person: member.person, name: member.name, role: member.role.rawValue,
      from: member.from.map { BuddhistDate.numeric($0) } ?? "", to: member.to.map { BuddhistDate.numeric($0) } ?? "",
      term: member.termUntil.map { BuddhistDate.numeric($0) } ?? "", signs: member.isSignatory ? "yes" : "")
  }

  /// How a problem names the field of a line: `members.3.from`.
  package static func field(_ line: Int, _ field: Field) -> String { "members.\(line).\(field.rawValue)" }

  /// The line and field that a problem names.
  package static func place(of field: String) -> (line: Int, field: Field)? {
    let parts = field.split(separator: ".").map(String.init)
    guard parts.count == 3, parts[0] == GroupDraft.members, let line = Int(parts[1]),
      let known = Field(rawValue: parts[2])
    else { return nil }
    return (line, known)
  }

  // MARK: - One text for all: a line each, tabs between

  package static func text(_ members: [MemberDraft]) -> String {
    members.map { member in
      [String(member.person.raw), member.name, member.role, member.from, member.to, member.term, member.signs]
        .joined(separator: "\t")
    }.joined(separator: "\n")
  }

  package static func all(in text: String) -> [MemberDraft] {
    text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      // A draft may have been kept before there were terms and signatories.
      guard parts.count == 5 || parts.count == 7, let person = Int64(parts[0]) else { return nil }
      return MemberDraft(
        person: ID(person), name: parts[1], role: parts[2], from: parts[3], to: parts[4],
        term: parts.count > 5 ? parts[5] : "", signs: parts.count > 6 ? parts[6] : "")
    }
  }

  // MARK: - Reading

  package static func read(_ drafts: [MemberDraft], today: Day) -> (members: [GroupMember], problems: [FieldProblem]) {
    var members: [GroupMember] = []
    var problems: [FieldProblem] = []
    for (line, draft) in drafts.enumerated() {
      func note(_ field: Field, _ value: String, _ kind: FieldProblem.Kind) {
        problems.append(FieldProblem(field: Self.field(line, field), value: value, kind: kind))
      }
      func day(_ text: String, _ field: Field) -> Day? {
        let typed = ThaiForm.canonical(text)
        guard !typed.isEmpty else { return nil }
        do throws(DateReading.Failure) { return try DateReading.day(typed, today: today) } catch {
          note(field, typed, error.kind)
          return nil
        }
      }
      let from = day(draft.from, .from)
      let to = day(draft.to, .to)
      let term = day(draft.term, .term)
      if let from, let to, to < from { note(.to, draft.to, .toBeforeFrom) }
      if let from, let term, term < from { note(.term, draft.term, .toBeforeFrom) }
      // The list knows a person's time in the group by the day on which it begins.
      if members.contains(where: { $0.person == draft.person && $0.from == from }) {
        note(.from, draft.name, .duplicate)
      }
      guard let role = GroupRole(rawValue: draft.role) else {
        note(.role, draft.role, .missing)
        continue
      }
      members.append(
        GroupMember(
          person: draft.person, name: draft.name, role: role, from: from, to: to, termUntil: term,
          isSignatory: draft.signs == "yes"))
    }
    return (members, problems)
  }
}
