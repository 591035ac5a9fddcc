internal import OfficeCore
internal import OfficeStorage
package import TerminalUI

/// One user's sitting at one terminal: its clipboard, how long nobody has touched a key, and the lock.
package struct Sitting {
  /// Whether the terminal may be sent a text for its clipboard.
  package var hasClipboard = false
  /// The user's home folder, where files are offered to be written.
  package var home = ""
  /// The user's editor by its name and arguments, and a private folder for what it edits; empty where there is none.
  package var editor: [String] = []
  package var privateFolder = ""
  /// The text that is in the editor.
  var edited: EditedText?
  var unfitting: UnfittingText?
  /// The settings of the office that a sitting follows, and what holds until they are read.
  var rules: [SettingKey: Int] = [.clipboardCopy: 0, .externalEditor: 0, .idleLockMinutes: 15]
  /// When the last key came; nil where nobody watches the time.
  var idleSince: ContinuousClock.Instant?
  var lock: ScreenLock?
  /// What the terminal is to be given for its clipboard.
  var outgoing: String?
  /// The screen that waits for the name of its file.
  var captured: [String] = []
  /// The code that waits to be typed again.
  var newCode = ""
  /// Why the program ends without the user's asking: said when the terminal is given back.
  package internal(set) var farewell: Phrase?
}

/// The locked screen: nothing of the office is seen and no key does anything but unlock.
struct ScreenLock: Equatable {
  static let mostTries = 5

  /// Nil: the user has none and cannot come back; the program ends when its work is done.
  let code: UnlockCode?
  let officeName: String
  var edit = TextEdit(maximum: UnlockCode.mostDigits, accepts: .digits, isSecret: true)
  var wrongTries = 0
}
