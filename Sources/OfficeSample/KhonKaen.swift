package import OfficeCore

/// The city whose office the sample shows.
package enum KhonKaen {
  /// The 95 communities of the city: code = digit of the zone and two-digit number within the zone (101, 228).
  package static func communities() -> [CommunityRow] {
    let text = String(decoding: PackageResources.communities_csv, as: UTF8.self)
    var rows: [CommunityRow] = []
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      guard cells.count >= 5, let zone = Int(cells[1]), let place = Int(cells[2]) else { continue }
      rows.append(
        CommunityRow(
          line: rows.count + 2, code: String(zone * 100 + place), zone: zone, name: String(cells[3]),
          aliases: .value(cells[4].isEmpty ? nil : [String(cells[4])])))
    }
    return rows
  }
}
