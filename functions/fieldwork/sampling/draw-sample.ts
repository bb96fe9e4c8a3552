/** Draws a sample of PSUs: the frame of a round with its weights, and the record by which anybody draws it again. */
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import type { SampleDesign } from '#schemas/fieldwork/sample-design.ts';
import type { SampleRecord } from '#schemas/fieldwork/sample-record.ts';
import type { Moved } from '#analysis/statistics/sampling/allocate.ts';
import { orderUnits } from '#analysis/statistics/sampling/order-units.ts';

import { countsOfStrata } from './counts-of-strata.ts';
import { drawOneStratum, type DrawnStratum } from './draw-strata.ts';
import { asListedUnits, hashOfList, type Listed } from './listed.ts';
import { panelOf } from './panel-of.ts';

/** A former sample of which a share stays. */
export type Panel = {
  readonly former: SampleRecord;
  /** SHA-256 of its record. */
  readonly sha256: string;
  readonly keep: number;
};

export type DrawnSample = {
  readonly kind: 'drawn';
  /** The frame of the round, by stratum and PSU. */
  readonly units: readonly FrameUnit[];
  readonly record: SampleRecord;
  readonly strata: readonly DrawnStratum[];
};

export type DrawOutcome = DrawnSample | { readonly kind: 'faulty'; readonly faults: readonly string[] };

type Told = SampleRecord['strata'][number];

function strataOf(strata: readonly DrawnStratum[], moved: readonly Moved[]): Told[] {
  return strata.map(({ list, drawn, allocated, start, kept }, h) => {
    const bound = moved.find(({ stratum }) => stratum === h);
    return {
      stratum: list.stratum,
      psus: list.units.length,
      size: list.size,
      drawn: drawn.length,
      allocated,
      ...(start !== undefined && { start }),
      ...(bound && { share: bound.share, bound: bound.why }),
      ...(kept !== undefined && { kept }),
    };
  });
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The sample of a design out of a list; rows in another order, or another machine, draw the same.
 *
 * @param seed of this draw, which of a panel is not that of the design
 */
export function drawSample(
  listed: readonly Listed[],
  design: SampleDesign,
  { seed, panel }: { readonly seed: number; readonly panel?: Panel | undefined },
): DrawOutcome {
  const lists = orderUnits(asListedUnits(listed), design.order === 'random' ? design.seed : undefined);
  const drawStrata = ():
    | { readonly kind: 'drawn'; strata: readonly DrawnStratum[]; moved: readonly Moved[] }
    | Exclude<DrawOutcome, DrawnSample> => {
    if (panel !== undefined) {
      const outcome = panelOf(panel.former, listed, lists, { keep: panel.keep, seed });
      return outcome.kind === 'drawn' ? { ...outcome, moved: [] } : outcome;
    }
    const allocation = countsOfStrata(design, lists);
    if (allocation.kind === 'faulty') return allocation;
    const strata = lists.map((list, h) => drawOneStratum(list, allocation.counts[h] ?? 0, design));
    return { kind: 'drawn', strata, moved: allocation.moved };
  };
  const outcome = drawStrata();
  if (outcome.kind === 'faulty') return outcome;
  const { strata, moved } = outcome;
  const psus: SampleRecord['psus'] = [];
  const units: FrameUnit[] = [];
  for (const { list, drawn } of strata)
    for (const { at, probability, ...told } of [...drawn].sort((a, b) =>
      byName(listed[a.at]?.unit.psu ?? '', listed[b.at]?.unit.psu ?? ''),
    )) {
      const { unit, size } = listed[at] ?? {};
      if (unit === undefined || size === undefined) continue;
      units.push({ ...unit, firstStageWeight: 1 / probability });
      const dwellings = unit.units === undefined ? {} : { units: unit.units };
      psus.push({ psu: unit.psu, stratum: list.stratum, size, probability, ...told, ...dwellings });
    }
  const record: SampleRecord = {
    format: 'remit-sample',
    version: 1,
    generator: 'xoshiro128**, seeded by SplitMix64',
    seed,
    design,
    frame: { sha256: hashOfList(listed), psus: listed.length, strata: lists.length },
    ...(panel && { panel: { record: panel.sha256, keep: panel.keep } }),
    strata: strataOf(strata, moved),
    psus,
  };
  return { kind: 'drawn', units, record, strata };
}
