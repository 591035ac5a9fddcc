package import ThaiText

/// What a paper is that is attached to a record.
package enum AttachmentKind: String, CaseIterable, Sendable {
  case rules
  case memberList = "member_list"
  case minutes
  case bankBook = "bank_book"
  case accounts
  case idCard = "id_card"
  case houseRegister = "house_register"
  case registration, letter, photo, other
}

/// The image of a paper: its own name, and its SHA-256 under which the office keeps it.
package struct Scan: Hashable, Sendable {
  package var name: String
  /// 64 hexadecimal digits.
  package var checksum: String
  /// In bytes.
  package var size: Int

  package init(name: String, checksum: String, size: Int) {
    self.name = name
    self.checksum = checksum
    self.size = size
  }
}

/// A reference from a record to a paper in a file, to its scan, or to both.
package struct Attachment: Hashable, Sendable {
  package var kind: AttachmentKind
  package var title: String
  /// The number of the file of papers.
  package var paperNumber: String
  /// Where the paper lies.
  package var place: String
  package var day: Day?
  package var scan: Scan?

  package init(
    kind: AttachmentKind, title: String = "", paperNumber: String = "", place: String = "", day: Day? = nil,
    scan: Scan? = nil
  ) {
    self.kind = kind
    self.title = title
    self.paperNumber = paperNumber
    self.place = place
    self.day = day
    self.scan = scan
  }
}
