/** The studies that are compiled in, as tests use them. */
import { computePrices as pricesOf, computeTables as tablesOf } from '#analysis/production/compute-tables.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { studiesOf } from '#schemas/language/study/study.ts';
import { catalogue } from '#schemas/studies/catalogue.ts';

export { catalogue };
export const studies = studiesOf(catalogue);
export const instruments: readonly Instrument[] = catalogue.map((study) => study.instrument);

/** Every dimension by which they publish anything. */
export const dimensionNames: readonly string[] = [
  ...new Set(
    catalogue.flatMap(({ tables }) =>
      tables.flatMap((plan) => ('dimensions' in plan ? Object.keys(plan.dimensions) : [])),
    ),
  ),
];

/** The questionnaire with this id and version. */
export const findInstrument = (id: string, version: number): Instrument | undefined =>
  instruments.find((instrument) => instrument.id === id && instrument.version === version);

/** Each study once, in its newest version. */
export const newest = [...new Map(catalogue.map((study) => [study.instrument.id, study])).values()];

/** Each study once: of the version that the round asks, or the newest. */
const asked = (round: Round) =>
  [...new Set(catalogue.map(({ instrument }) => instrument.id))].flatMap((id) => {
    const versions = catalogue.filter(({ instrument }) => instrument.id === id);
    return versions.find(({ instrument }) => instrument.version === round.instruments[id]) ?? versions.at(-1) ?? [];
  });

/** What all of them publish of a round. */
export const computeTables = (tables: SnapshotTables, round: Round) => tablesOf(asked(round), tables, round);
/** Averages of quotes alone. */
export const computePrices = (tables: SnapshotTables, round: Round) => pricesOf(asked(round), tables, round);
