internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// What every list says.
enum ListWords {
  static let filter = Phrase("กรอง", "Filter")
  static let sort = Phrase("เรียง", "Sort")
  static let reverse = Phrase("กลับลำดับ", "Reverse the order")
  static let clear = Phrase("ล้างคำค้นและตัวกรอง", "Clear search and filter")
  static let views = Phrase("มุมมอง", "Views")
  static let markRange = Phrase("ทำเครื่องหมายถึงรายการนี้", "Mark up to here")
  static let invert = Phrase("สลับเครื่องหมาย", "Invert marks")
  static let unmark = Phrase("ล้างเครื่องหมาย", "Clear marks")
  static let export = Phrase("ส่งออก", "Export")
  static let notNarrowed = Phrase("รายการนี้ไม่ได้ค้นหาหรือกรองอยู่", "The list is neither searched nor filtered")
  static let nothingMarked = Phrase("ยังไม่ได้ทำเครื่องหมายรายการ", "Nothing is marked")
  static let nameMissing = Phrase("กรุณาพิมพ์ชื่อ", "Give a name")
  static let lineTooLong = Phrase("คำค้นยาวเกินไป", "The search line would be too long")
  static let rescue = Phrase("แก้ภาษาแป้นพิมพ์", "Mend the keyboard layout")
  static let notMistyped = Phrase("คำค้นไม่ได้พิมพ์ผิดภาษา", "The line is not in the wrong layout")
  static let ownOrder = Phrase("ลำดับปกติ", "Usual order")

  static let printing = "list.print"
  static let exporting = "list.export"
  static let naming = "list.view"
  static let dropping = "list.drop"
  static let sharing = "list.share"
  static let withdrawal = "list.withdraw"
  static let forEveryone = Phrase(" (ทุกคน)", " (everyone)")

  /// So many records are printed at once.
  static let printLimit = 2_000

  static let tooManyToPrint = Phrase(
    "พิมพ์ได้ครั้งละไม่เกิน \(Digits.grouped(Int64(printLimit))) รายการ",
    "At most \(Digits.grouped(Int64(printLimit))) can be printed at once")
  static let tooManyToMark = Phrase(
    "ทำเครื่องหมายได้ครั้งละไม่เกิน \(Digits.grouped(Int64(ListRequest.markLimit))) รายการ กรุณาค้นหาหรือกรองก่อน",
    "At most \(Digits.grouped(Int64(ListRequest.markLimit))) can be marked at once; search or filter first")

  // MARK: - The line over the list

  /// The order, where no column of the table shows it.
  static func order(_ list: ListFrame, _ shape: ListShape) -> Phrase? {
    guard let column = shape.column(list.column), column.place == nil else { return nil }
    return Phrase("เรียง: ", "By ") + order(column, isDescending: list.isDescending)
  }

  static func marks(_ count: Int) -> Phrase? {
    count == 0 ? nil : Phrase("เครื่องหมาย \(Digits.grouped(Int64(count)))", "\(Digits.grouped(Int64(count))) marked")
  }

  private static func order(_ column: ListColumn, isDescending: Bool) -> Phrase {
    column.title + (isDescending ? Phrase(" มากไปน้อย", ", descending") : Phrase(" น้อยไปมาก", ", ascending"))
  }

  // MARK: - Menus

  static func pick(_ of: ListMenu.Of, _ list: ListFrame, _ shape: ListShape) -> PickList {
    switch of {
    case .order:
      let orders = shape.columns.flatMap { column in
        [false, true].map {
          Choice(ListOrder(column.code, isDescending: $0).code, order(column, isDescending: $0))
        }
      }
      return PickList(
        title: sort, choices: [Choice("", ownOrder)] + orders,
        chosen: [ListOrder(list.column, isDescending: list.isDescending).code])
    case .facts:
      return PickList(
        title: filter, choices: shape.facts.map { Choice($0.code, $0.phrase) }, chosen: list.facts, isMultiple: true)
    case .views(let kept):
      let own = kept.own.indices.map { Choice(ViewChoice.kept($0).code, Phrase(verbatim: kept.own[$0].name)) }
      let shared = kept.shared.indices.map {
        Choice(ViewChoice.shared($0).code, Phrase(verbatim: kept.shared[$0].view.name) + forEveryone)
      }
      let ready = shape.views.indices.map { Choice(ViewChoice.ready($0).code, shape.views[$0].name) }
      var deeds: [Choice] = []
      if kept.mayShare {
        deeds.append(Choice(ViewChoice.share.code, Phrase("+ ให้ทุกคนใช้มุมมองนี้…", "+ Share this view with everyone…")))
      }
      if kept.mayShare, !kept.shared.isEmpty {
        deeds.append(
          Choice(ViewChoice.withdraw.code, Phrase("- เลิกให้ทุกคนใช้มุมมอง…", "- Withdraw a shared view…")))
      }
      deeds.append(Choice(ViewChoice.keep.code, Phrase("+ บันทึกมุมมองนี้…", "+ Keep this view…")))
      if !kept.own.isEmpty {
        deeds.append(Choice(ViewChoice.rename.code, Phrase("~ เปลี่ยนชื่อมุมมอง…", "~ Rename a view…")))
        deeds.append(Choice(ViewChoice.drop.code, Phrase("- ลบมุมมอง…", "- Delete a view…")))
      }
      return PickList(title: views, choices: own + shared + ready + deeds)
    case .renaming(let kept):
      return PickList(
        title: Phrase("เปลี่ยนชื่อมุมมอง", "Rename a view"),
        choices: kept.indices.map { Choice(String($0), Phrase(verbatim: kept[$0].name)) })
    case .withdrawing(let searches):
      return PickList(
        title: Phrase("เลิกให้ทุกคนใช้มุมมอง", "Withdraw a shared view"),
        choices: searches.indices.map { Choice(String($0), Phrase(verbatim: searches[$0].view.name)) })
    case .dropping(let kept):
      return PickList(
        title: Phrase("ลบมุมมอง", "Delete a view"),
        choices: kept.indices.map { Choice(String($0), Phrase(verbatim: kept[$0].name)) })
    }
  }

  // MARK: - Questions

  private static let back = Phrase("กลับ", "Back")

  static func askPrint(_ paper: Phrase, _ count: Int) -> Confirmation {
    let number = Digits.grouped(Int64(count))
    return Confirmation(
      printing,
      Dialog(
        title: paper,
        text: Phrase(
          "ทำเอกสารของ \(number) รายการ แล้วเปิดให้อ่านก่อนพิมพ์", "Make the papers of \(number) and open them to read."),
        buttons: [Phrase("ทำเอกสาร", "Make them"), back]))
  }

  static let asShown = Phrase("ตามที่เห็น", "As shown")
  static let forImport = Phrase("เพื่อนำเข้า", "For import")

  /// `hasSheet`: what the list shows can be written, with all columns and word for word.
  static func askPath(_ path: String, _ export: ListExport, hasSheet: Bool) -> Confirmation {
    let number = Digits.grouped(Int64(hasSheet ? export.rows : export.records.count))
    let text = Phrase(
      "ส่งออก \(number) รายการเป็นแฟ้ม CSV เปิดได้เฉพาะเจ้าของ และลงบันทึกการใช้งานระบบ",
      "Export \(number) to a CSV file, readable by its owner alone; the journal records it.")
    let ways = (hasSheet ? [asShown] : []) + (export.kind == nil ? [] : [forImport])
    return Confirmation(
      exporting,
      Dialog(
        title: self.export, text: text, buttons: ways + [back], inputLabel: Phrase("ชื่อแฟ้ม", "File name"),
        input: TextEdit(path, maximum: 500)))
  }

  static func askViewName(of old: String?) -> Confirmation {
    Confirmation(
      naming,
      Dialog(
        title: views,
        text: Phrase(
          "เก็บคำค้น ตัวกรอง และลำดับไว้ในชื่อนี้ ชื่อที่มีอยู่แล้วจะถูกแทนที่",
          "Keeps search, filter and order under this name; a view of the same name is replaced."),
        buttons: [Vocabulary.save, back], inputLabel: Phrase("ชื่อมุมมอง", "Name of the view"),
        input: TextEdit(old ?? "", maximum: 60)))
  }

  static func askDrop(_ name: String) -> Confirmation {
    Confirmation(
      dropping,
      Dialog(
        title: Phrase("ลบมุมมอง", "Delete a view"), text: Phrase("ลบมุมมอง \(name)", "Delete the view \(name)"),
        buttons: [Phrase("ลบ", "Delete"), back], focus: 1))
  }

  static let askShare = Confirmation(
    sharing,
    Dialog(
      title: views,
      text: Phrase(
        "ทุกคนจะเห็นมุมมองนี้ในรายการมุมมอง แต่ละคนพบเฉพาะข้อมูลที่มีสิทธิดู และลงบันทึกการใช้งานระบบ",
        "Everyone finds this view in the list of views, and sees with it what he or she may see; the journal records it."
      ),
      buttons: [Phrase("ให้ทุกคนใช้", "Share"), back], inputLabel: Phrase("ชื่อมุมมอง", "Name of the view"),
      input: TextEdit("", maximum: 60)))

  static func askWithdraw(_ search: SharedSearch) -> Confirmation {
    let (name, login, moment) = (search.view.name, search.sharedBy, Vocabulary.shortMoment(search.sharedAt))
    return Confirmation(
      withdrawal,
      Dialog(
        title: views,
        text: Phrase("เลิกให้ทุกคนใช้มุมมอง \(name) (\(login), ", "Withdraw the view \(name) (\(login), ") + moment
          + Phrase(verbatim: ")"),
        buttons: [Phrase("เลิกให้ใช้", "Withdraw"), back], focus: 1))
  }

  // MARK: - Results

  static func shared(_ name: String) -> Phrase { Phrase("ทุกคนใช้มุมมอง \(name) ได้แล้ว", "View \(name) is shared") }
  static func withdrawn(_ name: String) -> Phrase {
    Phrase("เลิกให้ทุกคนใช้มุมมอง \(name) แล้ว", "View \(name) is withdrawn")
  }

  static func kept(_ name: String) -> Phrase { Phrase("บันทึกมุมมอง \(name) แล้ว", "View \(name) is kept") }
  static func dropped(_ name: String) -> Phrase { Phrase("ลบมุมมอง \(name) แล้ว", "View \(name) is deleted") }

  static func written(rows: Int, omitted: Int, _ path: String) -> Phrase {
    let number = Digits.grouped(Int64(rows))
    let left =
      omitted == 0
      ? Phrase(verbatim: "")
      : Phrase(" (ไม่มีเลขประจำตัว เว้นไว้ \(omitted) รายการ)", " (\(omitted) without a national ID left out)")
    return Phrase("ส่งออกแล้ว \(number) แถว", "Exported \(number) rows") + left + Phrase(verbatim: " · \(path)")
  }
}
