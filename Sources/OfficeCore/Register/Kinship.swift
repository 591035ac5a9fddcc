/// Who is so near to a person that the law presumes a conflict of interest: Administrative Procedure Act B.E. 2539,
/// section 13 (2) and (3). How a degree of collaterals is counted is the office's lawyer's to confirm: here by the
/// generations up to the common ancestor, so that a sibling is of the first and a cousin of the second degree.
package enum Kinship {
  /// One relation among people: `other` is `kind` to `person`.
  package struct Tie: Hashable, Sendable {
    package var person: ID<Person>
    package var other: ID<Person>
    package var kind: RelationKind
    package var degree: Int?

    package init(_ person: ID<Person>, _ other: ID<Person>, _ kind: RelationKind, degree: Int? = nil) {
      self.person = person
      self.other = other
      self.kind = kind
      self.degree = degree
    }
  }

  /// How near somebody is, the nearest first.
  package enum Nearness: Hashable, Sendable, Comparable {
    case spouse, betrothed
    /// Ascendant or descendant, of whatever degree.
    case line(degree: Int)
    case collateral(degree: Int)
    case byMarriage(degree: Int)
  }

  /// Up to which degree collaterals and relatives by marriage count.
  package struct Limits: Hashable, Sendable {
    package var collateral: Int
    package var byMarriage: Int

    package init(collateral: Int = 3, byMarriage: Int = 2) {
      self.collateral = collateral
      self.byMarriage = byMarriage
    }
  }

  /// A way from the person: so many generations up, then so many down, and whether a marriage lies on it.
  private struct Path: Hashable {
    var up = 0
    var down = 0
    var marriage = false
    /// Beyond a marriage at the end of a way, or a degree that was told, nobody is counted.
    var isEnd = false
    var told: Int?

    var degree: Int { told ?? max(up, down) }
  }

  /// Everybody within the limits, with the nearest that he or she is.
  package static func relatives(of person: ID<Person>, _ ties: [Tie], _ limits: Limits = Limits())
    -> [ID<Person>: Nearness]
  {
    var near: [ID<Person>: [Tie]] = [:]
    for tie in ties {
      near[tie.person, default: []].append(tie)
      near[tie.other, default: []].append(Tie(tie.other, tie.person, tie.kind.inverse, degree: tie.degree))
    }
    var found: [ID<Person>: Nearness] = [:]
    var seen: Set<Step> = []
    var waiting = [Step(person: person, path: Path())]
    while let step = waiting.popLast() {
      guard seen.insert(step).inserted else { continue }
      if step.person != person, let nearness = nearness(step.path, limits) {
        found[step.person] = min(found[step.person] ?? nearness, nearness)
      }
      guard !step.path.isEnd else { continue }
      for tie in near[step.person] ?? [] {
        if step.person == person, tie.kind == .betrothed {
          found[tie.other] = min(found[tie.other] ?? .betrothed, .betrothed)
        }
        guard let path = on(step.path, tie, isStart: step.person == person), path.up <= farthest, path.down <= farthest
        else { continue }
        waiting.append(Step(person: tie.other, path: path))
      }
    }
    return found
  }

  private struct Step: Hashable {
    var person: ID<Person>
    var path: Path
  }

  /// Longer lines are no human's; a ring of mistaken parents ends here.
  private static let farthest = 8

  private static func on(_ path: Path, _ tie: Tie, isStart: Bool) -> Path? {
    var next = path
    switch tie.kind {
    case .parent:
      guard path.down == 0 else { return nil }
      next.up += 1
    case .child: next.down += 1
    case .sibling:
      guard path.down == 0 else { return nil }
      next.up += 1
      next.down += 1
    case .spouse:
      guard !path.marriage else { return nil }
      next.marriage = true
      // A spouse's own relatives count; those of a relative's spouse do not.
      next.isEnd = !isStart
    case .relative:
      next.told = path.degree + (tie.degree ?? 1)
      next.isEnd = true
    case .inLaw:
      guard !path.marriage else { return nil }
      next.marriage = true
      next.told = path.degree + (tie.degree ?? 1)
      next.isEnd = true
    default: return nil
    }
    return next
  }

  private static func nearness(_ path: Path, _ limits: Limits) -> Nearness? {
    if path.marriage {
      if path.up == 0, path.down == 0, path.told == nil { return .spouse }
      return path.degree <= limits.byMarriage ? .byMarriage(degree: path.degree) : nil
    }
    if path.told == nil, path.up == 0 || path.down == 0 { return .line(degree: path.degree) }
    return path.degree <= limits.collateral ? .collateral(degree: path.degree) : nil
  }
}
