/** The English of what is computed: apart, since whoever publishes needs no sentences of pages and forms. */
import { advice } from './advice.ts';
import { figures } from './figures.ts';
import { fieldwork } from './fieldwork.ts';
import { notes } from './notes.ts';
import { rates } from './rates.ts';
import { reviewed } from './reviewed.ts';
import { weighting } from './weighting.ts';

export const noteSentences = {
  ...figures,
  ...weighting,
  ...notes,
  ...advice,
  ...reviewed,
  ...rates,
  ...fieldwork,
} as const;
export type NoteEnglish = typeof noteSentences;
