/** Interviews of a village, as rows, for tests of fieldwork. */
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import type { Interview, Look } from '#analysis/fieldwork/interviews/interview.ts';

const nothing: Look = {
  cells: new Int32Array(),
  values: new Int32Array(),
  unknown: 0,
  ages: [],
  amounts: [],
  rows: {},
  again: {},
  run: undefined,
};

let minted = 0;

/** Twelve answers, of which the first few may be given. */
export function answersOf(...values: readonly number[]): Pick<Look, 'cells' | 'values'> {
  const cells = Int32Array.from({ length: 12 }, (_, k) => k);
  return { cells, values: Int32Array.from(cells, (cell) => values[cell] ?? 1000 * cell + 7) };
}

/** A whole interview of half an hour by Anna in village p1 at noon, with answers that nobody else gave, changed as told. */
export function interview(
  change: Partial<Omit<Interview, 'look' | 'times'>> & {
    readonly look?: Partial<Look>;
    readonly day?: string;
    readonly start?: number;
    readonly minutes?: number;
    readonly hours?: Interview['times']['hours'];
  } = {},
): Interview {
  const { look, day = '2027-04-05', minutes = 30, hours = [12, 12.5], ...rest } = change;
  minted += 1;
  const start = change.start ?? Date.parse(`${day}T00:00:00Z`) + minted * 3_600_000;
  return {
    id: `i${minted}`,
    instrument: 'clubs',
    psu: 'p1',
    enumerator: 'anna',
    onePerson: true,
    outcome: 'complete',
    state: 'filed',
    trial: false,
    unit: `dwelling ${minted}`,
    visit: 1,
    shift: undefined,
    screens: undefined,
    position: undefined,
    ...rest,
    times: { day, start, end: start + minutes * 60_000, hours },
    look: { ...nothing, ...answersOf(...Array.from({ length: 12 }, (_, k) => minted * 100 + k)), ...look },
  };
}

/** A village of the frame. */
export const village = (psu: string, change: Partial<FrameUnit> = {}): FrameUnit => ({
  instrument: 'clubs',
  psu,
  stratum: 'plain',
  label: psu,
  region: 'north',
  firstStageWeight: 10,
  units: 100,
  ...change,
});
