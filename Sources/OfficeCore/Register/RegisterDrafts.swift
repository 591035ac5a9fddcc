package import ThaiText

/// The raw text of one fact of a group's log, and how it becomes a fact or a list of what is wrong.
package enum GroupEventDraft {
  package enum Field: String, CaseIterable, Sendable { case kind, day, what, by, attended, finding }

  package static func read(_ values: [String: String], today: Day) -> Result<GroupEvent, DraftProblems> {
    var reader = DraftReader(values, today: today, Field.self)
    let kind: GroupEventKind? = reader.code(.kind)
    let day = reader.day(.day)
    let what = reader.required(.what)
    let by = reader.required(.by)
    let attended = reader.optionalNumber(.attended, 0...9_999)
    let finding: VisitFinding? = kind == .visit ? reader.code(.finding) : nil
    guard reader.problems.isEmpty, let kind, let day else { return .failure(DraftProblems(reader.problems)) }
    return .success(GroupEvent(kind: kind, day: day, what: what, by: by, attended: attended, finding: finding))
  }

  package static func values(of event: GroupEvent) -> [String: String] {
    let pairs: [(Field, String)] = [
      (.kind, event.kind.rawValue), (.day, BuddhistDate.numeric(event.day)), (.what, event.what), (.by, event.by),
      (.attended, event.attended.map(String.init) ?? ""), (.finding, event.finding?.rawValue ?? ""),
    ]
    return Dictionary(uniqueKeysWithValues: pairs.map { ($0.0.rawValue, $0.1) }).filter { !$0.value.isEmpty }
  }
}

/// The raw text of an attachment. The scan is told by the name of its file in the drop folder.
package enum AttachmentDraft {
  package enum Field: String, CaseIterable, Sendable {
    case kind, title
    case paperNumber = "paper_number"
    case place, day, scan
  }

  /// The attachment but for its scan, and the file that is to be its scan.
  package static func read(
    _ values: [String: String], today: Day
  ) -> Result<(attachment: Attachment, file: String?), DraftProblems> {
    var reader = DraftReader(values, today: today, Field.self)
    let kind: AttachmentKind? = reader.code(.kind)
    let day = reader.optionalDay(.day)
    let file = values[Field.scan.rawValue] ?? ""
    if reader.text(.paperNumber).isEmpty, reader.text(.place).isEmpty, file.isEmpty {
      reader.note(.paperNumber, .oneOfMissing([Field.paperNumber.rawValue, Field.place.rawValue, Field.scan.rawValue]))
    }
    guard reader.problems.isEmpty, let kind else { return .failure(DraftProblems(reader.problems)) }
    let attachment = Attachment(
      kind: kind, title: reader.text(.title), paperNumber: reader.text(.paperNumber), place: reader.text(.place),
      day: day)
    return .success((attachment, file.isEmpty ? nil : file))
  }
}

/// The raw text of an organisation and its officers.
package enum OrganisationDraft {
  package enum Field: String, CaseIterable, Sendable {
    case name, kind, community
    case legalBasis = "legal_basis"
    case number = "registration_number"
    case contact
    case phones = "phone"
  }

  package enum OfficerField: String, CaseIterable, Sendable { case name, post, phone, from, to }

  package static let officers = "officers"
  package static let lineCount = 15

  package static func read(_ values: [String: String], today: Day) -> Result<OrganisationDetails, DraftProblems> {
    var reader = DraftReader(values, today: today, Field.self)
    let name = reader.required(.name)
    let community = Int64(reader.text(.community)).map { ID<Community>($0) }
    var cells = DraftReader(values, today: today, FieldName.self)
    let lines = LineDraft.typed(officers, lineCount, OfficerField.allCases.map(\.rawValue), in: values)
    let people = lines.map { line in
      func cell(_ field: OfficerField) -> FieldName { FieldName(LineDraft.name(officers, line, field.rawValue)) }
      let officer = OrganisationOfficer(
        name: cells.required(cell(.name)), post: cells.required(cell(.post)), phone: cells.text(cell(.phone)),
        from: cells.optionalDay(cell(.from)), to: cells.optionalDay(cell(.to)))
      if let from = officer.from, let to = officer.to, to < from { cells.note(cell(.to), .toBeforeFrom) }
      return officer
    }
    let problems = reader.problems + cells.problems
    guard problems.isEmpty else { return .failure(DraftProblems(problems)) }
    return .success(
      OrganisationDetails(
        name: name, kind: OrganisationKind(rawValue: reader.text(.kind)), community: community,
        legalBasis: reader.text(.legalBasis), number: reader.text(.number), contact: reader.text(.contact),
        phones: reader.text(.phones), officers: people))
  }

  package static func values(of details: OrganisationDetails) -> [String: String] {
    let pairs: [(Field, String)] = [
      (.name, details.name), (.kind, details.kind?.rawValue ?? ""),
      (.community, details.community.map { String($0.raw) } ?? ""), (.legalBasis, details.legalBasis),
      (.number, details.number), (.contact, details.contact), (.phones, details.phones),
    ]
    var values = Dictionary(uniqueKeysWithValues: pairs.map { ($0.0.rawValue, $0.1) })
    for (line, officer) in details.officers.enumerated() {
      func put(_ field: OfficerField, _ text: String) {
        values[LineDraft.name(officers, line, field.rawValue)] = text
      }
      put(.name, officer.name)
      put(.post, officer.post)
      put(.phone, officer.phone)
      put(.from, officer.from.map { BuddhistDate.numeric($0) } ?? "")
      put(.to, officer.to.map { BuddhistDate.numeric($0) } ?? "")
    }
    return values.filter { !$0.value.isEmpty }
  }
}

/// The raw text of a network and its groups, which are told by their codes.
package enum NetworkDraft {
  package enum Field: String, CaseIterable, Sendable { case name, coordinator, phone, founded, note }
  package enum GroupField: String, CaseIterable, Sendable { case code, from, to }

  package static let groups = "groups"
  package static let lineCount = 30

  package static func read(_ values: [String: String], today: Day) -> Result<GroupNetworkDetails, DraftProblems> {
    var reader = DraftReader(values, today: today, Field.self)
    let name = reader.required(.name)
    let founded = reader.optionalDay(.founded)
    var cells = DraftReader(values, today: today, FieldName.self)
    var groups: [NetworkGroup] = []
    for line in LineDraft.typed(Self.groups, lineCount, GroupField.allCases.map(\.rawValue), in: values) {
      func cell(_ field: GroupField) -> FieldName { FieldName(LineDraft.name(Self.groups, line, field.rawValue)) }
      let group = NetworkGroup(
        code: Digits.arabic(cells.required(cell(.code))), from: cells.optionalDay(cell(.from)),
        to: cells.optionalDay(cell(.to)))
      if let from = group.from, let to = group.to, to < from { cells.note(cell(.to), .toBeforeFrom) }
      if groups.contains(where: { $0.code == group.code && $0.from == group.from }) {
        cells.note(cell(.code), .duplicate)
      }
      groups.append(group)
    }
    let problems = reader.problems + cells.problems
    guard problems.isEmpty else { return .failure(DraftProblems(problems)) }
    return .success(
      GroupNetworkDetails(
        name: name, coordinator: reader.text(.coordinator), phone: reader.text(.phone), founded: founded,
        note: reader.text(.note), groups: groups))
  }

  package static func values(of details: GroupNetworkDetails) -> [String: String] {
    let pairs: [(Field, String)] = [
      (.name, details.name), (.coordinator, details.coordinator), (.phone, details.phone),
      (.founded, details.founded.map { BuddhistDate.numeric($0) } ?? ""), (.note, details.note),
    ]
    var values = Dictionary(uniqueKeysWithValues: pairs.map { ($0.0.rawValue, $0.1) })
    for (line, group) in details.groups.enumerated() {
      func put(_ field: GroupField, _ text: String) { values[LineDraft.name(groups, line, field.rawValue)] = text }
      put(.code, group.code)
      put(.from, group.from.map { BuddhistDate.numeric($0) } ?? "")
      put(.to, group.to.map { BuddhistDate.numeric($0) } ?? "")
    }
    return values.filter { !$0.value.isEmpty }
  }
}
