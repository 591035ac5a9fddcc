package import OfficeCore
internal import ThaiText

/// A group in a list.
package struct GroupSummary: Hashable, Sendable, Identifiable {
  package var id: ID<OccupationalGroup>
  package var code: String
  package var name: String
  package var occupation: String
  package var community: String
  package var zone: Int
  package var status: GroupStatus
  package var members: Int
}

/// A group with its members.
package struct GroupFile: Hashable, Sendable {
  package var group: OccupationalGroup
  package var members: [GroupMember]
  /// How it does today, computed from its log.
  package var state: GroupState
}

/// What the group form begins with besides the group.
package struct GroupFormFacts: Hashable, Sendable {
  package var communities: [Community]
  /// The kinds of occupation of the office's list.
  package var kinds: [String]
  package var limits: GroupWarningLimits
}

extension Office {
  /// Groups whose code, name, occupation or community holds every term and none of those excluded, in dictionary order of their names.
  package func groups(
    matching query: String = "", without excluded: [String] = [], community: ID<Community>? = nil, limit: Int = .max
  ) throws
    -> [GroupSummary]
  {
    try Visibility.require(.seeRegister, actor)
    return try engine.read { session in
      let states = try GroupStates(on: today, in: session)
      var filter: SQL = within(.seeRegister, zone: "m.zone")
      func holds(_ term: String) throws -> SQL {
        """
        (instr(g.search_key, \(term)) > 0
          OR g.community_id IN (\(list: try Communities.named(like: Community.matchKey(term), in: session))))
        """
      }
      for term in SearchTerms.of([query]) { filter = filter + " AND " + (try holds(term)) }
      for term in SearchTerms.of(excluded) { filter = filter + " AND NOT " + (try holds(term)) }
      if let community { filter = filter + " AND g.community_id = \(community)" }
      return try session.all(
        """
        SELECT g.id, g.code, g.name, g.occupation, m.name, m.zone, g.status,
          (SELECT count(DISTINCT b.person_id) FROM group_member b
            WHERE b.group_id = g.id AND (b.to_day IS NULL OR b.to_day > \(today))),
          g.dissolved_on, g.dissolved_reason
        FROM occupational_group g JOIN community m ON m.id = g.community_id WHERE \(filter)
        ORDER BY g.name_key, g.id LIMIT \(limit)
        """
      ) { row in
        GroupSummary(
          id: row.id(0), code: row.text(1), name: row.text(2), occupation: row.text(3), community: row.text(4),
          zone: row.int(5),
          status: states.state(
            of: row.id(0), reported: try row.code(6),
            dissolution: row.optionalDay(8).map { GroupDissolution(day: $0, reason: row.text(9)) }
          ).status, members: row.int(7))
      }
    }
  }

  package func group(_ id: ID<OccupationalGroup>) throws -> GroupFile {
    try engine.read { session in
      guard let group = try GroupRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
      try Visibility.require(.seeRegister, zone: try GroupRecord.zone(of: id, in: session), actor)
      return GroupFile(
        group: group, members: try GroupRecord.members(id, in: session),
        state: try GroupStates(of: id, on: today, in: session).state(of: group))
    }
  }

  package func groupFormFacts() throws -> GroupFormFacts {
    try engine.read { session in
      GroupFormFacts(
        communities: try Communities.all(in: session),
        kinds: try Settings.inForce(.groupKinds, on: today, in: session)?.list ?? [],
        limits: try GroupRecord.limits(on: today, in: session))
    }
  }

  /// The next free code of a new group: `G` and a running number.
  package func nextGroupCode() throws -> String {
    try engine.read { session in
      let count = try session.number("SELECT count(*) FROM occupational_group")
      var number = count + 1
      func code(_ number: Int) -> String {
        let digits = String(number)
        return "G" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      }
      while try GroupRecord.id(code: code(number), in: session) != nil { number += 1 }
      return code(number)
    }
  }
}

extension GroupRecord {
  /// Officers first.
  static func members(_ id: ID<OccupationalGroup>, in session: Session) throws -> [GroupMember] {
    try session.all(
      """
      SELECT b.person_id, p.title || p.first_name || ' ' || p.last_name, b.role, b.from_day, b.to_day, b.term_until,
        b.is_signatory, p.sex,
        (SELECT d.from_day FROM departure d WHERE d.person_id = b.person_id AND d.to_day IS NULL)
      FROM group_member b JOIN person p ON p.id = b.person_id WHERE b.group_id = \(id)
      ORDER BY CASE b.role WHEN 'chair' THEN 1 WHEN 'vice_chair' THEN 2 WHEN 'secretary' THEN 3
        WHEN 'treasurer' THEN 4 WHEN 'committee' THEN 5 WHEN 'public_relations' THEN 6 WHEN 'adviser' THEN 7
        ELSE 8 END, b.id
      """
    ) {
      GroupMember(
        person: $0.id(0), name: $0.text(1), role: try $0.code(2), from: $0.optionalDay(3), to: $0.optionalDay(4),
        termUntil: $0.optionalDay(5), isSignatory: $0.bool(6), sex: try $0.code(7), left: $0.optionalDay(8))
    }
  }
}
