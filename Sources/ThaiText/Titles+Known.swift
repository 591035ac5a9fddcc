extension Titles {
  /// Every title that is recognised; the longest that fits a name wins.
  package static let known = people + nobles + religious + learned + ranks + actingRanks

  private static let people = [
    Title("นาย", nil, .mister), Title("นาง"), Title("นางสาว"), Title("น.ส.", "นางสาว"),
    Title("นส.", "นางสาว"),
    Title("น.ส", "นางสาว", .spaced), Title("นส", "นางสาว", .spaced), Title("เด็กชาย"), Title("ด.ช.", "เด็กชาย"),
    Title("ดช.", "เด็กชาย"), Title("ด.ช", "เด็กชาย", .spaced), Title("ดช", "เด็กชาย", .spaced), Title("เด็กหญิง"),
    Title("ด.ญ.", "เด็กหญิง"), Title("ดญ.", "เด็กหญิง"), Title("ด.ญ", "เด็กหญิง", .spaced),
    Title("ดญ", "เด็กหญิง", .spaced), Title("คุณ", nil, .spaced), Title("Mr."), Title("Mr", nil, .spaced),
    Title("Mrs."), Title("Mrs", nil, .spaced), Title("Ms."), Title("Ms", nil, .spaced),
    Title("Miss", nil, .spaced),
  ]

  private static let nobles = [
    Title("หม่อมเจ้า"), Title("ม.จ.", "หม่อมเจ้า"), Title("หม่อมราชวงศ์"), Title("ม.ร.ว.", "หม่อมราชวงศ์"),
    Title("หม่อมหลวง"), Title("ม.ล.", "หม่อมหลวง"), Title("หม่อม", nil, .spaced), Title("คุณหญิง", nil, .spaced),
    Title("ท่านผู้หญิง"),
  ]

  private static let religious = [
    Title("พระ", nil, .spaced), Title("พระครู", nil, .spaced), Title("พระมหา", nil, .spaced),
    Title("พระอธิการ", nil, .spaced), Title("พระปลัด", nil, .spaced), Title("พระสมุห์", nil, .spaced),
    Title("พระใบฎีกา", nil, .spaced), Title("พระภิกษุ", nil, .spaced), Title("สามเณร"),
    Title("แม่ชี", nil, .spaced),
  ]

  private static let learned = [
    Title("ดร.", nil, .learned), Title("ดร", "ดร.", .spaced), Title("ศาสตราจารย์", nil, .learned),
    Title("ศ.", "ศาสตราจารย์", .learned), Title("รองศาสตราจารย์", nil, .learned),
    Title("รศ.", "รองศาสตราจารย์", .learned), Title("ผู้ช่วยศาสตราจารย์", nil, .learned),
    Title("ผศ.", "ผู้ช่วยศาสตราจารย์", .learned), Title("อาจารย์", nil, .spaced), Title("นายแพทย์", nil, .learned),
    Title("นพ.", "นายแพทย์", .learned), Title("น.พ.", "นายแพทย์", .learned), Title("แพทย์หญิง", nil, .learned),
    Title("พญ.", "แพทย์หญิง", .learned), Title("พ.ญ.", "แพทย์หญิง", .learned), Title("ทันตแพทย์", nil, .learned),
    Title("ทพ.", "ทันตแพทย์", .learned), Title("ทันตแพทย์หญิง", nil, .learned),
    Title("ทพญ.", "ทันตแพทย์หญิง", .learned), Title("เภสัชกร", nil, .learned), Title("ภก.", "เภสัชกร", .learned),
    Title("เภสัชกรหญิง", nil, .learned), Title("ภญ.", "เภสัชกรหญิง", .learned),
    Title("นายสัตวแพทย์", nil, .learned), Title("น.สพ.", "นายสัตวแพทย์", .learned),
    Title("สัตวแพทย์หญิง", nil, .learned), Title("สพ.ญ.", "สัตวแพทย์หญิง", .learned),
  ]

  /// Abbreviations that several services share stay as they are written.
  private static let rankNames = [
    ("พล.อ.", "พลเอก"), ("พล.ท.", "พลโท"), ("พล.ต.", "พลตรี"), ("พ.อ.", "พันเอก"), ("พ.ท.", "พันโท"),
    ("พ.ต.", "พันตรี"), ("ร.อ.", "ร้อยเอก"), ("ร.ท.", "ร้อยโท"), ("ร.ต.", "ร้อยตรี"), ("จ.ส.อ.", "จ่าสิบเอก"),
    ("จ.ส.ท.", "จ่าสิบโท"), ("จ.ส.ต.", "จ.ส.ต."), ("ส.อ.", "สิบเอก"), ("ส.ท.", "สิบโท"), ("ส.ต.", "สิบตรี"),
    ("พล.ร.อ.", "พลเรือเอก"), ("พล.ร.ท.", "พลเรือโท"), ("พล.ร.ต.", "พลเรือตรี"), ("น.อ.", "น.อ."),
    ("น.ท.", "น.ท."), ("น.ต.", "น.ต."), ("พ.จ.อ.", "พันจ่าเอก"), ("พ.จ.ท.", "พันจ่าโท"), ("พ.จ.ต.", "พันจ่าตรี"),
    ("จ.อ.", "จ.อ."), ("จ.ท.", "จ.ท."), ("จ.ต.", "จ.ต."), ("พล.อ.อ.", "พลอากาศเอก"),
    ("พล.อ.ท.", "พลอากาศโท"), ("พล.อ.ต.", "พลอากาศตรี"), ("พ.อ.อ.", "พันจ่าอากาศเอก"),
    ("พ.อ.ท.", "พันจ่าอากาศโท"), ("พ.อ.ต.", "พันจ่าอากาศตรี"), ("พล.ต.อ.", "พลตำรวจเอก"),
    ("พล.ต.ท.", "พลตำรวจโท"), ("พล.ต.ต.", "พลตำรวจตรี"), ("พ.ต.อ.", "พันตำรวจเอก"), ("พ.ต.ท.", "พันตำรวจโท"),
    ("พ.ต.ต.", "พันตำรวจตรี"), ("ร.ต.อ.", "ร้อยตำรวจเอก"), ("ร.ต.ท.", "ร้อยตำรวจโท"),
    ("ร.ต.ต.", "ร้อยตำรวจตรี"), ("ด.ต.", "ดาบตำรวจ"), ("ส.ต.อ.", "สิบตำรวจเอก"), ("ส.ต.ท.", "สิบตำรวจโท"),
    ("ส.ต.ต.", "สิบตำรวจตรี"), ("พลฯ", "พลทหาร"),
  ]

  private static let rankFulls =
    rankNames.filter { $0.0 != $0.1 }.map(\.1) + [
      "นาวาเอก", "นาวาโท", "นาวาตรี", "เรือเอก", "เรือโท", "เรือตรี", "นาวาอากาศเอก", "นาวาอากาศโท", "นาวาอากาศตรี",
      "เรืออากาศเอก", "เรืออากาศโท", "เรืออากาศตรี", "จ่าเอก", "จ่าโท", "จ่าตรี", "จ่าอากาศเอก", "จ่าอากาศโท",
      "จ่าอากาศตรี", "จ่าสิบตรี", "จ่าสิบตำรวจ", "พลตำรวจ",
    ]

  private static let ranks =
    rankNames.map { Title($0.0, $0.1, .rank) } + rankFulls.map { Title($0, nil, .rank) }

  /// ว่าที่ before a rank, with a space or without.
  private static let actingRanks = ranks.flatMap { rank in
    ["ว่าที่", "ว่าที่ "].map { Title($0 + rank.written, "ว่าที่" + rank.full, .rank) }
  }
}
