package import OfficeCore
internal import ThaiText

/// How many requests wait for their answer, and how many of them are overdue.
package struct OpenRequests: Hashable, Sendable {
  package var open: Int
  package var overdue: Int
}

/// A request with whose it is.
package struct DataRequestLine: Hashable, Sendable {
  package var request: DataRequest
  package var name: String
  package var zone: Int?
}

extension Office {
  /// The register of requests within the user's zones: open ones by the day they are due, then answered ones, the
  /// newest first.
  package func dataRequests() throws -> [DataRequestLine] {
    try Visibility.require(.keepDataRequests, actor)
    return try engine.read { session in
      var names: [Int64: (String, Int?)] = [:]
      try session.forEach(
        """
        SELECT p.id, p.title || p.first_name || ' ' || p.last_name, m.zone FROM \(PersonRecord.tables)
        WHERE p.id IN (SELECT person_id FROM data_request) AND \(within(.keepDataRequests, zone: "m.zone"))
        """
      ) { names[$0.int64(0)] = ($0.text(1), $0.optionalInt(2)) }
      let lines = try DataRequestRecord.read("1 = 1", in: session).compactMap { request in
        names[request.person.raw].map { DataRequestLine(request: request, name: $0.0, zone: $0.1) }
      }
      let open = lines.filter { $0.request.answer == nil }.sorted {
        ($0.request.dueOn, $0.request.id.raw) < ($1.request.dueOn, $1.request.id.raw)
      }
      return open + lines.filter { $0.request.answer != nil }
    }
  }

  /// Nil for who may not know.
  package func openDataRequests() throws -> OpenRequests? {
    guard scope(.keepDataRequests) != .nothing else { return nil }
    let open = try dataRequests().filter { $0.request.answer == nil }
    return OpenRequests(open: open.count, overdue: open.count { $0.request.dueOn < today })
  }
}
