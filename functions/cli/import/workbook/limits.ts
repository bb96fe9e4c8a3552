/**
 * How much of a workbook is read. The World Bank's price file of 300,000 rows unpacks to 640 MB, some 9 times what it
 * takes packed; an archive made to fill the memory of whoever opens it unpacks to a thousand times as much.
 */
export const limits = {
  /** Files inside the archive. */
  parts: 10_000,
  /** Bytes of the list of these files. */
  directory: 8_000_000,
  /** Bytes that a sheet unpacks to; it is read row by row and never held. */
  sheet: 1_000_000_000,
  /** Bytes that a part unpacks to whose content is kept: texts of cells, formats, names of sheets. */
  kept: 128_000_000,
  /** Bytes that all parts which are read unpack to. */
  inAll: 2_000_000_000,
  /** Beyond so many bytes a part may unpack to no more than so many times what it takes packed. */
  packed: { from: 64_000_000, times: 100 },
  /** Characters between two tags; a cell of a spreadsheet holds 32,767. */
  text: 4_000_000,
  /** Tags inside each other. */
  depth: 64,
  merged: 100_000,
  columns: 16_384,
  rows: 1_048_576,
} as const;

/** `1,000 MB`. */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6).toLocaleString('en')} MB`;
