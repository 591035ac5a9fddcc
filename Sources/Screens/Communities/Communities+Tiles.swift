internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

/// The communities as tiles under their zones: how many of the families supported in a year are followed up.
extension Communities {
  /// Rows of tiles on the screen, each with the zone whose first row it is.
  static func tileRows(_ state: State) -> [(zone: Int?, tiles: [CommunitySummary])] {
    Set(state.all.map(\.community.zone)).sorted().flatMap { zone in
      let members = state.all.filter { $0.community.zone == zone }
      return stride(from: 0, to: members.count, by: TileMap.perRow).map { start in
        (start == 0 ? zone : nil, Array(members[start..<min(start + TileMap.perRow, members.count)]))
      }
    }
  }

  static func chosenTile(_ state: State) -> CommunitySummary? {
    let rows = tileRows(state)
    guard rows.indices.contains(state.tile.row), rows[state.tile.row].tiles.indices.contains(state.tile.column) else {
      return nil
    }
    return rows[state.tile.row].tiles[state.tile.column]
  }

  /// Moves among the tiles; false at an edge.
  static func moveTile(_ key: Key, _ state: inout State) -> Bool {
    guard let place = state.tile.moved(by: key, in: tileRows(state).map(\.tiles.count)) else { return false }
    state.tile = place
    return true
  }

  /// What a tile says: the coverage in per cent, a dash where nothing was supported.
  static func cell(_ community: Community, _ state: State) -> HeatCell {
    guard let coverage = state.coverage?[community.code]?.coverage else {
      return HeatCell(name: community.code, number: "–", level: nil)
    }
    return HeatCell(
      name: community.code, number: String((coverage.tenths + 5) / 10),
      level: HeatCell.level(percent: Double(coverage.tenths) / 10))
  }

  static func drawTiles(_ state: State, on canvas: inout Canvas, in area: Area, _ language: Language) {
    let (legend, rest) = area.splitTop(1)
    HeatLegend(Words.coverage(state.fiscalYear).text(in: language)).draw(on: &canvas, in: legend)
    guard state.coverage != nil else {
      canvas.write(Words.reading.text(in: language), x: rest.x + 1, y: rest.y, role: .faint, limit: rest.right)
      return
    }
    let isShort = area.columns < 60
    let rows = tileRows(state).map { row in
      HeatRow(
        row.zone.map { isShort ? String($0) : Vocabulary.zone($0).text(in: language) } ?? "",
        row.tiles.map { cell($0.community, state) })
    }
    TileMap(rows, chosen: state.tile).draw(on: &canvas, in: rest)
  }
}
