/// What stands where a name stood.
enum AnonymisedWords {
  static let name = "ไม่ระบุชื่อ"
  static let noIDReason = "ลบเมื่อครบระยะเวลาเก็บรักษา"
  static let evidence = "–"
}
