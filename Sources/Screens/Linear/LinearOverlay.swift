internal import TerminalUI

/// What lies over the place on top, as linear mode says it: numbered items, one of which may be run.
struct LinearOverlay {
  let title: Phrase
  let items: [Phrase]
  /// The item that the cursor is on.
  let index: Int
  /// Words narrow the items.
  let takesWords: Bool

  init(_ overlay: Overlay) {
    func items(of list: ItemList) -> [Phrase] {
      list.items.map { item in
        guard case .text(let lead) = item.lead else { return item.phrase }
        return lead + Phrase(verbatim: " ") + item.phrase
      }
    }
    switch overlay {
    case .palette(let palette):
      title = ShellWords.palette
      self.items = palette.shown.map { $0.phrase + ($0.disabled.map(LinearWords.disabled) ?? Phrase(verbatim: "")) }
      (index, takesWords) = (palette.index, true)
    case .help(let list, _):
      (title, self.items, index, takesWords) = (ShellWords.help, items(of: list), list.index, false)
    case .recent(let list, _):
      (title, self.items, index, takesWords) = (ShellWords.recent, items(of: list), list.index, false)
    case .messages(let list):
      (title, self.items, index, takesWords) = (ShellWords.messages, items(of: list), list.index, false)
    }
  }
}
