package import ThaiText

/// The raw text of the quick form for a walk-in (ผู้มาติดต่อ): who stands there now is registered in half a minute, and
/// completed later.
package enum WalkInDraft {
  package enum Field: String, CaseIterable, Sendable {
    case name = "full_name"
    case phone, community
    case want, topic
    case nationalID = "national_id"
    case noIDReason = "no_id_reason"
  }

  package struct Reading: Hashable, Sendable {
    package var who: InterestDetails.Name
    package var nationalID: NationalID?
    /// Nil only with a national ID.
    package var noIDReason: String?
    package var want: InterestKind
    /// Empty where nothing is wanted yet.
    package var topic: String

    package init(
      who: InterestDetails.Name, nationalID: NationalID? = nil, noIDReason: String? = nil,
      want: InterestKind = .training, topic: String = ""
    ) {
      self.who = who
      self.nationalID = nationalID
      self.noIDReason = noIDReason
      self.want = want
      self.topic = topic
    }

    /// The person as far as it is known now.
    package var details: PersonDetails {
      PersonDetails(
        nationalID: nationalID, noIDReason: nationalID == nil ? noIDReason : nil, name: who.name, phone: who.phone,
        community: who.community)
    }
  }

  package static func read(_ values: [String: String], today: Day) -> Result<Reading, DraftProblems> {
    var reader = DraftReader(values, today: today, Field.self)
    let name = PersonName.splitting(reader.required(.name))
    if name.first.isEmpty, !reader.text(.name).isEmpty { reader.note(.name, .missing) }
    let typed = reader.text(.nationalID)
    var number: NationalID?
    if !typed.isEmpty {
      do throws(NationalID.Problem) { number = try NationalID.reading(typed) } catch {
        reader.note(.nationalID, error.kind)
      }
    }
    let reason = reader.text(.noIDReason)
    if typed.isEmpty, reason.isEmpty {
      reader.note(.nationalID, .oneOfMissing([Field.nationalID.rawValue, Field.noIDReason.rawValue]))
    }
    guard reader.problems.isEmpty else { return .failure(DraftProblems(reader.problems)) }
    let phone = reader.text(.phone)
    return .success(
      Reading(
        who: InterestDetails.Name(
          name: name, phone: phone.isEmpty ? nil : phone, community: Int64(reader.text(.community)).map { ID($0) }),
        nationalID: number, noIDReason: number == nil ? reason : nil,
        want: InterestKind(rawValue: reader.text(.want)) ?? .training, topic: reader.text(.topic)))
  }
}
