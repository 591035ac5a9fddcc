import OfficeCore
import Testing
import ThaiText

@Suite struct `Proposals` {
  @Test(arguments: [
    ("16/2570", "016/2570"), ("๐๑๖/๒๕๗๐", "16/2570"), ("0016 / 2570", "16/2570"), ("ขก ๐๐๑/๒๕๖๙", "ขก 1/2569"),
    ("0/2570", "000/2570"), ("A-007", "A-7"), (" 16/2570 ", "16/2570"),
  ])
  func `numbers are equal whatever their digits, zeros and spaces`(one: String, other: String) {
    #expect(ProposalNumber(one) == ProposalNumber(other))
    #expect(Set([ProposalNumber(one), ProposalNumber(other)]).count == 1)
  }

  @Test(arguments: [("16/2570", "160/2570"), ("16/2570", "16/2569"), ("100/2570", "1/2570"), ("1/2570", "1/02571")])
  func `numbers that differ are not equal`(one: String, other: String) {
    #expect(ProposalNumber(one) != ProposalNumber(other))
  }

  @Test func `a number given has three digits at least and the year`() {
    #expect(ProposalNumber(running: 16, fiscalYear: 2570).text == "016/2570")
    #expect(ProposalNumber(running: 1204, fiscalYear: 2570).text == "1204/2570")
    #expect(ProposalNumber("๐๑๖/๒๕๗๐").text == "016/2570")
  }

  @Test func `the running number is read from that form only`() {
    #expect(ProposalNumber("๐๑๖/๒๕๗๐").running?.number == 16)
    #expect(ProposalNumber("016/2570").running?.fiscalYear == 2570)
    for other in ["ขก 16/2570", "16", "16/2570/1", "", "/", "16/"] { #expect(ProposalNumber(other).running == nil) }
  }

  @Test func `every state but an end leads somewhere, and every state can be reached`() {
    let ends: Set<ProposalStatus> = [.notRecommended, .rejected, .waived, .withdrawn, .cancelled, .completed]
    var reached: Set<ProposalStatus> = [.submitted]
    for status in ProposalStatus.allCases {
      #expect(status.next.isEmpty == ends.contains(status), "\(status)")
      reached.formUnion(status.next)
    }
    #expect(reached == Set(ProposalStatus.allCases))
  }

  @Test(arguments: ProposalStatus.allCases)
  func `from every state an end can be reached`(status: ProposalStatus) {
    var seen: Set<ProposalStatus> = []
    var open: [ProposalStatus] = [status]
    while let next = open.popLast() {
      if seen.insert(next).inserted { open += next.next }
    }
    #expect(seen.contains { $0.next.isEmpty })
  }

  @Test func `the states agree among themselves`() {
    for status in ProposalStatus.allCases {
      if status.canBeScreened { #expect(status.isInQueue, "\(status)") }
      if status.isSupport { #expect(status.needsDecisionDay && status.impliesRecommended, "\(status)") }
      if status.awaitsMayor { #expect(status.next.isSuperset(of: [.approved, .rejected, .review]), "\(status)") }
      #expect(!(status.isInQueue && status.awaitsMayor), "\(status)")
      #expect(status.canBeScreened == status.next.contains(.recommended), "\(status)")
    }
    #expect(ScreeningOutcome.allCases.allSatisfy { ProposalStatus.submitted.next.contains($0.status) })
    #expect(MayorOutcome.allCases.allSatisfy { ProposalStatus.recommended.next.contains($0.status) })
  }

  @Test(arguments: [
    (Int64(100), Int64(8_500_00), Int64(8_500_00)), (150, 600_00, 900_00), (33, 1_00, 33), (1, 50, 1), (1, 49, 0),
    (250, 33, 83),
  ])
  func `a line's total is quantity times price, half a satang rounded up`(quantity: Int64, price: Int64, total: Int64) {
    let line = ProposalLine(
      kind: .materials, item: "ด้าย", quantityInHundredths: quantity, unit: "ม้วน", unitPrice: Money(satang: price))
    #expect(line.total == Money(satang: total))
  }

  @Test func `a person hands in fewer papers than a group`() {
    #expect(ProposalPaper.required(for: .group) == ProposalPaper.allCases)
    #expect(!ProposalPaper.required(for: .person).contains(.groupRules))
    #expect(ApplicantKind.allCases.allSatisfy { ProposalPaper.required(for: $0).contains(.proposalForm) })
  }
}
