/**
 * Rows of two samples together. All that they tell is told by the total and the two parts of each sample, so that they are
 * withheld with any of those: what may be read of both follows from what may be read of each.
 */
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import { nobody, together } from '../../disclosure/behind.ts';
import type { CellBasis } from '../../disclosure/cell.ts';
import type { ComputedEstimate } from '../../disclosure/cells.ts';
import { hashNumbers } from '../../disclosure/hash.ts';
import { makeRow, type Settled } from '../../production/estimate/make-row.ts';
import type { PartsInDomain } from '../../production/sums/contract.ts';
import { type Combinations, estimatedFrom, type Imputable } from './estimate-combined.ts';
import { shareImputed } from './sample-rows.ts';
import type { BothSides, Side } from './sides.ts';

/** What rows of both are called, and stand under where a study stands elsewhere. */
type Making = { readonly instrument: string; readonly settings: RoundSettings };

type Name = 'both' | 'both-screened' | 'difference';

/** Both together, and what both can meet told twice; nothing where no sample has anybody. */
export function jointRows(
  both: BothSides,
  { screened, weighed, check }: Combinations,
  making: Making,
): readonly ComputedEstimate[] {
  const told = both.sides.flatMap(({ parts }) => parts ?? []);
  const [first] = told;
  if (first === undefined) return [];
  const row = (figure: Imputable, name: Name, level?: number): ComputedEstimate =>
    jointRow({ both, told, first, name, ...making }, figure, level);
  return [
    ...(weighed === undefined ? [] : [row(weighed, 'both')]),
    row(screened, 'both-screened'),
    ...(check === undefined ? [] : [row(check, 'difference', check.level)]),
  ];
}

type Joint = Making & {
  readonly both: BothSides;
  readonly told: readonly PartsInDomain[];
  readonly first: PartsInDomain;
  readonly name: Name;
};

function jointRow(of: Joint, { combined, without }: Imputable, level?: number): ComputedEstimate {
  const { both, told, first, name, settings } = of;
  const { table, indicator } = both.sides[0].of;
  const isDifference = name === 'difference';
  const head = {
    table,
    indicator: `${indicator}-${isDifference ? 'difference' : 'total'}`,
    statistic: isDifference ? ('difference' as const) : ('total' as const),
    domain: { ...(isDifference ? { part: 'shared' } : { frame: name }), ...both.domain },
    unit: first.unit,
    base: sumOf(told, ({ whole }) => whole.base),
    unknownShare: Math.max(...told.map(unknownIn)),
  };
  const estimated = estimatedFrom(
    combined,
    sumOf(told, ({ whole }) => whole.some.respondents),
  );
  const [method] = told.flatMap(({ imputed }) => imputed?.method ?? []);
  const themselves = sumOf(told, ({ imputed, whole }) => imputed?.told ?? whole.some.respondents);
  const settled: Settled =
    method === undefined
      ? estimated
      : { ...estimated, imputed: { method, share: shareImputed(combined.value, without), told: themselves } };
  const row = makeRow(head, settled, { frame: first.frame, settings }, undefined, level);
  return { ...row, method: 'dual-frame', basis: basisOf(of, `${indicator}-${name}`, combined.value) };
}

const sumOf = (told: readonly PartsInDomain[], of: (one: PartsInDomain) => number): number =>
  told.reduce((sum, one) => sum + of(one), 0);

/** Share of what a sample holds of which something is unknown: an amount, or whether the other sample can meet them. */
const unknownIn = ({ whole, parts }: PartsInDomain): number =>
  Math.min(1, whole.unknownShare + (parts?.unknownShare ?? 0));

/** Everybody behind cells of both, as the people of one. */
function basisOf({ instrument, both, told }: Joint, quantity: string, size: number): CellBasis {
  return {
    instrument,
    quantity,
    behind: told.map(({ whole }) => whole.basis.behind).reduce(together, nobody),
    weighed: hashNumbers(told.map(({ whole }) => whole.basis.weighed)),
    size,
    kind: 'apart',
    goesWith: both.sides.flatMap(cellsOf),
  };
}

/** The cells of a sample that a combination follows from. */
const cellsOf = ({ study: instrument, quantity, at }: Side) =>
  [{}, { part: 'alone' }, { part: 'shared' }].map((part) => ({ instrument, quantity, domain: { ...part, ...at } }));
