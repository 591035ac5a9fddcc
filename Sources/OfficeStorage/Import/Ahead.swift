internal import Foundation
internal import Synchronization

/// Works the parts of some work out on another processor, in their order, a few parts ahead of who takes them.
///
/// What is taken comes in order and is the same as without: only pure work goes here. Whoever stops early leaves the rest
/// undone.
final class Ahead<Part: Sendable>: Sendable {
  private final class Bench: Sendable {
    struct Content {
      var parts: [Part] = []
      var isAbandoned = false
    }

    let content = Mutex(Content())
    /// Counts the parts that lie ready, and the places that are free.
    let ready = DispatchSemaphore(value: 0)
    let free = DispatchSemaphore(value: 0)
  }

  private let bench = Bench()

  /// So many parts lie ready at most: what is worked out must not fill the memory.
  private static var most: Int { 3 }

  init(_ count: Int, _ make: @escaping @Sendable (Int) -> Part) {
    for _ in 0..<Self.most { bench.free.signal() }
    let bench = bench
    DispatchQueue.global(qos: .userInitiated).async {
      for number in 0..<count {
        bench.free.wait()
        if bench.content.withLock({ $0.isAbandoned }) { return }
        let part = make(number)
        bench.content.withLock { $0.parts.append(part) }
        bench.ready.signal()
      }
    }
  }

  /// The next part; not to be asked for more parts than there are.
  func next() -> Part {
    bench.ready.wait()
    defer { bench.free.signal() }
    return bench.content.withLock { $0.parts.removeFirst() }
  }

  deinit {
    bench.content.withLock { $0.isAbandoned = true }
    bench.free.signal()
  }
}

/// Does `count` pieces of pure work on all processors and returns when all are done.
package func atOnce(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
  DispatchQueue.concurrentPerform(iterations: count, execute: body)
}
