/** What this device keeps of a round that takes nothing any more: it is listed and can be saved as a file, not sent. */
import { readFormStudy } from '#schemas/language/study/form/read-form-study.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import { languages, spokenLanguage } from '#schemas/words/languages.ts';
import { forgetDelivered } from './delivered-list.ts';
import { withForm } from './earlier-form.ts';
import { byId } from './elements.ts';
import { isHeld, type Kept } from './kept.ts';
import { heldList } from './held-list.ts';
import { openBestStore } from './memory-only.ts';
import { learnRoundKey, savingOf } from './save-kept.ts';
import { fetchStudy } from './study/fetch-study.ts';
import { studyCopies } from './study/study-copies.ts';
import { speechOf, type Subject } from './words.ts';

export type KeptOf = {
  readonly round: string;
  readonly instrument: string;
  readonly subject: Subject;
  readonly token: string;
};

const now = () => new Date();

/** The questions that these answers are of; undefined when they cannot be had now. */
async function questionsOf({ instrument, version }: Kept, language: string): Promise<Instrument | undefined> {
  const fetched = await fetchStudy({ id: instrument, version, language }, studyCopies(now));
  return fetched.kind === 'study' ? readFormStudy(fetched.value)?.instrument : undefined;
}

/** Fills the list of what is held, and keeps it right when something in it is deleted. */
export async function showKept({ round, instrument, subject, token }: KeptOf): Promise<void> {
  const language = spokenLanguage(document.documentElement.lang) ?? languages[0];
  const [words, { keeping }] = await Promise.all([loadFormWords(language), openBestStore()]);
  const speech = speechOf(words);
  const show = async (): Promise<void> => {
    const held = (await keeping.list(round, instrument)).filter(isHeld);
    const [first] = held;
    const questions = first && (await questionsOf(first, language));
    let rows = 0;
    const entries = questions
      ? held.map((entry) => withForm(entry, questions, () => String(rows++))).filter(isHeld)
      : held;
    const nothing = () => undefined;
    const list = heldList(
      entries,
      { speech, subject },
      {
        open: nothing,
        setAside: nothing,
        sendAsAnother: nothing,
        discard: ({ id }) => {
          if (confirm(speech.say('filling.deleteUnsent'))) void keeping.remove(id).then(show);
        },
        ...(questions && {
          saving: savingOf({
            entries: () => Promise.resolve(entries),
            instrument: questions,
            round,
            token,
            speech,
            status: byId('status'),
            now,
          }),
        }),
        notAllowed: new Set(),
        tooLate: new Set(entries.map(({ id }) => id)),
        mayOpen: false,
      },
    );
    byId('held').replaceChildren(...list);
  };
  learnRoundKey(round, token);
  await forgetDelivered(keeping, now());
  await show();
}
