internal import CLibArchive
internal import Glibc

/// libarchive, opened when the first workbook is read: it brings a dozen further libraries along, which every start of
/// the program would have to load and every session to keep.
struct ArchiveLibrary: Sendable {
  typealias Archive = OpaquePointer
  typealias Entry = OpaquePointer

  let new: @convention(c) () -> Archive?
  let free: @convention(c) (Archive) -> CInt
  let supportZip: @convention(c) (Archive) -> CInt
  let openMemory: @convention(c) (Archive, UnsafeRawPointer?, Int) -> CInt
  let nextHeader: @convention(c) (Archive, UnsafeMutablePointer<Entry?>) -> CInt
  let readData: @convention(c) (Archive, UnsafeMutableRawPointer?, Int) -> Int
  let isEncrypted: @convention(c) (Entry) -> CInt
  let name: @convention(c) (Entry) -> UnsafePointer<CChar>?
  let nameUTF8: @convention(c) (Entry) -> UnsafePointer<CChar>?

  /// nil where the library is not installed.
  static let shared = ArchiveLibrary(named: "libarchive.so.13")

  init?(named file: String) {
    guard let handle = dlopen(file, RTLD_NOW | RTLD_LOCAL) else { return nil }
    func function<F>(_ symbol: String, _: F.Type = F.self) -> F? {
      dlsym(handle, symbol).map { unsafeBitCast($0, to: F.self) }
    }
    guard let new: @convention(c) () -> Archive? = function("archive_read_new"),
      let free: @convention(c) (Archive) -> CInt = function("archive_read_free"),
      let supportZip: @convention(c) (Archive) -> CInt = function("archive_read_support_format_zip_seekable"),
      let openMemory: @convention(c) (Archive, UnsafeRawPointer?, Int) -> CInt = function("archive_read_open_memory"),
      let nextHeader: @convention(c) (Archive, UnsafeMutablePointer<Entry?>) -> CInt = function(
        "archive_read_next_header"),
      let readData: @convention(c) (Archive, UnsafeMutableRawPointer?, Int) -> Int = function("archive_read_data"),
      let isEncrypted: @convention(c) (Entry) -> CInt = function("archive_entry_is_encrypted"),
      let name: @convention(c) (Entry) -> UnsafePointer<CChar>? = function("archive_entry_pathname"),
      let nameUTF8: @convention(c) (Entry) -> UnsafePointer<CChar>? = function("archive_entry_pathname_utf8")
    else { return nil }
    (self.new, self.free, self.supportZip, self.openMemory) = (new, free, supportZip, openMemory)
    (self.nextHeader, self.readData) = (nextHeader, readData)
    (self.isEncrypted, self.name, self.nameUTF8) = (isEncrypted, name, nameUTF8)
  }
}
