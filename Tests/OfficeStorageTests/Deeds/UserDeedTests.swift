import OfficeCore
import OfficeStorage
import Testing

@Suite struct `Keeping the logins` {
  @Test func `a login is added, changed and closed, each journaled`() throws {
    let office = try Trial.office()
    try journaled(office) { try office.addUser(login: "nok", name: "นก", role: .fieldOfficer, zones: [3]) }
    #expect(try office.acting(as: "nok").actor.user.zones == [3])
    try journaled(office) { try office.changeUser(login: "nok", name: "นกน้อย", role: .clerk, zones: []) }
    let user = try office.acting(as: "nok").actor.user
    #expect([user.name, user.role.rawValue, String(user.zones.count)] == ["นกน้อย", "clerk", "0"])
    try journaled(office) { try office.closeUser(login: "nok") }
    #expect(throws: StoreError.unknownLogin("nok")) { try office.acting(as: "nok") }
    #expect(try office.users().first { $0.login == "nok" }?.isClosed == true)
  }

  @Test func `an unknown login opens nothing and cannot be changed or closed`() throws {
    let office = try Trial.office()
    #expect(throws: StoreError.unknownLogin("nobody")) { try office.acting(as: "nobody") }
    try refused(StoreError.unknownLogin("nobody"), office) { try office.closeUser(login: "nobody") }
    try refused(StoreError.unknownLogin("nobody"), office) {
      try office.changeUser(login: "nobody", name: "น", role: nil, zones: nil)
    }
  }

  @Test func `a login is given once, even after it is closed`() throws {
    let office = try Trial.office()
    try office.closeUser(login: "clerk")
    for login in ["clerk", "admin"] {
      try refused(RuleViolation.duplicateLogin(login), office) {
        try office.addUser(login: login, name: "ใหม่", role: .clerk, zones: [])
      }
    }
  }

  @Test func `the last administrator stays`() throws {
    let office = try Trial.office()
    try refused(RuleViolation.lastAdministrator, office) { try office.closeUser(login: "admin") }
    try refused(RuleViolation.lastAdministrator, office) {
      try office.changeUser(login: "admin", name: nil, role: .clerk, zones: nil)
    }
    try office.addUser(login: "second", name: "สอง", role: .administrator, zones: [])
    try office.closeUser(login: "admin")
    #expect(throws: StoreError.unknownLogin("admin")) { try office.acting(as: "admin") }
  }

  @Test func `wrong fields are named`() throws {
    let office = try Trial.office()
    try refused(FieldProblem(field: "login", value: "", kind: .missing), office) {
      try office.addUser(login: "", name: "ก", role: .clerk, zones: [])
    }
    try refused(FieldProblem(field: "name", value: "", kind: .missing), office) {
      try office.addUser(login: "x", name: "", role: .clerk, zones: [])
    }
    try refused(FieldProblem(field: "zones", value: "5", kind: .outOfRange(1...4)), office) {
      try office.addUser(login: "x", name: "ก", role: .clerk, zones: [5])
    }
  }

  @Test(arguments: OfficeRole.allCases)
  func `only an administrator keeps logins`(role: OfficeRole) throws {
    let office = try Trial.office()
    guard role != .administrator else { return #expect(try office.users().count == 7) }
    let actor = try office.acting(as: role.rawValue)
    #expect(throws: RuleViolation.notPermitted(.manageUsers)) { try actor.users() }
    try refused(RuleViolation.notPermitted(.manageUsers), office) {
      try actor.addUser(login: "x", name: "ก", role: .clerk, zones: [])
    }
    try refused(RuleViolation.notPermitted(.manageUsers), office) { try actor.closeUser(login: "clerk") }
  }
}
