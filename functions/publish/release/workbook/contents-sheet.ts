/** The first sheet of a workbook: what the release is, and what the other sheets hold. */
import type { Wording } from '#functions/platform/wording/wording.ts';

import type { About } from '../whole-contents.ts';
import { titleIn } from '../round-titles.ts';
import { inAll, type Sheet, type SheetCell, type SheetRow } from './sheet.ts';

export type ListedSheet = {
  readonly sheet: Sheet;
  readonly title: (wording: Wording) => string;
  readonly rows: number;
  readonly withheld: number;
};

const factsOf = ({ round, series, codeVersion, computedOn, snapshot }: About, hasLimits: boolean) => {
  const { start, end } = round.referencePeriod;
  const fact = (label: (wording: Wording) => string, value: (wording: Wording) => string) => ({ label, value });
  return [
    fact(
      ({ say }) => say('files.country'),
      ({ country }) => country(round.country),
    ),
    fact(
      ({ say }) => say('files.period'),
      () => `${start} – ${end}`,
    ),
    fact(
      ({ say }) => say('files.currency'),
      () => round.reportingCurrency,
    ),
    fact(
      ({ say }) => say('round.series'),
      ({ say }) => say(`release.${series}`),
    ),
    ...(computedOn === undefined
      ? []
      : [
          fact(
            ({ say }) => say('release.computed'),
            () => computedOn,
          ),
        ]),
    ...(hasLimits
      ? [
          fact(
            ({ say }) => say('release.confidence'),
            ({ formats }) => formats.percentShort(round.settings.confidenceLevel),
          ),
        ]
      : []),
    fact(
      ({ say }) => say('files.snapshot'),
      () => snapshot,
    ),
    fact(
      ({ say }) => say('release.codeVersion'),
      () => codeVersion,
    ),
  ];
};

/** Titles in every language beside the name of the sheet, which leads to it. */
export function contentsSheet(
  about: About,
  hasLimits: boolean,
  sheets: readonly ListedSheet[],
  wordings: readonly Wording[],
): Sheet {
  const header = (value: string): SheetCell => ({ value, look: 'header' });
  const facts = factsOf(about, hasLimits).map(({ label, value }): SheetRow => [
    { value: inAll(wordings, label) },
    { value: inAll(wordings, value) },
  ]);
  const listed = sheets.map(({ sheet, title, rows, withheld }): SheetRow => [
    { value: sheet.name, leadsTo: sheet.name },
    ...wordings.map((wording) => ({ value: title(wording) })),
    { value: rows, format: '#,##0' },
    { value: withheld, format: '#,##0' },
  ]);
  return {
    name: 'contents',
    rows: [
      [{ value: inAll(wordings, ({ voice }) => titleIn(about.round, voice.language)), look: 'title' }],
      [],
      ...facts,
      [],
      [
        header(inAll(wordings, ({ say }) => say('files.sheet'))),
        ...wordings.map(({ say }) => header(say('files.table'))),
        header(inAll(wordings, ({ say }) => say('files.rows'))),
        header(inAll(wordings, ({ say }) => say('files.withheld'))),
      ],
      ...listed,
    ],
    frozen: { rows: 0, columns: 0 },
    widths: [32, ...wordings.map(() => 48), 16, 24],
  };
}
