/** The diaspora registry, version 2: rounds that began with it stay with it. It takes last transfers that version 3 refuses, or asks about. */
import { defineStudy } from '../../language/study/study.ts';
import { transferRules } from '../blocks/cost-block.ts';
import { withoutRules } from '../translations.ts';
import { registrationV2 } from './registration.v2.ts';
import { registrationParts } from './study.ts';

export const registrationV2Study = defineStudy({
  ...registrationParts,
  instrument: registrationV2,
  words: withoutRules(registrationParts.words, transferRules),
});
