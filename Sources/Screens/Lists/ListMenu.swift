package import OfficeCore
package import OfficeStorage
package import TerminalUI

/// The menu that lies over a list.
package struct ListMenu: Equatable, Sendable {
  enum Of: Equatable, Sendable {
    case order, facts
    case views(SavedViews)
    /// Which view is to have another name, or to go.
    case renaming([ListView])
    case dropping([ListView])
    /// Which shared search is to be withdrawn.
    case withdrawing([SharedSearch])
  }

  var of: Of
  var pick: PickList

  func draw(on canvas: inout Canvas, in area: Area, language: Language) {
    let wanted = pick.wantedSize(in: language)
    let size = Size(columns: min(area.columns, wanted.columns), rows: min(area.rows, wanted.rows))
    pick.draw(
      on: &canvas,
      in: Area(
        x: area.right - size.columns, y: min(area.y + 1, area.bottom - size.rows), columns: size.columns,
        rows: size.rows), language: language)
  }
}

/// The views of a list that are kept: the user's own, and those shared with everyone.
package struct SavedViews: Equatable, Sendable {
  package var own: [ListView] = []
  package var shared: [SharedSearch] = []
  package var mayShare = false
}

/// Records that are to be written to a file.
package struct ListExport: Equatable, Sendable {
  /// The list's name: the file is called so.
  package var list: String
  /// As what they can be written for an import; nil where they cannot, or the user may not.
  package var kind: ImportKind?
  package var records: [Int64]
  /// So many rows the list shows of them.
  package var rows: Int
}

/// What a user does with a list, whichever it is.
package enum ListCommand: Equatable, Sendable {
  case key(Key)
  case pasted(String)
  case searchAsked
  /// Esc in the words: they go.
  case searchLeft
  /// The line was typed in the wrong keyboard layout.
  case rescued
  case orderAsked
  case reversed
  case factsAsked
  case viewsAsked
  case viewTaken(ListView)
  case cleared
  case marked
  case rangeMarked
  case inverted
  case unmarked
  case printed
  case exported
  case chose(DialogChoice)
  case brought(ListNews)
}

/// What all records of a list are asked for.
package enum ListDeed: Equatable, Sendable { case invert, export }

/// What a list asks of the office besides its rows.
package enum ListRequest: Equatable, Sendable {
  case views(of: String)
  case keep(ListView, replacing: String?, of: String)
  case drop(String, of: String)
  case share(ListView, of: String)
  case withdraw(String, of: String)
  /// The numbers of all people that a query finds.
  case people(PeopleQuery, ListDeed)
  case nameFile(ListExport)
  /// A file for an import.
  case export(ImportKind, [Int64], path: String)
  /// A file of what the list shows.
  case write(ListText, ListNote, path: String)
  /// The same of people, who are paged: those whom the query finds, of marked ones only these.
  case writePeople(PeopleQuery, among: [Int64]?, Language, ListNote, path: String)
}

/// What the office answered.
package enum ListNews: Equatable, Sendable {
  case views(SavedViews)
  case kept(String)
  case shared(String)
  case withdrawn(String)
  case dropped(String)
  /// Nil when they are too many.
  case found([Int64]?, ListDeed)
  case fileNamed(ListExport, String)
  case written(rows: Int, omitted: Int, path: String)
}
