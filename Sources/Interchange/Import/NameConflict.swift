import OfficeCore
import ThaiText

/// A row of people that has a number and a name.
struct NumberBearer: Sendable {
  var line: Int
  var number: NationalID
  var first: String
  var last: String
  /// How many problems of the row were found before its number was looked at.
  var problemsBefore: Int
}

/// A row whose number stood under another name before, in the line `first`.
struct NameConflict {
  var line: Int
  var first: Int
  var problemsBefore: Int

  /// The rows of a file, in order, that bear a number otherwise than its first row.
  static func among(_ bearers: [NumberBearer]) -> [NameConflict] {
    var known: [NationalID: Int] = [:]
    known.reserveCapacity(bearers.count)
    return bearers.indices.compactMap { index in
      let bearer = bearers[index]
      guard let first = known[bearer.number].map({ bearers[$0] }) else {
        known[bearer.number] = index
        return nil
      }
      guard (first.first, first.last) != (bearer.first, bearer.last) else { return nil }
      return NameConflict(line: bearer.line, first: first.line, problemsBefore: bearer.problemsBefore)
    }
  }
}

extension DecodedFile {
  /// Rejects these rows of people, also those that were good so far.
  mutating func refuse(_ conflicts: [NameConflict]) {
    guard !conflicts.isEmpty, case .people(let people) = rows else { return }
    let rejected = Dictionary(uniqueKeysWithValues: rejections.enumerated().map { ($1.line, $0) })
    var lines: Set<Int> = []
    for conflict in conflicts {
      let number = record(atLine: conflict.line).flatMap { record in
        table.place(of: .nationalID).map { RowCells.start(of: record.text($0)) }
      }
      let problem = FieldProblem(
        field: Column.nationalID.rawValue, value: number ?? "", kind: .nameConflictInFile(line: conflict.first))
      if let place = rejected[conflict.line] {
        rejections[place].problems.insert(problem, at: conflict.problemsBefore)
      } else {
        rejections.append(RowRejection(line: conflict.line, problems: [problem]))
        lines.insert(conflict.line)
      }
    }
    rejections.sort { $0.line < $1.line }
    rows = .people(people.filter { !lines.contains($0.line) })
    warnings.removeAll { lines.contains($0.line) }
  }
}
