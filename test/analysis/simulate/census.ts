/** Everybody asked: each dwelling of a simulated country, and each traveller at each crossing, with nothing left unsaid. */
import { household } from '#schemas/studies/household/newest.ts';
import { untilColumn } from '#analysis/production/columns/until-column.ts';
import type { Table } from '#analysis/statistics/columns/columns.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import type { Body } from '#analysis/simulate/body.ts';
import { type DrawnRound, describeRound } from '#analysis/simulate/draw-round.ts';
import type { Shift } from '#analysis/simulate/crossings.ts';
import type { Population, Village } from '#analysis/simulate/population.ts';
import { tablesOfRound } from '#analysis/simulate/round-tables.ts';
import type { FrameUnit } from '#schemas/fieldwork/round.ts';

const [id, time] = ['01940000-0000-7000-8000-000000000000', '2026-01-12T09:00:00.000Z'];
const envelope = { id, round: 'census', startedAt: time, endedAt: time };

function* households(population: Population): Generator<Body> {
  for (const village of population.villages)
    for (let dwelling = 0; dwelling < village.dwellings; dwelling++)
      yield {
        ...envelope,
        instrument: 'household',
        version: household.version,
        answers: {
          ...population.household(village, dwelling),
          region: village.stratum.region,
          urban: village.stratum.urban ? 'urban' : 'rural',
          stratum: village.stratum.stratum,
          psu: village.psu,
          dwelling: `${dwelling}`,
          visit_number: 1,
          language: 'tg',
          disposition: 'complete',
          consent: 'yes',
          consent_version: '2026-1',
        },
      };
}

function* travellers(population: Population): Generator<Body> {
  for (const shift of population.crossings.shifts)
    for (const person of shift.travellers)
      yield {
        ...envelope,
        instrument: 'border',
        version: 3,
        answers: {
          ...population.traveller(person, shift.date),
          crossing_point: shift.point,
          direction: 'entry',
          date: shift.date,
          shift: shift.part,
          psu: shift.psu,
          stratum: shift.point,
          selection_interval: 1,
          travellers_counted: shift.travellers.length,
          refusals: 0,
          nonresponse: 0,
          language: 'tg',
          disposition: 'complete',
          consent: 'yes',
          consent_version: '2026-1',
        },
      };
}

const villageUnit = ({ psu, label, dwellings, stratum }: Village): FrameUnit => ({
  instrument: 'household',
  psu,
  stratum: stratum.stratum,
  label,
  firstStageWeight: 1,
  units: dwellings,
});
const shiftUnit = ({ psu, point, label }: Shift): FrameUnit => ({
  instrument: 'border',
  psu,
  stratum: point,
  label,
  firstStageWeight: 1,
});

/** Thresholds that withhold nothing. */
const toldInFull = { minimumCell: 1, cvPublish: 10, cvCaution: 10, minimumDf: 1, fewestDf: 1, unknownLimit: 1 };

/** Everybody tells their amounts at the mean of the reference period, and is asked all year long. */
function askedAtNoTime({ rowCount, columns }: Table): Table {
  return { rowCount, columns: Object.fromEntries(Object.entries(columns).filter(([name]) => name !== untilColumn)) };
}

/** A round in which everybody is asked, and its tables. */
export function censusOf(population: Population): {
  readonly round: DrawnRound['round'];
  readonly tables: SnapshotTables;
} {
  const described = describeRound('census', 'Everybody', 1);
  const round = { ...described, settings: { ...described.settings, ...toldInFull, lonelyPsu: 'adjust' as const } };
  const frame = [...population.villages.map(villageUnit), ...population.crossings.shifts.map(shiftUnit)];
  const bodies = (instrument: string) => (instrument === 'border' ? travellers(population) : households(population));
  const tables = tablesOfRound({ round, frame, bodies }, ['household', 'border']);
  return {
    round,
    tables: Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, askedAtNoTime(table)])),
  };
}
