package import ThaiText

/// The raw text of the forms about communities, and how it becomes a change or a list of what is wrong.
package struct CommunityDraft {
  /// The forms' fields; also the names under which the values are kept.
  package enum Field: String, CaseIterable, Sendable {
    case code, zone, name, aliases
    case newNames = "new_names"
    case into
    case announcementNumber = "announcement_number"
    case announcementDate = "announcement_date"
    case day, opened, reason
  }

  /// What is to be done to communities.
  package enum Task: String, CaseIterable, Hashable, Sendable {
    case add, rename, split, merge, retire
    /// Puts the record right; no announcement.
    case correct
    /// Brings households under another community: after a split.
    case rehouse

    package var fields: [Field] {
      let announcement: [Field] = [.announcementNumber, .announcementDate, .day]
      return switch self {
      case .add: [.zone, .name, .code, .aliases] + announcement
      case .rename: [.name] + announcement
      case .split: [.newNames] + announcement
      case .merge: [.into] + announcement
      case .retire: announcement
      case .correct: [.name, .aliases, .opened, .reason]
      case .rehouse: [.into, .day]
      }
    }
  }

  /// What a form holds once it is checked.
  package enum Reading: Hashable, Sendable {
    case add(NewCommunity, Announcement, from: Day)
    case rename(String, Announcement, from: Day)
    case split([String], Announcement, from: Day)
    case merge(into: ID<Community>, Announcement, from: Day)
    case retire(Announcement, from: Day)
    case correct(name: String, aliases: [String], opened: Day?, reason: String)
    case rehouse(into: ID<Community>, from: Day)
  }

  package static func read(_ task: Task, _ values: [String: String], today: Day) -> Result<Reading, DraftProblems> {
    var reader = DraftReader(values, today: today, Field.self)
    let reading = reading(task, &reader)
    guard reader.problems.isEmpty, let reading else { return .failure(DraftProblems(reader.problems)) }
    return .success(reading)
  }

  private static func reading(_ task: Task, _ reader: inout DraftReader<Field>) -> Reading? {
    switch task {
    case .add:
      let zone = Int(reader.text(.zone)).flatMap { Community.zones.contains($0) ? $0 : nil }
      if zone == nil { reader.note(.zone, reader.text(.zone).isEmpty ? .missing : .outOfRange(Community.zones)) }
      let name = reader.required(.name)
      let code = Digits.arabic(reader.text(.code))
      guard let (announcement, day) = announced(&reader), let zone else { return nil }
      let new = NewCommunity(
        code: code.isEmpty ? nil : code, zone: zone, name: name, aliases: list(reader.text(.aliases)))
      return .add(new, announcement, from: day)
    case .rename:
      let name = reader.required(.name)
      return announced(&reader).map { .rename(name, $0, from: $1) }
    case .split:
      let names = list(reader.required(.newNames))
      if Set(names.map(Community.matchKey)).count < names.count { reader.note(.newNames, .duplicate) }
      return announced(&reader).map { .split(names, $0, from: $1) }
    case .merge:
      let into = other(&reader)
      guard let (announcement, day) = announced(&reader), let into else { return nil }
      return .merge(into: into, announcement, from: day)
    case .retire: return announced(&reader).map { .retire($0, from: $1) }
    case .correct:
      let name = reader.required(.name)
      let opened = reader.text(.opened).isEmpty ? nil : reader.day(.opened)
      let reason = reader.required(.reason)
      return .correct(name: name, aliases: list(reader.text(.aliases)), opened: opened, reason: reason)
    case .rehouse:
      let into = other(&reader)
      let day = reader.day(.day)
      guard let into, let day else { return nil }
      return .rehouse(into: into, from: day)
    }
  }

  /// Number and date of the announcement, and the day from which it holds: its own where none is typed.
  private static func announced(_ reader: inout DraftReader<Field>) -> (Announcement, Day)? {
    let number = reader.required(.announcementNumber)
    let date = reader.day(.announcementDate)
    let day = reader.text(.day).isEmpty ? date : reader.day(.day)
    guard let date, let day else { return nil }
    return (Announcement(number: number, date: date), day)
  }

  private static func other(_ reader: inout DraftReader<Field>) -> ID<Community>? {
    let id = Int64(reader.text(.into)).map { ID<Community>($0) }
    if id == nil { reader.note(.into, .missing) }
    return id
  }

  private static func list(_ text: String) -> [String] {
    text.split(separator: ";").map { ThaiForm.canonical(String($0)) }.filter { !$0.isEmpty }
  }
}
