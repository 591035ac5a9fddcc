internal import ThaiText

/// How much speaks for two records being one person, and what.
package struct Likeness: Hashable, Sendable {
  /// One thing that two records have in common or do not. Each is said in words beside the score.
  package enum Evidence: String, CaseIterable, Sendable {
    case numberSame = "number_same"
    /// One digit differs, or two neighbours are swapped.
    case numberNear = "number_near"
    case numberDiffers = "number_differs"
    case nameSame = "name_same"
    /// Spelled otherwise, said alike.
    case nameSounds = "name_sounds"
    /// A letter or two apart.
    case nameNear = "name_near"
    /// Given name and surname changed places.
    case nameSwapped = "name_swapped"
    /// The surname of one is that of the other before a change.
    case nameFormer = "name_former"
    /// The surname may have been changed, as by marriage.
    case givenSame = "given_same"
    /// The given name may be a nickname or a new one.
    case familySame = "family_same"
    case birthSame = "birth_same"
    /// Of one of them only the year is known.
    case birthYearSame = "birth_year_same"
    /// Day and month changed places, or one part of the date differs.
    case birthNear = "birth_near"
    case birthDiffers = "birth_differs"
    case phoneSame = "phone_same"
    case householdSame = "household_same"
    case houseSame = "house_same"
    case sexDiffers = "sex_differs"

    /// What it counts. The numbers were set on generated registers with known duplicates (docs/data.md).
    package var weight: Int {
      switch self {
      case .numberSame: 100
      case .numberNear: 42
      case .numberDiffers: -46
      case .nameSame: 40
      case .nameSounds: 37
      case .nameNear: 27
      case .nameSwapped: 32
      case .nameFormer: 34
      case .givenSame: 16
      case .familySame: 6
      case .birthSame: 34
      case .birthYearSame: 15
      case .birthNear: 15
      case .birthDiffers: -30
      case .phoneSame: 18
      case .householdSame: 12
      case .houseSame: 12
      case .sexDiffers: -24
      }
    }
  }

  /// How sure one may be.
  package enum Grade: Int, CaseIterable, Comparable, Sendable {
    case possible, likely, sure

    package static func < (left: Grade, right: Grade) -> Bool { left.rawValue < right.rawValue }
  }

  package let evidence: [Evidence]

  package init(_ evidence: [Evidence]) { self.evidence = evidence }

  package var score: Int { evidence.reduce(0) { $0 + $1.weight } }

  /// Nil for two who are not worth a look.
  package var grade: Grade? {
    switch score {
    case 90...: .sure
    case 66...: .likely
    case Self.least...: .possible
    default: nil
    }
  }

  package static let least = 50

  /// The stored form: `name_sounds;birth_same`.
  package var codes: String { evidence.map(\.rawValue).joined(separator: ";") }

  package init(codes: String) {
    evidence = codes.split(separator: ";").compactMap { Evidence(rawValue: String($0)) }
  }
}

extension Likeness {
  package init(_ left: PersonTraits, _ right: PersonTraits) {
    var evidence: [Evidence] = []
    evidence += Self.number(left.number, right.number)
    let name = Self.name(left, right)
    evidence += name
    let birth = Self.birth(left.birth, right.birth)
    evidence += birth
    let isOneHome = left.household != nil && left.household == right.household
    let isOneHouse = left.house != nil && left.house == right.house && left.community == right.community
    if !Set(left.phones).isDisjoint(with: right.phones) { evidence.append(.phoneSame) }
    if isOneHome { evidence.append(.householdSame) } else if isOneHouse { evidence.append(.houseSame) }
    if left.sex != right.sex, left.sex != .unspecified, right.sex != .unspecified { evidence.append(.sexDiffers) }
    self.init(evidence)
  }

  // MARK: - Numbers

  private static func number(_ left: String?, _ right: String?) -> [Evidence] {
    guard let left, let right else { return [] }
    if left == right { return [.numberSame] }
    return [isNear(Array(left.utf8), Array(right.utf8)) ? .numberNear : .numberDiffers]
  }

  /// One digit differs, or two neighbours are swapped.
  static func isNear(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    let apart = left.indices.filter { left[$0] != right[$0] }
    switch apart.count {
    case 1: return true
    case 2:
      let (first, second) = (apart[0], apart[1])
      return second == first + 1 && left[first] == right[second] && left[second] == right[first]
    default: return false
    }
  }

  // MARK: - Names

  private static func name(_ left: PersonTraits, _ right: PersonTraits) -> [Evidence] {
    guard !left.given.isEmpty, !right.given.isEmpty else { return [] }
    if left.given == right.given, left.family == right.family, !left.family.isEmpty { return [.nameSame] }
    let given = closeness(left.looseGiven, right.looseGiven, left.soundGiven, right.soundGiven)
    let family =
      left.family.isEmpty || right.family.isEmpty
      ? Closeness.apart : closeness(left.looseFamily, right.looseFamily, left.soundFamily, right.soundFamily)
    switch (given, family) {
    case (.same, .same): return [.nameSounds]
    case (.same, .near), (.near, .same), (.near, .near): return [.nameNear]
    default: break
    }
    if !left.family.isEmpty, left.looseGiven == right.looseFamily, left.looseFamily == right.looseGiven {
      return [.nameSwapped]
    }
    if given != .apart, isFormer(left, right) || isFormer(right, left) { return [.nameFormer] }
    if given == .same { return [.givenSame] }
    return family == .same ? [.familySame] : []
  }

  /// Whether one bore the surname of the other, who may have told it of before as well.
  private static func isFormer(_ left: PersonTraits, _ right: PersonTraits) -> Bool {
    guard !left.looseFormer.isEmpty else { return false }
    return [(right.looseFamily, right.soundFamily), (right.looseFormer, right.soundFormer)].contains { loose, sound in
      !loose.isEmpty && closeness(left.looseFormer, loose, left.soundFormer, sound) != .apart
    }
  }

  private enum Closeness { case same, near, apart }

  private static func closeness(_ left: String, _ right: String, _ leftSound: String, _ rightSound: String)
    -> Closeness
  {
    if left == right { return .same }
    let (a, b) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    guard min(a.count, b.count) >= 3 else { return .apart }
    // A name of few consonants shares them with too many others.
    if leftSound == rightSound, leftSound.unicodeScalars.count >= 3, edits(a, b, atMost: 2) != nil { return .near }
    return edits(a, b, atMost: min(a.count, b.count) >= 7 ? 2 : 1) == nil ? .apart : .near
  }

  /// How many letters must be put in, taken out, changed or swapped with a neighbour; nil when more than `most`.
  static func edits(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost most: Int) -> Int? {
    guard abs(left.count - right.count) <= most else { return nil }
    var older: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        var best = min(last[j] + (left[i] == right[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { best = min(best, older[j - 1] + 1) }
        row.append(best)
      }
      if row.min() ?? 0 > most { return nil }
      (older, last) = (last, row)
    }
    let count = last[right.count]
    return count > most ? nil : count
  }

  // MARK: - Birth

  private static func birth(_ left: Birth?, _ right: Birth?) -> [Evidence] {
    guard let left, let right else { return [] }
    guard let day = left.day, let other = right.day else {
      // Years told from memory are a year off.
      return left.year == right.year ? [.birthYearSame] : abs(left.year - right.year) <= 1 ? [] : [.birthDiffers]
    }
    if day == other { return [.birthSame] }
    let sameParts = [day.year == other.year, day.month == other.month, day.day == other.day].count { $0 }
    let isTurned = day.year == other.year && day.month == other.day && day.day == other.month
    return [sameParts == 2 || isTurned ? .birthNear : .birthDiffers]
  }
}
