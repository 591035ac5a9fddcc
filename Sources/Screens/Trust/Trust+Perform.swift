package import OfficeStorage

extension Trust {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .check(let isFull): .checked(try office.checkIntegrity(IntegrityOptions(isFull: isFull)))
    case .age: .ageRead(try office.lastBackup().map { .made(BackupAge(of: $0, now: office.now)) } ?? .never)
    case .backUp: .backedUp(try office.backUp())
    }
  }
}
