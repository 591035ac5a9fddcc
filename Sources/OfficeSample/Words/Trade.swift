/// An occupation of such programmes: what its groups are called, learn and need.
struct Trade {
  /// A thing that is bought, with a price in baht.
  struct Item {
    var name: String
    var unit: String
    var price: Int

    init(_ name: String, _ unit: String, _ price: Int) {
      self.name = name
      self.unit = unit
      self.price = price
    }
  }

  var occupation: String
  /// How a group of the trade is called before the name of its community.
  var stems: [String]
  var course: String
  /// Men of a hundred members.
  var menShare: Int
  var materials: [Item]
  var equipment: [Item]
  /// False for a service, which has no products to develop.
  var makesGoods = true
}
