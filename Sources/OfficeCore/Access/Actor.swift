/// A user of the office: one login per person.
package struct User: Hashable, Sendable, Identifiable {
  package let id: ID<User>
  package var login: String
  package var name: String
  package var role: OfficeRole
  /// The zones that the user is limited to; empty is the whole city.
  package var zones: Set<Int>
  package var isClosed: Bool
  package var version: Int

  package init(
    id: ID<User>, login: String, name: String, role: OfficeRole, zones: Set<Int> = [], isClosed: Bool = false,
    version: Int = 1
  ) {
    self.id = id
    self.login = login
    self.name = name
    self.role = role
    self.zones = zones
    self.isClosed = isClosed
    self.version = version
  }
}

/// Who asks: a user with the permissions that the office gives to the role.
package struct Actor: Hashable, Sendable {
  package var user: User
  package var permissions: Set<Permission>

  package init(user: User, permissions: Set<Permission>) {
    self.user = user
    self.permissions = permissions
  }
}
