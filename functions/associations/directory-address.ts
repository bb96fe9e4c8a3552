/** Where everybody finds the organisations of people abroad that a round lists. */

/** The page. */
export const directoryAddress = (round: string): string => `/associations/${encodeURIComponent(round)}`;

/** The same for programs, `.csv` as a table. */
export const directoryFileAddress = (round: string, end: '' | '.csv' = ''): string =>
  `/v1/rounds/${encodeURIComponent(round)}/associations${end}`;
