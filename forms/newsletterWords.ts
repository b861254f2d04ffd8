/** What a page offers to send, whoever applies or not; a part of a pattern, between the borders of words. */
export const NEWSLETTER_WORDS =
  'newsletter|subscribe|mailing list|job alerts?|talent (community|network)|stay in the loop|sign me up|keep me (posted|updated)|abonnieren';
