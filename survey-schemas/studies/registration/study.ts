/** The diaspora registry: one response is one person, by themself. */
import { all, is } from '../../language/conditions/condition.ts';
import { defineStudy } from '../../language/study/study.ts';
import { registrationDerive } from './derive.ts';
import { registrationForm } from './form.ts';
import { purposes } from '../blocks/consent-purposes.ts';
import { registration as instrument } from './newest.ts';
import { registrantTables } from './tables.ts';
import { translations } from '../translations.ts';
import { registration } from './words/en.ts';

/** What a version has beside its questions, and shares with one that asks them of fewer people. */
export const registrationParts = {
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
} as const;

export const registrationStudy = defineStudy({ instrument, ...registrationParts });
