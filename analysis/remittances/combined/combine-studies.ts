/** Rows of a combined table: each sample alone, both together, and what both can meet, told twice. */
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import { note } from '#schemas/words/note.ts';
import { together } from '../../disclosure/behind.ts';
import type { CellBasis } from '../../disclosure/cell.ts';
import type { ComputedEstimate } from '../../disclosure/cells.ts';
import { hashNumbers } from '../../disclosure/hash.ts';
import { type Estimated, totalOf } from '../../production/estimate/domain-estimates.ts';
import { makeRow, type Settled } from '../../production/estimate/make-row.ts';
import type { Warning } from '../../production/observations/rows.ts';
import type { AmountCell, ImputedParts } from '../../production/sums/contract.ts';
import { combine, type Combined, type PieceWeights } from '../../statistics/dual-frame/combined.ts';
import { bothStudies, type Combination, type Told } from './combinations.ts';
import { combinationsIn, estimatedFrom } from './estimate-combined.ts';
import { leftOutWarnings } from './left-out.ts';

export type CombinedRows = { readonly rows: readonly ComputedEstimate[]; readonly warnings: readonly Warning[] };

type Making = { readonly combination: Combination; readonly settings: RoundSettings };

/** A difference of the overlap beyond so many of its standard errors is told. */
const beyondChance = 2;

/** Rows of one combination; none where either sample tells nothing. */
export function combineStudies(combination: Combination, told: readonly Told[], settings: RoundSettings): CombinedRows {
  const [first, second] = [combination.plan.with.study, combination.here].map((study) =>
    told.find((each) => each.study === study && each.of === combination.plan),
  );
  if (first === undefined || second === undefined) return { rows: [], warnings: [] };
  const making = { combination, settings };
  const { screened, weighed } = combinationsIn(first.parts, second.parts, settings.overlapShare);
  const of = togetherOf(first, second, making);
  const difference = weighed && of(weighed.check, weighed.checkWithout, 'difference', weighed.level);
  const rows = [
    ...sampleRows(first, making),
    ...sampleRows(second, making),
    ...(weighed === undefined ? [] : [of(weighed.combined, weighed.without, 'both')]),
    of(screened.combined, screened.without, 'both-screened'),
    ...(difference ? [difference] : []),
  ];
  const isTold = difference?.quality !== 'suppress' && rows.every(({ reason }) => reason !== 'few-units');
  const isBeyond = Math.abs(weighed?.check.z ?? 0) > beyondChance;
  const disagree = isTold && isBeyond ? [disagreement(combination, weighed!.check.z)] : [];
  return { rows, warnings: [...disagree, ...leftOutWarnings(combination)] };
}

/** A sample alone, and its parts where somebody said which they are of. */
function sampleRows(told: Told, making: Making): readonly ComputedEstimate[] {
  const { whole, parts } = told.parts;
  const domain = { frame: told.study };
  const partRow = (cell: AmountCell | undefined, part: 'alone' | 'shared', raw?: Readonly<Record<string, string>>) => {
    if (cell === undefined) return [];
    const { quantity } = cell.basis;
    // The same people may stand in the survey's own table by their answer.
    const besides = raw === undefined ? {} : { goesWith: [{ quantity, domain: raw }] };
    return [totalRow(told, cell, { ...domain, part }, { ...cell.basis, domain: { part }, ...besides }, making, part)];
  };
  return [
    totalRow(told, whole, domain, { ...whole.basis, domain: {} }, making),
    ...partRow(parts?.alone, 'alone', rawDomain(told)),
    ...partRow(parts?.shared, 'shared'),
  ];
}

/** Domain of the survey's own tables in which those of one sample alone are. */
function rawDomain({ study, of }: Told): Readonly<Record<string, string>> | undefined {
  const { alone } = study === of.with.study ? of.with : of.here;
  return alone && { [alone.dimension]: alone.code };
}

function totalRow(
  { parts: { frame, unit, imputed } }: Told,
  { base, unknownShare, some }: AmountCell,
  domain: Readonly<Record<string, string>>,
  basis: CellBasis,
  { combination: { plan }, settings }: Making,
  part?: 'alone' | 'shared',
): ComputedEstimate {
  const { table, indicator } = plan;
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

/** Rows of both samples together. They tell what the rows of each do, so that they are withheld with any of those. */
function togetherOf(first: Told, second: Told, { combination, settings }: Making) {
  const { table, indicator } = combination.plan;
  const wholes = [first.parts.whole, second.parts.whole] as const;
  const sum = (of: (cell: AmountCell) => number): number => of(wholes[0]) + of(wholes[1]);
  const unknownShare = Math.max(unknownIn(first), unknownIn(second));
  const imputing = [first, second].flatMap(({ parts }) => parts.imputed ?? []);
  const told = sum(({ some }) => some.respondents);
  const toldThemselves = [first, second].reduce(
    (all, { parts }) => all + (parts.imputed?.told ?? parts.whole.some.respondents),
    0,
  );
  return (
    combined: Combined,
    without: number,
    name: 'both' | 'both-screened' | 'difference',
    level?: number,
  ): ComputedEstimate => {
    const isDifference = name === 'difference';
    const head = {
      table,
      indicator: `${indicator}-${isDifference ? 'difference' : 'total'}`,
      statistic: isDifference ? ('difference' as const) : ('total' as const),
      domain: isDifference ? { part: 'shared' } : { frame: name },
      unit: first.parts.unit,
      base: sum(({ base }) => base),
      unknownShare,
    };
    const estimated = estimatedFrom(combined, told);
    const [method] = imputing.map((each) => each.method);
    const settled: Settled =
      method === undefined
        ? estimated
        : { ...estimated, imputed: { method, share: shareOf(combined.value, without), told: toldThemselves } };
    const row = makeRow(head, settled, { frame: first.parts.frame, settings }, undefined, level);
    const basis = jointBasis(bothStudies(combination), `${indicator}-${name}`, wholes, combined.value);
    const goesWith = [...cellsTold(first), ...cellsTold(second)];
    return { ...row, method: 'dual-frame', basis: { ...basis, goesWith } };
  };
}

/** Share of a figure that is there because of imputation. */
function shareOf(now: number, before: number): number {
  const difference = Math.abs(now - before);
  return difference === 0 ? 0 : difference / (Math.abs(before) + difference);
}

/** A total of one sample, or a part of it, after imputation: its variance is that of its pieces. */
function afterImputation(
  answered: Estimated,
  { pieces, without, method, told, ownTold }: ImputedParts,
  part: 'alone' | 'shared' | undefined,
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
    imputed: { method, share: shareOf(value, before!.value), told: themselves },
  };
}

/** Share of what a sample holds of which something is unknown: an amount, or whether the other sample can meet them. */
const unknownIn = ({ parts: { whole, parts } }: Told): number =>
  Math.min(1, whole.unknownShare + (parts?.unknownShare ?? 0));

/** The cells of a sample that a combination follows from. */
const cellsTold = ({ study: instrument, parts: { whole } }: Told) =>
  [{}, { part: 'alone' }, { part: 'shared' }].map((domain) => ({
    instrument,
    quantity: whole.basis.quantity,
    domain,
  }));

/** Everybody behind two cells, as the people of one. */
function jointBasis(
  instrument: string,
  quantity: string,
  [{ basis: a }, { basis: b }]: readonly [AmountCell, AmountCell],
  size: number,
): CellBasis {
  return {
    instrument,
    quantity,
    behind: together(a.behind, b.behind),
    weighed: hashNumbers([a.weighed, b.weighed]),
    size,
    kind: 'apart',
  };
}

const disagreement = ({ plan, here }: Combination, z: number): Warning => ({
  code: 'frames-disagree',
  table: here,
  subject: plan.table,
  count: 1,
  says: note('note.frames-disagree', {
    table: { table: plan.table },
    first: { study: plan.with.study },
    second: { study: here },
    times: Math.abs(z).toFixed(1),
  }),
});
