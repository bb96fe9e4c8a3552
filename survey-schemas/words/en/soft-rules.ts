/** The rules that say what is unlikely and not impossible, in English: apart, since a release quotes no others. */

export const softRules = {
  sent_within_pay: 'More was sent than was earned.',
  sent_without_work: 'Money was sent in a year without work abroad.',
  met_as_picked: 'More travellers were met than one in every so many of those counted.',
  crossings_alternate: 'The crossings in one direction and in the other differ by more than one.',
} as const;
