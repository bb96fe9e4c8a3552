/** One step of imputation: what it works on, and what it says it did. */
import type { ImputationStep } from '#schemas/fieldwork/imputation.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import type { Chance } from './chance.ts';
import type { Interviewed } from './interviewed.ts';

/** What a step found and did. */
export type StepResult = {
  readonly step: ImputationStep;
  /** Answers that lacked, of interviews; and those among them that were imputed. */
  readonly lacking: number;
  readonly imputed: number;
  /** How many were drawn from classes of so many variables, by their number. */
  readonly byDepth: ReadonlyMap<number, number>;
};

/** What a step works on. */
export type Imputing = Interviewed & {
  readonly asked: { readonly instrument: Instrument; readonly alwaysAsked: ReadonlySet<string> };
  readonly round: Round;
  readonly chance: Chance;
};
