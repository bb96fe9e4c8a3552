/** What makes units of a frame useless for the questionnaires of a round, in English. */
import { knownFaults } from '#schemas/fieldwork/known-answers.ts';
import type { Study } from '#schemas/language/study/study.ts';

import type { FrameFaults } from '../round-deps.ts';
import { instrumentIn } from './instrument-in.ts';
import { knownInWords } from './known-in-words.ts';

/** @param known studies of the platform */
export const frameFaultsWith =
  (known: readonly Study[]): FrameFaults =>
  (round, unit) => {
    const instrument = instrumentIn(round, unit.instrument, known);
    if (instrument === undefined) return [];
    return knownFaults(instrument, unit).map((fault) => `psu ${unit.psu}, ${knownInWords(fault)}`);
  };
