import OfficeCore
import ThaiText

// Each list of cells is in the order of the kind's exported columns.

extension CommunityRow {
  func cells(_ style: ExportStyle) -> [String] {
    [
      code.plainDigits, String(zone), name, (aliases.told ?? []).joined(separator: ";"), style.text(opened),
      style.text(closed),
    ]
  }
}

extension PersonRow {
  func cells(_ style: ExportStyle) -> [String] {
    // Categories that the files do not have go under what they call them.
    let held = (categories.told ?? []).interchanged
    let codes = PersonCategory.interchanged.filter { held.contains($0) }.map(\.rawValue)
    return [
      nationalID?.digits ?? "", noIDReason.text, title.text, firstName, lastName, sex.text, style.text(birth),
      houseNumber.plainDigits, moo.plainDigits, soi.text, road.text, subdistrict.text, district.text, province.text,
      postcode.plainDigits,
      community.text, phone.plainDigits, household.plainDigits, isHead.text, incomeMonth.text,
      codes.joined(separator: ";"),
    ]
  }
}

extension GroupRow {
  func cells(_ style: ExportStyle) -> [String] {
    [
      code.plainDigits, name, community, occupation, style.text(founded), hasRules.text, hasAccounts.text,
      hasGeneralMeeting.text,
      hasOffice.text, status.text,
    ]
  }
}

extension MemberRow {
  func cells(_ style: ExportStyle) -> [String] {
    [group.plainDigits, nationalID.digits, role.text, style.text(from), style.text(to)]
  }
}
