import Foundation
import TestSupport
import Testing

/// The main job in a real terminal at 80×24, by keys, in Thai: from files to the families behind the indicator.
@Suite(.serialized) struct TerminalMainJobTests {
  private static let files: [(kind: String, text: String)] = [
    (
      "people",
      """
      เลขประจำตัวประชาชน,ชื่อ-สกุล,เพศ,ชุมชน,รหัสครัวเรือน,หัวหน้าครัวเรือน
      1999978778934,นางสมใจ ใจดี,หญิง,โนนทัน 5,H1,ใช่
      2999979290810,นางน้ำผึ้ง มีสุข,หญิง,โนนทัน 5,H2,ใช่
      3999957938343,นายกำพล แก้วดี,ชาย,ศรีฐาน 2,H3,ใช่
      """
    ),
    ("groups", "รหัสกลุ่ม,ชื่อกลุ่ม,ชุมชน,อาชีพ\nG1,กลุ่มทำขนมโนนทัน 5,โนนทัน 5,ทำขนม\n"),
    ("members", "group,national_id,role\nG1,1999978778934,chair\nG1,2999979290810,treasurer\n"),
    (
      "proposals",
      """
      เลขที่คำขอ,ปีงบประมาณ,applicant_kind,applicant,ชื่อโครงการ,วงเงินที่ขอ,status,decided_on,วงเงินที่อนุมัติ
      001/2569,2569,person,3999957938343,ซ่อมรถจักรยานยนต์,20000,approved,1 ก.พ. 2569,20000
      """
    ),
    ("beneficiaries", "proposal,national_id\n๐๐๑/๒๕๖๙,3999957938343\n"),
    (
      "incomes",
      "household,round,recorded_on,income_month\nH3,baseline,15/1/2569,\"8,000\"\nH3,m3,10/5/2569,9500\n"
    ),
  ]

  @Test func `the main job by keys in a real terminal`() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("office.db").path
    #expect(try Program.run("init", "--db", path).status == 0)
    for file in Self.files {
      let done = try Program.run("import", file.kind, "-", "--db", path, input: file.text)
      #expect(done.status == 0, "\(file.kind): \(done.output)\(done.complaints)")
    }
    // The recorder is the account that runs the tests; the signer is somebody else.
    let terminal = try Tmux([try Program.path(), "--db", path])
    defer { terminal.close() }
    func sees(_ text: String, _ place: SourceLocation = #_sourceLocation) throws {
      let screen = try terminal.screen().joined(separator: "\n")
      #expect(screen.contains(scalars: text), "\(text) is not on:\n\(screen)", sourceLocation: place)
    }

    try terminal.type("4<f2>โครงการส่งเสริมอาชีพ<down>ขก 52/101<down>1/10/2569<down>นายกเทศมนตรี<down><down>600,000")
    try terminal.type("<f2><left><enter>")
    try sees("600,000 บาท")

    try terminal.type("<esc>6<ins><down><down><down><f4><enter><down>แปรรูปขนมไทยสู่ตลาด<down><f4><space><enter>")
    try terminal.type("<down><f4><space><enter><down>12,400")
    try terminal.type("<down><f4><space><down><space><down><space><down><space><down><space><down><space><enter>")
    try terminal.type("<pgdn><f4><down><enter><tab>แป้งและน้ำตาล<enter>1<enter>ชุด<enter>12,400<pgdn><f7>")
    try sees("ผู้ได้รับประโยชน์ 2")
    try terminal.type("<f2><left><enter>")
    try sees("เลขที่คำขอ 001/2570")

    try terminal.type("<esc><enter><f4><enter><f2><left><enter>")
    try sees("บันทึกมติแล้ว เลขที่ 001/2570")

    try terminal.type("<esc>7<f2><f4><enter><down>ขก 52/118<down><down>นายกเทศมนตรี<f2><left><enter>")
    try sees("บันทึกผลแล้ว อนุมัติ 1 รายการ")

    try terminal.type("<esc>8<enter>9,000<enter>7,500<f2><left><enter>")
    try sees("บันทึกแล้ว รายได้ 2 ครัวเรือน")

    try terminal.type("<esc>9[")
    try sees("100.0%")
    try terminal.type("<enter>")
    try sees("นายกำพล แก้วดี")
    try terminal.type("<enter>")
    try sees("9,500")

    try terminal.send(.key("C-q"))
    #expect(try terminal.waitForExit().status == 0)
    let report = try Program.run("report", "kpi", "--year", "2570", "--format", "json", "--db", path)
    #expect(report.output.contains(#""key": "total", "label": "รวม", "supported": 2, "with_baseline": 2"#), "\(report)")
    #expect(try Program.run("verify", "--db", path).status == 0)
  }

  @Test func `an open dashboard follows what another session records, without a key`() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("office.db").path
    #expect(try Program.run("init", "--db", path).status == 0)
    for file in Self.files where file.kind != "incomes" {
      #expect(try Program.run("import", file.kind, "-", "--db", path, input: file.text).status == 0)
    }
    let terminal = try Tmux([try Program.path(), "--db", path])
    defer { terminal.close() }
    try terminal.type("9[")
    #expect(try terminal.screen().contains { $0.contains(scalars: "0 จาก 0 ครอบครัวที่ติดตามแล้ว") })
    let incomes = try #require(Self.files.first { $0.kind == "incomes" }).text
    #expect(try Program.run("import", "incomes", "-", "--db", path, input: incomes).status == 0)
    try terminal.waitUntil("the family whose income rose") { rows in
      rows.contains { $0.contains(scalars: "1 จาก 1 ครอบครัวที่ติดตามแล้ว") }
    }
  }
}
