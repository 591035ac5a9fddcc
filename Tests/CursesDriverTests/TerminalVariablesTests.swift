import CursesDriver
import Testing

struct TerminalVariablesTests {
  private func variables(_ values: [String: String]) -> TerminalVariables { TerminalVariables { values[$0] } }

  @Test func `a rare terminal falls back to the common ones`() {
    #expect(
      variables(["TERM": "xterm-ghostty"]).terminalsToTry == ["xterm-ghostty", "xterm-256color", "vt220", "vt100"])
    #expect(variables(["TERM": "vt220"]).terminalsToTry == ["vt220", "xterm-256color", "vt100"])
  }

  @Test func `Esc waits longer on a line`() {
    #expect(variables([:]).escapeDelay == 50)
    #expect(variables(["SSH_TTY": "/dev/pts/3"]).escapeDelay == 200)
    #expect(variables(["SSH_CONNECTION": "10.0.0.1 1 10.0.0.2 22"]).escapeDelay == 200)
  }

  @Test func `NO_COLOR counts only when it is not empty`() {
    #expect(!variables(["NO_COLOR": ""]).hasNoColour)
    #expect(variables(["NO_COLOR": "1"]).hasNoColour)
  }

  @Test func `the first locale that is set is the one`() {
    #expect(variables(["LC_ALL": "", "LC_CTYPE": "th_TH.UTF-8", "LANG": "C"]).locale == "th_TH.UTF-8")
    #expect(variables([:]).locale == "")
  }
}
