/// A request to the zone in which a number is known (คำขอถึงเขตอื่น): who asks is told no name, and makes no second record.
package enum ZoneRequest {
  /// What the other zone says.
  package enum Answer: String, CaseIterable, Sendable {
    /// The person has moved, and was moved in the register.
    case moved
    /// The person lives where the register says.
    case stays
    /// The number is not that of who stood there.
    case wrongNumber = "wrong_number"
  }
}
