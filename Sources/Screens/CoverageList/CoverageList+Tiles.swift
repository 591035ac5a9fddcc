internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// The communities as tiles under their zones: how often each was reached in the year.
extension CoverageList {
  /// Rows of tiles on the screen, each with the zone whose first row it is.
  private static func tileRows(_ state: State) -> [(zone: Int?, tiles: [CommunityReach])] {
    let all = state.all.sorted { $0.community.code < $1.community.code }
    return Set(all.map(\.community.zone)).sorted().flatMap { zone in
      let members = all.filter { $0.community.zone == zone }
      return stride(from: 0, to: members.count, by: TileMap.perRow).map { start in
        (start == 0 ? zone : nil, Array(members[start..<min(start + TileMap.perRow, members.count)]))
      }
    }
  }

  static func chosenTile(_ state: State) -> CommunityReach? {
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

  static func drawTiles(_ state: State, on canvas: inout Canvas, in area: Area, _ language: Language) {
    let (legend, rest) = area.splitTop(1)
    let isShort = area.columns < 60
    HeatLegend(
      Words.times.text(in: language), words: (isShort ? Words.shortLevels : Words.levels).map { $0.text(in: language) }
    ).draw(on: &canvas, in: legend)
    guard state.isLoaded else {
      let said = state.refusal ?? OutreachWords.reading
      canvas.write(said.text(in: language), x: rest.x + 1, y: rest.y, role: .faint, limit: rest.right)
      return
    }
    let rows = tileRows(state).map { row in
      HeatRow(
        row.zone.map { isShort ? String($0) : Vocabulary.zone($0).text(in: language) } ?? "",
        row.tiles.map { HeatCell(name: $0.community.code, number: String($0.outreaches), level: $0.level) })
    }
    TileMap(rows, chosen: state.tile).draw(on: &canvas, in: rest)
  }
}
