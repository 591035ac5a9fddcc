package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// The form by which a proposal is taken in or changed: the application, its budget lines, and its beneficiaries.
package enum Intake: Screen {
  /// What is on the screen of the form's three parts.
  enum Part: Int, CaseIterable, Equatable, Sendable { case application, lines, people }

  /// Who was asked for in the search that lies over the form.
  enum Picking: Equatable, Sendable { case applicant, beneficiary }

  struct Beneficiary: Equatable, Sendable {
    var id: ID<Person>
    var name: String
  }

  package struct State: Equatable, Sendable {
    var id: ID<Proposal>?
    var today: Day
    var mayTakeIn: Bool
    var version = 0
    var number = ""
    var status: ProposalStatus?
    var rounds: [CallRound] = []
    var part = Part.application
    var form = Form([])
    var lines = GridEdit([], rows: [])
    var people: [Beneficiary] = []
    var cursor = ListCursor()
    var initial: [String: String] = [:]
    var isLoaded = false
    var picking: Picking?
    var draft: Draft?
    var merge: EditMerge?
    /// What the form holds, checked, while its confirmation is open.
    var read: ProposalDraft.Reading?
    /// What the lines add up to, while it is offered as the amount.
    var offered: Money?

    var subject: String { id.map { String($0.raw) } ?? "" }

    /// All that is typed, by field.
    var values: [String: String] {
      var values = form.values
      for (row, line) in lines.rows.enumerated() {
        for (column, field) in ProposalDraft.LineField.allCases.enumerated() where column < line.values.count {
          values[ProposalDraft.name(row, field)] = line.values[column]
        }
      }
      values[Field.beneficiaries.rawValue] = people.map { String($0.id.raw) }.joined(separator: ",")
      return values.filter { !$0.value.isEmpty }
    }

    var group: ID<OccupationalGroup>? {
      guard form[Field.applicantKind.rawValue] == ApplicantKind.group.rawValue else { return nil }
      return Int64(form[Field.group.rawValue]).map { ID($0) }
    }
  }

  typealias Field = ProposalDraft.Field

  package enum Message: Equatable, Sendable {
    case key(Key)
    case pasted(String)
    case loaded(Loaded)
    case theirs(ProposalFile)
    case turned(Int)
    case nextProblem
    case addAsked
    case removeAsked
    case membersAsked
    case membersFound([GroupMember])
    case answered(Answer)
    case chose(DialogChoice)
    case submitted
    case submittedAs(Proposal)
    case saved
    case failed(Failure)
  }

  /// What the form begins with.
  package struct Loaded: Equatable, Sendable {
    var file: ProposalFile?
    var years: [Int]
    var rounds: [CallRound]
    var draft: Draft?
  }

  package enum Request: Equatable, Sendable {
    case load(ID<Proposal>?)
    case loadTheirs(ID<Proposal>)
    case findMembers(ID<OccupationalGroup>)
    case submit(ProposalDraft.Reading, outsideRound: String?)
    case save(ID<Proposal>, ProposalDraft.Reading, version: Int)
  }

  static let screen = "intake"

  static func start(_ id: ID<Proposal>?, today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    let mayTakeIn = Visibility.scope(of: .takeInProposals, for: actor) != .nothing
    return (State(id: id, today: today, mayTakeIn: mayTakeIn), [.ask(.load(id))])
  }

  /// Why nothing can be saved here; nil when it can.
  private static func whyNot(_ state: State) -> Phrase? {
    if !state.mayTakeIn { return Vocabulary.notPermitted(.takeInProposals) }
    guard let status = state.status, !status.isInQueue else { return nil }
    return Explain.phrase(RuleViolation.wrongState(status))
  }

  package static func title(_ state: State) -> Phrase {
    state.id == nil ? Words.new : Words.edit + Phrase(verbatim: " \(state.number)")
  }

  package static func isTyping(_ state: State) -> Bool {
    switch state.part {
    case .application: state.form.isTyping
    case .lines: true
    case .people: false
    }
  }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let head: [KeyBinding<Message>] = [
      KeyBinding(
        [.function(2), .control("s")], state.id == nil ? Words.submit : Vocabulary.save, .submitted,
        disabled: whyNot(state)),
      KeyBinding([.pageDown], Words.nextPart, .turned(1)),
      KeyBinding([.pageUp], Words.previousPart, .turned(-1), shown: .help),
      KeyBinding([.function(6)], Words.nextProblem, .nextProblem, shown: .help),
    ]
    switch state.part {
    case .application, .lines: return head + [KeyBinding([.function(4)], Vocabulary.pickList, .key(.function(4)))]
    case .people:
      return head + [
        KeyBinding([.insert, .character("n")], Words.addPerson, .addAsked),
        KeyBinding(
          [.function(7), .character("g")], Words.addMembers, .membersAsked,
          disabled: state.group == nil ? Words.noGroup : nil),
        KeyBinding(
          [.delete], Words.remove, .removeAsked, disabled: state.people.isEmpty ? ProgrammeWords.nothingChosen : nil),
      ]
    }
  }

  package static func parts(_ state: State) -> [State] {
    Part.allCases.map { part in
      var other = state
      other.part = part
      return other
    }
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    switch key {
    case .escape, .function(10):
      switch state.part {
      case .application: state.form.isChoosing ? .key(key) : nil
      case .lines: state.lines.isChoosing ? .key(key) : nil
      case .people: nil
      }
    case .function: nil
    default: .key(key)
    }
  }

  package static func pasted(_ state: State, _ text: String) -> Message? { .pasted(text) }
  package static func chose(_ state: State, _ choice: DialogChoice) -> Message? { .chose(choice) }
  package static func answered(_ state: State, _ answer: Answer) -> Message? { .answered(answer) }

  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    switch request {
    case .submit, .save: .failed(failure)
    case .load, .loadTheirs, .findMembers: nil
    }
  }

  package static func hint(_ state: State) -> Phrase? {
    switch state.part {
    case .application: state.form.hint
    case .lines: state.lines.problem ?? Words.linesHint(state)
    case .people: Words.peopleHint
    }
  }
}
