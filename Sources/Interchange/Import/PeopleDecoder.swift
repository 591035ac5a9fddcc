import OfficeCore
import ThaiText

/// Reads the rows of one file of people.
struct PeopleDecoder: Sendable {
  /// Said of every row that has neither a number nor a reason of its own.
  let noIDReason: String?

  init(noIDReason: String?) {
    self.noIDReason = noIDReason.map(ThaiForm.canonical).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// `bearers` gathers who has which number, for whoever sees all rows.
  func row(_ cells: inout RowCells, _ bearers: inout [NumberBearer]) -> PersonRow? {
    let nationalID = cells.nationalID(.nationalID)
    let noIDReason = reason(&cells)
    let name = Self.name(&cells)
    if let number = nationalID.told, let name {
      bearers.append(
        NumberBearer(
          line: cells.line, number: number, first: name.first, last: name.last, problemsBefore: cells.problems.count))
    }
    var row = PersonRow(
      line: cells.line, nationalID: nationalID.told, firstName: name?.first ?? "", lastName: name?.last ?? "")
    row.noIDReason = noIDReason
    row.title = Self.title(name, &cells)
    row.sex = cells.sex(.sex)
    row.birth = cells.birth(.birthDate)
    row.houseNumber = cells.code(.houseNumber)
    row.moo = cells.code(.moo)
    row.soi = cells.text(.soi)
    row.road = cells.text(.road)
    row.subdistrict = cells.text(.subdistrict)
    row.district = cells.text(.district)
    row.province = cells.text(.province)
    row.postcode = cells.code(.postcode)
    row.community = cells.text(.community)
    row.phone = cells.code(.phone)
    row.household = cells.code(.household)
    row.isHead = cells.yesOrNo(.head)
    row.incomeMonth = cells.money(.incomeMonth)
    row.categories = cells.categories(.categories)
    return row
  }

  private func reason(_ cells: inout RowCells) -> Told<String> {
    let reason = cells.text(.noIDReason)
    guard reason.told == nil, cells.isEmpty(.nationalID), cells.isEmpty(.noIDReason) else { return reason }
    if let noIDReason { return .value(noIDReason) }
    cells.report(.oneOfMissing([Column.nationalID.rawValue, Column.noIDReason.rawValue]), in: .nationalID)
    return reason
  }

  /// The name's parts from their columns; where the first name's is empty, from the full name.
  private static func name(_ cells: inout RowCells) -> PersonName? {
    let first = cells.text(.firstName).told
    let last = cells.text(.lastName).told
    if let first { return PersonName(title: "", first: first, last: last ?? "") }
    guard cells.isEmpty(.firstName) else { return nil }
    let full = cells.text(.fullName).told
    if let parts = full.map(PersonName.splitting), !parts.first.isEmpty {
      return PersonName(title: parts.title, first: parts.first, last: last ?? parts.last)
    }
    if full != nil || cells.isEmpty(.fullName) {
      cells.report(.oneOfMissing([Column.firstName.rawValue, Column.fullName.rawValue]), in: .firstName)
    }
    return nil
  }

  /// The title of its own column comes before the one that the full name begins with.
  private static func title(_ name: PersonName?, _ cells: inout RowCells) -> Told<String> {
    let title = cells.text(.title)
    guard title.told == nil, let found = name?.title, !found.isEmpty else { return title }
    return .value(found)
  }
}
