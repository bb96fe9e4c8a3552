/** What a form says in the browser, in Romanian: a chunk of its own, without the sentences of other pages. */
import type { FillingWords } from '../form-words.ts';
import { asking } from './asking.ts';
import { cldr } from './cldr.ts';
import { faults } from './faults.ts';
import { filling } from './filling.ts';
import { form } from './form.ts';
import { names } from './names.ts';

export const ro: FillingWords = {
  language: 'ro',
  locale: 'ro-MD',
  sentences: { ...asking, ...faults, ...form, ...filling },
  names: [names, cldr],
  lists: {}, // they come with each study, as far as it asks them
};
