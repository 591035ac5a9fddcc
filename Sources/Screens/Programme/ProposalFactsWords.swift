internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// One thing that is recorded of a proposal, or a heading over several.
struct Fact: Equatable, Sendable {
  var label: Phrase
  var text: Phrase
  var role: Role = .text
  /// The beneficiary that the fact is about.
  var beneficiary: Int?

  static func heading(_ label: Phrase, _ text: Phrase = Phrase(verbatim: "")) -> Fact {
    Fact(label: label, text: text, role: .heading)
  }
}

/// What is recorded of a proposal, in the order in which a committee reads it.
enum ProposalFacts {
  static func all(_ file: ProposalFile, today: Day) -> [Fact] {
    head(file, today: today) + money(file) + lines(file) + papers(file) + decisions(file) + beneficiaries(file)
  }

  /// What fits beside a list: no names.
  static func preview(_ file: ProposalFile, today: Day) -> [Fact] {
    head(file, today: today) + money(file) + lines(file) + papers(file)
      + [Fact(label: Vocabulary.beneficiaries, text: ProgrammeWords.households(file))]
  }

  static func head(_ file: ProposalFile, today: Day) -> [Fact] {
    let proposal = file.proposal
    let details = proposal.details
    let zone =
      file.zone == nil && file.community == nil
      ? Vocabulary.zone(nil) : Phrase(verbatim: "\(file.community ?? "") ") + Vocabulary.zone(file.zone)
    var facts = [
      Fact(
        label: Vocabulary.number,
        text: Phrase(verbatim: proposal.number.text + "  ") + Vocabulary.status(proposal.status),
        role: Vocabulary.role(of: proposal.status)),
      Fact(label: Vocabulary.proposalTitle, text: Phrase(verbatim: details.title), role: .strong),
      Fact(label: Vocabulary.applicant, text: Phrase(verbatim: file.applicant)),
      Fact(label: Vocabulary.community, text: zone),
      Fact(
        label: submitted,
        text: details.submittedOn.map {
          Vocabulary.day($0)
            + ProgrammeWords.age(proposal.status, since: $0, today: today).wrapped(" (", ")", " (", ")")
        } ?? ProgrammeWords.notYet),
    ]
    if let receipt = details.receiptNumber { facts.append(Fact(label: receiptNumber, text: Phrase(verbatim: receipt))) }
    facts.append(Fact(label: ProgrammeWords.nextStepTitle, text: ProgrammeWords.nextStep(proposal.status)))
    for (index, objective) in details.objectives.sorted().enumerated() {
      facts.append(
        Fact(label: index == 0 ? objectives : Phrase(verbatim: ""), text: Vocabulary.objective(objective)))
    }
    let kinds = SupportKind.allCases.filter(details.support.contains).map(Vocabulary.support)
    if !kinds.isEmpty { facts.append(Fact(label: support, text: kinds.listed(", ", ", "))) }
    return facts
  }

  private static func money(_ file: ProposalFile) -> [Fact] {
    let proposal = file.proposal
    var facts = [Fact(label: Vocabulary.amountRequested, text: Vocabulary.baht(proposal.details.amountRequested))]
    if let amount = proposal.amountRecommended {
      facts.append(Fact(label: amountRecommended, text: Vocabulary.baht(amount)))
    }
    if let amount = proposal.amountApproved {
      facts.append(Fact(label: Vocabulary.amountApproved, text: Vocabulary.baht(amount), role: .ok))
    }
    return facts
  }

  private static func lines(_ file: ProposalFile) -> [Fact] {
    let details = file.proposal.details
    guard !details.lines.isEmpty else { return [Fact(label: budgetLines, text: noLines, role: .faint)] }
    var facts: [Fact] = []
    for line in details.lines {
      facts.append(Fact(label: Vocabulary.support(line.kind), text: ProgrammeWords.line(line)))
    }
    if details.lines.contains(where: { $0.kind == .equipment }) {
      facts.append(Fact(label: Phrase(verbatim: ""), text: ProgrammeWords.equipmentFlag, role: .warning))
    }
    let sum = details.lines.reduce(Money.zero) { $0 + $1.total }
    let isEqual = sum == details.amountRequested
    facts.append(
      Fact(
        label: linesTotal, text: Vocabulary.baht(sum) + (isEqual ? Phrase(verbatim: "") : differs),
        role: isEqual ? .text : .warning))
    return facts
  }

  private static func papers(_ file: ProposalFile) -> [Fact] {
    let missing = file.missingPapers
    if missing.isEmpty { return [Fact(label: papersTitle, text: papersComplete, role: .ok)] }
    return [Fact(label: papersMissing, text: missing.map(Vocabulary.paper).listed(", ", ", "), role: .warning)]
  }

  private static func decisions(_ file: ProposalFile) -> [Fact] {
    guard !file.decisions.isEmpty else { return [] }
    return [.heading(decisionsTitle)]
      + file.decisions.map { decision in
        let text = ProgrammeWords.recorded(decision)
        return Fact(
          label: Vocabulary.shortDay(decision.day),
          text: decision.isCorrected
            ? text + Phrase(verbatim: " [") + ProgrammeWords.corrected + Phrase(verbatim: "]") : text,
          role: decision.isCorrected ? .faint : .text)
      }
  }

  private static func beneficiaries(_ file: ProposalFile) -> [Fact] {
    [.heading(Vocabulary.beneficiaries, ProgrammeWords.households(file))]
      + file.beneficiaries.enumerated().map { number, person in
        Fact(
          label: Phrase("\(number + 1). ครัวเรือน \(person.household)", "\(number + 1). Household \(person.household)"),
          text: Phrase(verbatim: "\(person.name)  \(person.community ?? "")"), beneficiary: number)
      }
  }

  static let submitted = Phrase("วันที่ยื่น", "Submitted on")
  static let receiptNumber = Phrase("เลขทะเบียนรับ", "Receipt no.")
  static let objectives = Phrase("วัตถุประสงค์", "Objectives")
  static let support = Phrase("ลักษณะการสนับสนุน", "Kind of support")
  static let amountRecommended = Phrase("วงเงินที่เห็นควร", "Amount recommended")
  static let budgetLines = Phrase("รายการ", "Lines")
  static let noLines = Phrase("ไม่ได้แจกแจงรายการ", "No lines are given")
  static let linesTotal = Phrase("รวมรายการ", "Total of the lines")
  static let differs = Phrase(" ไม่เท่ากับวงเงินที่ขอ", ", not the amount asked")
  static let papersTitle = Phrase("เอกสาร", "Papers")
  static let papersComplete = Phrase("ครบถ้วน", "Complete")
  static let papersMissing = Phrase("เอกสารที่ขาด", "Papers missing")
  static let decisionsTitle = Phrase("ผลการพิจารณา", "Decisions")
}
