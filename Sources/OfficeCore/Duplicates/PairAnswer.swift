/// What somebody said of two records that look like one person. It is remembered for ever.
package enum PairAnswer: String, CaseIterable, Sendable {
  /// Said by merging the two.
  case same
  case different
  case later
}

extension PairAnswer {
  /// Whether two records belong on the list of what is still to be looked at. Two who were said to be different people do
  /// not come back, whatever is changed of them, unless they have one identity number.
  package static func isOpen(_ answer: PairAnswer?, _ likeness: Likeness) -> Bool {
    switch answer {
    case nil, .later: likeness.grade != nil
    case .different: likeness.evidence.contains(.numberSame)
    case .same: false
    }
  }
}
