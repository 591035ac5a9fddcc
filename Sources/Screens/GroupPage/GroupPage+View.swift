internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension GroupPage {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    guard let file = state.file else {
      canvas.write(ProgrammeWords.reading.text(in: language), x: area.x + 2, y: area.y + 1, role: .faint)
      return
    }
    let status = file.file.state.status
    state.record.draw(
      headline: RecordCell(Words.headline(file), Vocabulary.role(of: status)), on: &canvas, in: area,
      language: language)
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    state.record.copied(in: language).map { Copied($0, of: .group, state.id.raw, isPersonal: true) }
  }

  static func tabs(_ file: GroupPageFile, today: Day) -> [RecordTab] {
    [
      RecordTab("facts", Words.facts, facts: facts(file, today)), members(file, today), products(file),
      support(file), log(file), AttachmentRows.tab(file.attachments), history(file),
    ]
  }

  // MARK: - Facts

  private static func facts(_ file: GroupPageFile, _ today: Day) -> [RecordRow] {
    let details = file.file.group.details
    let profile = details.profile
    func text(_ name: String, _ label: Phrase, _ text: String) -> RecordRow? {
      text.isEmpty ? nil : RecordRow(name, label, Phrase(verbatim: text))
    }
    func money(_ name: String, _ label: Phrase, _ money: Money?) -> RecordRow? {
      money.map { RecordRow(name, label, Vocabulary.baht($0)) }
    }
    let state = RecordRow(
      "state", Vocabulary.statusTitle, Words.state(file.file.state), Vocabulary.role(of: file.file.state.status))
    let reason = file.file.group.dissolution.map { RecordRow("reason", Vocabulary.reason, Phrase(verbatim: $0.reason)) }
    let warnings = GroupWarning.all(
      of: file.file.members, profile: profile, limits: file.limits, today: today
    ).enumerated().map { number, warning in
      RecordRow("warning \(number)", Words.toCheck, GroupForm.Words.warning(warning), .warning)
    }
    let own: [RecordRow?] = [
      text("code", GroupForm.Words.code, details.code), text("short", GroupWords.shortName, profile.shortName),
      text("former", GroupWords.formerNames, profile.formerNames),
      RecordRow("place", Vocabulary.community, Words.place(file)), text("kind", GroupWords.kind, profile.kind),
      text("occupation", Words.occupation, details.occupation),
      details.founded.map { RecordRow("founded", Words.founded, Vocabulary.day($0)) },
      RecordRow("people", Words.people, Words.people(file, today: today)),
    ]
    let facts = GroupFact.allCases.map { fact in
      RecordRow("fact \(fact.rawValue)", GroupWords.fact(fact), Words.fact(details, fact))
    }
    let money: [RecordRow?] = [
      money("founding capital", GroupWords.foundingCapital, profile.foundingCapital),
      money("capital", GroupWords.capital, profile.capital), money("share", GroupWords.shareValue, profile.shareValue),
      money("savings", GroupWords.savings, profile.savings), text("bank", GroupWords.bank, profile.bank),
      text("account", GroupWords.bankAccount, profile.bankAccount),
      profile.signersNeeded.map { RecordRow("signers", GroupWords.signersNeeded, Words.count($0)) },
      text("problems", GroupWords.problems, profile.problems), text("needs", GroupWords.needs, profile.needs),
    ]
    let networks = file.networks.map { network in
      RecordRow(
        "network \(network.id) \(network.from?.iso ?? "")", GroupWords.network,
        Phrase(verbatim: network.name) + Words.period(network.from, network.to),
        opens: .entry(.network(network.id)))
    }
    return [state] + [reason].compactMap { $0 } + warnings + own.compactMap { $0 } + facts
      + money.compactMap { $0 } + networks
  }

  // MARK: - Lists

  private static func members(_ file: GroupPageFile, _ today: Day) -> RecordTab {
    RecordTab(
      "members", Words.membersTab,
      columns: [
        TableColumn(Vocabulary.name, .share(1, minimum: 16)), TableColumn(GroupForm.Words.role, .fixed(13)),
        TableColumn(GroupForm.Words.from, .fixed(11), priority: 2),
        TableColumn(GroupForm.Words.to, .fixed(11), priority: 3),
        TableColumn(GroupForm.Words.term, .fixed(11), priority: 1),
        TableColumn(GroupForm.Words.signs, .fixed(6), priority: 4),
      ],
      rows: file.file.members.map { member in
        let role: Role = member.holds(on: today) ? .text : .faint
        return RecordRow(
          "\(member.person) \(member.role.rawValue) \(member.from?.iso ?? "")",
          [
            RecordCell(member.name, role), RecordCell(Vocabulary.groupRole(member.role), role),
            RecordCell(Words.shortDay(member.from), role), RecordCell(Words.shortDay(member.to), .faint),
            RecordCell(
              Words.shortDay(member.termUntil), member.termUntil.map { $0 < today } == true ? .warning : role),
            RecordCell(member.isSignatory ? GroupForm.Words.signsShort : Phrase(verbatim: ""), role),
          ], opens: .person(member.person))
      }, empty: GroupForm.Words.nobody)
  }

  private static func products(_ file: GroupPageFile) -> RecordTab {
    RecordTab(
      "products", GroupForm.Words.products,
      columns: [
        TableColumn(GroupWords.product, .share(1, minimum: 14)),
        TableColumn(GroupWords.price, .fixed(10), alignment: .right),
        TableColumn(GroupWords.capacity, .fixed(14), priority: 1),
        TableColumn(GroupWords.channel, .share(1, minimum: 12), priority: 2),
      ],
      rows: file.file.group.details.profile.products.enumerated().map { number, product in
        RecordRow(
          "product \(number)",
          [
            RecordCell(product.name), RecordCell(product.price?.display ?? "–"), RecordCell(product.capacity),
            RecordCell(product.channel),
          ])
      }, empty: Words.noProducts)
  }

  /// Proposals and assessments of this office first, then what came before.
  private static func support(_ file: GroupPageFile) -> RecordTab {
    let proposals = (file.proposals ?? []).map { proposal in
      RecordRow(
        "proposal \(proposal.id)",
        [
          RecordCell(proposal.number), RecordCell(proposal.title),
          RecordCell((proposal.approved ?? proposal.requested).display),
          RecordCell(Vocabulary.shortStatus(proposal.status), Vocabulary.role(of: proposal.status)),
        ], opens: .proposal(proposal.id))
    }
    let scores = file.assessments.map { assessment in
      RecordRow(
        "assessment \(assessment.day.iso)",
        [
          RecordCell(String(assessment.fiscalYear)), RecordCell(Words.assessed(assessment.day)),
          RecordCell(Money(satang: Int64(assessment.scoreInHundredths)).display), RecordCell(Words.score, .faint),
        ])
    }
    let earlier = file.file.group.details.profile.earlierSupport.enumerated().map { number, support in
      RecordRow(
        "support \(number)",
        [
          RecordCell(support.year.map(String.init) ?? "–"),
          RecordCell(support.item.isEmpty ? support.by : "\(support.by): \(support.item)"),
          RecordCell(support.amount?.display ?? "–"), RecordCell(GroupForm.Words.earlierSupport, .faint),
        ])
    }
    return RecordTab(
      Words.support, Words.supportTab,
      columns: [
        TableColumn(Words.numberOrYear, .fixed(9)), TableColumn(GroupWords.item, .share(1, minimum: 14)),
        TableColumn(Words.baht, .fixed(11), alignment: .right),
        TableColumn(Vocabulary.statusTitle, .fixed(12), priority: 1),
      ],
      rows: proposals + scores + earlier, empty: Words.noSupport)
  }

  /// What was done, newest first; F8 tells every field.
  private static func history(_ file: GroupPageFile) -> RecordTab {
    RecordTab(
      "history", Words.historyTab,
      columns: [
        TableColumn(Words.when, .fixed(20)), TableColumn(Words.deed, .share(1, minimum: 16)),
        TableColumn(Words.recorder, .fixed(20), priority: 1),
      ],
      rows: file.history.map { entry in
        RecordRow(
          "entry \(entry.id)",
          [
            RecordCell(Vocabulary.shortMoment(entry.at)), RecordCell(HistoryPage.Words.deed(entry.deed)),
            RecordCell(entry.by, .faint),
          ], opens: .history(.group, file.file.group.id.raw, name: Phrase(verbatim: file.file.group.details.name)))
      }, empty: Words.noHistory)
  }

  private static func log(_ file: GroupPageFile) -> RecordTab {
    RecordTab(
      Words.log, Words.logTab,
      columns: [
        TableColumn(GroupWords.eventDay, .fixed(11)), TableColumn(GroupWords.event, .fixed(12)),
        TableColumn(GroupWords.what, .share(2, minimum: 12)),
        TableColumn(GroupWords.by, .share(1, minimum: 10), priority: 1),
        TableColumn(GroupWords.attended, .fixed(5), alignment: .right, priority: 2),
        TableColumn(Words.recorder, .fixed(14), priority: 3),
      ],
      rows: file.events.map { entry in
        let event = entry.event
        let role: Role = entry.struckReason == nil ? .text : .faint
        let finding = event.finding.map { GroupWords.finding($0).wrapped("", " · ", "", " · ") } ?? Phrase(verbatim: "")
        let struck = entry.struckReason.map { Words.struck($0) } ?? Phrase(verbatim: "")
        return RecordRow(
          "event \(entry.id)",
          [
            RecordCell(Vocabulary.shortDay(event.day), role), RecordCell(GroupWords.event(event.kind), role),
            RecordCell(struck + finding + Phrase(verbatim: event.what), role), RecordCell(event.by, role),
            RecordCell(event.attended.map(String.init) ?? "", role), RecordCell(entry.recordedBy, .faint),
          ], opens: entry.struckReason == nil ? .entry(.event(file.file.group.id, entry.id)) : nil)
      }, empty: Words.noLog)
  }
}
