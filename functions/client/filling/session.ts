/**
 * One page's work: fill in, keep on the device, send, show what came of it, go on. An answer leaves the device's memory
 * only when the server has acknowledged it; the id is minted once, so that sending twice never counts twice.
 */
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import type { KnownAnswers } from '#schemas/fieldwork/round.ts';
import { type Answers, isPlainObject } from '#schemas/language/evaluate/answers.ts';
import type { FormLayout } from '#schemas/language/study/form-layout.ts';
import { readState } from '../engine/read-state.ts';
import type { State } from '../engine/state.ts';
import { begin, step } from '../engine/step.ts';
import type { World } from '../engine/world.ts';
import { runForm } from '../screens/run-form.tsx';
import type { Telling } from '../screens/telling.ts';
import { worldAt } from './world.ts';
import { actions, announce, button, byId, paragraph } from './elements.ts';
import { heldList } from './held-list.ts';
import type { Kept, DeviceStore } from './device-store.ts';
import { holdAlone, type Release } from './hold-alone.ts';
import { localMoment } from './local-moment.ts';
import { showOutcome } from './outcome.ts';
import { saveAsFile } from './kept-file.ts';
import { asAnother, deliver, type IdReused, type Unsent } from './outbox.ts';
import { createQueue } from './queue.ts';
import type { SendOutcome } from './send.ts';
import { inWordsOfClock, timesOf } from './times.ts';
import type { Speech, Subject } from './words.ts';

export type Session = {
  readonly instrument: Instrument;
  readonly round: string;
  /** Known answers: sent, not asked. */
  readonly prefilled: KnownAnswers;
  /** Answers that a new response starts with; asked all the same. */
  readonly suggested: KnownAnswers;
  readonly currencies: readonly string[];
  readonly regions: readonly string[];
  readonly token: string | undefined;
  readonly keeping: DeviceStore;
  /** Unfinished work is kept on an enumerator's phone; on a machine that many people share, only what failed to go out. */
  readonly keepDrafts: boolean;
  /** `false`: what was begun may be finished and sent, and nothing new is begun. */
  readonly takesNew?: boolean;
  readonly speech: Speech;
  readonly subject: Subject;
  /** What the form says, and how its questions are laid out. */
  readonly telling: Telling;
  readonly layout: FormLayout;
  /** Where the interview takes place, in words. */
  readonly place: string;
  /** Whether these answers say that nothing may be kept; then nothing leaves the device. */
  readonly declined?: (answers: Readonly<Record<string, unknown>>) => boolean;
  /** Loads the page again, which asks the server what may be filled in now. */
  readonly startAgain: () => void;
  readonly now: () => Date;
  readonly newId: () => string;
  /** From 0 up to 1. */
  readonly random: () => number;
};

type Begun = Pick<Kept, 'id' | 'round' | 'instrument' | 'version' | 'startedAt'>;

const begunOf = ({ id, round, instrument, version, startedAt }: Begun): Begun => ({
  id,
  round,
  instrument,
  version,
  startedAt,
});

/** A draft of the place that the link is for; what was begun elsewhere is listed, and opened only on demand. */
function isOfPlace({ form }: Kept, known: KnownAnswers): boolean {
  const cells = readState(form)?.entered.cells;
  return Object.entries(known).every(([name, value]) => cells?.[name]?.answer === value);
}

/** What a body carries as answers, as JSON. */
function answersIn(body: string): string {
  const sent: unknown = JSON.parse(body);
  return JSON.stringify(isPlainObject(sent) ? sent['answers'] : undefined);
}

/** A form that was left, to go on with: in the language of the page, whatever it was finished as. */
const reopened = (world: World, language: string, state: State): State =>
  [{ kind: 'resumed' as const }, { kind: 'spoke' as const, language }].reduce(
    (now, event) => step(world, now, { ...event, ms: 0 }).state,
    state,
  );

/** Runs the page until it is closed. */
export async function runSession(session: Session): Promise<void> {
  const { instrument, round, keeping, token, speech, subject, telling, now } = session;
  const { say } = speech;
  const [place, held, status] = [byId('filling'), byId('held'), byId('status')];
  /** The response on the screen: being filled in, or just finished. */
  let current: { readonly id: string; readonly release: Release } | undefined;
  /** Finished, and perhaps received without our hearing of it: the same answers are then sent as the same bytes. */
  let finished: Unsent | undefined;
  let toldOfRoom = false;
  const underWay = new Set<string>();
  const notAllowed = new Set<string>();
  const tooLate = new Set<string>();

  const kept = () => keeping.list(round, instrument.id);

  const showHeld = async (): Promise<void> => {
    const others = (await kept()).filter(({ id }) => id !== current?.id);
    const act = {
      open: (entry: Kept) => void resume(entry.id),
      discard,
      setAside: (entry: Kept) => void setAside(entry),
      sendAsAnother: (entry: IdReused) => void sendAsAnother(entry),
      sendAll: () => void queue.run('everything'),
      ...(session.keepDrafts && {
        download: () => {
          saveAsFile(others, instrument, now());
        },
      }),
      notAllowed,
      tooLate,
      mayOpen: session.keepDrafts,
    };
    held.replaceChildren(...heldList(others, { speech, subject }, act));
  };

  const discard = (entry: Kept): void => {
    if (!confirm(say(entry.state === 'taken' ? 'filling.deleteTaken' : 'filling.deleteUnsent'))) return;
    void keeping.remove(entry.id).then(showHeld);
  };

  const setAside = async (entry: Kept): Promise<void> => {
    await keeping.putIf({ ...begunOf(entry), form: entry.form, state: 'set-aside' }, (now) => now?.state === 'refused');
    await showHeld();
  };

  const sendAsAnother = async (entry: IdReused): Promise<void> => {
    const another = asAnother(entry, session.newId());
    await keeping.move(entry.id, another);
    if (current?.id === entry.id) next();
    await sendOne(another);
    await showHeld();
  };

  const noRoom = (): void => {
    if (toldOfRoom) return;
    toldOfRoom = true;
    announce(status, 'bad', say('filling.noRoom'), paragraph(say('filling.noRoomAdvice')));
  };

  const report = async (entry: Unsent, outcome: SendOutcome, saved: boolean): Promise<void> => {
    if (entry.id !== current?.id) {
      // Somebody went on to the next one while this was sent: it is in the list, if it is still here.
    } else if (outcome.kind === 'faulty') {
      if (!session.keepDrafts) await keeping.remove(entry.id); // unfinished again, and on the screen
      const faults = inWordsOfClock(outcome.faults, speech, now());
      await open({ ...begunOf(entry), form: entry.form, state: 'refused', faults });
    } else if (saved || outcome.kind === 'received') {
      const { reason = '' } = outcome.kind === 'rejected' ? outcome : {};
      const refused: Kept = { ...begunOf(entry), form: entry.form, state: 'refused', faults: [], reason };
      showOutcome(place, outcome, {
        id: entry.id,
        speech,
        subject,
        next,
        retry: () => void attempt(entry),
        correct: () => void open(refused),
        startAgain: session.startAgain,
        sendAsAnother: () => void sendAsAnother({ ...entry, state: 'taken' }),
      });
    } else {
      announce(status, 'bad', say('filling.neither'), paragraph(say('filling.neitherAdvice')));
    }
    await showHeld();
  };

  const sendOne = async (entry: Unsent): Promise<SendOutcome> => {
    const outcome = await deliver(entry, keeping, token, now);
    if (outcome.kind === 'not-allowed') notAllowed.add(entry.id);
    if (outcome.kind === 'round-over') tooLate.add(entry.id);
    queue.note(entry.id, outcome);
    return outcome;
  };

  const attempt = async (entry: Unsent, saved = true): Promise<SendOutcome | undefined> => {
    if (underWay.has(entry.id)) return undefined; // a second tap while the first is under way
    underWay.add(entry.id);
    status.textContent = say('filling.sending');
    const outcome = await sendOne(entry).finally(() => {
      status.textContent = '';
      underWay.delete(entry.id);
    });
    if (outcome.kind !== 'unreachable') finished = undefined;
    await report(entry, outcome, saved);
    return outcome;
  };

  /** What is on the screen is reported there. */
  const queue = createQueue({
    waiting: async () => (await kept()).filter((entry) => entry.state === 'unsent'),
    send: async (entry) => {
      if (entry.id === current?.id) return attempt(entry);
      const outcome = await sendOne(entry);
      await showHeld();
      return outcome;
    },
    now,
    random: session.random,
  });
  const keepSending = (): void =>
    void setTimeout(() => {
      void queue.run('due').finally(keepSending);
    }, queue.rest());

  const finish = async (begun: Begun, form: State, answers: Answers): Promise<void> => {
    if (session.declined?.(answers) === true) {
      const another = actions(button(say(`filling.${subject}.next`), next));
      announce(place, 'good', say('filling.nothingKept'), paragraph(say('filling.declined')), another);
      return;
    }
    const times = timesOf(begun.startedAt, now());
    const body = JSON.stringify({ ...begun, ...times, answers });
    const same = finished?.id === begun.id && answersIn(finished.body) === JSON.stringify(answers);
    const entry: Unsent =
      same && finished ? finished : { ...begun, form, endedAt: times.endedAt, body, state: 'unsent' };
    finished = entry;
    const saved = await keeping.put(entry).then(
      () => true,
      () => false,
    );
    await attempt(entry, saved);
  };

  /** Opens what is kept, or a new one; false when another tab has it on its screen. */
  const open = async (entry: Kept | undefined): Promise<boolean> => {
    if (entry === undefined && session.takesNew === false) {
      current?.release();
      current = undefined;
      const advice = (await kept()).length === 0 ? 'filling.nothingBegun' : 'filling.noneNewAdvice';
      announce(place, 'warn', say(`filling.${subject}.noneNew`), paragraph(say(advice)));
      await showHeld();
      return true;
    }
    const id = entry?.id ?? session.newId();
    const release = current?.id === id ? current.release : await holdAlone(id);
    if (release === undefined) return false;
    if (current?.id !== id) current?.release();
    current = { id, release };
    const startedAt = entry?.startedAt ?? localMoment(now());
    const begun = { id, round, instrument: instrument.id, version: instrument.version, startedAt };
    void showHeld();
    let done = false;
    const isMine = (present: Kept | undefined): boolean => present?.state !== 'unsent' && present?.state !== 'taken';
    const world = worldAt({ ...session, known: session.prefilled, today: localMoment(now()).slice(0, 10) });
    const left = entry && readState(entry.form);
    const opened = now().getTime();
    const form = runForm(place, {
      world,
      state:
        left === undefined
          ? begin(world, telling.language, session.suggested, session.newId)
          : reopened(world, telling.language, left),
      telling,
      place: session.place,
      takesNotes: subject === 'interview',
      newRowId: session.newId,
      ms: () => now().getTime() - opened,
      onChange: (state) => {
        if (session.keepDrafts && !done) keeping.putIf({ ...begun, form: state, state: 'draft' }, isMine).catch(noRoom);
      },
      onFinish: (state, answers) => {
        done = true;
        void finish(begun, state, answers).finally(() => {
          done = false;
        });
      },
    });
    const faults = entry?.state === 'refused' ? entry.faults : [];
    const reason = entry?.state === 'refused' && entry.reason !== undefined ? [entry.reason] : [];
    const told = [...faults, ...reason.map((message) => ({ pointer: '', rule: 'refused', message }))];
    if (told.length > 0) form.showFaults(told);
    return true;
  };
  const next = (): void => void open(undefined);

  /** Opens an entry of the list as it is now; since the list was drawn, another tab may have sent or opened it. */
  const resume = async (id: string): Promise<void> => {
    status.replaceChildren();
    const entry = (await kept()).find((one) => one.id === id);
    if (entry === undefined || entry.state === 'unsent' || entry.state === 'taken') await showHeld();
    else if (!(await open(entry))) {
      announce(status, 'warn', say(`filling.${subject}.elsewhere`), paragraph(say('filling.goOnThere')));
    }
  };

  addEventListener('online', () => void queue.run('connected'));
  const drafts = (await kept())
    .filter((entry) => entry.state === 'draft' && isOfPlace(entry, session.prefilled))
    .reverse();
  let opened = false;
  for (const draft of session.keepDrafts ? drafts : []) opened ||= await open(draft);
  if (!opened) await open(undefined);
  keepSending();
  await queue.run('due');
}
