/** Columns of the weighting report: a line a step. */
import { responseRateNames, type WeightingLine } from '#analysis/production/observations/weighting-line.ts';
import type { Column } from '../tables/data-table.ts';
import { notesInWords } from '#functions/platform/wording/spoken-notes.ts';
import type { Wording } from '../tables/wording.ts';
import { numericColumn, textCell } from './shared-columns.tsx';

/** The columns in the words of a page. */
export function weightingColumns(wording: Wording): readonly Column<WeightingLine>[] {
  const { say, instrument, number, count, percent } = wording;
  const numeric = (
    key: string,
    label: string,
    value: (line: WeightingLine) => number | null,
    write: (value: number | null) => string = number,
  ) => numericColumn(key, label, value, write);
  return [
    { key: 'study', label: say('weighting.study'), cell: ({ study }) => textCell(instrument(study)) },
    { key: 'step', label: say('weighting.step'), cell: ({ step }) => textCell(say(`step.${step}`)) },
    { key: 'outcome', label: say('weighting.outcome'), cell: (line) => textCell(say(`outcome.${line.outcome}`)) },
    numeric('units', say('weighting.units'), ({ units }) => units, count),
    numeric('sum', say('weighting.sum'), ({ sum }) => sum),
    numeric('min', say('weighting.min'), ({ min }) => min),
    numeric('p25', say('weighting.p25'), ({ p25 }) => p25),
    numeric('median', say('weighting.median'), ({ median }) => median),
    numeric('p75', say('weighting.p75'), ({ p75 }) => p75),
    numeric('max', say('weighting.max'), ({ max }) => max),
    numeric('cv', say('weighting.cv'), ({ cv }) => cv),
    numeric('kish', say('weighting.kish'), ({ kishDeff }) => kishDeff),
    ...responseRateNames.map((name) =>
      numeric(name, name.toUpperCase(), ({ rates }) => rates?.[name] ?? null, percent),
    ),
    numeric('classes', say('weighting.classes'), ({ classes }) => classes, count),
    {
      key: 'collapsed',
      label: say('weighting.collapsed'),
      cell: ({ collapsed }) => textCell(notesInWords(collapsed, wording) || '–'),
    },
    { key: 'note', label: say('weighting.note'), cell: ({ notes }) => textCell(notesInWords(notes, wording)) },
  ];
}
