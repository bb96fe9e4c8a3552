/** Samples of a golden round as the tables of two small studies: each household names one sender. */
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import { repeat, tableOf } from '../../analysis/production/small-round.ts';
import { samplesOfRound } from './golden-frames.ts';

type Columns = ReturnType<typeof samplesOfRound>['homes'];

const yesNo = (columns: Columns) => columns('overlap').map((code) => (code === '1' ? 'yes' : 'no'));
const inMinorUnits = (columns: Columns) => columns('y').map((amount) => Math.round(100 * Number(amount)));
const drawn = (columns: Columns) => ({
  psu: columns('psu'),
  disposition: repeat('complete', columns('psu').length),
  design_weight: columns('weight').map(Number),
  design_stratum: columns('stratum').map((stratum) => `stratum ${stratum}`),
  design_psu: columns('psu'),
});

/**
 * @param stay whether people on the road are met at the same places in both rounds, as `changeOfPanels` has them
 */
export function tablesOfGoldenRound(round: 1 | 2, stay = false): SnapshotTables {
  const { homes, road: other } = samplesOfRound(round);
  const road: Columns = (column) =>
    column === 'psu' && stay ? other(column).map((psu) => psu.replace(/^u/, 't')) : other(column);
  const count = homes('y').length;
  return {
    homes: tableOf(drawn(homes)),
    'homes.senders': tableOf({
      parent_row: Array.from({ length: count }, (_, row) => row),
      received: inMinorUnits(homes),
      received_currency: repeat('TJS', count),
      was_here: yesNo(homes),
      country: homes('country'),
    }),
    road: tableOf({
      ...drawn(road),
      home_tells: yesNo(road),
      lives_in: road('country'),
      sent: inMinorUnits(road),
      sent_currency: repeat('TJS', road('y').length),
    }),
  };
}
