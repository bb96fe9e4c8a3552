/** Everything the platform says in Russian. */
import { namesWith } from '../language/words/names.ts';
import { advice } from './ru/advice.ts';
import { comparison } from './ru/comparison.ts';
import { dashboard } from './ru/dashboard.ts';
import { faults } from './ru/faults.ts';
import { figures } from './ru/figures.ts';
import { files } from './ru/files.ts';
import { filling } from './ru/filling.ts';
import { form } from './ru/form.ts';
import { lists } from './ru/lists.ts';
import { names } from './ru/names.ts';
import { notes } from './ru/notes.ts';
import { pages } from './ru/pages.ts';
import { problems } from './ru/problems.ts';
import { rates } from './ru/rates.ts';
import { reading } from './ru/reading.ts';
import { standardNames } from './ru/standard-names.ts';
import { survey } from './ru/survey.ts';
import { visits } from './ru/visits.ts';
import { weighting } from './ru/weighting.ts';

export const ru = {
  language: 'ru',
  locale: 'ru-RU',
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
