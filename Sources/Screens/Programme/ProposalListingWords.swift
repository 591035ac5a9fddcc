internal import TerminalUI

/// What the lists of proposals say of their facts.
enum ProposalListingWords {
  static let submitted = Phrase("วันที่ยื่น", "Handed in")
  static let inQueue = Phrase("อยู่ในคิวคัดกรอง", "In the screening queue")
  static let approved = Phrase("อนุมัติแล้ว วงเงินมากก่อน", "Approved, largest first")
  static let printReceipts = Phrase("พิมพ์ใบรับคำขอ", "Print receipts")

  static func round(_ number: Int) -> Phrase { Phrase("รอบที่ \(number)", "Round \(number)") }
  static let longWaiting = long(ProposalListing.longDays)
  static func long(_ days: Int) -> Phrase { Phrase("ค้างเกิน \(days) วัน", "Waiting over \(days) days") }
}
