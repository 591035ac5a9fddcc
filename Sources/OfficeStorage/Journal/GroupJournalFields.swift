internal import OfficeCore
internal import ThaiText

// The fields of groups, organisations, networks and what hangs on them, as the journal writes them. Cells of a line are
// separated by tabs, lines by line breaks: neither stands in a text that was typed.

private func text(_ text: String) -> String? { text.isEmpty ? nil : text }

private func cells(_ cells: [String?]) -> String { cells.map { $0 ?? "" }.joined(separator: "\t") }

private func lines(_ lines: [String]) -> String? { lines.isEmpty ? nil : lines.joined(separator: "\n") }

private func parts(of line: String, _ count: Int) throws -> [String] {
  let cells = line.split(separator: Character("\t"), omittingEmptySubsequences: false).map { String($0) }
  guard cells.count == count else { throw UnreadableField() }
  return cells
}

private func table(_ text: String?, _ count: Int) throws -> [[String]] {
  try (text ?? "").split(separator: Character("\n")).map { try parts(of: String($0), count) }
}

private func day(_ text: String?) throws -> Day? {
  guard let text, !text.isEmpty else { return nil }
  return try needed(Day(iso: text))
}

private func money(_ text: String?) throws -> Money? {
  guard let text, !text.isEmpty else { return nil }
  return try Money.reading(text)
}

private func whole(_ text: String?) throws -> Int? {
  guard let text, !text.isEmpty else { return nil }
  return try needed(Int(text))
}

extension GroupProfile {
  private static let paper = "_evidence"

  var journalFields: [(String, String?)] { ownFields + lineFields + evidenceFields }

  private var ownFields: [(String, String?)] {
    [
      ("short_name", text(shortName)), ("former_names", text(formerNames)), ("occupation_kind", text(kind)),
      ("founders_female", foundersFemale.map { String($0) }), ("founders_male", foundersMale.map { String($0) }),
      ("founding_capital", foundingCapital?.plain), ("capital", capital?.plain), ("share_value", shareValue?.plain),
      ("savings", savings?.plain), ("bank", text(bank)), ("bank_account", text(bankAccount)),
      ("signers_needed", signersNeeded.map { String($0) }), ("problems", text(problems)), ("needs", text(needs)),
    ]
  }

  private var lineFields: [(String, String?)] {
    let made = products.map { cells([$0.name, $0.price?.plain, $0.capacity, $0.channel]) }
    let had = earlierSupport.map { support in
      cells([support.by, support.year.map { String($0) }, support.item, support.amount?.plain])
    }
    return [("products", lines(made)), ("earlier_support", lines(had))]
  }

  private var evidenceFields: [(String, String?)] {
    GroupFact.allCases.map { fact -> (String, String?) in
      let field = fact.rawValue + Self.paper
      guard let paper = evidence[fact], !paper.isEmpty else { return (field, nil) }
      return (field, cells([paper.paper, paper.number, paper.dated?.iso, paper.seenOn?.iso]))
    }
  }

  mutating func put(_ field: String, _ text: String?) throws {
    switch field {
    case "short_name": shortName = text ?? ""
    case "former_names": formerNames = text ?? ""
    case "occupation_kind": kind = text ?? ""
    case "founders_female": foundersFemale = try whole(text)
    case "founders_male": foundersMale = try whole(text)
    case "founding_capital": foundingCapital = try money(text)
    case "capital": capital = try money(text)
    case "share_value": shareValue = try money(text)
    case "savings": savings = try money(text)
    case "bank": bank = text ?? ""
    case "bank_account": bankAccount = text ?? ""
    case "signers_needed": signersNeeded = try whole(text)
    case "problems": problems = text ?? ""
    case "needs": needs = text ?? ""
    case "products":
      products = try table(text, 4).map {
        GroupProduct(name: $0[0], price: try money($0[1]), capacity: $0[2], channel: $0[3])
      }
    case "earlier_support":
      earlierSupport = try table(text, 4).map {
        EarlierSupport(by: $0[0], year: try whole($0[1]), item: $0[2], amount: try money($0[3]))
      }
    default:
      guard let fact = GroupFact.allCases.first(where: { $0.rawValue + Self.paper == field }) else {
        throw UnreadableField()
      }
      let cells = try text.map { try parts(of: $0, 4) }
      evidence[fact] = try cells.map {
        FactEvidence(paper: $0[0], number: $0[1], dated: try day($0[2]), seenOn: try day($0[3]))
      }
    }
  }
}

extension GroupEvent {
  var journalFields: [(String, String?)] {
    [
      ("event", kind.rawValue), ("day", day.iso), ("what", what), ("by", by), ("attended", attended.map(String.init)),
      ("finding", finding?.rawValue),
    ]
  }
}

extension Attachment {
  var journalFields: [(String, String?)] {
    [
      ("attachment", kind.rawValue), ("attachment_title", text(title)), ("paper_number", text(paperNumber)),
      ("paper_place", text(place)), ("day", day?.iso), ("scan", scan?.name), ("checksum", scan?.checksum),
    ]
  }
}

extension OrganisationDetails {
  var journalFields: [(String, String?)] {
    [
      ("name", name), ("organisation_kind", kind?.rawValue), ("community", community.map { String($0.raw) }),
      ("legal_basis", text(legalBasis)), ("registration_number", text(number)), ("contact", text(contact)),
      ("phone", text(phones)),
      (
        "officers",
        lines(officers.map { cells([$0.name, $0.post, $0.phone, $0.from?.iso, $0.to?.iso]) })
      ),
    ]
  }

  mutating func put(_ field: String, _ text: String?) throws {
    switch field {
    case "name": name = try needed(text)
    case "organisation_kind": kind = try text.map { try code($0) }
    case "community": community = try OfficeStorage.number(text)
    case "legal_basis": legalBasis = text ?? ""
    case "registration_number": number = text ?? ""
    case "contact": contact = text ?? ""
    case "phone": phones = text ?? ""
    case "officers":
      officers = try table(text, 5).map {
        OrganisationOfficer(name: $0[0], post: $0[1], phone: $0[2], from: try day($0[3]), to: try day($0[4]))
      }
    default: throw UnreadableField()
    }
  }
}

extension GroupNetworkDetails {
  var journalFields: [(String, String?)] {
    [
      ("name", name), ("coordinator", text(coordinator)), ("phone", text(phone)), ("founded", founded?.iso),
      ("note", text(note)), ("network_groups", lines(groups.map { cells([$0.code, $0.from?.iso, $0.to?.iso]) })),
    ]
  }

  mutating func put(_ field: String, _ text: String?) throws {
    switch field {
    case "name": name = try needed(text)
    case "coordinator": coordinator = text ?? ""
    case "phone": phone = text ?? ""
    case "founded": founded = try day(text)
    case "note": note = text ?? ""
    case "network_groups":
      groups = try table(text, 3).map { NetworkGroup(code: $0[0], from: try day($0[1]), to: try day($0[2])) }
    default: throw UnreadableField()
    }
  }
}
