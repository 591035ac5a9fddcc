internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

extension ProposalPage {
  enum Words {
    static let person = Phrase("เปิดบุคคล", "Open person")
    static let edit = Phrase("แก้ไขคำขอ", "Edit")
    static let screening = Phrase("คัดกรอง", "Screening")
    static let noBeneficiary = Phrase(
      "เลื่อนไปที่รายชื่อผู้ได้รับประโยชน์ก่อน", "Go to one of the beneficiaries first")

    static func name(_ deed: Deed) -> Phrase {
      switch deed {
      case .withdraw: Phrase("ถอนคำขอ", "Withdraw")
      case .waive: Phrase("สละสิทธิ์", "Waive")
      case .cancel: Phrase("ยกเลิกโครงการ", "Cancel project")
      case .complete: Phrase("แล้วเสร็จ", "Completed")
      }
    }

    /// ถอนคำขอเลขที่ 015/2570? กรุณาระบุเหตุผล
    static func confirm(_ deed: Deed, _ file: ProposalFile) -> Confirmation {
      let number = file.proposal.number.text
      let question: Phrase =
        switch deed {
        case .withdraw: Phrase("ถอนคำขอเลขที่ \(number)? กรุณาระบุเหตุผล", "Withdraw proposal \(number)? Give the reason.")
        case .waive:
          Phrase(
            "บันทึกว่าผู้ยื่นคำขอเลขที่ \(number) สละสิทธิ์? กรุณาระบุเหตุผล",
            "Record that the applicant of \(number) waives the support? Give the reason.")
        case .cancel:
          Phrase(
            "ยกเลิกโครงการเลขที่ \(number)? กรุณาระบุเหตุผล", "Cancel the project of proposal \(number)? Give the reason.")
        case .complete:
          Phrase("บันทึกว่าเลขที่ \(number) ดำเนินการแล้วเสร็จ?", "Record that \(number) is completed?")
        }
      return Confirmation(
        deed.rawValue,
        Dialog(
          title: name(deed), text: question, buttons: [name(deed), Vocabulary.backToCheck], focus: 1,
          inputLabel: deed == .complete ? Phrase("หมายเหตุ (ถ้ามี)", "Remark, if any") : Vocabulary.reason))
    }

    static func done(_ deed: Deed) -> Phrase { name(deed).wrapped("บันทึกแล้ว: ", "", "Recorded: ", "") }
  }
}
