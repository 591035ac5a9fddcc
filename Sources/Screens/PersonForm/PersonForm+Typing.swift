internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// What the form does while it is typed in: it judges the number, offers lists, and fills in what a place brings with it.
extension PersonForm {
  // MARK: - The number

  /// A value has changed.
  static func typedOn(_ state: inout State) -> [Effect<Request>] {
    guard let field = state.form.focusedField.flatMap({ Field(rawValue: $0.id) }) else { return [] }
    switch field {
    case .nationalID: return judgeNumber(&state)
    case .province, .district: suggest(&state)
    default: break
    }
    return []
  }

  /// Says what is wrong as soon as it is certain. Of a failed check digit no more is told than to look at the card.
  private static func judgeNumber(_ state: inout State) -> [Effect<Request>] {
    let typed = state.form[Field.nationalID.rawValue]
    state.numberNote = nil
    state.form.problems[Field.nationalID.rawValue] = nil
    switch NationalID.typing(typed) {
    case .empty: break
    case .partial(let count): state.numberNote = Words.typedSoFar(count)
    case .unknownProvince: state.numberNote = Words.unknownProvince
    case .problem(let problem):
      state.form.problems[Field.nationalID.rawValue] = Explain.phrase(
        FieldProblem(field: Field.nationalID.rawValue, value: typed, kind: problem.kind))
    case .complete(let number): return [.find(.seeNumber(number))]
    }
    return []
  }

  /// A key that is no digit was refused: the field says why.
  static func noteLetter(_ state: inout State) {
    let typed = state.form[Field.nationalID.rawValue]
    state.form.problems[Field.nationalID.rawValue] = Explain.phrase(
      FieldProblem(field: Field.nationalID.rawValue, value: typed, kind: .nationalIDLetter))
  }

  /// The register has told who has the number; the user may have typed on meanwhile.
  static func see(_ holder: NumberHolder, of number: NationalID, _ state: inout State) -> [Effect<Request>] {
    guard NationalID.typing(state.form[Field.nationalID.rawValue]) == .complete(number) else { return [] }
    switch holder {
    // A province that is not known is a warning: it forbids nothing.
    case .nobody: state.numberNote = number.hasKnownProvince ? Words.numberComplete : Words.unknownProvince
    case .person(let id):
      if id != state.id { state.form.problems[Field.nationalID.rawValue] = Words.numberKnown }
    case .someoneElsewhere: state.form.problems[Field.nationalID.rawValue] = Words.numberKnownElsewhere
    }
    return []
  }

  // MARK: - Lists and places

  /// The lists of the fields of text: what is usual, and the places within the places named.
  static func suggest(_ state: inout State) {
    func list(_ words: [String]) -> [Choice] { words.map { Choice($0, Phrase(verbatim: $0)) } }
    let province = text(.province, state)
    let district = text(.district, state)
    let subdistricts = Places.subdistricts(of: district, in: province)
    state.form.suggestions = [
      Field.title.rawValue: list(Words.usualTitles), Field.noIDReason.rawValue: list(Words.usualReasons),
      Field.occupation.rawValue: list(Words.usualOccupations), Field.province.rawValue: list(Places.provinces),
      Field.district.rawValue: list(Places.districts(of: province)),
      Field.subdistrict.rawValue: subdistricts.map { place in
        Choice(place.name, Phrase(verbatim: district.isEmpty ? "\(place.name) \(place.district)" : place.name))
      },
    ]
  }

  /// A subdistrict brings its district, province and postcode with it, as far as the name says which it is.
  static func fillPlace(_ state: inout State, after field: String?) {
    guard let field = field.flatMap(Field.init), [.subdistrict, .district, .province].contains(field) else { return }
    defer { suggest(&state) }
    let name = text(.subdistrict, state)
    let (district, province) = (text(.district, state), text(.province, state))
    let found =
      Places.subdistrict(name, district: district, province: province)
      ?? (field == .subdistrict ? Places.subdistrict(name, district: "", province: "") : nil)
    guard let found else { return }
    for (field, value) in [(Field.district, found.district), (.province, found.province), (.postcode, found.postcode)] {
      state.form[field.rawValue] = value
      state.form.problems[field.rawValue] = nil
    }
  }

  private static func text(_ field: Field, _ state: State) -> String { ThaiForm.canonical(state.form[field.rawValue]) }

  // MARK: - After saving

  static func saved(_ id: ID<Person>, _ state: inout State) -> [Effect<Request>] {
    let said = Words.saved(state.form[Field.firstName.rawValue])
    let drop = Effect<Request>.dropDraft(screen: screen, subject: state.subject)
    switch state.id == nil ? state.next : .back {
    case .back: return [drop, .answer(.saved(said))]
    case .record: return [drop, .say(Toast(said, .ok)), .replace(.personPage(id))]
    case .anotherPerson:
      // Whoever comes next at a meeting mostly lives in the same community.
      let kept: [Field] = [.community, .subdistrict, .district, .province, .postcode]
      let values = Dictionary(uniqueKeysWithValues: kept.map { ($0.rawValue, state.form[$0.rawValue]) })
      state.form = Form(state.form.fields, pages: state.form.pages, values: values)
      state.initial = values
      (state.householdNote, state.numberNote, state.holder, state.next) = (nil, nil, nil, .back)
      state.alike = AlikeWatch()
      suggest(&state)
      return [drop, .say(Toast(said, .ok))]
    }
  }
}
