internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// What stands on each tab.
extension PersonPage {
  static func tabs(_ file: PersonFile, _ state: State) -> [RecordTab] {
    [
      RecordTab(Tab.facts, Words.facts, facts: facts(file, state)), household(file, state), relations(file, state),
      categories(file), groups(file), support(file), followUps(file, state), history(file, state),
      AttachmentRows.tab(state.papers.filter { $0.recordedOn <= state.day }),
    ]
  }

  // MARK: - Facts

  private static func facts(_ file: PersonFile, _ state: State) -> [RecordRow] {
    if let asOf = file.asOf, !asOf.isRegistered {
      return [RecordRow("unregistered", Vocabulary.person, Words.notYetRegistered(asOf.registeredOn), .warning)]
    }
    let details = file.details
    func fact(_ field: String, _ text: String?, opens: Route? = nil) -> RecordRow? {
      text.map { RecordRow(field, Vocabulary.label(field), Phrase(verbatim: $0), opens: opens) }
    }
    let identity: [RecordRow?] = [
      RecordRow("name", Vocabulary.name, Phrase(verbatim: details.name.full), .strong),
      fact("nickname", details.nickname), fact("former_surname", details.formerSurname),
      RecordRow(
        "national_id", Vocabulary.nationalID,
        details.nationalID.map { Phrase(verbatim: $0.grouped) }
          ?? Words.noNumber(details.noIDReason), details.nationalID == nil ? .warning : .text),
      RecordRow("sex", Vocabulary.label("sex"), Vocabulary.sex(details.sex)),
      details.birth.map { RecordRow("birth_date", Vocabulary.label("birth_date"), Words.birth($0, on: state.day)) },
    ]
    let phones = details.phones.enumerated().map { number, phone in
      RecordRow("phone \(number)", Vocabulary.phone, Vocabulary.phone(phone))
    }
    let place = file.homes.first { $0.code == details.household }
    let home: [RecordRow?] = [
      fact("address", Words.address(details.address)),
      RecordRow(
        "community", Vocabulary.community, Words.community(place),
        opens: details.community.map { .people(community: $0) }),
      RecordRow(
        "household", Vocabulary.household, Words.household(details), opens: place.map { .household($0.household) }),
      fact("occupation", details.occupation), fact("skills", details.skills),
      Words.training(details).map { RecordRow("training", Vocabulary.label("training"), $0) },
      details.declaredIncome.map { RecordRow("income_month", Vocabulary.label("income_month"), Vocabulary.baht($0)) },
    ]
    return identity.compactMap { $0 } + phones + home.compactMap { $0 } + standing(file, state)
  }

  private static func standing(_ file: PersonFile, _ state: State) -> [RecordRow] {
    let left = file.departures.map { departure in
      RecordRow(
        "departure \(departure.from.iso)", Vocabulary.departed, Words.departure(departure),
        departure.to == nil ? .warning : .faint)
    }
    guard let asOf = file.asOf else { return left }
    var rows = left
    if !asOf.changedSince.isEmpty {
      let fields = asOf.changedSince.map { HistoryPage.Words.field($0, of: .person) }
      rows.append(RecordRow("changed since", Words.changedSince, fields.listed(", ", ", "), .faint))
    }
    if !asOf.unknown.isEmpty { rows.append(RecordRow("unknown", Words.uncertain, Words.uncertainWhy, .warning)) }
    return rows
  }

  // MARK: - Lists

  private static func time(_ from: Day?, _ to: Day?) -> RecordCell {
    RecordCell(HouseholdPage.Words.period(from, to), .faint)
  }

  /// Those who live together; the own row opens the household itself.
  private static func household(_ file: PersonFile, _ state: State) -> RecordTab {
    let members = file.household.map { household in
      HouseholdRows.members(of: household, on: state.day, own: state.id) { member in
        member.person == state.id ? .household(household.id) : .personPage(member.person)
      }
    }
    let before = file.homes.filter { $0.household != file.household?.id }.map { home in
      RecordRow(
        "home \(home.household) \(home.from?.iso ?? "")",
        [
          RecordCell(Words.formerHome(home), .faint),
          RecordCell(home.isHead ? HouseholdPage.Words.head : Phrase(verbatim: ""), .faint), RecordCell(""),
          time(home.from, home.to),
        ], opens: .household(home.household))
    }
    return RecordTab(
      Tab.household, Vocabulary.household, columns: HouseholdRows.memberColumns, rows: (members ?? []) + before,
      count: file.household?.registered(on: state.day).count ?? 0, empty: HouseholdPage.Words.noMembers)
  }

  private static func relations(_ file: PersonFile, _ state: State) -> RecordTab {
    let direct = file.kin.map { kin in
      let details = kin.relation.details
      let role: Role = details.to == nil ? .text : .faint
      return RecordRow(
        Words.row(kin.relation),
        [
          RecordCell(kin.name, role), RecordCell(Vocabulary.relation(details.kind, degree: details.degree), role),
          time(details.from, details.to), RecordCell(details.note ?? "", .faint),
        ], opens: .personPage(details.other))
    }
    let far = file.farKin.map { kin in
      RecordRow(
        "far \(kin.person)",
        [
          RecordCell(kin.name), RecordCell(Vocabulary.nearness(kin.nearness)), RecordCell(""),
          RecordCell(Words.computed, .faint),
        ], opens: .personPage(kin.person))
    }
    return RecordTab(
      Tab.relations, Words.relations,
      columns: [
        TableColumn(Vocabulary.name, .share(3, minimum: 14)), TableColumn(Words.relations, .share(1, minimum: 14)),
        TableColumn(HouseholdPage.Words.time, .fixed(20), priority: 1),
        TableColumn(HouseholdPage.Words.remark, .share(1, minimum: 11), priority: 2),
      ], rows: direct + far, empty: Words.noRelations)
  }

  private static func categories(_ file: PersonFile) -> RecordTab {
    let rows = file.categories.map { entry in
      let role: Role = entry.to == nil ? .text : .faint
      return RecordRow(
        Words.row(entry),
        [
          RecordCell(Words.category(entry), role), RecordCell(entry.evidence ?? "–", .faint),
          time(entry.from, entry.to),
        ])
    }
    return RecordTab(
      Tab.categories, Vocabulary.label("categories"),
      columns: [
        TableColumn(Vocabulary.label("category"), .share(3, minimum: 18)),
        TableColumn(Vocabulary.label("evidence"), .share(2, minimum: 10), priority: 1),
        TableColumn(HouseholdPage.Words.time, .fixed(20), priority: 2),
      ], rows: rows, empty: Words.noCategories)
  }

  private static func groups(_ file: PersonFile) -> RecordTab {
    let rows = file.memberships.map { member in
      RecordRow(
        "group \(member.group) \(member.from?.iso ?? "")",
        [
          RecordCell(member.name, member.to == nil ? .text : .faint), RecordCell(Vocabulary.groupRole(member.role)),
          time(member.from, member.to),
        ], opens: .group(member.group))
    }
    return RecordTab(
      Tab.groups, Words.groups,
      columns: [
        TableColumn(Vocabulary.group, .share(1, minimum: 16)), TableColumn(Words.post, .fixed(12)),
        TableColumn(HouseholdPage.Words.time, .fixed(24), priority: 1),
      ], rows: rows, empty: Words.noGroups)
  }

  private static func support(_ file: PersonFile) -> RecordTab {
    let rows = file.support.map { support in
      RecordRow(
        "proposal \(support.proposal)",
        [
          RecordCell(support.number.text), RecordCell(support.title),
          RecordCell(support.isApplicant ? Vocabulary.applicant : Vocabulary.beneficiaries, .faint),
          RecordCell(Vocabulary.shortStatus(support.status), Vocabulary.role(of: support.status)),
          RecordCell(support.day.map(Vocabulary.shortDay) ?? Phrase(verbatim: "–"), .faint),
        ], opens: .proposal(support.proposal))
    }
    return RecordTab(
      Tab.support, Words.support,
      columns: [
        TableColumn(Vocabulary.number, .fixed(9)), TableColumn(Vocabulary.proposalTitle, .share(1, minimum: 14)),
        TableColumn(Words.asWhat, .fixed(14), priority: 2), TableColumn(Vocabulary.statusTitle, .fixed(10)),
        TableColumn(HouseholdPage.Words.day, .fixed(11), priority: 1),
      ], rows: rows, empty: HouseholdPage.Words.noSupport)
  }

  private static func followUps(_ file: PersonFile, _ state: State) -> RecordTab {
    let rows = file.household.map { household in
      HouseholdRows.incomes(of: household, until: state.day, opens: .household(household.id))
    }
    return RecordTab(
      Tab.followUps, Words.followUps, columns: HouseholdRows.incomeColumns, rows: rows ?? [],
      empty: HouseholdPage.Words.noIncomes)
  }

  private static func history(_ file: PersonFile, _ state: State) -> RecordTab {
    let page = Route.history(.person, state.id.raw, name: Phrase(verbatim: file.person.details.name.full))
    let rows = file.history.map { entry in
      RecordRow(
        "entry \(entry.id)",
        [
          RecordCell(Vocabulary.shortMoment(entry.at)), RecordCell(HistoryPage.Words.deed(entry.deed)),
          RecordCell(entry.by, .faint),
        ], opens: page)
    }
    return RecordTab(
      Tab.history, Words.history,
      columns: [
        TableColumn(Words.when, .fixed(20)), TableColumn(Words.what, .share(1, minimum: 14)),
        TableColumn(HouseholdPage.Words.recorder, .share(1, minimum: 10), priority: 1),
      ], rows: rows, empty: HistoryPage.Words.empty)
  }
}
