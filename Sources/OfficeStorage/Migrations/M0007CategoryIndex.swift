/// A person's categories, ended ones too, without reading those of everybody: every deed that touches a standing asks.
enum M0007CategoryIndex {
  static let text =
    """
    CREATE INDEX person_category_by_person ON person_category(person_id);

    """
}
