/** What a frame answers before anybody is asked: which answers these are, and whether the instrument can take them. */
import type { Instrument } from '../language/questions/instrument.ts';
import type { Sentence } from '../language/faults/messages.ts';
import { isRoster, type Plan, planOf } from '../language/questions/outline.ts';
import type { FrameUnit, KnownAnswers } from './round.ts';

/** A member of a unit, or one answer in it, that no interview there could carry. */
export type KnownFault = { readonly column: string } & (
  | { readonly kind: 'not-asked'; readonly name: string }
  /** `codes`: what the question takes, where it is a choice. */
  | {
      readonly kind: 'impossible';
      readonly value: string | number;
      readonly says: Sentence;
      readonly codes: readonly string[];
    }
);

/** Columns of the frame that are answers too, where the instrument asks for them. */
const ownAnswers = ({ psu, stratum, region, urban }: FrameUnit): Readonly<Record<string, string | undefined>> => ({
  psu,
  stratum,
  region,
  urban: urban === undefined ? undefined : urban ? 'urban' : 'rural',
});

/** Answers of every interview in a unit: known, and not asked. */
export function prefilledIn(instrument: Instrument, unit: FrameUnit): KnownAnswers {
  const { questions } = planOf(instrument);
  const own = Object.entries(ownAnswers(unit)).flatMap(([name, value]) =>
    value !== undefined && questions.has(name) ? [[name, value] as const] : [],
  );
  return { ...unit.prefilled, ...Object.fromEntries(own) };
}

/** The wording of consent that is read out or shown today, where the instrument asks for consent. */
export function wordingInUse(instrument: Instrument): KnownAnswers {
  const question = planOf(instrument).questions.get('consent_version')?.question;
  const newest = question?.kind === 'select-one' ? question.list.codes[question.list.codes.length - 1] : undefined;
  return newest === undefined ? {} : { consent_version: newest };
}

/** Regions that the frame of a round names, in alphabetical order. */
export const regionsOf = (frame: readonly FrameUnit[]): readonly string[] =>
  [...new Set(frame.flatMap(({ region }) => region ?? []))].sort((a, b) => (a < b ? -1 : 1));

function faultsOf(plan: Plan, column: string, name: string, value: string | number): readonly KnownFault[] {
  const planned = plan.questions.get(name);
  if (planned === undefined || isRoster(planned)) return [{ kind: 'not-asked', column, name }];
  const { leaf } = planned;
  const codes = leaf.holds === 'code' ? leaf.codes : [];
  return leaf.faults(value).map(({ says }) => ({ kind: 'impossible', column, value, says, codes }));
}

/** Everything in a unit of the frame that would have every interview there refused. */
export function knownFaults(instrument: Instrument, unit: FrameUnit): readonly KnownFault[] {
  const plan = planOf(instrument);
  const given = Object.keys(unit.prefilled ?? {});
  const columnOf = (name: string) => (given.includes(name) ? `prefilled.${name}` : name);
  const prefilled = Object.entries(prefilledIn(instrument, unit)).map(
    ([name, value]) => [columnOf(name), name, value] as const,
  );
  const suggested = Object.entries(unit.suggested ?? {}).map(
    ([name, value]) => [`suggested.${name}`, name, value] as const,
  );
  return [...prefilled, ...suggested].flatMap(([column, name, value]) => faultsOf(plan, column, name, value));
}
