import Foundation
import Testing

@Suite struct DocumentTests {
  private let tree = SourceTree()

  private func read(_ path: String) throws -> String {
    try String(contentsOf: tree.top.appendingPathComponent(path), encoding: .utf8)
  }

  @Test func `the README's map names every folder of the sources`() throws {
    let readme = try read("README.md")
    for module in Set(tree.sources.map(\.module)) { #expect(readme.contains("Sources/\(module)"), "\(module)") }
  }

  @Test func `the README tells where every screen is`() throws {
    let readme = try read("README.md")
    let screens = tree.sources.filter { $0.code.contains(": Screen {") && $0.path.hasPrefix("Sources/Screens/") }
    for screen in screens {
      let folder = screen.path.split(separator: "/").dropLast().joined(separator: "/")
      #expect(readme.contains(folder), "\(folder) is not in the README")
    }
  }

  @Test func `dependencies are pinned and each has its sentence`() throws {
    let manifest = try read("Package.swift")
    let architecture = try read("docs/architecture.md")
    let packages = manifest.split(separator: "\n").filter { $0.contains(".package(url:") }
    #expect(packages.count >= 4)
    for line in packages {
      #expect(line.contains("exact:"), "\(line)")
      let name = line.split(separator: "\"")[1].split(separator: "/").last.map(String.init) ?? ""
      #expect(architecture.contains(name), "\(name) has no sentence in docs/architecture.md")
    }
  }

  @Test func `the documents name no place outside the project`() throws {
    let documents = ["README.md", "CHANGELOG.md", "docs/architecture.md", "docs/adding-a-screen.md", "docs/data.md"]
    for document in documents {
      let text = try read(document)
      #expect(!text.contains("../"), "\(document)")
      #expect(!text.contains("TODO"), "\(document)")
    }
  }
}
