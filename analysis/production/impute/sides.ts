/**
 * What a study that imputes tells for totals that are combined with another sample's: the parts of its total after imputation, with
 * a covariance that holds what imputation adds, as the variances of its own tables do.
 */
import type { AmountMeasure } from '#schemas/language/study/tables.ts';
import type { Replicates } from '../../statistics/design/replicates.ts';
import type { FramePieces } from '../../statistics/dual-frame/pieces.ts';
import { poolImputations } from '../../statistics/imputation/rubin.ts';
import { covarianceOfReplicates } from '../../statistics/replicates/replicate-variance.ts';
import { piecesOfParts } from '../sums/pieces-of-parts.ts';
import type { MethodCode } from '../observations/observation.ts';
import type { Plan } from '../plan/plan.ts';
import type { PartsOfTotal } from '../sums/contract.ts';
import { fillParts, type PartsAsked } from '../sums/fill-parts.ts';
import type { Samples } from '../sums/samples.ts';
import { type Figures, keyOf } from './settle.ts';

/** Table of figures that nobody is shown: they are made in each replicate for their spread. */
const table = 'sides';

/** The total that a side is of, and of whom is in this sample alone, as tables of their own. */
export function plansOfSides(plans: readonly Plan[], sides: readonly PartsAsked[]): readonly Plan[] {
  return sides.flatMap(({ indicator, alone }) => {
    for (const plan of plans) {
      const found = plan.measures.find(
        (measure): measure is AmountMeasure => measure.kind === 'amount' && measure.indicator === indicator,
      );
      if (found === undefined) continue;
      const measure = { ...found, table, by: alone === undefined ? [[]] : [[], [alone.dimension]] };
      const filter = plan.filters.get(found);
      const filters = new Map(filter === undefined ? [] : [[measure, filter] as const]);
      return [{ ...plan, measures: [measure], filters }];
    }
    return [];
  });
}

/** Total of everybody, and of whom is in this sample alone; undefined where the figures have no such total. */
function totalsIn(figures: Figures, { indicator, alone }: PartsAsked) {
  const at = (domain: Readonly<Record<string, string>>) =>
    figures.get(keyOf({ table, indicator: `${indicator}-total`, statistic: 'total', domain }));
  const whole = at({});
  if (whole === undefined) return undefined;
  return { whole, own: alone && at({ [alone.dimension]: alone.code }) };
}

/** Pieces that a total was made of, without a variance. */
const piecesWithout = (own: number, whole: number): FramePieces => ({
  ...{ own, overlap: whole - own, overlapSize: 0, df: 0 },
  covariance: new Float64Array(9).fill(Number.NaN),
});

function settled(
  parts: PartsOfTotal,
  pieces: FramePieces,
  method: MethodCode,
  without: Figures,
  asked: PartsAsked,
): PartsOfTotal {
  const before = totalsIn(without, asked);
  const told = before?.whole.n ?? 0;
  const left = piecesWithout(before?.own?.estimate ?? 0, before?.whole.estimate ?? 0);
  return { ...parts, imputed: { pieces, without: left, method, told, ownTold: before?.own?.n ?? 0 } };
}

/** Covariance of own and overlap among pieces, which have a third. */
function amongPieces([a, b, c]: readonly [number, number, number]): Float64Array {
  return Float64Array.of(a, b, 0, b, c, 0, 0, 0, 0);
}

type Side = { readonly asked: PartsAsked; readonly plans: readonly Plan[]; readonly without: Figures };

/** A side imputed again in each replicate. One that imputation does not move is as it was answered. */
export function sideByReplicates(
  { asked, plans, without }: Side,
  imputed: Samples,
  passes: readonly Figures[],
  replicates: Replicates,
): PartsOfTotal | undefined {
  const parts = fillParts(plans, imputed, asked);
  const totals = passes.map((figures) => totalsIn(figures, asked));
  if (parts === undefined || totals.every((total) => total === undefined)) return parts;
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
  return settled(parts, pieces, 'design-based-imputed-replicates', without, asked);
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
export function sideByRubin({ asked, plans, without }: Side, imputed: readonly Samples[]): PartsOfTotal | undefined {
  const found = imputed.flatMap((samples) => fillParts(plans, samples, asked) ?? []);
  const [first] = found;
  if (first === undefined || found.length < 2) return first;
  const pieces = found.map(piecesOfParts);
  const before = totalsIn(without, asked);
  const isMoved = pieces.some(
    ({ own, overlap }) => own + overlap !== before?.whole.estimate || own !== (before.own?.estimate ?? 0),
  );
  if (!isMoved) return first;
  return settled(first, pooled(pieces), 'design-based-imputed', without, asked);
}
