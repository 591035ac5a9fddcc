import Interchange
import OfficeCore
import Testing
import ThaiText

/// Monday 23 November 2569, the day of all tests.
let today = Day(year: 2026, month: 11, day: 23) ?? .first

func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

/// A number of the registration office 9999, or of the one given, that passes every check.
func nationalID(_ twelve: String) throws -> NationalID {
  let digits = twelve.utf8.map { Int($0) - 0x30 }
  let sum = zip(digits, stride(from: 13, to: 1, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
  return try NationalID.reading(twelve + String((11 - sum % 11) % 10))
}

/// Decodes a text of lines joined by line ends.
func decode(_ kind: ImportKind, _ lines: String..., noIDReason: String? = nil) throws -> DecodedFile {
  try ImportFile.decode(
    kind: kind, bytes: Array(lines.joined(separator: "\n").utf8), today: today, noIDReason: noIDReason)
}

extension DecodedFile {
  /// Problems as line, column and kind.
  var findings: [String] {
    rejections.flatMap { rejection in
      rejection.problems.map { "\(rejection.line) \($0.field) \($0.kind)" }
    }
  }

  var people: [PersonRow] { if case .people(let rows) = rows { rows } else { [] } }
  var communities: [CommunityRow] { if case .communities(let rows) = rows { rows } else { [] } }
  var groups: [GroupRow] { if case .groups(let rows) = rows { rows } else { [] } }
  var members: [MemberRow] { if case .members(let rows) = rows { rows } else { [] } }
  var proposals: [ProposalRow] { if case .proposals(let rows) = rows { rows } else { [] } }
  var beneficiaries: [BeneficiaryRow] { if case .beneficiaries(let rows) = rows { rows } else { [] } }
  var incomes: [IncomeRow] { if case .incomes(let rows) = rows { rows } else { [] } }
  var assessments: [AssessmentRow] { if case .assessments(let rows) = rows { rows } else { [] } }
}

/// Numbers that come again with the same seed (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
