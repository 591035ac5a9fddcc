package import Foundation

/// Waits for files to change, woken by the kernel and never by time.
package enum FolderChanges {
  /// Looks at once and then after every change in the folder; throws when the limit (in seconds) passes first.
  package static func wait(
    in folder: URL, for description: String, limit: Double = 30, until isDone: () throws -> Bool
  ) throws {
    let watch = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard watch >= 0 else { throw Tmux.Failure(description: "no watch: errno \(errno)") }
    defer { close(watch) }
    guard inotify_add_watch(watch, folder.path, UInt32(IN_MODIFY) | UInt32(IN_CREATE) | UInt32(IN_MOVED_TO)) >= 0 else {
      throw Tmux.Failure(description: "no watch on \(folder.path): errno \(errno)")
    }
    let end = Date(timeIntervalSinceNow: limit)
    var buffer = [UInt8](repeating: 0, count: 4096)
    while try !isDone() {
      var poller = pollfd(fd: watch, events: Int16(POLLIN), revents: 0)
      let left = end.timeIntervalSinceNow
      guard left > 0, poll(&poller, 1, Int32(left * 1000)) > 0 else {
        throw Tmux.Failure(description: "did not happen: \(description)")
      }
      while read(watch, &buffer, buffer.count) > 0 {}
    }
  }
}
