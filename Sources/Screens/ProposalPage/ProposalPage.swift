package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// Everything that is recorded of one proposal, and the deeds that its state allows.
package enum ProposalPage: Screen {
  /// A deed that ends or gives up a proposal; the raw value names its dialog.
  package enum Deed: String, Equatable, Sendable { case withdraw, waive, cancel, complete }

  package struct State: Equatable, Sendable {
    var id: ID<Proposal>
    var today: Day
    var mayTakeIn: Bool
    var file: ProposalFile?
    var cursor = ListCursor()

    var facts: [Fact] { file.map { ProposalFacts.all($0, today: today) } ?? [] }
    var chosenBeneficiary: ProposalFile.Beneficiary? {
      guard let file, facts.indices.contains(cursor.index), let number = facts[cursor.index].beneficiary else {
        return nil
      }
      return file.beneficiaries[number]
    }
    var next: Set<ProposalStatus> { file?.proposal.status.next ?? [] }
  }

  package enum Message: Equatable, Sendable {
    case key(Key)
    case loaded(ProposalFile)
    case opened
    case householdAsked
    case householdFound(ID<Household>?)
    case editAsked
    case screeningAsked
    case receiptAsked
    case historyAsked
    case deedAsked(Deed)
    case chose(DialogChoice)
    case done(Phrase)
    case refreshed
  }

  package enum Request: Equatable, Sendable {
    /// The first reading, which the journal notes; those that follow are `load`.
    case open(ID<Proposal>)
    case load(ID<Proposal>)
    case findHousehold(String)
    case carryOut(Deed, ID<Proposal>, reason: String)
  }

  static func start(_ id: ID<Proposal>, today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    let state = State(id: id, today: today, mayTakeIn: Visibility.scope(of: .takeInProposals, for: actor) != .nothing)
    return (state, [.ask(.open(id))])
  }

  package static func title(_ state: State) -> Phrase {
    state.file.map { ProgrammeWords.facts + Phrase(verbatim: " \($0.proposal.number.text)") } ?? ProgrammeWords.facts
  }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let noPerson = state.chosenBeneficiary == nil ? Words.noBeneficiary : nil
    let isInQueue = state.file?.proposal.status.isInQueue ?? false
    let reading = state.file == nil ? ProgrammeWords.reading : nil
    return [
      KeyBinding(
        [.enter], Words.person, .opened, shown: noPerson == nil ? .footer : .help, disabled: noPerson),
      KeyBinding([.function(4), .character("e")], Words.edit, .editAsked, disabled: mayNot(state, isInQueue)),
      KeyBinding([.function(3), .character("p")], ProgrammeWords.printed, .receiptAsked, disabled: reading),
    ] + deeds(state) + [
      KeyBinding([.function(8), .character("h")], Vocabulary.history, .historyAsked, disabled: reading),
      KeyBinding(
        [.function(6), .character("b")], Vocabulary.household, .householdAsked, shown: .help, disabled: noPerson),
      KeyBinding([.function(2), .character("s")], Words.screening, .screeningAsked, shown: .help, disabled: reading),
    ]
  }

  private static func deeds(_ state: State) -> [KeyBinding<Message>] {
    [
      KeyBinding(
        [.function(7), .character("c")], Words.name(.complete), .deedAsked(.complete), shown: shown(.completed, state),
        disabled: mayNot(state, state.next.contains(.completed))),
      KeyBinding(
        [.delete], Words.name(.withdraw), .deedAsked(.withdraw), shown: shown(.withdrawn, state),
        disabled: mayNot(state, state.next.contains(.withdrawn))),
      KeyBinding(
        [.function(11), .character("w")], Words.name(.waive), .deedAsked(.waive), shown: shown(.waived, state),
        disabled: mayNot(state, state.next.contains(.waived))),
      KeyBinding(
        [.control("x"), .character("x")], Words.name(.cancel), .deedAsked(.cancel), shown: shown(.cancelled, state),
        disabled: mayNot(state, state.next.contains(.cancelled))),
    ]
  }

  private static func shown(_ status: ProposalStatus, _ state: State) -> KeyBinding<Message>.Shown {
    state.next.contains(status) ? .footer : .help
  }

  private static func mayNot(_ state: State, _ isPossible: Bool) -> Phrase? {
    guard let status = state.file?.proposal.status else { return ProgrammeWords.reading }
    if !state.mayTakeIn { return Vocabulary.notPermitted(.takeInProposals) }
    return isPossible ? nil : Explain.phrase(RuleViolation.wrongState(status))
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    switch key {
    case .escape, .function: nil
    default: .key(key)
    }
  }

  package static func chose(_ state: State, _ choice: DialogChoice) -> Message? { .chose(choice) }
  package static func refresh(_ state: State) -> Message? { .refreshed }
}
