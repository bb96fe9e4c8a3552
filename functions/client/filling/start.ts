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
import { speechOf } from './words.ts';

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
  | 'subject'
  | 'declined'
> & {
  readonly instrument: string;
  readonly version: number;
};

/** The language of the page. */
const pageLanguage = (): Language => spokenLanguage(document.documentElement.lang) ?? languages[0];

/** Starts filling in on this page. */
export async function startFilling(start: Start): Promise<void> {
  const language = pageLanguage();
  const study = await compiledStudies().find(start.instrument, start.version);
  const [words, said, { keeping, lasting }] = await Promise.all([
    loadFormWords(language),
    study && wordsOf(study, language),
    openBestKeeping(),
  ]);
  const speech = speechOf(words);
  const { say } = speech;
  if (study === undefined) {
    announce(byId('filling'), 'bad', say('filling.unknownVersion'), paragraph(say('filling.unknownVersionAdvice')));
    return;
  }
  if (!lasting) byId('status').textContent = say('filling.notLasting');
  const now = () => new Date();
  const newId = uuidV7Maker(now, (count) => crypto.getRandomValues(new Uint8Array(count)));
  const { instrument } = study;
  const form = formWords(words, said);
  await runSession({ ...start, instrument, form, speech, keeping, now, newId, random: Math.random });
}
