package import ThaiText

/// The raw text of the intake form with its lines and beneficiaries, and how it becomes a proposal or a list of what is
/// wrong.
package enum ProposalDraft {
  /// The form's fields; also the names under which the values are kept.
  package enum Field: String, CaseIterable, Sendable {
    case fiscalYear = "fiscal_year"
    case round = "call_round"
    case applicantKind = "applicant_kind"
    case group = "applicant_group"
    case person = "applicant_person"
    case organisation, title, objectives, support
    case amount = "amount_requested"
    case papers
    case receiptNumber = "receipt_no"
    case submittedOn = "submitted_on"
    case beneficiaries
  }

  /// The cells of a budget line.
  package enum LineField: String, CaseIterable, Sendable {
    case kind, item, quantity, unit, price = "unit_price"
  }

  /// How many lines the form has room for.
  package static let lineCount = 20

  /// The name under which a cell of a line is kept.
  package static func name(_ line: Int, _ field: LineField) -> String { "line.\(line).\(field.rawValue)" }

  /// A proposal as typed; a new organisation is told by its name.
  package struct Reading: Hashable, Sendable {
    package var details: ProposalDetails
    package var newOrganisation: String?
  }

  package static func read(_ values: [String: String], today: Day) -> Result<Reading, DraftProblems> {
    var reader = DraftReader(values, today: today, Field.self)
    var (lines, problems) = lines(values, today: today)
    let year = Int(Digits.arabic(reader.text(.fiscalYear)))
    if year == nil { reader.note(.fiscalYear, .missing) }
    let organisation = reader.text(.organisation)
    let applicant = applicant(&reader)
    let title = reader.required(.title)
    let objectives: Set<Objective> = codes(reader.text(.objectives))
    if objectives.isEmpty { reader.note(.objectives, .noneOfObjectives) }
    let sum = lines.reduce(Money.zero) { $0 + $1.total }
    let amount = amount(&reader, sum: lines.isEmpty ? nil : sum)
    let submittedOn = reader.day(.submittedOn)
    problems = reader.problems + problems
    guard problems.isEmpty, let year, let applicant, let amount, let submittedOn else {
      return .failure(DraftProblems(problems))
    }
    let receipt = reader.text(.receiptNumber)
    let people = reader.text(.beneficiaries).split(separator: ",").compactMap { Int64($0) }.map { ID<Person>($0) }
    lines = lines.filter { !$0.item.isEmpty }
    let details = ProposalDetails(
      fiscalYear: year, round: Int64(reader.text(.round)).map { ID($0) },
      receiptNumber: receipt.isEmpty ? nil : receipt, applicant: applicant, title: title, objectives: objectives,
      support: codes(reader.text(.support)), amountRequested: amount, lines: lines, beneficiaries: people,
      papers: codes(reader.text(.papers)), submittedOn: submittedOn)
    return .success(Reading(details: details, newOrganisation: applicant.kind == .organisation ? organisation : nil))
  }

  /// The total of the lines that can be read, while they are typed.
  package static func total(_ values: [String: String], today: Day) -> (lines: Int, sum: Money) {
    let lines = lines(values, today: today).lines
    return (lines.count, lines.reduce(Money.zero) { $0 + $1.total })
  }

  /// The raw values of a proposal, for the form.
  package static func values(of details: ProposalDetails, organisation: String) -> [String: String] {
    var pairs: [(Field, String)] = [
      (.fiscalYear, String(details.fiscalYear)), (.round, details.round.map { String($0.raw) } ?? ""),
      (.applicantKind, details.applicant.kind.rawValue), (.title, details.title),
      (.objectives, details.objectives.sorted().map(\.rawValue).joined(separator: ",")),
      (.support, list(SupportKind.allCases, details.support)), (.amount, details.amountRequested.display),
      (.papers, list(ProposalPaper.allCases, details.papers)), (.receiptNumber, details.receiptNumber ?? ""),
      (.submittedOn, details.submittedOn.map { BuddhistDate.numeric($0) } ?? ""),
      (.beneficiaries, details.beneficiaries.map { String($0.raw) }.joined(separator: ",")),
    ]
    switch details.applicant {
    case .group(let id): pairs.append((.group, String(id.raw)))
    case .person(let id): pairs.append((.person, String(id.raw)))
    case .organisation: pairs.append((.organisation, organisation))
    }
    var values = Dictionary(uniqueKeysWithValues: pairs.map { ($0.0.rawValue, $0.1) })
    for (number, line) in details.lines.enumerated() {
      values[name(number, .kind)] = line.kind.rawValue
      values[name(number, .item)] = line.item
      values[name(number, .quantity)] = Money(satang: line.quantityInHundredths).display
      values[name(number, .unit)] = line.unit
      values[name(number, .price)] = line.unitPrice.display
    }
    return values.filter { !$0.value.isEmpty }
  }

  // MARK: - Parts

  private static func list<Code: RawRepresentable<String> & Hashable>(_ all: [Code], _ chosen: Set<Code>) -> String {
    all.filter(chosen.contains).map(\.rawValue).joined(separator: ",")
  }

  private static func codes<Code: RawRepresentable<String> & Hashable>(_ text: String) -> Set<Code> {
    Set(text.split(separator: ",").compactMap { Code(rawValue: String($0)) })
  }

  private static func applicant(_ reader: inout DraftReader<Field>) -> Applicant? {
    guard let kind: ApplicantKind = reader.code(.applicantKind) else { return nil }
    switch kind {
    case .group: return Int64(reader.required(.group)).map { .group(ID($0)) }
    case .person: return Int64(reader.required(.person)).map { .person(ID($0)) }
    case .organisation: return reader.required(.organisation).isEmpty ? nil : .organisation(ID(0))
    }
  }

  private static func amount(_ reader: inout DraftReader<Field>, sum: Money?) -> Money? {
    if let sum, reader.text(.amount).isEmpty {
      reader.note(.amount, .linesDoNotAddUp(sum))
      return nil
    }
    guard let amount = reader.money(.amount) else { return nil }
    if let sum, sum != amount { reader.note(.amount, .linesDoNotAddUp(sum)) }
    return amount
  }

  private static func lines(_ values: [String: String], today: Day) -> (lines: [ProposalLine], [FieldProblem]) {
    var lines: [ProposalLine] = []
    var problems: [FieldProblem] = []
    for number in 0..<lineCount {
      let cells = Dictionary(
        uniqueKeysWithValues: LineField.allCases.map { ($0.rawValue, values[name(number, $0)] ?? "") })
      // A kind alone is no line yet.
      guard LineField.allCases.contains(where: { $0 != .kind && !ThaiForm.canonical(cells[$0.rawValue] ?? "").isEmpty })
      else { continue }
      var reader = DraftReader(cells, today: today, LineField.self)
      let kind: SupportKind? = reader.code(.kind)
      let item = reader.required(.item)
      let quantity = reader.money(.quantity)
      let price = reader.money(.price)
      problems += reader.problems.map {
        FieldProblem(
          field: "line.\(number).\($0.field)", value: $0.value, kind: $0.kind == .notMoney ? .notANumber : $0.kind)
      }
      guard let quantity, let price else { continue }
      for (value, field, range) in [
        (quantity, LineField.quantity, 1...999_999), (price, LineField.price, 0...99_999_999),
      ]
      where value.satang > Int64(range.upperBound) * 100 || (range.lowerBound > 0 && value.satang <= 0) {
        problems.append(
          FieldProblem(
            field: name(number, field), value: cells[field.rawValue] ?? "", kind: .outOfRange(range)))
      }
      lines.append(
        ProposalLine(
          kind: kind ?? .materials, item: item, quantityInHundredths: quantity.satang, unit: reader.text(.unit),
          unitPrice: price))
    }
    return (lines, problems)
  }
}
