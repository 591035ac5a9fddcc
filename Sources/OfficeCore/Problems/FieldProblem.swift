package import ThaiText

/// What is wrong with one field of a form or one cell of a file. Carries data, never sentences.
package struct FieldProblem: Hashable, Sendable, Error {
  /// The field of the form, or the column of the file.
  package var field: String
  /// The value as it was typed.
  package var value: String
  package var kind: Kind

  package init(field: String, value: String, kind: Kind) {
    self.field = field
    self.value = value
    self.kind = kind
  }

  package enum Kind: Hashable, Sendable {
    case missing
    /// One of these must be given.
    case oneOfMissing([String])
    case tooLong(limit: Int)
    case notANumber
    case outOfRange(ClosedRange<Int>)
    case notOneOf([String])
    case notYesOrNo
    case notMoney
    case negativeMoney
    case tooManyDecimals
    case misplacedComma
    case notADate
    case noSuchDay(buddhistYear: Int, month: Int, day: Int)
    case yearOutOfRange(Int)
    case nationalIDLength(Int)
    case nationalIDLetter
    case nationalIDCheckDigit
    case nationalIDPlaceholder
    case nationalIDSpreadsheet
    case unknownCommunity
    case ambiguousCommunity([String])
    case unknownPerson
    case unknownGroup
    case unknownHousehold
    case unknownProposal
    case unknownOrganisation
    case unknownRound
    /// The same national ID stands under another name in an earlier line of the file.
    case nameConflictInFile(line: Int)
    case decisionDayMissing
    case closedBeforeOpened
    case toBeforeFrom
    case duplicate
    case orphanMark
    /// More cells than the header has columns.
    case tooManyCells(Int)
    /// A quote that never closes.
    case unterminatedQuote
    case badBytes
    case zoneNotYours(Int?)
    case noneOfObjectives
    case linesDoNotAddUp(Money)
    /// The code of a house register has 11 digits.
    case registerCodeLength(Int)
  }
}
