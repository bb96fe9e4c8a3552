/**
 * What a study that imputes tells for totals that are combined with another sample's: the parts of its total after imputation, with
 * a covariance that holds what imputation adds, as the variances of its own tables do.
 */
import type { AmountMeasure } from '#schemas/language/study/tables.ts';
import type { Replicates } from '../../statistics/design/replicates.ts';
import { type FramePieces, nobodysPieces } from '../../statistics/dual-frame/pieces.ts';
import { poolImputations } from '../../statistics/imputation/rubin.ts';
import { covarianceOfReplicates } from '../../statistics/replicates/replicate-variance.ts';
import { piecesOfParts } from '../sums/pieces-of-parts.ts';
import type { MethodCode } from '../observations/observation.ts';
import type { Plan } from '../plan/plan.ts';
import type { PartsInDomain, PartsOfTotal } from '../sums/contract.ts';
import { fillParts, labelOfCode, type PartsAsked } from '../sums/fill-parts.ts';
import type { Samples } from '../sums/samples.ts';
import { type Figures, keyOf } from './settle.ts';

/** Table of figures that nobody is shown: they are made in each replicate for their spread. */
const table = 'sides';

type Domain = Readonly<Record<string, string>>;

/** Breakdowns that a side is put together from: everybody, whom this sample alone can meet, and both by the dimension that is asked for. */
function breakdownsOf({ alone, by }: PartsAsked): readonly (readonly string[])[] {
  if (alone === undefined) return [[]];
  const { dimension } = alone;
  return [[], [dimension], ...(by === undefined ? [] : [[by], [by, dimension]])];
}

/** The total that a side is of, and of whom is in this sample alone, as tables of their own. */
export function plansOfSides(plans: readonly Plan[], sides: readonly PartsAsked[]): readonly Plan[] {
  return sides.flatMap((asked) => {
    const { indicator } = asked;
    for (const plan of plans) {
      const found = plan.measures.find(
        (measure): measure is AmountMeasure => measure.kind === 'amount' && measure.indicator === indicator,
      );
      if (found === undefined) continue;
      const measure = { ...found, table, by: breakdownsOf(asked) };
      const filter = plan.filters.get(found);
      const filters = new Map(filter === undefined ? [] : [[measure, filter] as const]);
      return [{ ...plan, measures: [measure], filters }];
    }
    return [];
  });
}

/** Total of everybody in a domain, and of whom is in this sample alone; undefined where the figures have no such total. */
function totalsIn(figures: Figures, { indicator, alone }: PartsAsked, domain: Domain) {
  const at = (domain: Domain) =>
    figures.get(keyOf({ table, indicator: `${indicator}-total`, statistic: 'total', domain }));
  const whole = at(domain);
  if (whole === undefined) return undefined;
  return { whole, own: alone && at({ ...domain, [alone.dimension]: alone.code }) };
}

/** Pieces that a total was made of, without a variance. */
const piecesWithout = (own: number, whole: number): FramePieces => ({
  ...{ own, overlap: whole - own, overlapSize: 0, df: 0 },
  covariance: new Float64Array(9).fill(Number.NaN),
});

function settled<Parts extends PartsInDomain>(
  parts: Parts,
  pieces: FramePieces,
  method: MethodCode,
  before: ReturnType<typeof totalsIn>,
): Parts {
  const told = before?.whole.n ?? 0;
  const left = piecesWithout(before?.own?.estimate ?? 0, before?.whole.estimate ?? 0);
  return { ...parts, imputed: { pieces, without: left, method, told, ownTold: before?.own?.n ?? 0 } };
}

/** Covariance of own and overlap among pieces, which have a third. */
function amongPieces([a, b, c]: readonly [number, number, number]): Float64Array {
  return Float64Array.of(a, b, 0, b, c, 0, 0, 0, 0);
}

type Side = { readonly asked: PartsAsked; readonly plans: readonly Plan[]; readonly without: Figures };

/** A side with each of its domains settled as all of it is. */
function everywhere(
  side: PartsOfTotal,
  settle: <Parts extends PartsInDomain>(parts: Parts, domain: Domain) => Parts,
): PartsOfTotal {
  const { by } = side;
  if (by === undefined) return settle(side, {});
  const domains = by.domains.map((each) => settle(each, { [by.dimension]: labelOfCode(by, each.code) }));
  return { ...settle(side, {}), by: { ...by, domains } };
}

/** A side imputed again in each replicate. One that imputation does not move is as it was answered. */
export function sideByReplicates(
  side: Side,
  imputed: Samples,
  passes: readonly Figures[],
  replicates: Replicates,
): PartsOfTotal | undefined {
  const found = fillParts(side.plans, imputed, side.asked);
  return found && everywhere(found, (parts, domain) => byReplicates(side, parts, domain, { passes, replicates }));
}

type Passes = { readonly passes: readonly Figures[]; readonly replicates: Replicates };

function byReplicates<Parts extends PartsInDomain>(
  { asked, without }: Side,
  parts: Parts,
  domain: Domain,
  { passes, replicates }: Passes,
): Parts {
  const totals = passes.map((figures) => totalsIn(figures, asked, domain));
  if (totals.every((total) => total === undefined)) return parts;
  const answered = piecesOfParts(parts);
  const estimates = Float64Array.from(
    totals.flatMap((total) => {
      const own = (parts.parts && total?.own?.estimate) ?? 0;
      return [own, (total?.whole.estimate ?? 0) - own];
    }),
  );
  const full = Float64Array.of(answered.own, answered.overlap);
  const spread = covarianceOfReplicates(estimates, full, replicates);
  const pieces = { ...answered, covariance: amongPieces([spread[0]!, spread[1]!, spread[3]!]) };
  return settled(parts, pieces, 'design-based-imputed-replicates', totalsIn(without, asked, domain));
}

/** Mean covariance of the imputations, and (1 + 1/M) times that of their estimates: Rubin's rule for two totals at once. */
function pooled(all: readonly FramePieces[]): FramePieces {
  const m = all.length;
  const mean = (of: (pieces: FramePieces) => number) => all.reduce((sum, pieces) => sum + of(pieces), 0) / m;
  const [own, overlap] = [mean((pieces) => pieces.own), mean((pieces) => pieces.overlap)];
  const offs = all.map((pieces) => [pieces.own - own, pieces.overlap - overlap] as const);
  const total = (j: 0 | 1, k: 0 | 1): number =>
    mean(({ covariance }) => covariance[3 * j + k]!) +
    ((1 + 1 / m) * offs.reduce((sum, off) => sum + off[j] * off[k], 0)) / (m - 1);
  const { df } = poolImputations(
    all.map((pieces) => pieces.own + pieces.overlap),
    all.map(({ covariance }) => covariance[0]! + 2 * covariance[1]! + covariance[4]!),
    Math.min(...all.map((pieces) => pieces.df)),
  );
  return { own, overlap, overlapSize: 0, covariance: amongPieces([total(0, 0), total(0, 1), total(1, 1)]), df };
}

/**
 * A side by several imputations.
 *
 * @see Rubin (1987), Multiple Imputation for Nonresponse in Surveys, section 3.3: multivariate estimands
 */
export function sideByRubin(side: Side, imputed: readonly Samples[]): PartsOfTotal | undefined {
  const found = imputed.flatMap((samples) => fillParts(side.plans, samples, side.asked) ?? []);
  const [first] = found;
  if (first === undefined || found.length < 2) return first;
  return everywhere(first, (parts, domain) => byRubin(side, parts, domain, found));
}

/** Pieces of a domain in each imputation; of nobody where one of them has none there. */
function piecesIn(found: readonly PartsOfTotal[], parts: PartsInDomain): readonly FramePieces[] {
  const told = found.map((each) => ('code' in parts ? each.by?.domains.find(({ code }) => code === parts.code) : each));
  const { df } = piecesOfParts(parts);
  return told.map((each) => (each === undefined ? { ...nobodysPieces, df } : piecesOfParts(each)));
}

function byRubin<Parts extends PartsInDomain>(
  { asked, without }: Side,
  parts: Parts,
  domain: Domain,
  found: readonly PartsOfTotal[],
): Parts {
  const pieces = piecesIn(found, parts);
  const before = totalsIn(without, asked, domain);
  const isMoved = pieces.some(
    ({ own, overlap }) => own + overlap !== before?.whole.estimate || own !== (before.own?.estimate ?? 0),
  );
  if (!isMoved) return parts;
  return settled(parts, pooled(pieces), 'design-based-imputed', before);
}
