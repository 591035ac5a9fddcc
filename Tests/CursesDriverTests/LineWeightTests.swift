import CursesDriver
import Testing

struct LineWeightTests {
  @Test(
    arguments: [
      (false, nil, true, false), (false, 79, true, false), (false, 80, true, true), (false, 300, true, true),
      // A late answer without SSH is a busy machine.
      (false, 300, false, false), (true, nil, false, true),
    ] as [(Bool, Int?, Bool, Bool)])
  func `auto is lean on slow serial lines and slow SSH`(isSerial: Bool, delay: Int?, isRemote: Bool, isLean: Bool) {
    #expect(
      LineWeight.auto.isLean(isSlowSerial: isSerial, answerDelay: delay, isRemote: isRemote) == isLean)
  }

  @Test func `what is asked for is taken`() {
    #expect(LineWeight.lean.isLean(isSlowSerial: false, answerDelay: 1, isRemote: false))
    #expect(!LineWeight.normal.isLean(isSlowSerial: true, answerDelay: 900, isRemote: true))
  }
}
