internal import Foundation
package import TerminalUI
package import Testing

/// Compares a canvas with its snapshot beside the test: the text layer, a rule, then one letter per cell for the roles.
///
/// `RECORD_SNAPSHOTS=1` rewrites; a missing snapshot is recorded and fails, so that somebody reads it.
package func expectSnapshot(
  _ canvas: Canvas, _ name: String, file: StaticString = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let test = URL(fileURLWithPath: "\(file)")
  var folder = test.deletingLastPathComponent()
  while folder.lastPathComponent != "ScreensTests", folder.pathComponents.count > 1 {
    folder.deleteLastPathComponent()
  }
  folder.appendPathComponent("__Snapshots__")
  let path = folder.appendingPathComponent("\(name).screen")
  let text = snapshot(of: canvas)
  let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
  guard !isRecording, let known = try? String(contentsOf: path, encoding: .utf8) else {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text.write(to: path, atomically: true, encoding: .utf8)
    if !isRecording { Issue.record("snapshot \(name) was missing; recorded: read it", sourceLocation: sourceLocation) }
    return
  }
  if known != text {
    Issue.record("snapshot \(name) differs:\n\(text)", sourceLocation: sourceLocation)
  }
}

/// The text layer, then the role layer of a canvas.
package func snapshot(of canvas: Canvas) -> String {
  let roles = (0..<canvas.size.rows).map { y -> String in
    var line = (0..<canvas.size.columns).map { roleLetter(canvas[$0, y].role) }.joined()
    while line.hasSuffix(".") { line.removeLast() }
    return line
  }
  let cursor = "cursor \(canvas.cursor.x),\(canvas.cursor.y)\(canvas.isCursorVisible ? " shown" : "")"
  return (canvas.lines + [cursor, String(repeating: "-", count: canvas.size.columns)] + roles).joined(separator: "\n")
    + "\n"
}

private func roleLetter(_ role: Role) -> String {
  let letters = ".abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
  let index = Role.allCases.firstIndex(of: role) ?? 0
  return String(Array(letters)[min(index, letters.count - 1)])
}
