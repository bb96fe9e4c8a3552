/** The diaspora registry: one response is one person, by themself. */
import { all, is } from '../../language/conditions/condition.ts';
import { defineStudy } from '../../language/study/study.ts';
import { registrationDerive } from './derive.ts';
import { registrationForm } from './form.ts';
import { purposes } from '../blocks/consent-purposes.ts';
import { registrationV2 } from './registration.v2.ts';
import { registrantTables } from './tables.ts';
import { translations } from '../translations.ts';
import { registration } from './words/en.ts';

export const registrationStudy = defineStudy({
  instrument: registrationV2,
  words: { en: registration, ...translations('registration', (language) => import(`./words/${language}.ts`)) },
  form: registrationForm,
  collection: {
    files: ['self', 'import'],
    weights: { kind: 'none' },
    about: 'people',
    countedIf: all(is('consent_registry', 'yes'), is('consent_statistics', 'yes')),
    sealed: true,
    purposes,
  },
  derive: registrationDerive,
  tables: [registrantTables],
});
