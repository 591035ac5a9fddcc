package import OfficeCore

/// Reading users within a transaction.
enum Users {
  static func actor(login: String, in session: Session) throws -> Actor {
    guard let user = try find(login, in: session), !user.isClosed else { throw StoreError.unknownLogin(login) }
    let permissions = try session.all("SELECT permission FROM role_permission WHERE role = \(user.role.rawValue)") {
      Permission(rawValue: $0.text(0))
    }
    return Actor(user: user, permissions: Set(permissions.compactMap { $0 }))
  }

  static func find(_ login: String, in session: Session) throws -> User? {
    try session.first(
      "SELECT id, login, name, role, zones, is_closed, version FROM user_account WHERE login = \(login)", read)
  }

  static func all(in session: Session) throws -> [User] {
    try session.all("SELECT id, login, name, role, zones, is_closed, version FROM user_account ORDER BY login", read)
  }

  private static func read(_ row: Session.Columns) throws -> User {
    User(
      id: row.id(0), login: row.text(1), name: row.text(2), role: try row.code(3),
      zones: Set(row.text(4).split(separator: ";").compactMap { Int($0) }), isClosed: row.bool(5), version: row.int(6))
  }
}

extension Office {
  package func users() throws -> [User] {
    try Visibility.require(.manageUsers, actor)
    return try engine.read { try Users.all(in: $0) }
  }
}
