internal import CExpat

/// What hears the elements of an XML text, in order. Names come without their prefix.
protocol XMLListener: AnyObject {
  func begin(_ name: String, _ attributes: XMLAttributes)
  func end(_ name: String)
  func text(_ bytes: UnsafeRawBufferPointer)
  /// Set when what was heard cannot be gone on with.
  var failure: FileRefusal? { get }
}

/// The attributes of the element that begins.
struct XMLAttributes {
  fileprivate let pairs: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?

  /// The value of an attribute, by its name without prefix; the first where several have it.
  subscript(name: String) -> String? { value { $0 == name } }

  /// The value of an attribute that has a prefix, such as `r:id`.
  func prefixed(_ name: String) -> String? { value { $0.hasSuffix(":" + name) } }

  private func value(_ isWanted: (String) -> Bool) -> String? {
    guard let pairs else { return nil }
    var place = 0
    while let key = pairs[place], let value = pairs[place + 1] {
      if isWanted(String(cString: key)) { return String(cString: value) }
      place += 2
    }
    return nil
  }
}

/// Reads XML as it is unpacked, piece by piece. A document type is refused: no workbook has one, and entities that grow
/// are declared in it.
final class XMLStream {
  private let parser: XML_Parser
  private let listener: any XMLListener
  private let part: String
  private var hasDoctype = false

  /// `part` is named when the text is damaged.
  init(part: String, _ listener: any XMLListener) throws {
    guard let parser = XML_ParserCreate(nil) else { throw FileRefusal.damagedWorkbook(part: part) }
    self.parser = parser
    self.listener = listener
    self.part = part
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { user, name, pairs in
        guard let name else { return }
        XMLStream.of(user)?.listener.begin(XMLStream.local(name), XMLAttributes(pairs: pairs))
      },
      { user, name in
        guard let name else { return }
        XMLStream.of(user)?.listener.end(XMLStream.local(name))
      })
    XML_SetCharacterDataHandler(parser) { user, text, count in
      XMLStream.of(user)?.listener.text(UnsafeRawBufferPointer(start: text, count: Int(count)))
    }
    XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in
      guard let stream = XMLStream.of(user) else { return }
      stream.hasDoctype = true
      XML_StopParser(stream.parser, 0)
    }
  }

  deinit { XML_ParserFree(parser) }

  func take(_ piece: UnsafeRawBufferPointer) throws { try parse(piece, isLast: false) }

  func finish() throws { try parse(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true) }

  private func parse(_ piece: UnsafeRawBufferPointer, isLast: Bool) throws {
    let bytes = piece.bindMemory(to: CChar.self).baseAddress
    let status = XML_Parse(parser, bytes, Int32(piece.count), isLast ? 1 : 0)
    if let failure = listener.failure { throw failure }
    guard status == XML_STATUS_OK, !hasDoctype else { throw FileRefusal.damagedWorkbook(part: part) }
  }

  private static func of(_ user: UnsafeMutableRawPointer?) -> XMLStream? {
    user.map { Unmanaged<XMLStream>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func local(_ name: UnsafePointer<XML_Char>) -> String {
    var start = name
    var place = name
    while place.pointee != 0 {
      if place.pointee == CChar(bitPattern: UInt8(ascii: ":")) { start = place + 1 }
      place += 1
    }
    return String(cString: start)
  }
}
