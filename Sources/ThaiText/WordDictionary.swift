internal import CLibThai

/// libthai's list of Thai words, loaded once.
struct WordDictionary: @unchecked Sendable {
  /// The installed dictionary, or LIBTHAI_DICTDIR's; nil when there is none.
  static let shared = WordDictionary()

  /// Never changed and never freed: libthai only reads it, from any number of threads.
  private let breaker: OpaquePointer

  private init?() {
    guard let breaker = th_brk_new(nil) else { return nil }
    self.breaker = breaker
  }

  /// Scalar offsets where libthai would begin a word, unfiltered.
  func wordStarts(in scalars: [Unicode.Scalar]) -> [Int] {
    guard scalars.count > 1 else { return [] }
    let wide = scalars.map { wchar_t(bitPattern: $0.value) } + [0]
    let capacity = scalars.count + 1
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: capacity) { places in
      let count = th_brk_wc_find_breaks(breaker, wide, places.baseAddress, capacity)
      return places.prefix(Int(max(count, 0))).map(Int.init)
    }
  }
}
