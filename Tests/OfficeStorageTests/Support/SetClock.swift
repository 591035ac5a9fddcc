import OfficeCore

/// A clock that a test sets.
final class SetClock: @unchecked Sendable {
  private var times: [Moment]

  init(_ times: [String]) { self.times = times.compactMap { Moment(utc: $0) } }

  var now: @Sendable () -> Moment { { self.times[0] } }
  func next() { times.removeFirst() }
}
