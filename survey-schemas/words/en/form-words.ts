/** What a form says in the browser, in English: a chunk of its own, without the sentences of other pages. */
import { faults } from './faults.ts';
import { form } from './form.ts';
import { lists } from './lists.ts';
import { names } from './names.ts';

export const en = { language: 'en', sentences: { ...faults, ...form }, names, lists } as const;
