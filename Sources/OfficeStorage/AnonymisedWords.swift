/// What stands where a name stood.
enum AnonymisedWords {
  static let name = "ไม่ระบุชื่อ"
  static let noIDReason = "ลบเมื่อครบระยะเวลาเก็บรักษา"
  static let evidence = "–"
  /// In place of a national ID where the column wants thirteen digits.
  static let number = "0000000000000"
}
