/// Decides what a typed scalar does to the text left of the cursor: the basic level of the WTT 2.0 input
/// rules for Thai, with corrections in place of most refusals.
///
/// Pasted and imported text does not come here but through `ThaiForm.canonical`.
package enum InputCheck {
  package enum Outcome: Equatable, Sendable {
    case insert([Unicode.Scalar])
    /// Takes away `count` scalars left of the cursor, then inserts `with`.
    case replace(count: Int, with: [Unicode.Scalar])
    /// Changes nothing; worth a beep.
    case refuse
  }

  /// The outcome of typing `scalar` when `before` is all that stands left of the cursor.
  package static func typed(
    _ scalar: Unicode.Scalar, after before: some BidirectionalCollection<Unicode.Scalar>
  ) -> Outcome {
    switch Widths.kind(of: scalar) {
    case .dropped, .undrawable: return .refuse
    case .mark:
      return scalar.isThaiMark ? thaiMark(scalar, after: before) : foreignMark(scalar, after: before)
    case .narrow, .wide: break
    }
    switch (before.last, scalar) {
    case (.saraE, .saraE): return .replace(count: 1, with: [.saraAe])
    case (.nikhahit, .saraAa): return .replace(count: 1, with: [.saraAm])
    default: return .insert([scalar])
    }
  }

  private static func thaiMark(
    _ mark: Unicode.Scalar, after before: some BidirectionalCollection<Unicode.Scalar>
  ) -> Outcome {
    if before.last == .saraAm { return markOnSaraAm(mark, after: before.dropLast()) }
    guard let old = marksOfLastConsonant(in: before) else { return .refuse }
    return change(from: old, to: marks(of: old, joinedBy: mark))
  }

  /// A tone goes under the SARA AM to the consonant; another vowel takes its place.
  private static func markOnSaraAm(
    _ mark: Unicode.Scalar, after before: some BidirectionalCollection<Unicode.Scalar>
  ) -> Outcome {
    guard let old = marksOfLastConsonant(in: before), old.allSatisfy(\.isThaiTone) else { return .refuse }
    if mark.isThaiTone { return .replace(count: old.count + 1, with: [mark, .saraAm]) }
    guard mark.isThaiVowelMark, mark != .phinthu, mark != .maiTaiKhu else { return .refuse }
    return .replace(count: old.count + 1, with: marks(of: old, joinedBy: mark))
  }

  /// The marks that end the text, when they stand on a consonant; RU and LU carry none.
  private static func marksOfLastConsonant(
    in before: some BidirectionalCollection<Unicode.Scalar>
  ) -> [Unicode.Scalar]? {
    let marks = before.suffix(while: { $0.isThaiMark })
    guard let base = before.dropLast(marks.count).last, base.isThaiConsonant else { return nil }
    return base == "ฤ" || base == "ฦ" ? nil : marks
  }

  private static func marks(of old: [Unicode.Scalar], joinedBy mark: Unicode.Scalar) -> [Unicode.Scalar] {
    guard let last = old.last else { return [mark] }
    if isAccepted(mark, after: last) { return old + [mark] }
    if mark.isThaiVowelMark, mark != .maiTaiKhu {
      let upper = old.last { $0.isThaiTone || $0 == .thanthakhat }
      return upper.map { isAccepted($0, after: mark) ? [mark, $0] : [mark] } ?? [mark]
    }
    let vowel = old.first { $0.isThaiVowelMark && $0 != .maiTaiKhu }
    return vowel.map { isAccepted(mark, after: $0) ? [$0, mark] : [mark] } ?? [mark]
  }

  /// Whether `mark` may follow the mark `previous` in one cell.
  private static func isAccepted(_ mark: Unicode.Scalar, after previous: Unicode.Scalar) -> Bool {
    switch previous.value {
    case 0x0E34, 0x0E38: mark.isThaiTone || mark == .thanthakhat || mark == .nikhahit
    case 0x0E31, 0x0E36, 0x0E39: mark.isThaiTone
    case 0x0E35, 0x0E37: mark.isThaiTone || mark == .maiTaiKhu
    default: false
    }
  }

  private static func change(from old: [Unicode.Scalar], to new: [Unicode.Scalar]) -> Outcome {
    let kept = zip(old, new).prefix { $0 == $1 }.count
    if kept == old.count, kept < new.count { return .insert(Array(new[kept...])) }
    let first = min(kept, max(new.count - 1, 0))
    return .replace(count: old.count - first, with: Array(new[first...]))
  }

  /// Marks of other scripts, such as a combining acute, belong on letters.
  private static func foreignMark(
    _ mark: Unicode.Scalar, after before: some BidirectionalCollection<Unicode.Scalar>
  ) -> Outcome {
    let marks = before.suffix(while: { Widths.kind(of: $0) == .mark })
    guard marks.count < CellScanner.mostMarks, let base = before.dropLast(marks.count).last else {
      return .refuse
    }
    return base.properties.isAlphabetic && !base.isThaiConsonant ? .insert([mark]) : .refuse
  }
}

extension BidirectionalCollection where Element == Unicode.Scalar {
  /// The longest end of the collection whose scalars all satisfy `predicate`.
  fileprivate func suffix(while predicate: (Unicode.Scalar) -> Bool) -> [Unicode.Scalar] {
    var found: [Unicode.Scalar] = []
    for scalar in reversed() {
      guard predicate(scalar) else { break }
      found.append(scalar)
    }
    return found.reversed()
  }
}
