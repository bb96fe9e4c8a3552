/** The household survey, version 4: rounds that began with it stay with it. It takes senders who live in the country of the round. */
import { defineStudy } from '../../language/study/study.ts';
import { withoutRules } from '../translations.ts';
import { householdV4 } from './household.v4.ts';
import { householdParts } from './study.ts';

export const householdV4Study = defineStudy({
  ...householdParts,
  instrument: householdV4,
  words: withoutRules(householdParts.words, ['leads_abroad']),
});
