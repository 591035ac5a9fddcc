internal import ThaiText

extension OccupationalGroup {
  /// The form in which names of groups of one community are compared: as they sound, without the word กลุ่ม, กลุ่มอาชีพ or
  /// กลุ่มแม่บ้าน before them and without spaces. Two groups with one such name may be one group (ข้อมูลอาจซ้ำ).
  package static func likenessKey(_ name: String) -> String {
    let key = ThaiForm.looseKey(name)
    for prefix in prefixes where key.hasPrefix(prefix) {
      let rest = key.dropFirst(prefix.count)
      if !rest.isEmpty { return String(rest) }
    }
    return key
  }

  /// Longest first.
  private static let prefixes = ["กลุ่มอาชีพ", "กลุ่มแม่บ้าน", "กลุ่ม"].map(ThaiForm.looseKey)
}
