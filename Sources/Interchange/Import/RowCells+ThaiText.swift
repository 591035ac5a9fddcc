import OfficeCore
import ThaiText

/// Days, money and numbers of persons, which ThaiText reads; here its failures become problems of a cell.
extension RowCells {
  mutating func day(_ column: Column) -> Told<Day> {
    let today = today
    let day = optional(column) { Self.day($0, today) }
    warnIfInFuture(day.told, in: column)
    return day
  }

  mutating func requiredDay(_ column: Column) -> Day? {
    let today = today
    let day = required(column) { Self.day($0, today) }
    warnIfInFuture(day, in: column)
    return day
  }

  mutating func birth(_ column: Column) -> Told<Birth> {
    let today = today
    let birth: Told<Birth> = optional(column) { text in
      do throws(DateReading.Failure) {
        return .value(try DateReading.birth(text, today: today))
      } catch {
        return .problem(Self.problem(of: error))
      }
    }
    warnIfInFuture(birth.told?.firstPossibleDay, in: column)
    return birth
  }

  mutating func money(_ column: Column) -> Told<Money> { optional(column, Self.money) }

  mutating func requiredMoney(_ column: Column) -> Money? { required(column, Self.money) }

  mutating func nationalID(_ column: Column) -> Told<NationalID> {
    let number = optional(column) { Self.number($0) }
    warnIfProvinceUnknown(number.told, in: column)
    return number
  }

  mutating func requiredNationalID(_ column: Column) -> NationalID? {
    let number = required(column) { Self.number($0) }
    warnIfProvinceUnknown(number, in: column)
    return number
  }

  /// Old papers are what they are: days out of order are odd, not wrong.
  mutating func warnUnlessInOrder(_ first: Told<Day>, _ second: Told<Day>, in column: Column) {
    guard let first = first.told, let second = second.told, second < first else { return }
    warn(.datesOutOfOrder, in: column)
  }

  private mutating func warnIfInFuture(_ day: Day?, in column: Column) {
    if let day, day > today { warn(.dateInFuture, in: column) }
  }

  private mutating func warnIfProvinceUnknown(_ number: NationalID?, in column: Column) {
    if let number, !number.hasKnownProvince { warn(.unknownProvince, in: column) }
  }

  private static func number(_ text: String) -> Reading<NationalID> {
    do throws(NationalID.Problem) {
      return .value(try NationalID.reading(text))
    } catch {
      switch error {
      case .length(let count): return .problem(.nationalIDLength(count))
      case .letter: return .problem(.nationalIDLetter)
      case .checkDigit: return .problem(.nationalIDCheckDigit)
      case .placeholder: return .problem(.nationalIDPlaceholder)
      case .spreadsheet: return .problem(.nationalIDSpreadsheet)
      }
    }
  }

  private static func day(_ text: String, _ today: Day) -> Reading<Day> {
    do throws(DateReading.Failure) {
      return .value(try DateReading.day(text, today: today))
    } catch {
      return .problem(problem(of: error))
    }
  }

  private static func problem(of failure: DateReading.Failure) -> FieldProblem.Kind {
    switch failure {
    case .empty, .notADate: .notADate
    case .noSuchDay(let year, let month, let day): .noSuchDay(buddhistYear: year, month: month, day: day)
    case .yearOutOfRange(let year): .yearOutOfRange(year)
    }
  }

  /// Below what a sum over all households could overflow.
  private static let mostBaht = 9_999_999_999

  private static func money(_ text: String) -> Reading<Money> {
    do throws(MoneyFailure) {
      let money = try Money.reading(text)
      return money <= Money(baht: Int64(mostBaht)) ? .value(money) : .problem(.outOfRange(0...mostBaht))
    } catch {
      switch error {
      case .empty, .notANumber: return .problem(.notMoney)
      case .negative: return .problem(.negativeMoney)
      case .misplacedComma: return .problem(.misplacedComma)
      case .tooManyDecimals: return .problem(.tooManyDecimals)
      case .tooLarge: return .problem(.outOfRange(0...mostBaht))
      }
    }
  }
}
