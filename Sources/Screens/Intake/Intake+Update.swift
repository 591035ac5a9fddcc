internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension Intake {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .key(let key): return typed(key, &state)
    case .pasted(let text): return pasted(text, &state)
    case .loaded(let loaded): return begin(&state, loaded)
    case .theirs(let file): return merge(&state, with: file)
    case .turned(let step): return turn(step, &state) ? [] : [.beep]
    case .nextProblem: return toNextProblem(&state)
    case .addAsked:
      state.picking = .beneficiary
      return [.open(.pickPerson(seed: ""))]
    case .removeAsked:
      guard state.people.indices.contains(state.cursor.index) else { return [.beep] }
      return [.confirm(Words.confirmRemoval(state.people[state.cursor.index].name))]
    case .membersAsked: return state.group.map { [.ask(.findMembers($0))] } ?? [.beep]
    case .membersFound(let members): return add(members, &state)
    case .answered(let answer): return answered(answer, &state)
    case .chose(let choice): return chose(choice, &state)
    case .submitted: return submit(&state)
    case .submittedAs(let proposal):
      return [
        .dropDraft(screen: screen, subject: state.subject), .say(Toast(Words.submitted(proposal), .ok)),
        .replace(.paper(.receipt(proposal.id))),
      ]
    case .saved:
      return [.dropDraft(screen: screen, subject: state.subject), .answer(.saved(Words.saved(state.number)))]
    case .failed(let failure):
      if failure.conflict != nil, let id = state.id { return [.ask(.loadTheirs(id))] }
      switch failure.rule {
      case .noRoundOpen, .roundNotOpen: return [.confirm(Words.askOutside(failure.phrase))]
      default: break
      }
      if case .inFuture = failure.rule {
        state.form.show([Field.submittedOn.rawValue: failure.phrase])
        state.part = .application
      }
      return [.say(Toast(failure.phrase, .refused)), .beep]
    }
  }

  private static func begin(_ state: inout State, _ loaded: Loaded) -> [Effect<Request>] {
    state.rounds = loaded.rounds
    state.version = loaded.file?.proposal.version ?? 0
    state.number = loaded.file?.proposal.number.text ?? ""
    state.status = loaded.file?.proposal.status
    var values = Words.newValues(today: state.today, rounds: loaded.rounds)
    if let file = loaded.file {
      values = ProposalDraft.values(of: file.proposal.details, organisation: file.applicant)
    }
    state.form = Form(Words.fields(loaded.years, loaded.rounds), values: values)
    name(loaded.file, &state)
    state.lines = GridEdit(
      Words.columns, rows: (0..<ProposalDraft.lineCount).map { GridEdit.Row(String($0), String($0 + 1)) })
    state.lines.entersAcross = true
    let names = Dictionary((loaded.file?.beneficiaries ?? []).map { ($0.person, $0.name) }) { first, _ in first }
    fill(&state, from: values) { names[$0] ?? "" }
    fit(&state)
    state.initial = state.values
    state.isLoaded = true
    state.draft = loaded.draft
    return loaded.draft.map { [.confirm(FormWords.offer($0))] } ?? []
  }

  /// What the codes of the applicant are called.
  private static func name(_ file: ProposalFile?, _ state: inout State) {
    guard let file else { return }
    switch file.proposal.details.applicant {
    case .group: state.form.shown[Field.group.rawValue] = file.applicant
    case .person: state.form.shown[Field.person.rawValue] = file.applicant
    case .organisation: break
    }
  }

  /// Shows the field of the applicant's kind.
  static func fit(_ state: inout State) {
    let kind = ApplicantKind(rawValue: state.form[Field.applicantKind.rawValue])
    var hidden: Set<String> = []
    if kind != .group { hidden.insert(Field.group.rawValue) }
    if kind != .person { hidden.insert(Field.person.rawValue) }
    if kind != .organisation { hidden.insert(Field.organisation.rawValue) }
    if state.form.hidden != hidden { state.form.hidden = hidden }
  }

  // MARK: - Keys

  private static func typed(_ key: Key, _ state: inout State) -> [Effect<Request>] {
    switch state.part {
    case .application:
      if key == .function(4), state.form.focusedField?.id == Field.organisation.rawValue {
        return [.open(.pickOrganisation(seed: state.form[Field.organisation.rawValue]))]
      }
      let outcome = state.form.handle(key)
      // The last field leads on to the lines; only F2 submits.
      if key == .enter, outcome == .submit { return turn(1, &state) ? [] : [.beep] }
      if key == .tab, outcome == .refused { return turn(1, &state) ? [] : [.beep] }
      return took(outcome, &state)
    case .lines:
      let outcome = state.lines.handle(key)
      if outcome == .refused, key == .tab { return turn(1, &state) ? [] : [.beep] }
      if outcome == .refused, key == .backTab { return turn(-1, &state) ? [] : [.beep] }
      return outcome == .refused || outcome == .ignored ? [.beep] : []
    case .people:
      if key == .backTab { return turn(-1, &state) ? [] : [.beep] }
      return state.cursor.handle(key) ? [] : [.beep]
    }
  }

  private static func pasted(_ text: String, _ state: inout State) -> [Effect<Request>] {
    switch state.part {
    case .application: return took(state.form.paste(text), &state)
    case .lines: return state.lines.paste(text) == .refused ? [.beep] : []
    case .people: return [.beep]
    }
  }

  private static func took(_ outcome: FormOutcome, _ state: inout State) -> [Effect<Request>] {
    switch outcome {
    case .handled, .moved: return []
    case .edited:
      fit(&state)
      return []
    case .submit: return submit(&state)
    case .back: return [.back]
    case .pick(let field):
      state.picking = .applicant
      let seed = state.form.pickSeed
      return [.open(field == Field.group.rawValue ? .pickGroup(seed: seed) : .pickPerson(seed: seed))]
    case .refused, .ignored: return [.beep]
    }
  }

  private static func turn(_ step: Int, _ state: inout State) -> Bool {
    guard let part = Part(rawValue: state.part.rawValue + step) else { return false }
    state.part = part
    return true
  }

  // MARK: - Beneficiaries and answers

  private static func answered(_ answer: Answer, _ state: inout State) -> [Effect<Request>] {
    defer { state.picking = nil }
    switch (answer, state.picking) {
    case (.person(let id, let name), .beneficiary):
      return add([GroupMember(person: id, name: name, role: .member)], &state)
    case (.person(let id, let name), .applicant):
      state.form.picked(String(id.raw), shownAs: name, for: Field.person.rawValue)
      // Who asks for himself is a beneficiary.
      return state.people.contains { $0.id == id }
        ? [] : add([GroupMember(person: id, name: name, role: .member)], &state)
    case (.group(let id, let name), .applicant):
      state.form.picked(String(id.raw), shownAs: name, for: Field.group.rawValue)
      return []
    case (.organisation(let name), _):
      state.form[Field.organisation.rawValue] = name
      return []
    case (.group, _), (.person, nil), (.saved, _): return []
    }
  }

  private static func add(_ members: [GroupMember], _ state: inout State) -> [Effect<Request>] {
    let new = members.filter { member in
      member.to == nil && member.left == nil && !state.people.contains { $0.id == member.person }
    }
    guard !new.isEmpty else { return [.say(Toast(Words.allThere, .notice))] }
    state.people += new.map { Beneficiary(id: $0.person, name: $0.name) }
    state.cursor.count = state.people.count
    state.cursor.move(to: state.people.count - 1)
    return [.say(Toast(Words.added(new.count), .notice))]
  }

  private static func chose(_ choice: DialogChoice, _ state: inout State) -> [Effect<Request>] {
    switch choice.id {
    case "draft":
      guard let draft = state.draft else { return [] }
      state.draft = nil
      if choice.button == 1 { return [.dropDraft(screen: screen, subject: state.subject)] }
      restore(draft.content, &state)
      return []
    case "remove":
      guard choice.button == 0, state.people.indices.contains(state.cursor.index) else { return [] }
      state.people.remove(at: state.cursor.index)
      state.cursor.count = state.people.count
      return []
    case "sum":
      guard choice.button == 0, let sum = state.offered else { return [] }
      state.form[Field.amount.rawValue] = sum.display
      state.form.problems[Field.amount.rawValue] = nil
      return [.say(Toast(Words.sumTaken, .notice))]
    case "submit":
      guard choice.button == 0, let read = state.read else { return [] }
      return [.ask(.submit(read, outsideRound: nil))]
    case Words.outsideID:
      guard choice.button == 0, let read = state.read else { return [] }
      guard !choice.input.isEmpty else {
        return [.say(Toast(Explain.phrase(RuleViolation.reasonMissing), .warning)), .beep]
      }
      return [.ask(.submit(read, outsideRound: choice.input))]
    default:
      guard var merge = state.merge, let button = choice.button else { return [] }
      merge.settle(takingTheirs: button == 1)
      return goOn(merge, &state)
    }
  }

  // MARK: - Saving

  private static func submit(_ state: inout State) -> [Effect<Request>] {
    switch ProposalDraft.read(state.values, today: state.today) {
    case .success(let read):
      guard let id = state.id else {
        state.read = read
        return [.confirm(Words.confirm(read, state))]
      }
      return [.ask(.save(id, read, version: state.version))]
    case .failure(let problems): return show(problems, &state)
    }
  }

  private static func show(_ problems: DraftProblems, _ state: inout State) -> [Effect<Request>] {
    var inForm: [String: Phrase] = [:]
    state.lines.problems = [:]
    for problem in problems.all {
      let parts = problem.field.split(separator: ".").map(String.init)
      if parts.count == 3, let row = Int(parts[1]),
        let column = ProposalDraft.LineField.allCases.firstIndex(where: { $0.rawValue == parts[2] })
      {
        let named = FieldProblem(field: parts[2], value: problem.value, kind: problem.kind)
        state.lines.problems[GridEdit.Place(row: row, column: column)] = Explain.phrase(named)
      } else {
        inForm[problem.field] = Explain.phrase(problem)
      }
    }
    state.form.show(inForm)
    state.part = inForm.isEmpty ? .lines : .application
    if inForm.isEmpty { _ = toNextProblem(&state) }
    if problems.all.count == 1, case .linesDoNotAddUp(let sum) = problems.all[0].kind {
      state.offered = sum
      return [.confirm(Words.offerSum(sum, asked: state.form[Field.amount.rawValue]))]
    }
    return [.say(Toast(FormWords.incomplete(problems.all.count), .warning)), .beep]
  }

  /// Through the form, then through the lines.
  private static func toNextProblem(_ state: inout State) -> [Effect<Request>] {
    let cells = state.lines.problems.keys.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    let isBefore = { (place: GridEdit.Place, other: GridEdit.Place) in
      (place.row, place.column) < (other.row, other.column)
    }
    let next = state.part == .lines ? cells.first { isBefore(state.lines.focus, $0) } : cells.first
    if state.part == .application || next == nil, !state.form.problems.isEmpty,
      state.form.handle(.function(6)) == .moved
    {
      state.part = .application
      return []
    }
    guard let place = next ?? cells.first else { return [.beep] }
    state.part = .lines
    state.lines.moveFocus(to: place)
    return []
  }

  // MARK: - Two people changed it

  private static func merge(_ state: inout State, with file: ProposalFile) -> [Effect<Request>] {
    let theirs = ProposalDraft.values(of: file.proposal.details, organisation: file.applicant)
    let cells = (0..<ProposalDraft.lineCount).flatMap { row in
      ProposalDraft.LineField.allCases.map { ProposalDraft.name(row, $0) }
    }
    let merge = EditMerge(
      base: state.initial, mine: state.values, theirs: theirs, order: Field.allCases.map(\.rawValue) + cells)
    state.version = file.proposal.version
    state.initial = theirs
    for person in file.beneficiaries where !state.people.contains(where: { $0.id == person.person }) {
      state.people.append(Beneficiary(id: person.person, name: person.name))
    }
    return goOn(merge, &state)
  }

  private static func goOn(_ merge: EditMerge, _ state: inout State) -> [Effect<Request>] {
    for field in state.form.fields { state.form[field.id] = merge.values[field.id] ?? "" }
    fill(&state, from: merge.values) { _ in "" }
    fit(&state)
    state.merge = merge.current == nil ? nil : merge
    guard let field = merge.current else { return [.say(Toast(Words.merged, .notice))] }
    let (mine, theirs) = merge.choice(field)
    return [.confirm(FormWords.conflict(Words.label(of: field, state), mine: mine, theirs: theirs))]
  }
}
