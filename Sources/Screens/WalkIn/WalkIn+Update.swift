internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension WalkIn {
  typealias Field = WalkInDraft.Field

  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .key(let key): return took(state.form.handle(key), &state)
    case .pasted(let text): return took(state.form.paste(text), &state)
    case .loaded(let place, let communities, let draft):
      let scope = Visibility.scope(of: .editRegister, for: state.actor)
      state.place = place
      state.communities = communities.filter { scope.contains(zone: $0.zone) }
      clear(&state)
      state.isLoaded = true
      return offer(draft, &state)
    case .notLoaded(let failure): return [.say(Toast(failure.phrase, .refused)), .back]
    case .chose(let choice): return chose(choice, &state)
    case .numberChecked(let number, let holder): return tell(number, holder, &state)
    case .namesakesSeen(let name, let count):
      if ThaiForm.canonical(state.form[Field.name.rawValue]) == name { state.namesakes = count }
      return []
    case .alikeFound(let traits, let found):
      switch state.alike.took(found, about: traits) {
      case .nothing: return []
      case .warn: return [.say(Toast(DuplicateWords.mayBeKnown, .warning)), .beep]
      case .save: return submit(&state, registering: true)
      }
    // What is typed is kept as a draft meanwhile.
    case .alikeAsked: return state.alike.person.map { [.open(.personPage($0))] } ?? [.beep]
    case .noteAsked: return submit(&state, registering: false)
    case .registered(let name): return done(Words.registered(name), &state)
    case .noted(let name): return done(Words.noted(name), &state)
    case .asked: return done(Words.asked, &state)
    case .failed(let failure): return failed(failure, &state)
    }
  }

  /// The form as the next one finds it: of a meeting of one community that is its own.
  private static func clear(_ state: inout State) {
    var values = Words.newValues
    if let only = state.place?.details.communities, only.count == 1, let id = only.first,
      state.communities.contains(where: { $0.id == id && $0.closed == nil })
    {
      values[Field.community.rawValue] = String(id.raw)
    }
    let isLimited = Visibility.scope(of: .editRegister, for: state.actor) != .everything
    state.form = Form(Words.fields(state.communities, isLimited: isLimited), values: values)
    state.initial = values
    (state.holder, state.elsewhere, state.namesakes) = (nil, nil, nil)
    state.alike = AlikeWatch()
  }

  private static func done(_ said: Phrase, _ state: inout State) -> [Effect<Request>] {
    clear(&state)
    return [.dropDraft(screen: screen, subject: state.subject), .say(Toast(said, .ok))]
  }

  private static func took(_ outcome: FormOutcome, _ state: inout State) -> [Effect<Request>] {
    switch outcome {
    case .handled, .edited: return []
    case .moved: return left(&state) + (state.alike.left(traits(state)).map { [.ask(.findAlike($0))] } ?? [])
    case .submit: return submit(&state, registering: true)
    case .back: return [.back]
    case .pick, .refused, .ignored: return [.beep]
    }
  }

  /// What is typed so far of the person.
  private static func traits(_ state: State) -> PersonTraits {
    func typed(_ field: Field) -> String { ThaiForm.canonical(state.form[field.rawValue]) }
    let name = PersonName.splitting(typed(.name))
    let digits = NationalID.digitsOnly(typed(.nationalID))
    return PersonTraits(
      number: digits.utf8.count == 13 ? digits : nil, given: name.first, family: name.last, phones: [typed(.phone)],
      community: Int64(typed(.community)).map { ID($0) })
  }

  /// What is checked when a field is left.
  private static func left(_ state: inout State) -> [Effect<Request>] {
    guard let left = state.form.left.flatMap(Field.init) else { return [] }
    let typed = ThaiForm.canonical(state.form[left.rawValue])
    switch left {
    case .name:
      state.namesakes = nil
      let name = PersonName.splitting(typed)
      return name.first.isEmpty || name.last.isEmpty ? [] : [.ask(.seeNamesakes(typed))]
    case .nationalID:
      guard !typed.isEmpty else { return [] }
      do throws(NationalID.Problem) { return [.ask(.checkNumber(try NationalID.reading(typed)))] } catch {
        state.form.problems[left.rawValue] = Explain.phrase(
          FieldProblem(field: left.rawValue, value: typed, kind: error.kind))
        return []
      }
    case .phone, .community, .want, .topic, .noIDReason: return []
    }
  }

  private static func submit(_ state: inout State, registering: Bool) -> [Effect<Request>] {
    switch WalkInDraft.read(state.form.values, today: state.today) {
    case .success(let read):
      guard !registering else {
        return state.alike.beforeSaving(traits(state)).map { [.ask(.findAlike($0))] }
          ?? [.ask(.register(read, state.outreach))]
      }
      return [
        .ask(
          .note(
            InterestDetails(
              day: state.today, outreach: state.outreach, who: .named(read.who), want: read.want, topic: read.topic),
            name: read.who.name.full))
      ]
    case .failure(let problems): return show(problems, &state)
    }
  }

  private static func failed(_ failure: Failure, _ state: inout State) -> [Effect<Request>] {
    let typed = state.form[Field.nationalID.rawValue]
    switch failure.rule {
    case .numberKnown(let holder):
      guard let number = number(typed) else { break }
      return tell(number, .person(holder), &state)
    case .numberKnownElsewhere:
      guard let number = number(typed) else { break }
      return tell(number, .someoneElsewhere, &state)
    case .notPermitted where state.form[Field.community.rawValue].isEmpty:
      // Who is limited to zones registers nobody outside them.
      state.form.show([Field.community.rawValue: Words.communityNeeded])
      return [.say(Toast(Words.communityNeeded, .warning)), .beep]
    case .communityClosed: state.form.show([Field.community.rawValue: failure.phrase])
    default: break
    }
    return [.say(Toast(failure.phrase, .refused)), .beep]
  }

  private static func number(_ typed: String) -> NationalID? {
    do throws(NationalID.Problem) { return try NationalID.reading(ThaiForm.canonical(typed)) } catch { return nil }
  }

  private static func tell(_ number: NationalID, _ holder: NumberHolder, _ state: inout State) -> [Effect<Request>] {
    switch holder {
    case .nobody: return []
    case .person(let id):
      state.holder = id
      state.form.problems[Field.nationalID.rawValue] = PersonForm.Words.numberKnown
      return [.confirm(Words.offerHolder)]
    case .someoneElsewhere:
      state.elsewhere = number
      state.form.problems[Field.nationalID.rawValue] = PersonForm.Words.numberKnownElsewhere
      return [.confirm(Words.offerRequest)]
    }
  }

  private static func chose(_ choice: DialogChoice, _ state: inout State) -> [Effect<Request>] {
    if let effects = offered(choice, &state) { return effects }
    switch choice.id {
    case Words.offerHolder.id:
      guard let holder = state.holder else { return [] }
      if choice.button == 0 { return [.open(.person(holder))] }
      guard choice.button == 1 else { return [] }
      return [
        .ask(
          .note(
            InterestDetails(
              day: state.today, outreach: state.outreach, who: .person(holder),
              want: InterestKind(rawValue: state.form[Field.want.rawValue]) ?? .training,
              topic: ThaiForm.canonical(state.form[Field.topic.rawValue])),
            name: ThaiForm.canonical(state.form[Field.name.rawValue])))
      ]
    default:
      guard choice.button == 0, let number = state.elsewhere else { return [] }
      guard !choice.input.isEmpty else {
        return [.say(Toast(Explain.phrase(RuleViolation.reasonMissing), .warning)), .beep]
      }
      return [.ask(.askOtherZone(number, reason: choice.input))]
    }
  }
}
