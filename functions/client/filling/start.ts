/** The heavy part of the filling pages, loaded on demand: form, memory, and what reads a study. It holds no study. */
import './stand-ins.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import type { FormStudy } from '#schemas/language/study/form/form-study.ts';
import { readFormStudy } from '#schemas/language/study/form/read-form-study.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import { type Language, languages, spokenLanguage } from '#schemas/words/languages.ts';
import { type Telling, tellingIn } from '../screens/telling.ts';
import { breathe } from './breathe.ts';
import { byId, announce, paragraph } from './elements.ts';
import type { Unlocked } from '../device/lock-record.ts';
import type { DeviceStore } from './device-store.ts';
import { inThisTab, openBestStore } from './memory-only.ts';
import { runSession } from './session.ts';
import type { Session } from './session-given.ts';
import { type FetchedStudy, fetchStudy } from './study/fetch-study.ts';
import { heldStudies, questionsIn } from './study/held-studies.ts';
import { studyCopies } from './study/study-copies.ts';
import { speechOf } from './words.ts';

export type Start = Pick<
  Session,
  | 'round'
  | 'prefilled'
  | 'suggested'
  | 'start'
  | 'country'
  | 'currencies'
  | 'regions'
  | 'period'
  | 'token'
  | 'prove'
  | 'keepDrafts'
  | 'takesNew'
  | 'linkEnded'
  | 'deliveredDays'
  | 'position'
  | 'subject'
  | 'declined'
  | 'unfiled'
  | 'place'
  | 'onNew'
  | 'changed'
  | 'settled'
  | 'carried'
  | 'shown'
> & {
  readonly study: Exclude<FetchedStudy, { readonly kind: 'unreachable' }>;
  /** The key of what is kept, where a PIN is set. */
  readonly unlocked?: Unlocked | undefined;
  /** By whose link, as `inToken` tells it; undefined where people fill in for themselves. */
  readonly whose?: string;
};

/** What was fetched, once it is known to be a study; a copy that is none is not kept. */
async function readFetched(fetched: Start['study']): Promise<FormStudy | undefined> {
  if (fetched.kind === 'unknown') return undefined;
  const study = readFormStudy(fetched.value);
  if (study === undefined) await fetched.forget();
  return study;
}

/** What was begun in another version waits so long for its questions before something new is shown. Milliseconds. */
const patienceMilliseconds = 8000;

const soon = (work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work, new Promise((resolve) => setTimeout(resolve, patienceMilliseconds))]);

/** The language of the page. */
const pageLanguage = (): Language => spokenLanguage(document.documentElement.lang) ?? languages[0];

/**
 * Starts filling in on this page, and answers with the memory of the device; with nothing where there are no questions.
 *
 * @throws {Locked} what is kept is behind a PIN that was not given
 */
export async function startFilling(start: Start): Promise<DeviceStore | undefined> {
  const language = pageLanguage();
  const [words, study, { keeping, lasting }] = await Promise.all([
    loadFormWords(language),
    readFetched(start.study),
    start.unfiled !== undefined
      ? { keeping: inThisTab(), lasting: true } // nothing of it shall last
      : // People who fill in for themselves do not know the PIN of the device.
        openBestStore({ unlocked: start.unlocked, shared: !start.keepDrafts, whose: start.whose }),
  ]);
  await breathe();
  const speech = speechOf(words);
  const { say } = speech;
  if (study === undefined) {
    announce(byId('filling'), 'bad', say('filling.unknownVersion'), paragraph(say('filling.unknownVersionAdvice')));
    return undefined;
  }
  const unreadable = await keeping.unreadable();
  if (unreadable > 0) byId('status').textContent = say('filling.unreadable', { count: unreadable });
  if (!lasting) byId('status').textContent = say('filling.notLasting');
  const now = () => new Date();
  const newId = uuidV7Maker(now, (count) => crypto.getRandomValues(new Uint8Array(count)));
  const tellingOf = (one: FormStudy) => tellingIn(words, one.words);
  const asked = questionsIn(study, tellingOf(study));
  const { id } = asked.instrument;
  const copies = studyCopies(now);
  const studies = heldStudies({ id, round: start.round, language, copies, tellingOf, asked });
  const spokenBy = async (version: number, code: string): Promise<Telling | undefined> => {
    const other = spokenLanguage(code);
    if (other === undefined) return undefined;
    const [its, fetched] = await Promise.all([
      loadFormWords(other),
      fetchStudy({ id, version, language: other }, copies),
    ]);
    const said = fetched.kind === 'study' ? readFormStudy(fetched.value) : undefined;
    return said && tellingIn(its, said.words);
  };
  await soon(studies.find(await keeping.list(start.round, id)));
  const startAgain = () => {
    location.reload();
  };
  const note: Session['note'] = async (entry, receivedAt) => {
    const { noteDelivered, recordOf } = await import('./delivered-record.ts');
    await noteDelivered(recordOf({ whose: start.whose ?? '', ...entry }, receivedAt, asked.unit));
  };
  await runSession({
    ...start,
    ...asked,
    ...(start.keepDrafts && { note }),
    studies,
    spokenBy,
    speech,
    keeping,
    lasts: lasting,
    startAgain,
    now,
    newId,
    random: Math.random,
  });
  return keeping;
}
