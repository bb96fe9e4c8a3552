/** One stored response as a row of fieldwork. */
import type { StoredState } from '#schemas/fieldwork/interview-states.ts';
import { dispositions } from '#schemas/reference/lists.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { Outcome } from '../dispositions.ts';
import type { Interview, Times } from './interview.ts';
import { lookReader } from './look.ts';

/** What fieldwork reads of a response. */
export type Filed = {
  readonly id: string;
  /** ISO 8601, with the offset of the place where it was filled in, or in UTC. */
  readonly startedAt: string;
  readonly endedAt: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly link?: string;
  readonly enumerator?: string;
  readonly trial?: true;
  /** Of imported microdata: they came with a weight, and their shift weighs nobody. */
  readonly design?: unknown;
  readonly state: StoredState;
  readonly paradata?: { readonly screens: Readonly<Record<string, number>> };
  readonly position?: { readonly latitude: number; readonly longitude: number };
};

const isOutcome = (code: unknown): code is Outcome => dispositions.codes.some((one) => one === code);
const textOf = (answer: unknown): string | undefined => (typeof answer === 'string' ? answer : undefined);

/** `2027-04-05T21:30:00.000+05:00` → 21.5; what ends in Z says nothing of the place. */
function hourOf(moment: string): number | undefined {
  const [, hour, minute] = /T(\d\d):(\d\d).*[+-]\d\d:\d\d$/.exec(moment) ?? [];
  return hour === undefined ? undefined : Number(hour) + Number(minute) / 60;
}

function timesOf({ startedAt, endedAt }: Filed): Times {
  const [start, end] = [hourOf(startedAt), hourOf(endedAt)];
  const hours = start === undefined || end === undefined ? undefined : ([start, end] as const);
  return { day: endedAt.slice(0, 10), start: Date.parse(startedAt), end: Date.parse(endedAt), hours };
}

/**
 * A reader of the responses to one study. The questions `psu` and `disposition`, which weights read too, say where and what
 * came of it; a response without a disposition is a whole interview. `collection.unit` says which dwelling.
 */
export function interviewReader(study: Study): (filed: Filed) => Interview {
  const look = lookReader(study);
  const { unit, weights } = study.collection;
  const numberIn = (answer: unknown): number => (typeof answer === 'number' ? answer : 0);
  const shiftOf = ({ answers, design }: Filed): Interview['shift'] =>
    weights.kind !== 'shift' || design !== undefined
      ? undefined
      : { refusals: numberIn(answers[weights.refusals]), nonresponse: numberIn(answers[weights.nonresponse]) };
  return (filed) => {
    const { id, answers, enumerator, link, trial = false, state, paradata, position } = filed;
    const named = (unit?.named ?? []).map((name) => textOf(answers[name]));
    const disposition = answers['disposition'];
    const visit = answers[unit?.visit ?? ''];
    return {
      id,
      instrument: study.instrument.id,
      psu: textOf(answers['psu']),
      enumerator: enumerator ?? link,
      link,
      onePerson: enumerator !== undefined,
      outcome: disposition === undefined ? 'complete' : isOutcome(disposition) ? disposition : 'other',
      state,
      trial,
      unit: named.length === 0 || named.includes(undefined) ? undefined : JSON.stringify(named),
      unitCode: named.at(-1),
      visit: typeof visit === 'number' ? visit : undefined,
      shift: shiftOf(filed),
      times: timesOf(filed),
      screens: paradata?.screens,
      position: position && `${position.latitude} ${position.longitude}`,
      look: look(answers),
    };
  };
}
