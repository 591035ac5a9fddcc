import CursesDriver
import Interchange
import OfficeCore
import OfficeStorage

/// The exit codes of every verb. Thrown by a verb that has said all there is to say.
enum ExitStatus: Int32, Error {
  case done = 0
  /// Done, with rejected rows.
  case rejectedRows = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case cannotCreate = 73
  case io = 74
  case busy = 75
  case notPermitted = 77

  /// The code that an error of ours stands for; nil for what the command line's reader throws.
  init?(after error: any Error) {
    switch error {
    case let failure as CommandFailure: self = failure.status
    case let failure as StoreError: self = Self.status(failure)
    case let violation as RuleViolation: self = Self.status(violation)
    case let refusal as FileRefusal: self = Self.status(refusal)
    case is FieldProblem: self = .usage
    case is EditConflict: self = .badData
    default: return nil
    }
  }

  private static func status(_ failure: StoreError) -> ExitStatus {
    switch failure {
    case .missing, .unreadable: .noInput
    case .exists, .cannotCreate: .cannotCreate
    case .notAnOffice, .newer, .damaged, .noSuchRecord: .badData
    case .busy: .busy
    case .full, .readOnly, .io: .io
    case .unknownLogin: .notPermitted
    case .notBackedUp(let reason): status(reason)
    }
  }

  private static func status(_ violation: RuleViolation) -> ExitStatus {
    if case .notPermitted = violation { .notPermitted } else { .badData }
  }

  private static func status(_ refusal: FileRefusal) -> ExitStatus {
    if case .unknownEncoding = refusal { .usage } else { .badData }
  }
}

/// What goes wrong on the way between the program and files, terminals and arguments.
enum CommandFailure: Error {
  /// There is no such file to read, or it may not be read.
  case noInput(path: String)
  /// There is no terminal on which the full screen could be shown.
  case noTerminal(CursesStartFailure)
  case cannotRead(path: String)
  /// More than any file of rows has.
  case tooLarge(path: String, mebibytes: Int)
  case cannotCreate(path: String)
  case cannotWrite(path: String)
  /// Whoever read our output went away.
  case readerGone
  case fiscalYear(String)
  case notADay(String)
  case zones(String)
  case noDemoUser(String)
  /// A demo office is to be kept where a file is already.
  case demoExists(path: String)
  /// An office is to be restored where one is already.
  case restoreExists(path: String)
  /// Old backups are to be removed from what is no folder.
  case notAFolder(path: String)
  case reasonWithoutPeople
  case nothingToChange

  var status: ExitStatus {
    switch self {
    case .noInput: .noInput
    case .cannotRead, .cannotWrite, .readerGone: .io
    case .cannotCreate, .demoExists, .restoreExists, .notAFolder: .cannotCreate
    case .noTerminal, .fiscalYear, .notADay, .zones, .reasonWithoutPeople, .nothingToChange: .usage
    case .noDemoUser: .notPermitted
    case .tooLarge: .badData
    }
  }
}
