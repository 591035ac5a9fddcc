package import OfficeCore

extension Office {
  /// Adds a login. One login per person; a login that exists, open or closed, is refused.
  @discardableResult
  package func addUser(login: String, name: String, role: OfficeRole, zones: Set<Int>) throws -> ID<User> {
    try Visibility.require(.manageUsers, actor)
    try Self.check(login: login, name: name, zones: zones)
    return try deed { session, journal in
      guard try Users.find(login, in: session) == nil else { throw RuleViolation.duplicateLogin(login) }
      let id: ID<User> = try session.insert(
        """
        INSERT INTO user_account(login, name, role, zones, is_closed, version)
        VALUES (\(login), \(name), \(role.rawValue), \(Self.text(zones)), 0, 1)
        """)
      try journal.append(
        "add_user", .user, id.raw,
        [
          FieldChange("login", after: login), FieldChange("name", after: name),
          FieldChange("role", after: role.rawValue), FieldChange("zones", after: Self.text(zones)),
        ])
      return id
    }
  }

  /// Changes name, role or zones of a login.
  package func changeUser(login: String, name: String?, role: OfficeRole?, zones: Set<Int>?) throws {
    try Visibility.require(.manageUsers, actor)
    try Self.check(login: login, name: name ?? login, zones: zones ?? [])
    try deed { session, journal in
      guard let user = try Users.find(login, in: session) else { throw StoreError.unknownLogin(login) }
      if user.role == .administrator, let role, role != .administrator {
        try Self.requireAnotherAdministrator(than: user, in: session)
      }
      try session.run(
        """
        UPDATE user_account SET name = \(name ?? user.name), role = \((role ?? user.role).rawValue),
          zones = \(Self.text(zones ?? user.zones)), version = version + 1 WHERE id = \(user.id)
        """)
      var changes: [FieldChange] = []
      if let name { changes.append(FieldChange("name", before: user.name, after: name)) }
      if let role { changes.append(FieldChange("role", before: user.role.rawValue, after: role.rawValue)) }
      if let zones { changes.append(FieldChange("zones", before: Self.text(user.zones), after: Self.text(zones))) }
      try journal.append("change_user", .user, user.id.raw, changes)
    }
  }

  /// Closes a login; it opens nothing from now on. The last administrator cannot be closed.
  package func closeUser(login: String) throws {
    try Visibility.require(.manageUsers, actor)
    try deed { session, journal in
      guard let user = try Users.find(login, in: session) else { throw StoreError.unknownLogin(login) }
      if user.role == .administrator { try Self.requireAnotherAdministrator(than: user, in: session) }
      try session.run("UPDATE user_account SET is_closed = 1, version = version + 1 WHERE id = \(user.id)")
      try journal.append("close_user", .user, user.id.raw, [FieldChange("is_closed", before: "0", after: "1")])
    }
  }

  private static func text(_ zones: Set<Int>) -> String { zones.sorted().map(String.init).joined(separator: ";") }

  private static func check(login: String, name: String, zones: Set<Int>) throws {
    if login.isEmpty { throw FieldProblem(field: "login", value: login, kind: .missing) }
    if name.isEmpty { throw FieldProblem(field: "name", value: name, kind: .missing) }
    for zone in zones where !Community.zones.contains(zone) {
      throw FieldProblem(field: "zones", value: String(zone), kind: .outOfRange(Community.zones))
    }
  }

  private static func requireAnotherAdministrator(than user: User, in session: Session) throws {
    let others = try session.number(
      """
      SELECT count(*) FROM user_account
      WHERE role = \(OfficeRole.administrator.rawValue) AND is_closed = 0 AND id <> \(user.id)
      """)
    if others == 0 { throw RuleViolation.lastAdministrator }
  }
}
