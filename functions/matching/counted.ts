/** The rows of a shortage list with how many registrants have the occupation, as an analyst may see them. */
import { countByGroup, everybody } from '#analysis/registry/matching/counts.ts';
import { matchProfile } from '#analysis/registry/matching/profile.ts';
import { type Cell, csvOf } from '#functions/publish/release/csv.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { type Shortage, tensionOf } from '#schemas/fieldwork/shortages.ts';

import { type ReadDeps, readRegistrants } from './registrants.ts';

export type Counted = {
  /** Everybody who agreed to matching; null is withheld. */
  readonly agreed: number | null;
  /** Of the group of a row; and, of a unit group, of the minor group that it is in. */
  readonly of: (row: Shortage) => { readonly same: number | null; readonly near: number | null | undefined };
};

const minorOf = ({ occupation }: Shortage): string | undefined =>
  occupation.length === 4 ? occupation.slice(0, 3) : undefined;

/** Counts of the groups of every row. */
export async function countRows(deps: ReadDeps, round: Round, rows: readonly Shortage[]): Promise<Counted> {
  const profiles = (await readRegistrants(deps, round)).map(({ response }) => matchProfile(response.answers));
  const codes = rows.flatMap((row) => [row.occupation, minorOf(row) ?? row.occupation]);
  const counts = countByGroup(codes, profiles, round.settings.minimumCell);
  const countOf = (code: string): number | null => counts.get(code) ?? null;
  return {
    agreed: countOf(everybody),
    of(row) {
      const minor = minorOf(row);
      return { same: countOf(row.occupation), near: minor === undefined ? undefined : countOf(minor) };
    },
  };
}

const header = [
  ...['occupation', 'region', 'activity', 'needed', 'vacancies', 'unemployed', 'vacancies_per_unemployed'],
  ...['registrants_of_group', 'registrants_of_minor_group'],
];

/** The same as a file; an empty count is withheld. */
export const countsCsv = (rows: readonly Shortage[], { of }: Counted): string =>
  csvOf(
    header,
    rows.map((row): readonly Cell[] => {
      const { occupation, region = '', activity = '', needed, vacancies = null, unemployed = null } = row;
      const { same, near = null } = of(row);
      return [occupation, region, activity, needed, vacancies, unemployed, tensionOf(row) ?? null, same, near];
    }),
  );
