/** Everything the platform says in English, the language it is translated from. */
import { faults } from './en/faults.ts';
import { form } from './en/form.ts';
import { lists } from './en/lists.ts';
import { names } from './en/names.ts';

export const en = { language: 'en', sentences: { ...faults, ...form }, names, lists } as const;
