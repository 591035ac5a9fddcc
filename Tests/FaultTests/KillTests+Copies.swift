import Foundation
import OfficeCore
import TestSupport
import Testing

@testable import OfficeStorage

/// Works that make a whole file out of another: a backup, an office from a backup, a file of a newer schema.
extension KillTests {
  static let copies: [Work] = [
    Work(
      name: "a backup", share: 3,
      start: { ["backup", $0.other("copy.backup"), "--db", $0.path] },
      isDone: { office in
        let made = try office.holdsCopy("copy.backup")
        // The next one is made, and takes away what was left of one that was not.
        let name = made ? "next.backup" : "copy.backup"
        let next = try Child.run("backup", office.other(name), "--db", office.path)
        guard next.status == 0, try office.holdsCopy(name) else {
          throw Tmux.Failure(description: "no backup after one that was killed: \(next)")
        }
        let left = try office.names { $0.hasSuffix(".partial") }
        guard made || left.isEmpty else { throw Tmux.Failure(description: "left behind: \(left)") }
        return made
      }),
    Work(
      name: "a restore into a new file", share: 2,
      start: { office in
        try office.backUp("copy.backup")
        return ["restore", office.other("copy.backup"), "--db", office.other("new.db")]
      },
      isDone: { office in
        guard try office.holdsCopy("new.db") else { return false }
        let check = try Child.run("verify", "--db", office.other("new.db"))
        guard check.status == 0 else { throw Tmux.Failure(description: "half restored: \(check)") }
        return true
      }),
    Work(
      name: "a restore over the office", share: 3,
      start: { office in
        try office.backUp("copy.backup")
        let later = try Child.run("users", "add", "later", "--name", "ก", "--role", "clerk", "--db", office.path)
        guard later.status == 0 else { throw Tmux.Failure(description: "\(later)") }
        return ["restore", office.other("copy.backup"), "--db", office.path, "--replace"]
      },
      isDone: { office in
        // At every moment there is an office: the one that was, or the one of the backup with the other one aside.
        func hasLater(_ path: String) throws -> Bool {
          let engine = try Engine(reading: path)
          defer { try? engine.close() }
          return try engine.read { try $0.number("SELECT count(*) FROM user_account WHERE login = 'later'") } == 1
        }
        let aside = try office.names { $0.contains(".before-restore-") }
        if try hasLater(office.path) { return false }
        guard aside.count == 1, try hasLater(office.other(aside[0])) else {
          throw Tmux.Failure(description: "the office that was there is gone: \(aside)")
        }
        return true
      }),
    Work(
      name: "a file brought up to a newer schema", share: 3,
      start: { office in
        try office.becomeOld(schema: oldSchema)
        return ["users", "list", "--db", office.path]
      },
      isDone: { office in
        let engine = try Engine(reading: office.path)
        let version = try engine.read { try Migrator.version(of: $0) }
        try engine.close()
        guard version == oldSchema || version == Migrations.all.count else {
          throw Tmux.Failure(description: "half a migration: schema \(version)")
        }
        // Whoever opens it next brings it up to date, and its one backup is whole.
        let users = try office.asked { try $0.users().count }
        let backups = try office.names { $0.hasSuffix(".backup") }
        guard users == 2_001, backups.count == 1 else {
          throw Tmux.Failure(description: "\(users) users, \(backups)")
        }
        let facts = try OfficeCopy.check(office.other(backups[0]))
        guard facts.schemaVersion == oldSchema, facts.rows["user_account"] == 2_001 else {
          throw Tmux.Failure(description: "half a backup: \(facts)")
        }
        return version > oldSchema
      }),
  ]

  private static let oldSchema = 4
}

extension FaultOffice {
  func other(_ name: String) -> String { folder.appendingPathComponent(name).path }

  func names(_ isMeant: (String) -> Bool) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter(isMeant).sorted()
  }

  fileprivate func backUp(_ name: String) throws {
    let end = try Child.run("backup", other(name), "--db", path)
    guard end.status == 0 else { throw Tmux.Failure(description: "\(end)") }
  }

  /// Whether there is a file of this name; fails unless it holds the whole office.
  fileprivate func holdsCopy(_ name: String) throws -> Bool {
    guard FileManager.default.fileExists(atPath: other(name)) else { return false }
    let facts = try OfficeCopy.check(other(name))
    guard facts.rows["person"] == 1, facts.rows["occupational_group"] == 1, facts.rows["proposal"] == 1 else {
      throw Tmux.Failure(description: "half a copy: \(facts)")
    }
    return true
  }

  /// Puts a file of an older schema in the office's place, with 2,001 users and the settings.
  fileprivate func becomeOld(schema: Int) throws {
    for name in try names({ $0.hasPrefix("office.db") }) { try FileManager.default.removeItem(atPath: other(name)) }
    let engine = try Engine(path: path, mode: 0o600)
    try Migrator.migrate(engine, Array(Migrations.all.prefix(schema)))
    try engine.write { session in
      try session.run(
        "INSERT INTO office(id, created_at, is_demo, sort_key_version) VALUES (1, '2026-01-01T00:00:00Z', 0, 1)")
      for setting in DefaultSettingsWords.all { try Settings.insert(setting, in: session) }
      for permission in Permission.allCases {
        try session.run(
          "INSERT INTO role_permission(role, permission) VALUES ('administrator', \(permission.rawValue))")
      }
      for login in [NSUserName()] + (1...2_000).map({ "old\($0)" }) {
        try session.run(
          """
          INSERT INTO user_account(login, name, role, zones, is_closed, version)
          VALUES (\(login), 'ก', 'administrator', '', 0, 1)
          """)
      }
    }
    try engine.close()
  }
}
