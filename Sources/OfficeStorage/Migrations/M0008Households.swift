/// What members of a household are to its head, and the code of its house register.
enum M0008Households {
  static let text =
    """
    ALTER TABLE residence ADD COLUMN role TEXT
      CHECK (role IN ('spouse', 'child', 'parent', 'sibling', 'grandchild', 'grandparent', 'relative', 'lodger'));
    ALTER TABLE household ADD COLUMN register_code TEXT CHECK (length(register_code) = 11);

    """
}
