internal import OfficeCore
internal import TerminalUI

extension HistoryPage.Words {
  /// Fields of groups, organisations, networks and attached papers.
  static let groupFields: [String: Phrase] = {
    var fields: [String: Phrase] = [
      "short_name": GroupWords.shortName, "former_names": GroupWords.formerNames, "occupation_kind": GroupWords.kind,
      "founders_female": GroupWords.foundersFemale, "founders_male": GroupWords.foundersMale,
      "founding_capital": GroupWords.foundingCapital, "capital": GroupWords.capital,
      "share_value": GroupWords.shareValue, "savings": GroupWords.savings, "bank": GroupWords.bank,
      "bank_account": GroupWords.bankAccount, "signers_needed": GroupWords.signersNeeded,
      "problems": GroupWords.problems, "needs": GroupWords.needs, "products": GroupForm.Words.products,
      "earlier_support": GroupForm.Words.earlierSupport, "dissolved_on": GroupWords.dissolvedOn,
      "event": GroupWords.event, "what": GroupWords.what, "by": GroupWords.by, "attended": GroupWords.attended,
      "finding": GroupWords.finding, "attachment": GroupWords.attachment, "attachment_title": GroupWords.what,
      "paper_number": GroupWords.fileNumber, "paper_place": GroupWords.place, "scan": GroupWords.scan,
      "checksum": GroupWords.checksum, "organisation_kind": GroupWords.organisationKind,
      "legal_basis": GroupWords.legalBasis, "registration_number": GroupWords.registrationNumber,
      "contact": GroupWords.contact, "officers": GroupWords.officers, "coordinator": GroupWords.contact,
      "note": GroupWords.note, "network_groups": GroupWords.groups,
    ]
    for fact in GroupFact.allCases {
      fields[fact.rawValue + "_evidence"] = GroupWords.fact(fact).wrapped("หลักฐาน", "", "Paper: ", "")
    }
    return fields
  }()
}
