internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension PersonForm {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .key(let key):
      let wasChoosing = state.form.isChoosing
      let effects = took(state.form.handle(key), &state, key)
      // What was chosen from a list has its consequences at once.
      if wasChoosing, !state.form.isChoosing { fillPlace(&state, after: state.form.focusedField?.id) }
      return effects
    case .savedAsked(let next):
      state.next = next
      return submit(&state)
    case .pasted(let text): return took(state.form.paste(text), &state)
    case .loaded(let person, let communities, let draft):
      return begin(&state, person, communities, draft)
    case .notLoaded(let failure): return [.say(Toast(failure.phrase, .refused)), .back]
    case .theirs(let person): return merge(&state, with: person)
    case .chose(let choice): return chose(choice, &state)
    case .numberChecked(let holder): return tell(holder, &state)
    case .numberSeen(let number, let holder): return see(holder, of: number, &state)
    case .householdSeen(let code, let file):
      state.householdNote = Words.household(code, file)
      return []
    case .saved(let id): return saved(id, &state)
    case .failed(let failure): return failed(failure, &state)
    case .historyAsked:
      guard let id = state.id else { return [.beep] }
      return [.open(.history(.person, id.raw, name: title(state)))]
    case .householdAsked: return state.initial[Field.household.rawValue].map { [.ask(.findHousehold($0))] } ?? [.beep]
    case .alikeFound(let traits, let found): return foundAlike(traits, found, &state)
    // What is typed is kept as a draft meanwhile.
    case .alikeAsked: return state.alike.person.map { [.open(.personPage($0))] } ?? [.beep]
    case .householdFound(let file): return file.map { [.open(.household($0.id))] } ?? [.beep]
    }
  }

  typealias Field = PersonDraft.Field

  static func begin(_ state: inout State, _ person: Person?, _ communities: [Community], _ draft: Draft?)
    -> [Effect<Request>]
  {
    let values = person.map { PersonDraft.values(of: $0.details) } ?? Words.newValues
    let places = communities.choices(keeping: Set([person?.details.community].compactMap { $0 }), withZone: true)
    state.form = Form(
      Words.fields(places, isNew: person == nil, seesSensitive: state.seesSensitive), pages: Words.pages,
      values: values)
    state.initial = values
    state.version = person?.version ?? 0
    state.draft = draft
    state.isLoaded = true
    // Who was merged into another is found there.
    if let person { state.id = person.id }
    suggest(&state)
    return draft.map { [.confirm(FormWords.offer($0))] } ?? []
  }

  private static func took(_ outcome: FormOutcome, _ state: inout State, _ key: Key? = nil) -> [Effect<Request>] {
    switch outcome {
    case .handled: return []
    case .edited: return typedOn(&state)
    case .moved:
      fillPlace(&state, after: state.form.left)
      return left(&state) + askAlike(&state)
    case .submit:
      state.next = .back
      return submit(&state)
    case .back: return [.back]
    case .refused:
      if state.form.focusedField?.id == Field.nationalID.rawValue, case .character? = key { noteLetter(&state) }
      return [.beep]
    case .pick, .ignored: return [.beep]
    }
  }

  /// What is checked when a field is left.
  private static func left(_ state: inout State) -> [Effect<Request>] {
    guard let left = state.form.left.flatMap(Field.init) else { return [] }
    let typed = ThaiForm.canonical(state.form[left.rawValue])
    switch left {
    case .firstName:
      // A title typed before the name goes where it belongs.
      let (title, rest) = Titles.split(typed)
      if !title.isEmpty, !rest.isEmpty, state.form[Field.title.rawValue].isEmpty {
        state.form[Field.title.rawValue] = title
        state.form[Field.firstName.rawValue] = rest
      }
      return []
    case .nationalID:
      guard !typed.isEmpty else { return [] }
      do throws(NationalID.Problem) { return [.ask(.checkNumber(try NationalID.reading(typed)))] } catch {
        state.form.problems[left.rawValue] = Explain.phrase(
          FieldProblem(field: left.rawValue, value: typed, kind: error.kind))
        return []
      }
    case .household: return typed.isEmpty ? [] : [.ask(.seeHousehold(Digits.arabic(typed)))]
    case .birth, .movedOn, .income: return check(left, &state)
    case .noIDReason, .title, .lastName, .sex, .phone, .community, .isHead, .houseNumber, .moo, .soi, .road,
      .subdistrict, .district, .province, .postcode, .categories, .nickname, .formerSurname, .occupation, .skills,
      .training, .trainingOther, .phoneKind, .phoneWhose, .phone2, .phone2Kind, .phone2Whose, .phone3, .phone3Kind,
      .phone3Whose, .phone4, .phone4Kind, .phone4Whose:
      return []
    }
  }

  /// Says at once what is wrong with the field that was left, and nothing about the others.
  private static func check(_ field: Field, _ state: inout State) -> [Effect<Request>] {
    if case .failure(let problems) = PersonDraft.read(state.form.values, today: state.today),
      let problem = problems.all.first(where: { $0.field == field.rawValue })
    {
      state.form.problems[field.rawValue] = Explain.phrase(problem)
    }
    return []
  }

  static func submit(_ state: inout State) -> [Effect<Request>] {
    switch PersonDraft.read(state.form.values, today: state.today) {
    case .success(let (details, movedOn)):
      guard let id = state.id else { return askBeforeSaving(&state) ?? [.ask(.register(details))] }
      return [.ask(.save(id, details, version: state.version, movedOn: movedOn))]
    case .failure(let problems):
      let phrases = problems.all.map { ($0.field, Explain.phrase($0)) }
      state.form.show(Dictionary(phrases) { first, _ in first })
      return [.say(Toast(FormWords.incomplete(state.form.problems.count), .warning)), .beep]
    }
  }

  private static func failed(_ failure: Failure, _ state: inout State) -> [Effect<Request>] {
    if failure.conflict != nil, let id = state.id {
      return [.ask(.loadTheirs(id)), .say(Toast(failure.phrase, .warning))]
    }
    switch failure.rule {
    case .numberKnown(let holder): return tell(.person(holder), &state)
    case .numberKnownElsewhere: return tell(.someoneElsewhere, &state)
    case .communityClosed:
      state.form.show([Field.community.rawValue: failure.phrase])
      return [.say(Toast(failure.phrase, .refused))]
    default: return [.say(Toast(failure.phrase, .refused))]
    }
  }

  static func tell(_ holder: NumberHolder, _ state: inout State) -> [Effect<Request>] {
    switch holder {
    case .nobody: return []
    case .person(let id):
      guard id != state.id else { return [] }
      state.holder = id
      state.form.problems[Field.nationalID.rawValue] = Words.numberKnown
      return [.confirm(Words.offerHolder)]
    case .someoneElsewhere:
      state.form.problems[Field.nationalID.rawValue] = Words.numberKnownElsewhere
      return [.say(Toast(Words.numberKnownElsewhere, .warning))]
    }
  }

  private static func chose(_ choice: DialogChoice, _ state: inout State) -> [Effect<Request>] {
    switch choice.id {
    case "draft":
      guard let draft = state.draft else { return [] }
      state.draft = nil
      if choice.button == 1 { return [.dropDraft(screen: screen, subject: state.subject)] }
      state.form.restore(draft.content)
      let order = Field.allCases.map(\.rawValue)
      guard state.id != nil, let merge = draft.content.merge(state.form.values, with: state.initial, order: order)
      else {
        return []
      }
      return goOn(merge, &state)
    case "holder":
      guard choice.button == 0, let holder = state.holder else { return [] }
      return [.open(.personPage(holder))]
    default:
      guard var merge = state.merge, let button = choice.button else { return [] }
      merge.settle(takingTheirs: button == 1)
      return goOn(merge, &state)
    }
  }

  private static func merge(_ state: inout State, with person: Person) -> [Effect<Request>] {
    let theirs = PersonDraft.values(of: person.details)
    let merge = EditMerge(
      base: state.initial, mine: state.form.values, theirs: theirs, order: Field.allCases.map(\.rawValue))
    state.version = person.version
    state.initial = theirs
    return goOn(merge, &state)
  }

  /// Asks for the next field that both changed; when none is left the form holds the result, ready to be saved.
  private static func goOn(_ merge: EditMerge, _ state: inout State) -> [Effect<Request>] {
    for (field, value) in merge.values { state.form[field] = value }
    state.merge = merge.current == nil ? nil : merge
    guard let field = merge.current else { return [.say(Toast(FormWords.merged, .notice))] }
    let (mine, theirs) = merge.choice(field)
    return [.confirm(state.form.conflict(field, mine: mine, theirs: theirs))]
  }
}
