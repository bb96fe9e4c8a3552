/** Rows of one of two samples: its total, and the parts of it where somebody said which they are of. */
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import type { CellBasis } from '../../disclosure/cell.ts';
import type { ComputedEstimate } from '../../disclosure/cells.ts';
import { type Estimated, totalOf } from '../../production/estimate/domain-estimates.ts';
import { makeRow, type Settled } from '../../production/estimate/make-row.ts';
import type { AmountCell, ImputedParts, PartsInDomain } from '../../production/sums/contract.ts';
import { combine, type PieceWeights } from '../../statistics/dual-frame/combined.ts';
import type { Domain, Side } from './sides.ts';

type Part = 'alone' | 'shared';

/** @param labels of the domain as rows of both samples have them */
export function sampleRows(side: Side, labels: Domain, settings: RoundSettings): readonly ComputedEstimate[] {
  const { study, at, parts: told } = side;
  if (told === undefined) return [];
  const { whole, parts } = told;
  const row = (cell: AmountCell, basis: CellBasis, part?: Part) => {
    const domain = { frame: study, ...(part && { part }), ...labels };
    return totalRow({ side, told, domain, cell, basis, settings }, part);
  };
  const partRow = (cell: AmountCell | undefined, part: Part, raw?: Domain) => {
    if (cell === undefined) return [];
    const { quantity } = cell.basis;
    // The same people may stand in the survey's own table by their answer.
    const besides = raw === undefined ? {} : { goesWith: [{ quantity, domain: raw }] };
    return [row(cell, { ...cell.basis, domain: { part, ...at }, ...besides }, part)];
  };
  return [
    row(whole, { ...whole.basis, domain: at }),
    ...partRow(parts?.alone, 'alone', rawDomain(side)),
    ...partRow(parts?.shared, 'shared'),
  ];
}

/** Domain of the survey's own tables in which those of one sample alone are. */
function rawDomain({ study, of, at }: Side): Domain | undefined {
  const { alone } = study === of.with.study ? of.with : of.here;
  return alone && { ...at, [alone.dimension]: alone.code };
}

type Making = {
  readonly side: Side;
  readonly told: PartsInDomain;
  readonly domain: Domain;
  readonly cell: AmountCell;
  readonly basis: CellBasis;
  readonly settings: RoundSettings;
};

function totalRow({ side, told, domain, cell, basis, settings }: Making, part?: Part): ComputedEstimate {
  const { table, indicator } = side.of;
  const { frame, unit, imputed } = told;
  const { base, unknownShare, some } = cell;
  const head = {
    table,
    indicator: `${indicator}-total`,
    statistic: 'total' as const,
    domain,
    unit,
    base,
    unknownShare,
  };
  const answered = { ...totalOf(some.moments, frame), n: some.respondents };
  const estimated = imputed === undefined ? answered : afterImputation(answered, imputed, part);
  return { ...makeRow(head, estimated, { frame, settings }), basis };
}

/** Share of a figure that is there because of imputation. */
export function shareImputed(now: number, before: number): number {
  const difference = Math.abs(now - before);
  return difference === 0 ? 0 : difference / (Math.abs(before) + difference);
}

/** A total of one sample, or a part of it, after imputation: its variance is that of its pieces. */
function afterImputation(
  answered: Estimated,
  { pieces, without, method, told, ownTold }: ImputedParts,
  part: Part | undefined,
): Settled {
  const weights = [part === 'shared' ? 0 : 1, part === 'alone' ? 0 : 1, 0] as const satisfies PieceWeights;
  const nothing = [0, 0, 0] as const satisfies PieceWeights;
  const [now, before] = [pieces, without].map((each) => combine(each, each, [weights, nothing]));
  const { value, standardError: se } = now!;
  const themselves = { alone: ownTold, shared: told - ownTold, whole: told }[part ?? 'whole'];
  return {
    ...answered,
    // Fewer places may have any of a part than of the whole.
    ...{ estimate: value, se, df: Math.min(answered.df, pieces.df) },
    imputed: { method, share: shareImputed(value, before!.value), told: themselves },
  };
}
