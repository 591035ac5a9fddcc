internal import OfficeCore
internal import OfficeStorage
internal import ThaiText

/// The notice at collection (PDPA B.E. 2562 s.23), from the settings in force on a day.
struct NoticePaper {
  var edition: String
  var purpose: String
  var recipients: String
  var contact: String
  var years: [RetentionKind: String]

  init(_ office: Office) throws {
    func value(_ key: SettingKey) throws -> String { try office.setting(key, on: office.today)?.value ?? "–" }
    edition = try value(.noticeEdition)
    purpose = try value(.noticePurpose)
    recipients = try value(.noticeRecipients)
    contact = try value(.noticeContact)
    years = [:]
    for kind in RetentionKind.allCases { years[kind] = try value(kind.setting) }
  }

  func text(for name: String, office: String, on day: Day) -> String {
    typealias Words = NoticePaperWords
    var sheet = PaperSheet()
    sheet.centre(office)
    sheet.centre(Words.title)
    sheet.centre(Words.edition(edition))
    sheet.rule()
    sheet.paragraph(Words.basis, hanging: 3)
    for (label, text) in [
      (Words.purpose, purpose), (Words.items, Words.itemsText), (Words.retention, Words.years(years)),
      (Words.recipients, recipients), (Words.rights, Words.rightsText), (Words.contact, contact),
    ] {
      sheet.paragraph("\(label): \(text)", hanging: 3)
    }
    sheet.paragraph(Words.extras, hanging: 3)
    sheet.blank()
    sheet.paragraph(Words.told(name, day))
    sheet.right(Words.signature)
    return sheet.text
  }

  /// What stands at the foot of a form on which data are collected.
  var foot: String {
    var sheet = PaperSheet()
    foot(on: &sheet)
    return sheet.text
  }

  func foot(on sheet: inout PaperSheet) {
    sheet.rule()
    sheet.paragraph(Digits.thai(sentence))
  }

  var sentence: String { NoticePaperWords.foot(edition: edition, purpose: purpose, contact: contact) }
}
