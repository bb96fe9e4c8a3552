/** What `remit release` says of a release on a terminal: its files, what is withheld, what is not in it, and notes. */
import { reasonsInWords } from '#analysis/disclosure/summary.ts';
import type { Manifest } from '#functions/publish/release/manifest.ts';

/** A round in progress may have a note for every village not yet visited. */
const notesShown = 20;

/** Notes that tell why a figure is not there: each is said, however many there are of other kinds. */
const aboutAbsence: readonly string[] = [
  'not-computed',
  'column-missing',
  'empty-table',
  'empty-breakdown',
  'no-tables',
  'not-compared',
];

/** Why a table is not in a release. */
const absence = {
  'no-responses': 'not in this release, nobody has answered the study yet',
  'empty-table': 'not in this release, no figure could be computed',
  held: 'not in this release, too few have answered to publish anything yet',
  'not-computed': 'could not be computed, earlier figures stay; a note says why',
  'no-tables': 'publishes no table, its answers are in no figure',
} as const;

/** One line of text each, the first without the release itself. */
export function releaseLines(manifest: Manifest): readonly string[] {
  const { files, summary = [], tables = [] } = manifest;
  return [
    ...files.map(({ name, rows, sha256 }) => `  ${name.padEnd(20)} ${String(rows).padStart(6)} rows  ${sha256}`),
    ...summary.map((table) => {
      const why = table.withheld === 0 ? '' : ` (${reasonsInWords(table)})`;
      const withheld = `${table.withheld} of ${table.rows} rows withheld${why}`;
      return `  ${table.table}: ${withheld}, ${table.caution} with caution, ${table.incomplete} incomplete. ${table.advice}`.trimEnd();
    }),
    ...tables.flatMap(({ study, table, outcome }) =>
      outcome === 'told' ? [] : [`  ${table === '' ? study : `${table} (${study})`}: ${absence[outcome]}`],
    ),
    ...noteLines(manifest),
  ];
}

function noteLines({ warnings }: Manifest): readonly string[] {
  const notes = warnings.filter(({ code }) => code !== 'rows-withheld'); // said table by table
  const absent = notes.filter(({ code }) => aboutAbsence.includes(code));
  const others = notes.filter(({ code }) => !aboutAbsence.includes(code));
  const shown = [...absent, ...others.slice(0, Math.max(0, notesShown - absent.length))];
  const left = notes.length - shown.length;
  return [
    ...shown.map(
      ({ table, subject, count, message }) =>
        `  note: ${message} (${[...new Set([table, subject])].filter((name) => name !== '').join(', ')}: ${count})`,
    ),
    ...(left > 0 ? [`  and ${left} more notes, in the manifest`] : []),
  ];
}
