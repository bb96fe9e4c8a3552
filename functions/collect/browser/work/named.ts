/** What the questionnaires of a list say of their units and of what may come of them, in the language of the page. */
import { readFormStudy } from '#schemas/language/study/form/read-form-study.ts';
import type { ShiftCounts, Unit } from '#schemas/language/study/collection.ts';

import { addressOf } from '../../../client/filling/study/study-address.ts';
import type { StudyCopies } from '../../../client/filling/study/study-copies.ts';
import type { Prepared } from './prepare.ts';

export type Named = {
  readonly unit: Unit | undefined;
  /** Questions that hold the counts of a shift. */
  readonly shift: ShiftCounts | undefined;
  /** Words of outcomes by their codes. */
  readonly outcomes: Readonly<Record<string, string>>;
};

/** Undefined where a questionnaire is not on this device. */
export type NamedOf = (instrument: string) => Promise<Named | undefined>;

/** Reads each copy once. */
export function namedIn(prepared: Prepared, copies: StudyCopies, language: string): NamedOf {
  const read = async (instrument: string): Promise<Named | undefined> => {
    const version = [...prepared.values()].find((one) => one.instrument === instrument)?.version;
    const copy = version === undefined ? undefined : await copies.get(addressOf({ id: instrument, version, language }));
    const study = readFormStudy(copy);
    return study && { unit: study.unit, shift: study.shift, outcomes: study.words.options?.['disposition'] ?? {} };
  };
  const known = new Map<string, Promise<Named | undefined>>();
  return (instrument) => {
    const one = known.get(instrument) ?? read(instrument);
    known.set(instrument, one);
    return one;
  };
}
