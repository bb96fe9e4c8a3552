/** What this device keeps of a round that takes nothing any more: it is listed and can be saved as a file, not sent. */
import type { FormStudy } from '#schemas/language/study/form/form-study.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import { languages, spokenLanguage } from '#schemas/words/languages.ts';
import type { Unlocked } from '../device/lock-record.ts';
import { tellingIn } from '../screens/telling.ts';
import { forgetDelivered } from './delivered-list.ts';
import { withForm } from './earlier-form.ts';
import { byId } from './elements.ts';
import { entryNames } from './entry-name.ts';
import { type Held, isHeld } from './kept.ts';
import { deleteHeld } from './delete-held.ts';
import type { DeviceStore } from './device-store.ts';
import { heldList } from './held-list.ts';
import { openBestStore } from './memory-only.ts';
import { learnRoundKey, savingOf } from './save-kept.ts';
import { heldStudies, questionsOf } from './study/held-studies.ts';
import { studyCopies } from './study/study-copies.ts';
import { speechOf, type Subject } from './words.ts';

export type KeptOf = {
  readonly round: string;
  readonly instrument: string;
  readonly subject: Subject;
  readonly token: string;
  /** By whose link, as `inToken` tells it. */
  readonly whose: string;
  /** The key of what is kept, where a PIN is set. */
  readonly unlocked?: Unlocked | undefined;
};

const now = () => new Date();

/** What this device keeps, for a page that counts it, and begins corrections. */
export type Looking = Pick<DeviceStore, 'list' | 'putIf'>;

/** For a page without a form; what was shown for long enough is removed first. */
export async function lookingAtKept(unlocked: Unlocked | undefined): Promise<DeviceStore> {
  const { keeping } = await openBestStore({ unlocked });
  await forgetDelivered(keeping, now());
  return keeping;
}

/** Fills the list of what is held, and keeps it right when something in it is deleted. */
export async function showKept({ round, instrument, subject, token, whose, unlocked }: KeptOf): Promise<void> {
  const language = spokenLanguage(document.documentElement.lang) ?? languages[0];
  const [words, { keeping }] = await Promise.all([loadFormWords(language), openBestStore({ unlocked, whose })]);
  const speech = speechOf(words);
  const tellingOf = (study: FormStudy) => tellingIn(words, study.words);
  const studies = heldStudies({ id: instrument, round, language, copies: studyCopies(now), tellingOf });
  const nameOf = entryNames({ studies, speech, subject, prefilled: {}, keepDrafts: true });
  const told = { speech, subject, nameOf, keeping, status: byId('status') };
  const nothing = () => undefined;
  let rows = 0;
  const heldNow = async (): Promise<readonly Held[]> => {
    const held = (await keeping.list(round, instrument)).filter(isHeld);
    await studies.find(held);
    return held
      .map((entry) => {
        const questions = questionsOf(studies, entry);
        return questions ? withForm(entry, questions.instrument, () => String(rows++)) : entry;
      })
      .filter(isHeld);
  };
  const saving = savingOf({ entries: heldNow, instrument, studies, round, token, speech, status: byId('status'), now });
  const show = async (): Promise<void> => {
    const entries = await heldNow();
    const list = heldList(entries, told, {
      open: nothing,
      setAside: nothing,
      sendAsAnother: nothing,
      discard: (entry) => void deleteHeld(entry, told).then(show),
      saving,
      notAllowed: new Set(),
      tooLate: new Set(entries.map(({ id }) => id)),
      lacks: nothing, // nothing is opened here
      mayOpen: false,
    });
    byId('held').replaceChildren(...list);
  };
  learnRoundKey(round, token);
  await forgetDelivered(keeping, now());
  await show();
}
