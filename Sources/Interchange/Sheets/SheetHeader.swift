import OfficeCore

/// The header of a list within a sheet: the row, or two rows, that name its columns.
struct SheetHeader: Equatable {
  /// The last row of the header.
  var row: Int
  /// What the columns are called, from the first column on; empty where a column has no name.
  var names: [String]
  /// What each is, as far as its name is known.
  var uses: [Column?]

  /// How many columns are known.
  var score: Int { uses.count { $0 != nil } }

  /// Among so many rows with text the header is looked for: titles stand above it.
  private static let rowsLookedAt = 30

  /// The header that names most columns; nil when no row names as many as a list must have.
  static func find(in sheet: Sheet, kind: ImportKind) -> SheetHeader? {
    let known = ListColumnWords.columns(of: kind)
    let rows = Array(sheet.rows.prefix(rowsLookedAt))
    var best: SheetHeader?
    for (place, row) in rows.enumerated() {
      let own = header([row], in: sheet, known)
      var candidates = [own]
      guard own.score > 0 else { continue }
      if place + 1 < rows.count, rows[place + 1].number == row.number + 1 {
        let both = header([row, rows[place + 1]], in: sheet, known)
        // The lower row is one of names when it names a column that the upper one does not.
        if both.score > own.score || isUnder(row, rows[place + 1], sheet) { candidates = [both] }
      }
      for candidate in candidates where candidate.score > best?.score ?? 0 { best = candidate }
    }
    guard let best, best.isList(of: kind) else { return nil }
    return best.completed(in: sheet, kind)
  }

  /// A sheet of which fewer columns are known has another purpose: a cover, a legend.
  private func isList(of kind: ImportKind) -> Bool {
    let needed = kind.requiredColumns(hasNoIDReason: true)
    return needed.count { either in either.contains { uses.contains($0) } } * 2 >= needed.count
      && score >= min(2, needed.count + 1)
  }

  /// The names of one header row, or of two, the upper one spread over the cells that it was merged with.
  private static func header(_ rows: [SheetRow], in sheet: Sheet, _ known: [String: Column]) -> SheetHeader {
    let last = rows.compactMap { $0.cells.last?.column }.max() ?? 0
    let texts = rows.map { spread($0, in: sheet, to: last) }
    var names: [String] = []
    var uses: [Column?] = []
    for column in 0...last {
      let upper = texts[0][column]
      let lower = texts.count > 1 ? texts[1][column] : ""
      let choices =
        upper.isEmpty || lower.isEmpty || upper == lower
        ? [lower.isEmpty ? upper : lower] : [upper + " " + lower, lower, upper]
      let found = choices.lazy.compactMap { known[ListColumnWords.key($0)] }.first
      names.append(oneLine(choices[0]))
      uses.append(found)
    }
    return SheetHeader(row: rows[rows.count - 1].number, names: names, uses: uses)
  }

  /// The texts of a row from the first column on; a merged cell's in all of its columns, and in the rows below.
  private static func spread(_ row: SheetRow, in sheet: Sheet, to last: Int) -> [String] {
    var texts = (0...last).map { row[$0] }
    for merge in sheet.merges where merge.rows.contains(row.number) && merge.columns.lowerBound <= last {
      guard let first = sheet.rows.first(where: { $0.number == merge.rows.lowerBound }) else { continue }
      let text = first[merge.columns.lowerBound]
      for column in merge.columns.lowerBound...min(merge.columns.upperBound, last) where texts[column].isEmpty {
        texts[column] = text
      }
    }
    return texts
  }

  /// Whether a merge of the upper row goes down into the lower one, or over several of its cells.
  private static func isUnder(_ upper: SheetRow, _ lower: SheetRow, _ sheet: Sheet) -> Bool {
    sheet.merges.contains { $0.rows.lowerBound == upper.number && $0.rows.upperBound == lower.number }
  }

  static func oneLine(_ text: String) -> String {
    text.utf8.contains { $0 < 0x20 } ? text.split { $0.isNewline || $0 == "\t" }.joined(separator: " ") : text
  }

  /// A name that was merged over several columns of parts of the name; a column that stands twice counts once.
  private func completed(in sheet: Sheet, _ kind: ImportKind) -> SheetHeader {
    var header = self
    let isOfPeople = kind == .people
    let full = uses.indices.filter { uses[$0] == .fullName }
    if isOfPeople, full.count > 1, full.last.map({ $0 - full[0] + 1 }) == full.count {
      switch full.count {
      case 2: (header.uses[full[0]], header.uses[full[1]]) = (.fullName, .lastName)
      case 3:
        (header.uses[full[0]], header.uses[full[1]], header.uses[full[2]]) = (.title, .firstName, .lastName)
      default: break
      }
    }
    var seen: Set<Column> = []
    for place in header.uses.indices {
      if let column = header.uses[place], !seen.insert(column).inserted { header.uses[place] = nil }
    }
    // A "name" without a surname beside it is the whole name.
    if isOfPeople, !seen.contains(.lastName), !seen.contains(.fullName),
      let name = header.uses.firstIndex(of: .firstName)
    {
      header.uses[name] = .fullName
    }
    return header
  }
}
