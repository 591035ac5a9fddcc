/// Surnames joined from parts, as most surnames of the north-east are.
enum Surnames {
  /// Every pair of a first and a last part, the common first parts in front.
  static let all: [String] = {
    let lasts = words(lastParts)
    return words(firstParts).flatMap { first in
      lasts.compactMap { last in first == last || last.hasPrefix(first) ? nil : first + last }
    }
  }()

  /// A surname for the number of a family.
  static func pick(_ chance: inout Chance) -> String { chance.pickCommon(all) }

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private static let firstParts = """
    ศรี แสน บุญ ทอง คำ พล จันทร์ สี แก้ว ไชย โคตร สุข วงษ์ โพธิ์ มูล ภู เพ็ง สาร ขันธ์ พิมพ์ หล้า อุ่น นาม ดวง ชัย ราช เหล่า
    พันธ์ นา ป้อง โสม สิงห์ เพชร อินทร์ พรม กุล ทุม มา เทพ สอน ผา ดอน หาญ ธรรม ประ เวียง คุณ ลาด จำปา วัง
    """
  private static let lastParts = """
    วงษ์ สุข ภา ไชย ทอง ดี บุตร พันธ์ คำ แก้ว มาตย์ โคตร จันทร์ ศรี หล้า สาร โสม พล เพชร ชาติ บุญ นาม ดา ราช ลา สิงห์ แสง
    เหลา มูล ภักดี พิมพ์ ขันธ์ รักษ์ เสน อ่อน ชัย หาญ โยธา กลาง คูณ พรม ธรรม ไพร ใหญ่ น้อย นนท์ เพ็ง สอน ทุม โพธิ์
    """
}
