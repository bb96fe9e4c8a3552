/** Finds what the units of a list need to be shown: their questions, what became of them, and what is remembered of it. */
import { unitQuestion } from '#schemas/fieldwork/drawn-units.ts';

import type { Looking } from '../../../client/filling/show-kept.ts';
import type { Plan } from '../../../client/links/planned-visits.ts';
import type { KeptWork, Visit, Work } from '../../../client/links/work-list.ts';
import type { NamedOf } from './named.ts';
import type { WorkSpeech } from '../../../client/links/work-speech.ts';
import { unitList } from './unit-list.ts';
import { toRemember, type UnitQuestions, unitStates } from './units.ts';

type Given = {
  readonly kept: KeptWork;
  /** Visits that are remembered. */
  readonly visits: Readonly<Record<string, Visit>>;
  readonly keeping: Pick<Looking, 'list'>;
  readonly namedOf: NamedOf;
  readonly speech: WorkSpeech;
  /** By `unitKey`. */
  readonly plans: ReadonlyMap<string, Plan>;
  readonly now: () => Date;
  /** Opens an address. */
  readonly open: (address: string) => void;
  /** Something was planned, or is not any more. */
  readonly onChange: () => void;
};

export type Units = {
  readonly draw: (one: Work, address: string) => readonly HTMLElement[];
  /** Visits that are not remembered yet. */
  readonly seen: Readonly<Record<string, Visit>>;
};

type Known = { readonly questions: UnitQuestions; readonly outcomes: Readonly<Record<string, string>> };

/** What the questionnaire of a list says of units; undefined where it is not here, or names none. */
async function knownOf(instrument: string, namedOf: NamedOf): Promise<Known | undefined> {
  const named = await namedOf(instrument);
  const unit = unitQuestion(named?.unit);
  if (named === undefined || unit === undefined) return undefined;
  const { visit } = named.unit ?? {};
  return { questions: { unit, ...(visit !== undefined && { visit }) }, outcomes: named.outcomes };
}

/** For one list of work, as it is now. */
export async function unitsOf(given: Given): Promise<Units> {
  const { kept, visits, keeping, speech, plans, now, open, onChange } = given;
  const withUnits = kept.list.work.filter(({ units = [] }) => units.length > 0);
  const drawn = new Map<Work, (address: string) => HTMLElement>();
  let seen: Readonly<Record<string, Visit>> = {};
  for (const instrument of new Set(withUnits.map((one) => one.instrument))) {
    const known = await knownOf(instrument, given.namedOf);
    if (known === undefined) continue;
    const entries = await keeping.list(kept.list.round, instrument);
    for (const work of withUnits.filter((one) => one.instrument === instrument)) {
      const states = unitStates(work, known.questions, entries, visits);
      seen = { ...seen, ...toRemember(work, states) };
      drawn.set(work, (address) =>
        unitList({
          ...known,
          work,
          states,
          speech,
          round: kept.list.round,
          plans,
          now,
          onChange,
          open: () => {
            open(address);
          },
        }),
      );
    }
  }
  return {
    draw: (one, address) => [drawn.get(one)?.(address)].flatMap((made) => made ?? []),
    seen: JSON.stringify({ ...kept.visits, ...seen }) === JSON.stringify(kept.visits ?? {}) ? {} : seen,
  };
}
