/// The words of the query language itself.
enum QueryWords {
  /// What excludes the condition after it, besides the sign `-`.
  static let not = ["ไม่", "not"]
}
