/** What this device keeps of a round that takes nothing any more: it is listed and can be saved as a file, not sent. */
import type { FormStudy } from '#schemas/language/study/form/form-study.ts';
import { readFormStudy } from '#schemas/language/study/form/read-form-study.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import { languages, spokenLanguage } from '#schemas/words/languages.ts';
import { tellingIn } from '../screens/telling.ts';
import { forgetDelivered } from './delivered-list.ts';
import { withForm } from './earlier-form.ts';
import { byId } from './elements.ts';
import { begunAt, entryNames } from './entry-name.ts';
import { isHeld, type Kept } from './kept.ts';
import { deleteHeld } from './delete-held.ts';
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

/** The questions that these answers are of, and their words; undefined when they cannot be had now. */
async function studyOf({ instrument, version }: Kept, language: string): Promise<FormStudy | undefined> {
  const fetched = await fetchStudy({ id: instrument, version, language }, studyCopies(now));
  return fetched.kind === 'study' ? readFormStudy(fetched.value) : undefined;
}

/** Fills the list of what is held, and keeps it right when something in it is deleted. */
export async function showKept({ round, instrument, subject, token }: KeptOf): Promise<void> {
  const language = spokenLanguage(document.documentElement.lang) ?? languages[0];
  const [words, { keeping }] = await Promise.all([loadFormWords(language), openBestStore()]);
  const speech = speechOf(words);
  const show = async (): Promise<void> => {
    const held = (await keeping.list(round, instrument)).filter(isHeld);
    const [first] = held;
    const study = first && (await studyOf(first, language));
    const questions = study?.instrument;
    let rows = 0;
    const entries = questions
      ? held.map((entry) => withForm(entry, questions, () => String(rows++))).filter(isHeld)
      : held;
    const nothing = () => undefined;
    const nameOf =
      study === undefined
        ? begunAt(speech, subject)
        : entryNames({
            ...study,
            telling: tellingIn(words, study.words),
            speech,
            subject,
            prefilled: {},
            keepDrafts: true,
          });
    const told = { speech, subject, nameOf, keeping, status: byId('status') };
    const list = heldList(entries, told, {
      open: nothing,
      setAside: nothing,
      sendAsAnother: nothing,
      discard: (entry) => void deleteHeld(entry, told).then(show),
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
    });
    byId('held').replaceChildren(...list);
  };
  learnRoundKey(round, token);
  await forgetDelivered(keeping, now());
  await show();
}
