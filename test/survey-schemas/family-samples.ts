/** Answers to version 3 of the registration: of somebody who registers themself, and of a child. */
import type { Answers } from '#schemas/language/questions/instrument.ts';
import type { registration } from '#schemas/studies/registration/newest.ts';
import { registrant as registrantV2 } from './samples.ts';

export const adult = {
  ...registrantV2,
  taken_by: 'self',
  consent_version: '2026-2',
  for_whom: 'self',
} as const satisfies Answers<typeof registration>;

/** Her daughter, whom she registers. */
export const child = {
  campaign: 'summer-2026',
  intake_mode: 'web',
  taken_by: 'self',
  consent_version: '2026-2',
  for_whom: 'child',
  consent_registry: 'yes',
  consent_statistics: 'yes',
  consent_news: 'no',
  consent_crisis: 'yes',
  name: 'Drenusha Krasniqi',
  guardian_name: 'Arta Krasniqi',
  guardian_relationship: 'parent',
  guardian_agrees: 'yes',
  email: 'arta@example.org',
  birth_year: 2014,
  sex: 'female',
  residence_country: 'CH',
  residence_city: 'ch_winterthur',
  generation: 'second',
  citizenships: [{ country: 'CH' }],
  education: '1',
  education_field: 'not_applicable',
  languages: [{ language: 'sq', level: 'native' }],
  family_abroad: 3,
  family_at_home: 2,
  household_left_behind: 'no',
} as const satisfies Answers<typeof registration>;
