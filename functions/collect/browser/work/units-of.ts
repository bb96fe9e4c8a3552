/** Finds what the units of a list need to be shown: their questions, what became of them, and what is remembered of it. */
import { unitQuestion } from '#schemas/fieldwork/drawn-units.ts';
import { readFormStudy } from '#schemas/language/study/form/read-form-study.ts';

import type { Looking } from '../../../client/filling/show-kept.ts';
import { addressOf } from '../../../client/filling/study/study-address.ts';
import type { StudyCopies } from '../../../client/filling/study/study-copies.ts';
import type { KeptWork, Visit, Work } from '../../../client/links/work-list.ts';
import type { Prepared } from './prepare.ts';
import type { WorkSpeech } from './speech.ts';
import { unitList } from './unit-list.ts';
import { toRemember, type UnitQuestions, unitStates } from './units.ts';

type Given = {
  readonly kept: KeptWork;
  readonly prepared: Prepared;
  readonly copies: StudyCopies;
  readonly language: string;
  readonly keeping: Looking;
  readonly speech: WorkSpeech;
};

export type Units = {
  readonly draw: (one: Work, address: string) => readonly HTMLElement[];
  /** Visits that are not remembered yet. */
  readonly seen: Readonly<Record<string, Visit>>;
};

type Known = { readonly questions: UnitQuestions; readonly outcomes: Readonly<Record<string, string>> };

/** What the questionnaire of a list says of units; undefined where it is not here, or names none. */
async function knownOf(instrument: string, { prepared, copies, language }: Given): Promise<Known | undefined> {
  const version = [...prepared.values()].find((one) => one.instrument === instrument)?.version;
  const copy = version === undefined ? undefined : await copies.get(addressOf({ id: instrument, version, language }));
  const study = readFormStudy(copy);
  const unit = unitQuestion(study?.unit);
  if (study === undefined || unit === undefined) return undefined;
  const { visit } = study.unit ?? {};
  return {
    questions: { unit, ...(visit !== undefined && { visit }) },
    outcomes: study.words.options?.['disposition'] ?? {},
  };
}

/** Which lists of the page are unfolded. */
const unfolded = (): ReadonlySet<string> =>
  new Set(
    [...document.querySelectorAll<HTMLElement>('details.units[open]')].map(({ dataset }) => dataset['place'] ?? ''),
  );

/** For one list of work, as it is now. */
export async function unitsOf(given: Given): Promise<Units> {
  const { kept, keeping, speech } = given;
  const withUnits = kept.list.work.filter(({ units = [] }) => units.length > 0);
  const drawn = new Map<Work, (address: string) => HTMLElement>();
  let seen: Readonly<Record<string, Visit>> = {};
  const open = unfolded();
  for (const instrument of new Set(withUnits.map((one) => one.instrument))) {
    const known = await knownOf(instrument, given);
    if (known === undefined) continue;
    const entries = await keeping.list(kept.list.round, instrument);
    for (const work of withUnits.filter((one) => one.instrument === instrument)) {
      const states = unitStates(work, known.questions, entries, kept.visits ?? {});
      seen = { ...seen, ...toRemember(work, states) };
      drawn.set(work, (address) =>
        unitList({
          ...known,
          work,
          states,
          speech,
          isOpen: open.has(work.psu ?? ''),
          open: () => {
            location.href = address;
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
