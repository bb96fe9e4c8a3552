/** Tables of what transfers cost by the volumes of corridors, and what they lack. */
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { VolumeCostTables } from '#schemas/language/study/tables.ts';
import { note, type NotePlace, someCorridors } from '#schemas/words/note.ts';
import type { CorridorCostRow, EstimateRow, Warning } from '../../production/observations/rows.ts';
import { meanRows } from './mean-rows.ts';
import { type Costed, savingsRows } from './savings-rows.ts';
import { paidCostsOf, type Quoted, quotedMeans, type Readable, type Volumes, volumesOf } from './told.ts';

type Told = { readonly rows: readonly EstimateRow[]; readonly warnings: readonly Warning[] };

const isByVolume = (plan: Study['tables'][number]): plan is VolumeCostTables => plan.kind === 'costs-by-volume';

/** Corridors with a cost of which the study tells a volume, withheld or not. */
const costed = ({ byCorridor }: Volumes, costs: ReadonlyMap<string, CorridorCostRow>): readonly Costed[] =>
  [...costs]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([corridor, cost]) => {
      const volume = byCorridor.get(corridor);
      return volume === undefined ? [] : [{ corridor, volume, cost }];
    });

type NoteOf = (places: {
  readonly count: number;
  readonly corridors: NotePlace;
  readonly study: NotePlace;
}) => Warning['says'];

/** What the sums and means leave out: corridors whose volume is withheld, and volumes that nobody quotes a price for. */
function leftOut(study: string, { byCorridor }: Volumes, quoted: Quoted): readonly Warning[] {
  const hidden = [...quoted.byCorridor.keys()].filter((corridor) => byCorridor.get(corridor)?.estimate === null);
  const unpriced = [...byCorridor].flatMap(([corridor, { estimate }]) =>
    estimate === null || quoted.byCorridor.has(corridor) ? [] : [corridor],
  );
  const warning = (code: string, says: NoteOf, corridors: readonly string[]): readonly Warning[] => {
    const [subject, count] = [corridors.toSorted().join(' '), corridors.length];
    return count === 0
      ? []
      : [
          {
            code,
            table: study,
            subject,
            count,
            says: says({ count, corridors: someCorridors(corridors), study: { study } }),
          },
        ];
  };
  return [
    ...warning('volume-withheld', (places) => note('note.volume-withheld', places), hidden),
    ...warning('volume-without-price', (places) => note('note.volume-without-price', places), unpriced),
  ];
}

/** Rows of one table, and what is to be known of them. */
function tableOf(of: Study, plan: VolumeCostTables, readable: Readable, round: Round): Told {
  const { country, reportingCurrency: currency, settings } = round;
  const study = of.instrument.id;
  const volumes = volumesOf(of, plan, readable, round);
  const { areApart } = volumes;
  if (volumes.byCorridor.size === 0) return { rows: [], warnings: [] };
  const means = (['usd200', 'usd500'] as const).flatMap((amount) => {
    const quoted = quotedMeans(readable, country, amount);
    return quoted === undefined ? [] : meanRows(plan.table, { volumes, quoted, amount }, settings);
  });
  const quoted = quotedMeans(readable, country, 'usd200');
  const savings = [
    ...(quoted === undefined
      ? []
      : [
          {
            corridors: costed(volumes, quoted.byCorridor),
            domain: { cost_basis: 'quoted', amount: 'usd200', period: quoted.period },
          },
        ]),
    { corridors: costed(volumes, paidCostsOf(readable, country, study)), domain: { cost_basis: 'paid' } },
  ];
  return {
    rows: [...means, ...savings.flatMap((one) => savingsRows(plan.table, { ...one, currency, areApart }, settings))],
    warnings: quoted === undefined ? [] : leftOut(study, volumes, quoted),
  };
}

/**
 * Rows of all tables of costs by volume.
 *
 * @param readable figures and prices as they may be read out: nothing else is made into a row
 */
export function costsByVolume(studies: readonly Study[], readable: Readable, round: Round): Told {
  const told = studies.flatMap((study) =>
    study.tables.filter(isByVolume).map((plan) => tableOf(study, plan, readable, round)),
  );
  return { rows: told.flatMap(({ rows }) => rows), warnings: told.flatMap(({ warnings }) => warnings) };
}
