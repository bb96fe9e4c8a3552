/** What a registrant may agree to, each apart from the others. Small enough for the page that loads before the form. */

/** Questions of consent, one a purpose; the entry itself (`consent_registry`) is asked first. */
export const purposes = [
  'consent_statistics',
  'consent_news',
  'consent_crisis',
  'consent_matching',
  'consent_mentoring',
  'consent_investing',
  'consent_returning',
] as const;

/** Whether these answers agree to an entry, and to something that it may be used for; else nothing may be kept. */
export const agreesToSomething = (answers: Readonly<Record<string, unknown>>): boolean =>
  answers['consent_registry'] === 'yes' && purposes.some((purpose) => answers[purpose] === 'yes');
