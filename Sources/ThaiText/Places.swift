/// The parts of Thai addresses that are known by name: the provinces, and the districts and subdistricts of Khon Kaen with
/// their postcodes. Names of other provinces' districts are typed.
package enum Places {
  /// A subdistrict (ตำบล) with what follows from it.
  package struct Subdistrict: Hashable, Sendable {
    package let name: String
    package let district: String
    package let province: String
    package let postcode: String
  }

  package static let provinces = words(provinceNames)

  package static let subdistricts: [Subdistrict] = khonKaen.split(separator: "\n").flatMap { line -> [Subdistrict] in
    let parts = words(String(line))
    guard parts.count > 2 else { return [] }
    return parts.dropFirst(2).map {
      Subdistrict(name: $0, district: parts[0], province: described, postcode: parts[1])
    }
  }

  /// The districts of a province, in the order of their codes; none where they are not known.
  package static func districts(of province: String) -> [String] {
    guard province == described else { return [] }
    return subdistricts.map(\.district).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// The subdistricts of a district, or of the whole province where none is named.
  package static func subdistricts(of district: String, in province: String) -> [Subdistrict] {
    subdistricts.filter {
      ($0.district == district || district.isEmpty) && ($0.province == province || province.isEmpty)
    }
  }

  /// The one subdistrict of these names; nil where none or several are meant.
  package static func subdistrict(_ name: String, district: String, province: String) -> Subdistrict? {
    let named = subdistricts(of: district, in: province).filter { $0.name == name }
    return named.count == 1 ? named[0] : nil
  }

  /// The province whose districts are known.
  private static let described = "ขอนแก่น"

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
