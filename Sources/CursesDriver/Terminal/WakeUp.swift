import CNcurses

/// A bell that another thread rings to wake the event loop: watch its descriptor, then `take`.
package final class WakeUp: Sendable {
  package let descriptor: Int32

  /// Nil if the process has no descriptors left.
  package init?() {
    descriptor = wake_open()
    if descriptor < 0 { return nil }
  }

  /// From any thread.
  package func ring() { wake_post(descriptor) }

  /// The loop has seen it.
  package func take() { wake_take(descriptor) }
}

/// A watch on a folder, for the files of the office that other sessions write.
package struct FolderWatch: Sendable {
  package let descriptor: Int32

  /// Nil if the folder cannot be watched.
  package init?(folder: String) {
    descriptor = watch_open(folder)
    if descriptor < 0 { return nil }
  }

  /// Takes what has happened: whether a file whose name starts with `prefix` was touched.
  package func touched(prefix: String) -> Bool { watch_take(descriptor, prefix) }
}
