/// Orders in which the people of a large register are listed page by page.
enum M0006ListIndexes {
  static let text =
    """
    CREATE INDEX person_by_family ON person(family_key, given_key, id);
    CREATE INDEX person_by_birth ON person(birth, id);

    """
}
