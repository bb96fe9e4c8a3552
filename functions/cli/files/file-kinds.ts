/** Files that are no text, told by their first bytes: workbooks, archives, the files of statistical packages. */
import { CommandFailure } from '../../laptop/data/failures.ts';
import type { Encoding } from './encodings.ts';

type Kind = { readonly starts: string; readonly is: string; readonly remedy: string };

const saveAsCsv = 'save the sheet as CSV UTF-8 and give that file';
const kinds: readonly Kind[] = [
  { starts: 'PK\x03\x04', is: 'an Excel workbook (.xlsx) or another zip archive', remedy: saveAsCsv },
  { starts: '\xd0\xcf\x11\xe0', is: 'an Excel workbook (.xls)', remedy: saveAsCsv },
  { starts: '\x1f\x8b', is: 'compressed by gzip', remedy: 'unpack it first' },
  { starts: '%PDF', is: 'a PDF document', remedy: 'export the data as CSV' },
  { starts: '<stata_dta>', is: 'a Stata file (.dta)', remedy: 'only `remit import` reads it; export the data as CSV' },
  { starts: '$FL2', is: 'an SPSS file (.sav)', remedy: 'only `remit import` reads it; export the data as CSV' },
  { starts: '$FL3', is: 'a compressed SPSS file (.zsav)', remedy: 'save it as .sav, or export the data as CSV' },
  { starts: 'RDX', is: 'an R file (.rda)', remedy: 'write the data with write.csv' },
  { starts: 'PAR1', is: 'a Parquet file', remedy: 'export the data as CSV' },
];

/**
 * Refuses what is no text at all.
 *
 * @throws {CommandFailure} which kind of file it is and what to do
 */
export function refuseOtherKinds(name: string, head: Buffer, encoding: Encoding, holds: 'table' | 'json'): void {
  const start = head.toString('latin1', 0, 16);
  const wanted = holds === 'json' ? 'JSON' : 'CSV';
  const kind = kinds.find(({ starts }) => start.startsWith(starts));
  if (kind !== undefined)
    throw new CommandFailure(`${name} is ${kind.is}, not ${wanted}${holds === 'table' ? `; ${kind.remedy}` : ''}`);
  if (encoding.startsWith('utf-16')) return;
  if (head.length > 1 && (head[0] === 0) !== (head[1] === 0)) {
    const likely = head[0] === 0 ? 'utf-16be' : 'utf-16le';
    throw new CommandFailure(
      `${name} looks like ${likely} without a byte order mark; save it as UTF-8${holds === 'table' ? `, or say --encoding ${likely}` : ''}`,
    );
  }
}
