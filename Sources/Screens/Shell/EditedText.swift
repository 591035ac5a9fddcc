internal import Glibc
internal import OfficeStorage
internal import TerminalUI

/// A field that takes a long text.
package struct LongText: Equatable, Sendable {
  private static let least = 200

  var text: String
  /// The most code points that the field takes.
  let maximum: Int

  /// The focused field of a form, if it is one for long texts.
  init?(_ form: Form) {
    guard !form.isChoosing, let field = form.focusedField, case .text(let maximum) = field.kind, maximum >= Self.least
    else { return nil }
    text = form[field.id]
    self.maximum = maximum
  }
}

/// A text from an editor that its field was too short for: the next editor there goes on with it.
struct UnfittingText {
  let place: Int
  /// What the field says.
  let before: String
  let text: String
}

/// A text that lies in a file while another program edits it: in a folder of the user's alone, which is removed with all
/// that the program left there.
struct EditedText {
  private static let longest = 1 << 16

  let path: String
  let maximum: Int
  private let folder: String

  /// - Parameter start: what the folder's name begins with.
  init(_ text: LongText, in start: String) throws {
    var template = Array((start + "XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw StoreError.cannotCreate(path: start) }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    path = folder + "/text.txt"
    maximum = text.maximum
    do { try PaperFile.write(text.text + "\n", to: path) {} } catch {
      remove()
      throw error
    }
  }

  /// The text as it is now without newlines at its end; nil if it is no UTF-8, or far too long.
  func reading() -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0, bytes.count + count <= Self.longest else { return nil }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    while let last = bytes.last, last == 0x0A || last == 0x0D { bytes.removeLast() }
    return String(validating: bytes, as: UTF8.self)
  }

  func remove() {
    if let listing = opendir(folder) {
      while let entry = readdir(listing) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { unlink(folder + "/" + name) }
      }
      closedir(listing)
    }
    rmdir(folder)
  }
}
