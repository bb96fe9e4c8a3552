/** Puts the form of an entry on the page: as it was left, or a new one. */
import type { Remark } from '#schemas/language/questions/remark.ts';
import type { Answers } from '#schemas/language/evaluate/answers.ts';
import { problemsOf } from '../engine/problems.ts';
import { readState } from '../engine/read-state.ts';
import type { State } from '../engine/state.ts';
import { suggestedIn } from '../engine/spoken.ts';
import { begin, step } from '../engine/step.ts';
import type { World } from '../engine/world.ts';
import { runForm } from '../screens/run-form.tsx';
import { breathe } from './breathe.ts';
import { isChosen } from './chosen-language.ts';
import type { Kept } from './kept.ts';
import { localMoment } from './local-moment.ts';
import type { Session } from './session-given.ts';
import { inWordsOfClock } from './times.ts';
import { worldAt } from './world.ts';

type Opened = {
  readonly place: HTMLElement;
  /** What is opened; undefined for a new one. */
  readonly entry: Kept | undefined;
  /** Other responses of this device, as they are now. */
  readonly others?: World['others'];
  /** Whether it is still to be drawn: meanwhile another one may have been opened. */
  readonly isWanted: () => boolean;
  /** Leads to one of them. */
  readonly openOther: (id: string) => void;
  readonly onEvent: NonNullable<Parameters<typeof runForm>[1]['onEvent']>;
  readonly askPlace?: NonNullable<Parameters<typeof runForm>[1]['askPlace']>;
  readonly placeAsked?: NonNullable<Parameters<typeof runForm>[1]['placeAsked']>;
  readonly onChange: (state: State) => void;
  readonly onFinish: (state: State, answers: Answers, remarks: readonly Remark[]) => void;
};

/** A form that was left, to go on with: in the language of the page, whatever it was finished as. */
const reopened = (world: World, language: string, state: State): State =>
  [{ kind: 'resumed' as const }, { kind: 'spoke' as const, language }].reduce(
    (now, event) => step(world, now, { ...event, ms: 0 }).state,
    state,
  );

/** Faults and reasons that the server gave, as the form shows them. */
const toldOf = (entry: Kept | undefined, { speech, now }: Pick<Session, 'speech' | 'now'>) =>
  entry?.state !== 'refused'
    ? []
    : [
        ...inWordsOfClock(entry.faults, speech, entry.startedAt, now()),
        ...(entry.reason === undefined ? [] : [{ pointer: '', rule: 'refused', message: entry.reason }]),
      ];

/**
 * A new form; where all that has to be said is known beforehand, at its review. Where nobody was met, no interview was held in any
 * language: that of the page is noted, if nothing else lacks.
 */
function begun(world: World, language: string, answers: Answers, newId: () => string, isGiven: boolean): State {
  const state = begin(world, language, answers, newId);
  if (!isGiven) return state;
  const spoken = begin(world, language, { ...suggestedIn(world.instrument, language), ...answers }, newId);
  const whole = [state, spoken].find((one) => problemsOf(world, one).length === 0);
  return whole === undefined ? state : step(world, whole, { kind: 'went', to: [], ms: 0 }).state;
}

/** Draws the form, with what the server said of it; resolves when it is on the page, or wanted no more. */
export async function openForm(
  session: Session,
  { place, entry, others, isWanted, openOther, onEvent, askPlace, placeAsked, onChange, onFinish }: Opened,
): Promise<void> {
  const { telling, now, newId, subject } = session;
  await breathe();
  const today = localMoment(now()).slice(0, 10);
  const { language } = telling;
  const chosen = isChosen(language, location.search) ? suggestedIn(session.instrument, language) : {};
  const suggested = { ...session.suggested, ...chosen };
  const left = entry && readState(entry.form);
  const counts = session.shift && (await (await import('../shifts/counts-for.ts')).countsFor(session, left));
  const known = { ...session.prefilled, ...counts };
  const world = worldAt({ ...session, known, suggested, today, ...(others && { others }) });
  const opened = now().getTime();
  const state = left
    ? reopened(world, language, left)
    : begun(world, language, { ...suggested, ...session.start }, newId, session.start !== undefined);
  await breathe();
  if (!isWanted()) return;
  const form = runForm(place, {
    world,
    state,
    telling,
    place: session.place,
    isCorrection: entry?.state !== 'delivered' && entry?.correction !== undefined,
    takesNotes: subject === 'interview',
    newRowId: newId,
    tellingIn: (other) => session.spokenBy(session.instrument.version, other),
    openOther,
    ms: () => now().getTime() - opened,
    onEvent,
    ...(askPlace && placeAsked && { askPlace, placeAsked }),
    settled: session.settled,
    onChange,
    onFinish,
  });
  const told = toldOf(entry, session);
  if (told.length > 0) form.showFaults(told);
}
