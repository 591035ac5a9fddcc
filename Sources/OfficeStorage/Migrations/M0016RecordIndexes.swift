/// Indexes without which a person's page read every proposal and a household's page every income, and the tokens of the
/// index of people one by one, so that `verify` can compare all of them.
enum M0016RecordIndexes {
  static let text =
    """
    CREATE INDEX income_corrected ON income(household_id) WHERE corrected_by IS NOT NULL;
    CREATE INDEX proposal_by_person ON proposal(person_id) WHERE person_id IS NOT NULL;
    DROP TABLE person_gram_terms;

    """ + Dialect.peopleTokens
}
