internal import Foundation
package import OfficeStorage
package import Screens
package import TerminalUI
package import Testing

/// Linear mode driven by typed lines, and all that was said.
package final class LinearSession {
  package private(set) var face: LinearFace
  /// What was said since the start, the prompts with what was typed at them.
  package private(set) var transcript: [String]
  /// What the last line was answered with.
  package private(set) var last: [String]

  package init(_ office: Office, language: Language = .thai, start: Route = .home) {
    let size = Size(columns: 80, rows: 24)
    face = LinearFace(
      Shell(
        office: office, language: language, size: size, shelf: ThemeShelf(hasColours: false, hasLineGlyphs: false),
        isSynchronous: true, start: start))
    last = face.begin()
    transcript = last
  }

  /// Types lines one after the other.
  @discardableResult
  package func type(_ lines: String...) -> LinearSession {
    for line in lines {
      transcript.append(face.prompt + line)
      last = face.take(line)
      transcript += last
    }
    return self
  }

  package func otherSessionCommitted() { transcript += face.dataChanged() }

  /// The input ends.
  package func end(unfinished: String = "") { transcript += face.leave(unfinished: unfinished) }

  /// Whether the last answer or the prompt has a text.
  package func hears(_ text: String) -> Bool { (last + [face.prompt]).joined(separator: "\n").contains(scalars: text) }

  package var all: String { transcript.joined(separator: "\n") + "\n" }
}

/// Compares a transcript with its snapshot among those of the screens; a missing one is recorded and fails. What differs
/// from run to run, a folder's name, is left out.
package func expectTranscript(
  _ session: LinearSession, _ name: String, hiding changing: [String] = [], file: StaticString = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let all = changing.reduce(session.all) { $0.replacingOccurrences(of: $1, with: "") }
  var folder = URL(fileURLWithPath: "\(file)").deletingLastPathComponent()
  while folder.lastPathComponent != "ScreensTests", folder.pathComponents.count > 1 { folder.deleteLastPathComponent() }
  folder.appendPathComponent("__Snapshots__")
  let path = folder.appendingPathComponent("\(name).lines")
  let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
  guard !isRecording, let known = try? String(contentsOf: path, encoding: .utf8) else {
    try all.write(to: path, atomically: true, encoding: .utf8)
    if !isRecording {
      Issue.record("transcript \(name) was missing; recorded: read it", sourceLocation: sourceLocation)
    }
    return
  }
  if known != all {
    Issue.record("transcript \(name) differs:\n\(all)", sourceLocation: sourceLocation)
  }
}
