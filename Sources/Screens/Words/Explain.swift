package import Interchange
package import OfficeCore
package import OfficeStorage
package import TerminalUI

/// Turns errors, which carry data and never sentences, into words. A sentence repeats what the user typed, and no other
/// personal data.
package enum Explain {
  /// The sentence for any error that reaches a user.
  package static func phrase(_ error: any Error) -> Phrase {
    switch error {
    case let problem as FieldProblem: phrase(problem)
    case let violation as RuleViolation: phrase(violation)
    case let failure as StoreError: phrase(failure)
    case let conflict as EditConflict: phrase(conflict)
    case let problem as QueryProblem: QueryFieldWords.problem(problem)
    case is WorkStopped: WorkWords.stopped
    case let failure as SourceFile.Failure: ImportPage.Words.sentence(failure)
    case let refusal as FileRefusal: ExplainWords.sentence(refusal, nil)
    default: ExplainWords.unexpected
    }
  }

  package static func phrase(_ problem: FieldProblem) -> Phrase { ExplainWords.sentence(problem) }

  package static func phrase(_ violation: RuleViolation) -> Phrase { ExplainWords.sentence(violation) }

  package static func phrase(_ failure: StoreError) -> Phrase { ExplainWords.sentence(failure) }

  /// What is typed cannot be kept from session to session, and why: said once, for the work goes on.
  package static func draftsNotKept(_ error: any Error) -> Phrase { ExplainWords.draftsNotKept(phrase(error)) }

  /// Someone saved first: who, and when by the office's clock.
  package static func phrase(_ conflict: EditConflict) -> Phrase { ExplainWords.sentence(conflict) }

  /// Why a whole file is refused; with its kind, columns are named as that kind's header names them.
  package static func phrase(_ refusal: FileRefusal, in kind: ImportKind? = nil) -> Phrase {
    ExplainWords.sentence(refusal, kind)
  }

  /// What is odd about an accepted row, without its line.
  package static func phrase(_ warning: RowWarning, in kind: ImportKind? = nil) -> Phrase {
    ExplainWords.sentence(warning, kind)
  }

  /// The name of a field or column; its code where it has no other.
  package static func field(_ code: String, in kind: ImportKind? = nil) -> Phrase {
    ExplainNamesWords.field(code, kind)
  }
}
