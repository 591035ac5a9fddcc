package import Foundation

/// The program that was built with these tests.
package enum Program {
  /// The executable beside the test bundle.
  package static func path() throws -> String {
    let maps = try String(contentsOfFile: "/proc/self/maps", encoding: .utf8)
    let bundle = maps.split(separator: "\n").compactMap { line -> String? in
      guard let start = line.firstIndex(of: "/") else { return nil }
      let file = String(line[start...])
      return file.hasSuffix("PackageTests.xctest") ? file : nil
    }.first
    guard let bundle else { throw Tmux.Failure(description: "the test bundle was not found in /proc/self/maps") }
    let path = URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("sangachip").path
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw Tmux.Failure(description: "the program was not built: \(path)")
    }
    return path
  }

  /// Runs a verb to its end; standard output, standard error and the exit code.
  package static func run(_ arguments: String..., input: String? = nil) throws -> (
    output: String, complaints: String, status: Int32
  ) {
    try run(list: arguments, input: input)
  }

  package static func run(list arguments: [String], input: String? = nil) throws -> (
    output: String, complaints: String, status: Int32
  ) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try path())
    process.arguments = arguments
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sangachip-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["out", "err", "in"].map { folder.appendingPathComponent($0) }
    for file in files { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    try (input ?? "").write(to: files[2], atomically: true, encoding: .utf8)
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    process.standardInput = try FileHandle(forReadingFrom: files[2])
    try process.run()
    process.waitUntilExit()
    return (
      try String(contentsOf: files[0], encoding: .utf8), try String(contentsOf: files[1], encoding: .utf8),
      process.terminationStatus
    )
  }

  /// A folder of its own for one test; the caller removes it.
  package static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sangachip-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
