package import ThaiText

/// The raw text of the form of one outreach, and how it becomes one or a list of what is wrong.
package enum OutreachDraft {
  /// The form's fields; also the names under which the values are kept, and those of the journal.
  package enum Field: String, CaseIterable, Sendable {
    case day, zone, channel, topic, communities
    case place = "venue"
    case speakers, women, men
    case unspecified = "sex_unspecified"
    case note
  }

  /// The name under which the number of those of a category is kept.
  package static func name(_ category: PersonCategory) -> String { prefix + category.rawValue }
  private static let prefix = "came."

  package static func read(_ values: [String: String], today: Day) -> Result<OutreachDetails, DraftProblems> {
    var reader = DraftReader(values, today: today, Field.self)
    let day = reader.day(.day)
    let zone = Int(reader.text(.zone)).flatMap { Community.zones.contains($0) ? $0 : nil }
    if zone == nil { reader.note(.zone, .missing) }
    let channel: OutreachChannel? = reader.code(.channel)
    let topic = reader.required(.topic)
    let communities = Set(reader.text(.communities).split(separator: ",").compactMap { Int64($0) })
    if communities.isEmpty { reader.note(.communities, .missing) }
    let women = count(reader.text(.women), { reader.note(.women, $0) })
    let men = count(reader.text(.men), { reader.note(.men, $0) })
    let unspecified = count(reader.text(.unspecified), { reader.note(.unspecified, $0) })
    var came = Attendance(women: women, men: men, unspecified: unspecified)
    // Who came cannot be compared with a number that cannot be read.
    let isCounted = !reader.problems.contains { [Field.women, .men, .unspecified].map(\.rawValue).contains($0.field) }
    var problems = reader.problems
    for category in PersonCategory.allCases {
      let typed = ThaiForm.canonical(values[name(category)] ?? "")
      func note(_ kind: FieldProblem.Kind) {
        problems.append(FieldProblem(field: name(category), value: typed, kind: kind))
      }
      let number = count(typed, note)
      if isCounted, number > came.total { note(.outOfRange(0...came.total)) }
      if number > 0 { came.categories[category] = number }
    }
    guard problems.isEmpty, let day, let zone, let channel else { return .failure(DraftProblems(problems)) }
    return .success(
      OutreachDetails(
        day: day, zone: zone, communities: Set(communities.map { ID($0) }), channel: channel, topic: topic,
        place: reader.text(.place), speakers: reader.text(.speakers), came: came, note: reader.text(.note)))
  }

  private static func count(_ typed: String, _ note: (FieldProblem.Kind) -> Void) -> Int {
    guard !typed.isEmpty else { return 0 }
    guard let number = Int(Digits.arabic(typed)) else {
      note(.notANumber)
      return 0
    }
    guard 0...Attendance.limit ~= number else {
      note(.outOfRange(0...Attendance.limit))
      return 0
    }
    return number
  }

  /// The raw values of an outreach, for the form.
  package static func values(of details: OutreachDetails) -> [String: String] {
    func number(_ count: Int) -> String { count == 0 ? "" : String(count) }
    let pairs: [(Field, String)] = [
      (.day, BuddhistDate.numeric(details.day)), (.zone, String(details.zone)), (.channel, details.channel.rawValue),
      (.topic, details.topic),
      (.communities, details.communities.sorted().map { String($0.raw) }.joined(separator: ",")),
      (.place, details.place), (.speakers, details.speakers), (.women, number(details.came.women)),
      (.men, number(details.came.men)), (.unspecified, number(details.came.unspecified)), (.note, details.note),
    ]
    var values = Dictionary(uniqueKeysWithValues: pairs.map { ($0.0.rawValue, $0.1) })
    for (category, count) in details.came.categories { values[name(category)] = String(count) }
    return values.filter { !$0.value.isEmpty }
  }
}
