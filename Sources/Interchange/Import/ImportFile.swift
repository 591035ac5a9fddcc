package import OfficeCore
internal import Synchronization
package import ThaiText

/// Reads a whole file: every row is read and checked, whatever is wrong with others.
package enum ImportFile {
  /// Runs so many pieces of work, given by their numbers, at once or one after the other; returns when all are done.
  package typealias Runner = (Int, @escaping @Sendable (Int) -> Void) -> Void

  /// Decodes the bytes of a file of one kind.
  ///
  /// `today` tells which days lie in the future; `noIDReason` stands for the reason of every person without a number.
  /// `runner` may run the parts of a large file at once; what comes of it is the same.
  package static func decode(
    kind: ImportKind, bytes: [UInt8], encoding: TextEncoding? = nil, today: Day, noIDReason: String? = nil,
    runner: Runner = { count, body in (0..<count).forEach(body) }
  ) throws(FileRefusal) -> DecodedFile {
    let people = PeopleDecoder(noIDReason: noIDReason)
    let table = try TableFile(
      kind: kind, text: try SourceText(bytes, encoding: encoding), hasNoIDReason: people.noIDReason != nil)
    func rows<Row: Sendable>(
      _ collect: ([Row]) -> ImportRows, _ decode: @escaping @Sendable (inout RowCells) -> Row?
    ) -> DecodedFile {
      let parts = decodeParts(of: table, runner) {
        FilePart(table: table, today: today, places: $0) { cells, _ in decode(&cells) }
      }
      return DecodedFile(table: table, rows: collect(parts.flatMap(\.rows)), parts)
    }
    switch kind {
    case .communities: return rows(ImportRows.communities) { CommunityRow(&$0) }
    case .people:
      let parts = decodeParts(of: table, runner) { places in
        FilePart(table: table, today: today, places: places) { people.row(&$0, &$1) }
      }
      var file = DecodedFile(table: table, rows: .people(parts.flatMap(\.rows)), parts)
      file.refuse(NameConflict.among(parts.flatMap(\.bearers)))
      return file
    case .groups: return rows(ImportRows.groups) { GroupRow(&$0) }
    case .members: return rows(ImportRows.members) { MemberRow(&$0) }
    case .proposals: return rows(ImportRows.proposals) { ProposalRow(&$0) }
    case .beneficiaries: return rows(ImportRows.beneficiaries) { BeneficiaryRow(&$0) }
    case .incomes: return rows(ImportRows.incomes) { IncomeRow(&$0) }
    case .assessments: return rows(ImportRows.assessments) { AssessmentRow(&$0) }
    }
  }

  /// How many records a part has.
  private static let recordsOfPart = 5_000

  private static func decodeParts<Row: Sendable>(
    of table: TableFile, _ runner: Runner,
    _ decode: @escaping @Sendable (ArraySlice<DecodedFile.Place>) -> FilePart<Row>
  ) -> [FilePart<Row>] {
    let places = table.records
    let count = (places.count + recordsOfPart - 1) / recordsOfPart
    let parts = PartsInOrder<FilePart<Row>>(count)
    runner(count) { number in
      let start = number * recordsOfPart
      parts.set(decode(places[start..<min(places.count, start + recordsOfPart)]), at: number)
    }
    return parts.all
  }
}

/// What some records of a file, one after the other, turned out to be.
struct FilePart<Row: Sendable>: Sendable {
  let places: ArraySlice<DecodedFile.Place>
  private(set) var rows: [Row] = []
  private(set) var rejections: [RowRejection] = []
  private(set) var warnings: [RowWarning] = []
  private(set) var bearers: [NumberBearer] = []

  init(
    table: TableFile, today: Day, places: ArraySlice<DecodedFile.Place>,
    _ decode: (inout RowCells, inout [NumberBearer]) -> Row?
  ) {
    self.places = places
    guard let first = places.first else { return }
    var reader = table.reader(at: first)
    var cells = RowCells(table: table, today: today)
    for place in places {
      // Blank records lie between them.
      repeat { guard reader.next(into: &cells.record) else { return } } while cells.record.offset < place.offset
      cells.beginRecord()
      let row = cells.hasSoundShape() ? decode(&cells, &bearers) : nil
      if let row, cells.problems.isEmpty {
        rows.append(row)
        warnings += cells.warnings
      } else {
        rejections.append(RowRejection(line: cells.line, problems: cells.problems))
      }
    }
  }
}

/// Parts that are set by whoever has made them, in any order.
private final class PartsInOrder<Part: Sendable>: Sendable {
  private let parts: Mutex<[Part?]>

  init(_ count: Int) { parts = Mutex(Array(repeating: nil, count: count)) }

  func set(_ part: Part, at place: Int) { parts.withLock { $0[place] = part } }

  var all: [Part] { parts.withLock { $0.compactMap { $0 } } }
}
