package import OfficeStorage

extension Trust {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    try perform(request, in: office, telling: Work())
  }

  package static func perform(_ request: Request, in office: Office, telling work: Work) throws -> Message {
    switch request {
    case .check(let isFull):
      .checked(
        try office.checkIntegrity(IntegrityOptions(isFull: isFull)) {
          try work.report(Words.checking, $0, of: $1)
        })
    case .age: .ageRead(try office.lastBackup().map { .made(BackupAge(of: $0, now: office.now)) } ?? .never)
    case .backUp: .backedUp(try office.backUp())
    }
  }
}
