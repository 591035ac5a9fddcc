import Interchange
import OfficeCore
import Testing

struct IndicatorFormatTests {
  private func label(_ key: String) -> String {
    switch key {
    case "total": "รวม"
    case "none": "ไม่ระบุ \"ชุมชน\""
    default: "เขต \(key)"
    }
  }

  private func report(_ grouping: IndicatorGrouping?, rows: [IndicatorRow]) -> IndicatorReport {
    IndicatorReport(
      fiscalYear: 2569, asOf: today, grouping: grouping,
      households: .init(
        indicator: .householdIncomeIncreased,
        total: IndicatorRow(key: "total", supported: 240, withBaseline: 230, followedUp: 190, increased: 118),
        rows: rows),
      groups: .init(indicator: .groupManagementImproved, total: IndicatorRow(key: "total"), rows: []))
  }

  private let rows = [
    IndicatorRow(key: "1", supported: 3, withBaseline: 3, followedUp: 2, increased: 1), IndicatorRow(key: "none"),
  ]

  @Test func `JSON without rows`() {
    #expect(
      report(nil, rows: []).json(label: label) == """
        {"year": 2569, "as_of": "2026-11-23", "indicators": {"household_income_increased": {"total": \
        {"key": "total", "label": "รวม", "supported": 240, "with_baseline": 230, "followed_up": 190, \
        "increased": 118, "percent_of_followed_up": 62.1, "percent_of_supported": 49.2, "bound_low": 49.2, \
        "bound_high": 70.0}, "by": null, "rows": []}, "group_management_improved": {"total": {"key": "total", \
        "label": "รวม", "supported": 0, "with_baseline": 0, "followed_up": 0, "increased": 0, \
        "percent_of_followed_up": null, "percent_of_supported": null, "bound_low": null, "bound_high": null}, \
        "by": null, "rows": []}}}\n
        """)
  }

  @Test func `JSON with rows`() {
    let json = report(.zone, rows: rows).json(label: label)
    #expect(
      json.contains(
        """
        "by": "zone", "rows": [{"key": "1", "label": "เขต 1", "supported": 3, "with_baseline": 3, "followed_up": 2, \
        "increased": 1, "percent_of_followed_up": 50.0, "percent_of_supported": 33.3, "bound_low": 33.3, \
        "bound_high": 66.7}, {"key": "none", "label": "ไม่ระบุ \\"ชุมชน\\"", "supported": 0
        """))
    #expect(json.contains("\"by\": \"zone\", \"rows\": []}}}\n"))
  }

  @Test func `JSON escapes what must not stand in a string`() {
    let json = report(nil, rows: []).json { _ in "a\\\"\n\r\t\u{1}\u{1F}ก" }
    #expect(json.contains(#""label": "a\\\"\n\r\t\u0001\u001fก""#))
  }

  @Test func `CSV`() {
    let csv = report(.zone, rows: rows).csv(byteOrderMark: true, label: label)
    #expect(
      String(decoding: csv, as: UTF8.self) == """
        \u{FEFF}indicator,key,label,supported,with_baseline,followed_up,increased,percent_of_followed_up,\
        percent_of_supported,bound_low,bound_high\r
        household_income_increased,total,รวม,240,230,190,118,62.1,49.2,49.2,70.0\r
        household_income_increased,1,เขต 1,3,3,2,1,50.0,33.3,33.3,66.7\r
        household_income_increased,none,"ไม่ระบุ ""ชุมชน""\",0,0,0,0,,,,\r
        group_management_improved,total,รวม,0,0,0,0,,,,\r\n
        """)
    #expect(report(nil, rows: []).csv(byteOrderMark: false, label: label).first == UInt8(ascii: "i"))
  }

  @Test func `a table keeps its columns`() {
    let headings = [
      "household_income_increased": "ครัวเรือน", "group_management_improved": "กลุ่ม", "supported": "สนับสนุน",
      "with_baseline": "ฐาน", "followed_up": "ติดตาม", "increased": "เพิ่ม", "percent_of_followed_up": "%ต",
      "percent_of_supported": "%ส", "bound_low": "ต่ำ", "bound_high": "สูง",
    ]
    let table = report(.zone, rows: [rows[0]]).table(heading: { headings[$0] ?? "?" }, label: label)
    #expect(
      table == """
        ครัวเรือน  สนับสนุน  ฐาน  ติดตาม  เพิ่ม    %ต    %ส    ต่ำ    สูง
        รวม         240  230    190  118  62.1  49.2  49.2  70.0
        เขต 1         3    3      2    1  50.0  33.3  33.3  66.7

        กลุ่ม      สนับสนุน  ฐาน  ติดตาม  เพิ่ม    %ต    %ส    ต่ำ    สูง
        รวม           0    0      0    0     –     –     –     –

        """)
  }
}
