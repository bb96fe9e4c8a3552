/** A panel out of a former draw: the former sample is drawn again from its record, and a share of it stays. */
import type { SampleRecord } from '#schemas/fieldwork/sample-record.ts';
import { drawPanelStratum } from '#analysis/statistics/sampling/draw-panel-stratum.ts';
import { drawStratum, type StratumDraw } from '#analysis/statistics/sampling/draw-stratum.ts';
import type { StratumList } from '#analysis/statistics/sampling/order-units.ts';
import { mostPanelUnits } from '#analysis/statistics/sampling/panel-probabilities.ts';
import { SamplingError } from '#analysis/statistics/sampling/sampling-error.ts';

import type { DrawnStratum } from './draw-strata.ts';
import { hashOfList, type Listed } from './listed.ts';

const wayOut = 'take a master sample with rotation groups (--rotation), or draw anew';

/** Why no panel can be made of the record, a sentence each. */
function panelFaults(
  former: SampleRecord,
  listed: readonly Listed[],
  lists: readonly StratumList[],
): readonly string[] {
  const { design, frame } = former;
  if (hashOfList(listed) !== frame.sha256)
    return [
      `the list is not the one that the former sample was drawn from (PSUs, strata, sizes or columns of the order differ), so nobody can say how likely each PSU was; give that list, or ${wayOut}`,
    ];
  if (design.rotation !== undefined)
    return ['the former sample has rotation groups: use others of them (--use), and nothing has to be drawn'];
  if (design.method === 'srs') return [];
  if (former.panel !== undefined)
    return [
      `the former sample is a panel itself, and the probabilities of a panel of a panel drawn by size are those of too many samples to count; ${wayOut}`,
    ];
  return lists.flatMap(({ stratum, units: { length } }) =>
    length > mostPanelUnits
      ? [
          `stratum ${stratum}: ${length} PSUs, and probabilities of a panel are worked out for ${mostPanelUnits} at most; ${wayOut}`,
        ]
      : [],
  );
}

/** The former draw of one stratum; undefined when the record tells of another one. */
function formerDraw(former: SampleRecord, list: StratumList, listed: readonly Listed[]): StratumDraw | undefined {
  const { design, strata, psus } = former;
  const n = strata.find(({ stratum }) => stratum === list.stratum)?.allocated ?? 0;
  const again = drawStratum(list, n, design.method, design.seed);
  const idOf = (k: number): string => listed[list.units[k] ?? 0]?.unit.psu ?? '';
  const told = new Set(psus.filter(({ stratum }) => stratum === list.stratum).map(({ psu }) => psu));
  const drawn = Int32Array.from(list.units.keys()).filter((k) => told.has(idOf(k)));
  if (drawn.length !== n || told.size !== n) return undefined;
  if (former.panel !== undefined) return { ...again, drawn }; // of a simple random sample, which a panel of it is again
  return again.drawn.every((k) => told.has(idOf(k))) ? again : undefined;
}

export type PanelOutcome =
  | { readonly kind: 'drawn'; readonly strata: readonly DrawnStratum[] }
  | { readonly kind: 'faulty'; readonly faults: readonly string[] };

/**
 * A panel of as many PSUs as the former sample has in each stratum.
 *
 * @param how share of the PSUs that stay, and the seed of this draw
 */
export function panelOf(
  former: SampleRecord,
  listed: readonly Listed[],
  lists: readonly StratumList[],
  how: { readonly keep: number; readonly seed: number },
): PanelOutcome {
  const faults = [...panelFaults(former, listed, lists)];
  if (faults.length > 0) return { kind: 'faulty', faults };
  const strata: DrawnStratum[] = [];
  for (const list of lists) {
    const before = formerDraw(former, list, listed);
    if (before === undefined) {
      faults.push(`stratum ${list.stratum}: the record names other PSUs than its seed draws; it was changed by hand`);
      continue;
    }
    try {
      const { kept, fresh, probabilities } = drawPanelStratum(list, before, former.design.method, how);
      const unit = (k: number) => ({ at: list.units[k] ?? 0, probability: probabilities[k] ?? 0 });
      const drawn = [...Array.from(kept, (k) => ({ ...unit(k), kept: true as const })), ...Array.from(fresh, unit)];
      strata.push({ list, drawn, allocated: drawn.length, kept: kept.length });
    } catch (error) {
      if (!(error instanceof SamplingError)) throw error;
      faults.push(`stratum ${list.stratum}: ${error.message}`);
    }
  }
  return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'drawn', strata };
}
