/** What a form says in the browser, in English: a chunk of its own, without the sentences of other pages. */
import { asking } from './asking.ts';
import { cldr } from './cldr.ts';
import { faults } from './faults.ts';
import { filling } from './filling.ts';
import { form } from './form.ts';
import { names } from './names.ts';

export const en = {
  language: 'en',
  locale: 'en-GB',
  sentences: { ...asking, ...faults, ...form, ...filling },
  names: [names, cldr],
  lists: {}, // they come with each study, as far as it asks them
} as const;
