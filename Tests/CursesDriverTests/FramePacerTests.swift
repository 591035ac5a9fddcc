import CursesDriver
import Testing

struct FramePacerTests {
  private func pacer(roundTrip: Int = 1) -> FramePacer {
    var pacer = FramePacer()
    pacer.terminalAnswers(roundTrip: roundTrip)
    return pacer
  }

  @Test func `a terminal that never answered is not waited for`() {
    var pacer = FramePacer()
    pacer.frameSent(at: 0)
    #expect(pacer.isReady(at: 0))
    #expect(!pacer.isAwaitingAnswer)
  }

  @Test func `the next frame waits for the answer`() {
    var pacer = pacer()
    pacer.frameSent(at: 1000)
    #expect(!pacer.isReady(at: 1001))
    pacer.answered(at: 1002)
    #expect(pacer.isReady(at: 1002))
  }

  @Test func `a lost answer costs a quarter of a second`() {
    var pacer = pacer()
    pacer.frameSent(at: 1000)
    #expect(pacer.remaining(at: 1100) == 150)
    #expect(!pacer.isReady(at: 1249))
    #expect(pacer.isReady(at: 1250))
  }

  @Test func `a slow line gets more patience`() {
    var pacer = pacer(roundTrip: 300)
    pacer.frameSent(at: 0)
    #expect(pacer.remaining(at: 0) == 600)
    pacer.answered(at: 1200)
    pacer.frameSent(at: 2000)
    #expect(pacer.remaining(at: 2000) == 2400)
    pacer.answered(at: 9000)
    pacer.frameSent(at: 9000)
    #expect(pacer.remaining(at: 9000) == 3000)
  }

  @Test func `a late answer does not stand for a later frame`() {
    var pacer = pacer()
    pacer.frameSent(at: 0)
    pacer.frameSent(at: 300)
    pacer.answered(at: 310)
    #expect(!pacer.isReady(at: 311))
    pacer.answered(at: 320)
    #expect(pacer.isReady(at: 320))
  }

  @Test func `a terminal that falls silent is not waited for again`() {
    var pacer = pacer()
    for frame in 0..<5 { pacer.frameSent(at: frame * 300) }
    #expect(!pacer.isOn)
    #expect(pacer.isReady(at: 1201))
    pacer.answered(at: 1300)
    #expect(pacer.isReady(at: 1300))
  }

  @Test func `the question stands before the last sequence but a tenth of a second, on a slow line`() {
    let question = Array("\u{1B}[5n".utf8)
    let row = Array("\u{1B}[3;1Hแม่น้ำ".utf8)
    let frame = Array(repeatElement(row, count: 40).joined())
    #expect(FramePacer.asking(frame, early: false) == frame + question)
    #expect(FramePacer.asking(row, early: true) == row + question)
    let early = FramePacer.asking(frame, early: true)
    let rows = 40 - (128 + row.count - 1) / row.count
    #expect(early == frame[..<(rows * row.count)] + question + frame[(rows * row.count)...])
    let text = Array(repeating: UInt8(ascii: "x"), count: 900)
    #expect(FramePacer.asking(text, early: true) == text + question)
  }
}
