/** What one sample tells of a total, and which part of it the other sample of a combined total can meet as well. */
import { unknownLevel } from '#schemas/language/study/tables.ts';
import type { Plan } from '../plan/plan.ts';
import type { AmountCell, PartsByCode, PartsInDomain, PartsOfTotal } from './contract.ts';
import { catalogueDomains, type DomainCatalogue } from './domains.ts';
import { cellsOf } from './fill-amounts.ts';
import type { Filling } from './filling.ts';
import { keptUnits } from './filter.ts';
import { type LabelledSums, labelledSums } from './labelled-sums.ts';
import type { Samples } from './samples.ts';
import { isTerm, itemsOfTerm, type Term, unitOfTerm } from './terms.ts';
import { frameIn, type Units, unitsIn } from './units.ts';

type Alone = { readonly dimension: string; readonly code: string };

/** What is asked of a sample: a measure of its tables, who is in it alone, and a dimension that both are told by. */
export type PartsAsked = {
  readonly indicator: string;
  readonly alone?: Alone | undefined;
  readonly by?: string | undefined;
};

/**
 * The total and its two parts. Whoever did not say whether the other sample can meet them is taken to be met by both, so that
 * nobody is added twice; their share is told.
 *
 * @returns undefined where no plan measures the indicator, or nobody has anything of it
 */
export function fillParts(plans: readonly Plan[], samples: Samples, asked: PartsAsked): PartsOfTotal | undefined {
  for (const plan of plans) {
    const term = plan.measures.filter(isTerm).find(({ indicator }) => indicator === asked.indicator);
    if (term === undefined) continue;
    const units = unitsIn(samples.weighing(plan.weighs), plan.rows, plan.times);
    const filling = { plan, units, kept: keptUnits(units, plan.filters.get(term)) };
    const all = partsOf(filling, term, asked.alone);
    const { by, alone } = asked;
    if (all?.parts === undefined || by === undefined || alone === undefined) return all;
    const corridorTo = plan.corridors.has(by) && { corridorTo: units.sample.round.country };
    const domains = partsBy(filling, term, { by, alone });
    return { ...all, by: { dimension: by, ...corridorTo, domains } };
  }
  return undefined;
}

/** A code as the tables of its sample label it: a country of a dimension of corridors is the beginning of one. */
export const labelOfCode = (
  { corridorTo }: Pick<NonNullable<PartsOfTotal['by']>, 'corridorTo'>,
  code: string,
): string => (corridorTo === undefined || code === unknownLevel ? code : `${code}-${corridorTo}`);

/** The total and its parts by the codes of a dimension. */
function partsBy(
  filling: Filling,
  term: Term,
  { by, alone }: { readonly by: string; readonly alone: Alone },
): readonly PartsByCode[] {
  const both = [by, alone.dimension];
  const wholes = cellsIn(filling, term, gathered(filling, term, [by]));
  const byAnswer = gathered(filling, term, both);
  const cells = cellsIn(filling, term, gathered(filling, term, both, alone));
  const told = { unit: unitOfTerm(term, filling), frame: frameIn(filling.units) };
  const end = filling.plan.corridors.has(by) ? `-${filling.units.sample.round.country}` : '';
  return wholes.map((whole) => {
    const label = whole.domain[by] ?? unknownLevel;
    const answers = byAnswer.filter(({ domain }) => domain[by] === label);
    const unknownShare = shareUnknown(answers, alone.dimension, filling.units);
    const part = (name: string): AmountCell | undefined =>
      cells.find(({ domain }) => domain[by] === label && domain['part'] === name);
    const code = label.endsWith(end) ? label.slice(0, label.length - end.length) : label;
    return { ...told, code, whole, parts: { alone: part('alone'), shared: part('shared'), unknownShare } };
  });
}

function partsOf(filling: Filling, term: Term, alone: Alone | undefined): PartsInDomain | undefined {
  const { units } = filling;
  const [whole] = cellsIn(filling, term, gathered(filling, term, []));
  if (whole === undefined) return undefined;
  const told = { unit: unitOfTerm(term, filling), frame: frameIn(units), whole };
  if (alone === undefined) return told;
  const byAnswer = gathered(filling, term, [alone.dimension]);
  const unknownShare = shareUnknown(byAnswer, alone.dimension, units);
  if (unknownShare === 1) return told; // nobody was asked, or nobody said
  const cells = cellsIn(filling, term, gathered(filling, term, [alone.dimension], alone));
  const part = (name: string): AmountCell | undefined => cells.find(({ domain }) => domain['part'] === name);
  return { ...told, parts: { alone: part('alone'), shared: part('shared'), unknownShare } };
}

/** What units have, by answer; or by whether the answer is the one that is looked for. */
function gathered(filling: Filling, term: Term, breakdown: readonly string[], alone?: Alone): readonly LabelledSums[] {
  const answers = catalogueDomains(filling.units.sample, filling.plan, breakdown);
  const catalogue = alone === undefined ? answers : inTwo(answers, alone);
  return labelledSums(catalogue, itemsOfTerm(filling, term, breakdown, catalogue));
}

type Domain = AmountCell['domain'];

/** The domains of a question as two in each code of the other dimensions: those who give one answer, and everybody else. */
function inTwo({ domains, classify }: DomainCatalogue, { dimension, code }: Alone): DomainCatalogue {
  const found = new Map<string, { readonly place: number; readonly domain: Domain }>();
  const placeOf = ({ [dimension]: answer, ...others }: Domain): number => {
    const domain = { ...others, part: answer === code ? 'alone' : 'shared' };
    const key = JSON.stringify(domain);
    const known = found.get(key) ?? { place: found.size, domain };
    found.set(key, known);
    return known.place;
  };
  return {
    domains: () => [...found.values()].map(({ domain }) => domain),
    classify: (...rows) => {
      const answers = classify(...rows);
      const places = domains().map(placeOf);
      return answers.map((answer) => places[answer]!);
    },
  };
}

const cellsIn = (filling: Filling, { indicator }: Term, sums: readonly LabelledSums[]): readonly AmountCell[] =>
  cellsOf(filling, { indicator }, sums);

/** Weighted share of the units whose answer nobody knows; 1 where there is no other answer. */
function shareUnknown(byAnswer: readonly LabelledSums[], dimension: string, { standing }: Units): number {
  const sizeOf = (sums: readonly LabelledSums[]): number =>
    sums.reduce((total, each) => total + each.sums.units.reduce((sum, unit) => sum + standing[unit]!, 0), 0);
  const all = sizeOf(byAnswer);
  return all === 0 ? 1 : sizeOf(byAnswer.filter(({ domain }) => domain[dimension] === unknownLevel)) / all;
}
