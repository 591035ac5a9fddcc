package import ThaiText

/// The keys by which those who may be the same person are brought together: whoever shares one with a record is compared
/// with it, and nobody else is. Each is a number made from a text, the same on every machine.
package struct BlockingKeys: Hashable, Sendable {
  /// Given name and surname as they sound, in either order.
  package var name: Int64?
  /// The same with the surname of before.
  package var formerName: Int64?
  /// Day of birth and the first sound of the given name.
  package var givenAndBirth: Int64?
  /// Day of birth and the surname as it sounds.
  package var familyAndBirth: Int64?
  /// House number and community.
  package var house: Int64?
  /// One for each telephone, without doubles.
  package var phones: [Int64]

  package init(_ person: PersonTraits) {
    func named(_ family: String) -> Int64 {
      Self.hash("n", [person.soundGiven, family].sorted().joined(separator: " "))
    }
    if !person.given.isEmpty {
      name = named(person.soundFamily)
      if !person.soundFormer.isEmpty { formerName = named(person.soundFormer) }
    }
    if let day = person.birth?.day {
      let initial = person.soundGiven.unicodeScalars.first.map { String($0) } ?? ""
      givenAndBirth = initial.isEmpty ? nil : Self.hash("g", day.iso + initial)
      familyAndBirth = person.soundFamily.isEmpty ? nil : Self.hash("f", day.iso + person.soundFamily)
    }
    house = person.house.map { Self.hash("h", $0 + " " + (person.community.map { String($0.raw) } ?? "")) }
    var numbers: [String] = []
    for phone in person.phones where !numbers.contains(phone) { numbers.append(phone) }
    phones = numbers.prefix(PersonPhone.most).map { Self.hash("p", $0) }
  }

  /// FNV-1a over the bytes, without its highest bit.
  private static func hash(_ kind: Unicode.Scalar, _ text: String) -> Int64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    add(UInt8(ascii: kind))
    for byte in text.utf8 { add(byte) }
    return Int64(hash & 0x7FFF_FFFF_FFFF_FFFF)
  }
}

extension NationalID {
  /// The numbers that this one may have been meant to be: one digit otherwise or two neighbours swapped, and the check
  /// digit right. About twenty.
  package static func neighbours(of digits: String) -> [NationalID] {
    let original = Array(digits.utf8)
    guard original.count == 13 else { return [] }
    var found: [NationalID] = []
    func tryOut(_ changed: [UInt8]) {
      do throws(NationalID.Problem) {
        found.append(try NationalID.reading(String(decoding: changed, as: UTF8.self)))
      } catch {}
    }
    for place in original.indices {
      for digit in UInt8(ascii: "0")...UInt8(ascii: "9") where digit != original[place] {
        var changed = original
        changed[place] = digit
        tryOut(changed)
      }
      if place > 0, original[place] != original[place - 1] {
        var changed = original
        changed.swapAt(place, place - 1)
        tryOut(changed)
      }
    }
    return found
  }
}
