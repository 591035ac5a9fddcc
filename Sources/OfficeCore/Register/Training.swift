/// The trainings that people ask for, as the office's survey of wants groups them.
package enum Training: String, CaseIterable, Sendable {
  case cooking, bakery, sewing, weaving
  case hairAndBeauty = "hair_beauty"
  case massage, crafts, farming, repair
  case building
  case herbs
  case onlineSelling = "online_selling"
  case computing, accounting
}
