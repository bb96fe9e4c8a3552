/** The heavy part of the filling pages, loaded on demand: form, instruments, memory. */
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import { formWords } from '#schemas/language/words/form-words.ts';
import { wordsOf } from '#schemas/language/study/study.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import { type Language, languages, spokenLanguage } from '#schemas/words/languages.ts';
import { compiledStudies } from '#functions/platform/compiled-studies.ts';
import { byId, announce, paragraph } from './elements.ts';
import { openBestKeeping } from './memory-only.ts';
import { runSession, type Session } from './session.ts';
import { deviceWord } from './words.ts';

export type Start = Pick<
  Session,
  | 'round'
  | 'prefilled'
  | 'suggested'
  | 'currencies'
  | 'regions'
  | 'token'
  | 'keepDrafts'
  | 'takesNew'
  | 'words'
  | 'declined'
> & {
  readonly instrument: string;
  readonly version: number;
};

/** The language of the page. */
const language = (): Language => spokenLanguage(document.documentElement.lang) ?? languages[0];

/** Starts filling in on this page. */
export async function startFilling(start: Start): Promise<void> {
  const study = await compiledStudies().find(start.instrument, start.version);
  if (study === undefined) {
    const advice = 'Load this page again; if that does not help, tell your coordinator.';
    announce(byId('filling'), 'bad', 'This page does not know that version of the questionnaire', paragraph(advice));
    return;
  }
  const [words, said, { keeping, lasting }] = await Promise.all([
    loadFormWords(language()),
    wordsOf(study, language()),
    openBestKeeping(),
  ]);
  if (!lasting) {
    byId('status').textContent =
      `This browser window keeps nothing on this ${deviceWord()}: do not close it before you see a receipt.`;
  }
  const now = () => new Date();
  const newId = uuidV7Maker(now, (count) => crypto.getRandomValues(new Uint8Array(count)));
  const form = formWords(words, said);
  await runSession({ ...start, instrument: study.instrument, form, keeping, now, newId, random: Math.random });
}
