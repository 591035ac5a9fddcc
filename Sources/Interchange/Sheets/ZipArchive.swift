internal import CLibArchive

/// The entries of a zip file in memory, unpacked in pieces and never more than a budget of bytes.
struct ZipArchive {
  let bytes: [UInt8]
  var library = ArchiveLibrary.shared

  /// How many bytes may still be unpacked: what unpacks to far more than it packs is made to fill a memory.
  struct Budget {
    private(set) var left: Int

    /// 200 times the file, 16 MiB at least and 1 GiB at most: sheets of real lists unpack to 5 to 40 times.
    init(fileSize: Int) { left = min(1 << 30, max(16 << 20, fileSize * 200)) }

    mutating func spend(_ count: Int) throws {
      left -= count
      guard left >= 0 else { throw FileRefusal.workbookTooLarge }
    }
  }

  /// More entries than any workbook has.
  private static let mostEntries = 10_000

  /// The names of the entries, in the archive's order. Throws `FileRefusal`.
  func names() throws -> [String] {
    var names: [String] = []
    try forEach { name, _, _ in
      names.append(name)
      return true
    }
    return names
  }

  /// Unpacks an entry in pieces; false when there is none of this name. Throws `FileRefusal`.
  func read(_ wanted: String, _ budget: inout Budget, _ take: (UnsafeRawBufferPointer) throws -> Void) throws -> Bool {
    var isFound = false
    var left = budget
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    // Windows writes such names in any case.
    try forEach { name, library, archive in
      guard name.lowercased() == wanted.lowercased() else { return true }
      isFound = true
      while true {
        let count = library.readData(archive, buffer.baseAddress, buffer.count)
        if count == 0 { return false }
        guard count > 0 else { throw FileRefusal.damagedWorkbook(part: wanted) }
        try left.spend(count)
        try take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      }
    }
    budget = left
    return isFound
  }

  /// Goes through the entries until `take` says false.
  private func forEach(_ take: (String, ArchiveLibrary, ArchiveLibrary.Archive) throws -> Bool) throws {
    guard let library else { throw FileRefusal.noWorkbookReader }
    guard let archive = library.new() else { throw FileRefusal.damagedWorkbook(part: "") }
    defer { _ = library.free(archive) }
    // By the directory at the end alone: a file that was cut off has none, and is refused.
    _ = library.supportZip(archive)
    try bytes.withUnsafeBytes { memory in
      guard library.openMemory(archive, memory.baseAddress, memory.count) == ARCHIVE_OK else {
        throw FileRefusal.damagedWorkbook(part: "")
      }
      var count = 0
      while true {
        var entry: ArchiveLibrary.Entry?
        let status = library.nextHeader(archive, &entry)
        if status == ARCHIVE_EOF { return }
        guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else {
          throw FileRefusal.damagedWorkbook(part: "")
        }
        if library.isEncrypted(entry) != 0 { throw FileRefusal.encryptedWorkbook }
        count += 1
        guard count <= Self.mostEntries else { throw FileRefusal.workbookTooLarge }
        guard let name = library.nameUTF8(entry) ?? library.name(entry) else { continue }
        guard try take(String(cString: name), library, archive) else { return }
      }
    }
  }
}
