internal import OfficeCore
internal import TerminalUI

/// What lies over the place on top and takes its keys.
enum Overlay: Sendable {
  case palette(Palette)
  /// The help, and the commands that its items run.
  case help(ItemList, [Command])
  case recent(ItemList, [RecentPlace])
  case messages(ItemList)
}

/// A place to go back to.
enum RecentPlace: Equatable, Sendable {
  /// One of the stack, by its number.
  case open(Int)
  case left(Route)
}

/// What was said on the message line, and when.
struct SaidMessage: Equatable, Sendable {
  let toast: Toast
  let at: Moment
}

/// A place that was left: what opens it again, and what it was called.
struct LeftPlace: Equatable, Sendable {
  let route: Route
  let name: Phrase
}
