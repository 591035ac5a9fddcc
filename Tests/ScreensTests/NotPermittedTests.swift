import Foundation
import OfficeCore
import Screens
import TerminalUI
import Testing

/// A deed that is refused says who could do it, wherever the refusal is shown.
@Suite struct NotPermittedTests {
  @Test(arguments: Permission.allCases) func `a refusal names the roles that could`(_ permission: Permission) {
    let phrase = Explain.phrase(RuleViolation.notPermitted(permission))
    let roles = OfficeRole.allCases.filter { $0.usual.contains(permission) }
    #expect(!roles.isEmpty)
    #expect(
      Self.named(phrase.thai, after: "เฉพาะ ", before: " ภายในเขต", or: " หรือ ")
        == roles.map { Vocabulary.role($0).thai })
    #expect(
      Self.named(phrase.english, after: "only ", before: ", within", or: " or ")
        == roles.map { Vocabulary.role($0).english })
    // Where a user's zones decide too, having the role is not all.
    #expect(phrase.thai.contains("เขตที่รับผิดชอบ") == Visibility.isZoned(permission), "\(phrase.thai)")
    #expect(phrase.english.contains("their own zones") == Visibility.isZoned(permission), "\(phrase.english)")
  }

  /// The roles of a list "A, B or C" within a sentence.
  private static func named(_ sentence: String, after start: String, before end: String, or: String) -> [String] {
    let list = sentence.components(separatedBy: start).last?.components(separatedBy: end).first ?? ""
    return list.replacingOccurrences(of: or, with: ", ").components(separatedBy: ", ")
      .map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
  }
}
