internal import Interchange
internal import OfficeCore
package import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension PaperPage {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load(let paper):
      return .loaded(try text(of: paper, in: office), fileName: try fileName(of: paper, in: office))
    case .write(let paper, let text, let path):
      let isPage = path.hasSuffix(".html")
      let text = isPage ? PaperHTML.page(text, title: Words.title(paper).thai) : text
      try PaperFile.write(text, to: path) { try journal(paper, in: office) }
      return .written(path)
    }
  }

  private static func text(of paper: Paper, in office: Office) throws -> String {
    let name = try office.setting(.officeName, on: office.today)?.value ?? ""
    let division = try office.setting(.divisionName, on: office.today)?.value ?? ""
    switch paper {
    case .receipt(let id):
      return ReceiptPaper.text(try office.proposal(id), office: name, division: division)
        + (try NoticePaper(office).foot)
    case .receipts(let ids):
      let foot = try NoticePaper(office).foot
      return try ids.map { ReceiptPaper.text(try office.proposal($0), office: name, division: division) + foot }
        .joined(separator: "\u{0C}")
    case .people(let ids): return RegisterPaper.text(try office.people(ids), office: name, on: office.today)
    case .householdForm(let id):
      guard let id else {
        return RegisterFormPaper.text(
          nil, members: [], address: nil, notice: try NoticePaper(office), office: name, on: office.today)
      }
      let household = try office.household(id)
      let members = try household.members(on: office.today).map { try office.person($0.person) }
      return RegisterFormPaper.text(
        household, members: members, address: try office.address(of: id), notice: try NoticePaper(office), office: name,
        on: office.today)
    case .groupForm(let id):
      guard let id else {
        return RegisterFormPaper.text(
          nil, members: [], community: nil, notice: try NoticePaper(office), office: name, on: office.today)
      }
      let file = try office.group(id)
      let community = try office.communities().first { $0.id == file.group.details.community }?.name
      return RegisterFormPaper.text(
        file.group.details, members: file.members, community: community, notice: try NoticePaper(office), office: name,
        on: office.today)
    case .groups(let ids):
      let chosen = Set(ids)
      return RegisterPaper.text(try office.groups().filter { chosen.contains($0.id) }, office: name, on: office.today)
    case .zoneReport(let zone, let month):
      return ZoneReportPaper.text(
        try office.zoneMonth(zone, from: month), office: name, division: division, on: office.today)
    case .notice(let id):
      return try NoticePaper(office).text(for: try office.privacy(of: id).name, office: name, on: office.today)
    case .heldData(let id, let asJSON):
      let held = try office.heldData(of: id)
      return asJSON ? held.json : HeldDataPaper.text(held, office: name, on: office.today)
    case .publicList(let ids):
      let least = try office.setting(.smallCell, on: office.today)?.number ?? 0
      return PublicListPaper.text(try office.publicNames(of: ids), least: least, office: name, on: office.today)
    case .followUpForms(let year, let ids):
      return try FollowUpFormPaper.text(office: office, fiscalYear: year, of: ids, language: .thai)
    case .mayorList:
      return MayorListPaper.text(
        try office.proposals(.awaitingMayor), budget: try office.frame(of: office.today.fiscalYear).budget,
        office: name,
        division: division)
    case .followUpForm(let year, let round, let zone):
      return try FollowUpFormPaper.text(
        office: office, fiscalYear: year, round: round, zone: zone, language: .thai)
    }
  }

  private static func fileName(of paper: Paper, in office: Office) throws -> String {
    switch paper {
    case .receipts: Words.receiptsFile(office.today)
    case .people: Words.peopleFile(office.today)
    case .groups: Words.groupsFile(office.today)
    case .zoneReport(let zone, let month): Words.zoneReportFile(zone, month)
    case .householdForm(let id): Words.householdFormFile(try id.map { try office.household($0).code })
    case .groupForm(let id): Words.groupFormFile(try id.map { try office.group($0).group.details.code })
    case .notice(let id): Words.noticeFile(id.raw)
    case .heldData(let id, let asJSON): Words.heldDataFile(id.raw, asJSON: asJSON, office.today)
    case .publicList: Words.publicListFile(office.today)
    case .followUpForms(let year, _): Words.followUpFormsFile(year, office.today)
    case .receipt(let id): Words.receiptFile(try office.proposal(id).proposal.number.text)
    case .mayorList: Words.mayorListFile(office.today)
    case .followUpForm(let year, let round, let zone): Words.followUpFile(year, round, zone)
    }
  }

  private static func journal(_ paper: Paper, in office: Office) throws {
    switch paper {
    case .receipt(let id):
      try office.recordPrint(of: .proposal, id.raw, paper: "receipt", naming: try applicants([id], in: office))
    case .receipts(let ids):
      try office.recordPrint(
        of: .office, 1, paper: "receipts \(ids.count)", naming: try applicants(ids, in: office))
    case .people(let ids): try office.recordPeoplePrint(ids, paper: "people")
    case .publicList(let ids): try office.recordPeoplePrint(ids, paper: "public_list")
    case .notice(let id): try office.recordPeoplePrint([id], paper: "privacy_notice")
    case .heldData(let id, let asJSON): try office.recordHeldCopy(of: id, file: asJSON ? "json" : "text")
    case .groups(let ids): try office.recordPrint(of: .office, 1, paper: "groups \(ids.count)")
    case .followUpForms(let year, let ids):
      let chosen = Set(ids)
      let due = try office.followUpsDue(fiscalYear: year).filter { chosen.contains($0.id) }
      try office.recordPrint(
        of: .office, 1, paper: "follow_up_forms \(year) \(ids.count)", headsOf: due.map(\.household))
    case .zoneReport(let zone, let month):
      try office.recordPrint(of: .office, 1, paper: "zone_report \(zone) \(month.iso)")
    case .mayorList: try office.recordPrint(of: .office, 1, paper: "mayor_list")
    case .householdForm(let id?):
      let members = try office.household(id).members(on: office.today).map(\.person)
      try office.recordPrint(of: .household, id.raw, paper: "household_form", naming: members)
    case .groupForm(let id?):
      let members = try office.group(id).members.filter { $0.to == nil }.map(\.person)
      try office.recordPrint(of: .group, id.raw, paper: "group_form", naming: members)
    case .householdForm(nil): try office.recordPrint(of: .office, 1, paper: "blank_household_form")
    case .groupForm(nil): try office.recordPrint(of: .office, 1, paper: "blank_group_form")
    case .followUpForm(let year, let round, let zone):
      let due = try office.followUpsDue(fiscalYear: year, round: round).filter { zone == nil || $0.zone == zone }
      try office.recordPrint(
        of: .office, 1, paper: "follow_up_form \(year) \(round.rawValue)", headsOf: due.map(\.household))
    }
  }

  /// The people among those who apply.
  private static func applicants(_ proposals: [ID<Proposal>], in office: Office) throws -> [ID<Person>] {
    try proposals.compactMap { id -> ID<Person>? in
      if case .person(let person) = try office.proposal(id).proposal.details.applicant { person } else { nil }
    }
  }
}
