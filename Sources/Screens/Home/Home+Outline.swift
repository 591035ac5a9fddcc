internal import TerminalUI
internal import ThaiText

extension Home {
  /// What waits, then the places, under one cursor.
  static func outline(_ state: State, _ language: Language) -> [Outline.Item] {
    let work = state.items.prefix { !$0.isPlace }
    let places = state.items.dropFirst(work.count)
    var waiting = Outline.List(
      rows: work.map { item in
        let (label, number) = Words.line(item)
        return [label.text(in: language), number.text(in: language)]
      })
    waiting.heading = Words.waiting.text(in: language)
    waiting.cursor = state.cursor.index
    var menu = Outline.List(rows: places.map { [Words.line($0).label.text(in: language)] }, first: work.count)
    menu.heading = Words.places.text(in: language)
    menu.cursor = state.cursor.index
    let today = Outline.Item.text(Words.today(state.today).text(in: language))
    return [today] + (state.isLoaded ? [] : [.text(Words.reading.text(in: language))])
      + (work.isEmpty ? [] : [.list(waiting)]) + [.list(menu)]
  }
}
