/// What each user opened or registered, newest first, without looking through what others did.
enum M0019Finding {
  static let text =
    """
    CREATE INDEX journal_views ON journal(login, id) WHERE deed IN ('view', 'register');

    """
}
