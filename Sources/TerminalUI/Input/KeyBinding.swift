/// One row of a screen's key table. Dispatch, footer, help overlay and the printed key sheet all read it.
package struct KeyBinding<Message: Sendable>: Sendable {
  /// Where the binding is shown besides the help overlay.
  package enum Shown: Sendable { case footer, help }

  package let keys: [Key]
  package let phrase: Phrase
  package let message: Message
  package let shown: Shown
  /// Why the key does nothing now; nil when it works. A disabled key that is pressed says this.
  package let disabled: Phrase?

  package init(
    _ keys: [Key], _ phrase: Phrase, _ message: Message, shown: Shown = .footer, disabled: Phrase? = nil
  ) {
    self.keys = keys
    self.phrase = phrase
    self.message = message
    self.shown = shown
    self.disabled = disabled
  }
}
