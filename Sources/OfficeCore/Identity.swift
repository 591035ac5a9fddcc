/// The number by which the store knows a record of kind `Owner`. Never shown; people use codes and numbers.
package struct ID<Owner>: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let raw: Int64

  package init(_ raw: Int64) { self.raw = raw }

  package static func < (left: ID, right: ID) -> Bool { left.raw < right.raw }
  package var description: String { String(raw) }
}
