/// The language that the screens speak. Thai is the default; English is a full twin.
package enum Language: String, CaseIterable, Sendable {
  case thai = "th"
  case english = "en"
}
