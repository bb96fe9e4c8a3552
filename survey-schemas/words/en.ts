/** Everything the platform says in English, the language it is translated from. */
import { namesWith } from '../language/words/names.ts';
import { advice } from './en/advice.ts';
import { comparison } from './en/comparison.ts';
import { dashboard } from './en/dashboard.ts';
import { faults } from './en/faults.ts';
import { figures } from './en/figures.ts';
import { files } from './en/files.ts';
import { filling } from './en/filling.ts';
import { form } from './en/form.ts';
import { lists } from './en/lists.ts';
import { names } from './en/names.ts';
import { notes } from './en/notes.ts';
import { pages } from './en/pages.ts';
import { problems } from './en/problems.ts';
import { rates } from './en/rates.ts';
import { reading } from './en/reading.ts';
import { standardNames } from './en/standard-names.ts';
import { survey } from './en/survey.ts';
import { visits } from './en/visits.ts';
import { weighting } from './en/weighting.ts';

export const en = {
  language: 'en',
  /** Days before months, and hours up to 24. */
  locale: 'en-GB',
  sentences: {
    ...faults,
    ...form,
    ...filling,
    ...survey,
    ...visits,
    ...pages,
    ...problems,
    ...comparison,
    ...reading,
    ...dashboard,
    ...figures,
    ...weighting,
    ...notes,
    ...advice,
    ...files,
    ...rates,
  },
  names: namesWith(standardNames, names),
  lists,
} as const;
