extension ThaiForm {
  /// Whether a text names the infection whose record the law protects above all others: what an office writes down
  /// instead is what the person is entitled to.
  package static func namesProtectedIllness(_ text: String) -> Bool {
    let key = Array(searchKey(text).unicodeScalars.filter { $0 != " " && $0 != "." && $0 != "-" })
    return names.contains { name in key.indices.contains { key[$0...].starts(with: name) } }
  }

  private static let names = ["hiv", "เอชไอวี", "เอดส์"].map { Array(searchKey($0).unicodeScalars) }
}
