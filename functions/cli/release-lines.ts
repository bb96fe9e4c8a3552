/** What `remit release` says of a release on a terminal, below its headline: what is withheld, what is not in it, notes, and its files. */
import { reasonsInWords } from '#analysis/disclosure/summary.ts';
import { reasons } from '#analysis/production/observations/observation.ts';
import type { Manifest } from '#functions/publish/release/manifest.ts';
import { warningWithAdvice } from '#functions/platform/wording/spoken-notes.ts';
import type { Wording } from '#functions/platform/wording/wording.ts';

/** A round in progress may have a note for every village not yet visited. */
const notesShown = 20;

/** Notes that tell why a figure is not there: each is said, however many there are of other kinds. */
const aboutAbsence: readonly string[] = [
  'not-computed',
  'no-exchange-rate',
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

type Warned = Manifest['warnings'][number];

/** What codes are called where a release is told of. */
export type Terms = {
  readonly table: (code: string) => string;
  readonly study: (id: string) => string;
  /** By reason why a row is withheld. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly note: (warning: Warned) => string;
};

/** In words; tables with their codes as well, by which they are found in files. */
export function termsIn(wording: Wording): Terms {
  const { say, table, instrument } = wording;
  return {
    table: (code) => `${table(code)} (${code})`,
    study: instrument,
    reasons: Object.fromEntries(
      reasons.flatMap((reason) => (reason === '' ? [] : [[reason, say(`reason.${reason}`)]])),
    ),
    note: (warning) => warningWithAdvice(warning, wording),
  };
}

/** A codebook explains columns and codes: what it holds are no figures. */
const unitOf = (name: string): string => (name === 'codebook.csv' ? 'entries' : 'rows');

type Summary = NonNullable<Manifest['summary']>;

/** Withheld rows of all tables by reason. */
function reasonsOf(summary: Summary): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const [why, count] of summary.flatMap(({ reasons: of }) => Object.entries(of)))
    counts.set(why, (counts.get(why) ?? 0) + count);
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Of all tables together: what readers are told, and what is kept from them. */
function figureLine(summary: Summary, terms: Terms): readonly string[] {
  const sum = (of: 'rows' | 'withheld') => summary.reduce((before, table) => before + table[of], 0);
  const [rows, withheld] = [sum('rows'), sum('withheld')];
  if (rows === 0) return [];
  const why = withheld === 0 ? '' : ` (${reasonsInWords({ reasons: reasonsOf(summary) }, terms.reasons)})`;
  return [`  ${rows - withheld} of ${rows} rows of figures told, ${withheld} withheld${why}`];
}

const tableLine = (table: Summary[number], terms: Terms): string => {
  const why = table.withheld === 0 ? '' : ` (${reasonsInWords(table, terms.reasons)})`;
  const withheld = `${table.withheld} of ${table.rows} rows withheld${why}`;
  return `  ${terms.table(table.table)}: ${withheld}, ${table.caution} with caution, ${table.incomplete} incomplete. ${table.advice}`.trimEnd();
};

const isPlot = ({ name }: Manifest['files'][number]): boolean => name.startsWith('plots/');

/** “estimates.csv, report.html and 32 plots”. */
function filesInShort(files: Manifest['files']): string {
  const plots = files.filter(isPlot).length;
  const names = files.filter((file) => !isPlot(file)).map(({ name }) => name);
  return `  files: ${names.join(', ')}${plots === 0 ? '' : ` and ${plots} plots`}`;
}

/**
 * One line of text each, the first without the release itself.
 *
 * @param everything each file with its digest and each table by itself; else files by name, and tables of which nothing is told
 */
export function releaseLines(manifest: Manifest, terms: Terms, everything: boolean): readonly string[] {
  const { files, summary = [], tables = [] } = manifest;
  return [
    ...figureLine(summary, terms),
    ...(everything ? summary : summary.filter(({ rows, withheld }) => rows === withheld)).map((table) =>
      tableLine(table, terms),
    ),
    ...tables.flatMap(({ study, table, outcome }) => {
      if (outcome === 'told') return [];
      const what = table === '' ? terms.study(study) : `${terms.table(table)} (${terms.study(study)})`;
      return [`  ${what}: ${absence[outcome]}`];
    }),
    ...noteLines(manifest, terms),
    ...(everything
      ? files.map(
          ({ name, rows, sha256 }) =>
            `  ${name.padEnd(20)} ${String(rows).padStart(6)} ${unitOf(name).padEnd(7)}  ${sha256}`,
        )
      : [filesInShort(files)]),
  ];
}

function noteLines({ warnings }: Manifest, terms: Terms): readonly string[] {
  const notes = warnings.filter(({ code }) => code !== 'rows-withheld'); // said table by table
  const absent = notes.filter(({ code }) => aboutAbsence.includes(code));
  const others = notes.filter(({ code }) => !aboutAbsence.includes(code));
  const shown = [...absent, ...others.slice(0, Math.max(0, notesShown - absent.length))];
  const left = notes.length - shown.length;
  return [
    ...shown.map((warning) => `  note: ${terms.note(warning)}`),
    ...(left > 0 ? [`  and ${left} more notes, in the manifest`] : []),
  ];
}
