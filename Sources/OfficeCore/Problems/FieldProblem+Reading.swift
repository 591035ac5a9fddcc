package import ThaiText

extension DateReading.Failure {
  /// The same failure as a field's problem.
  package var kind: FieldProblem.Kind {
    switch self {
    case .empty: .missing
    case .notADate: .notADate
    case .noSuchDay(let year, let month, let day): .noSuchDay(buddhistYear: year, month: month, day: day)
    case .yearOutOfRange(let year): .yearOutOfRange(year)
    }
  }
}

extension MoneyFailure {
  /// The same failure as a field's problem.
  package var kind: FieldProblem.Kind {
    switch self {
    case .empty: .missing
    case .notANumber: .notMoney
    case .negative: .negativeMoney
    case .misplacedComma: .misplacedComma
    case .tooManyDecimals: .tooManyDecimals
    case .tooLarge: .notMoney
    }
  }
}

extension NationalID.Problem {
  /// The same problem as a field's problem.
  package var kind: FieldProblem.Kind {
    switch self {
    case .length(let count): .nationalIDLength(count)
    case .letter: .nationalIDLetter
    case .checkDigit: .nationalIDCheckDigit
    case .placeholder: .nationalIDPlaceholder
    case .spreadsheet: .nationalIDSpreadsheet
    }
  }
}
