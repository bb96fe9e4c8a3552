/** The diaspora registry, version 2: rounds that began with it stay with it. Everybody registers by themself, in the first wording of consent. */
import { defineStudy } from '../../language/study/study.ts';
import { translations } from '../translations.ts';
import { registrationV2 } from './registration.v2.ts';
import { registrationParts } from './study.ts';
import { registrationV2 as words } from './words/en.ts';

export const registrationV2Study = defineStudy({
  ...registrationParts,
  instrument: registrationV2,
  words: { en: words, ...translations('registrationV2', (language) => import(`./words/${language}.ts`)) },
});
