/** Columns of the weighting report: a line a step. */
import {
  responseRateNames,
  type WeightingLine,
  type WeightingStepName,
} from '#analysis/production/observations/weighting-line.ts';
import type { Cell, Column } from '../tables/data-table.ts';
import { figure, humanise, percent } from '../tables/wording.ts';
import { countCell, textCell } from './cost-columns.tsx';

/** Steps as people say them. */
export const stepWords: Readonly<Record<WeightingStepName, string>> = {
  base: 'Base weights',
  eligibility: 'Eligibility',
  'non-response': 'Non-response',
  places: 'Places without interviews',
  imported: 'Imported weights',
  trim: 'Trimming',
  replicates: 'Replicates',
  poststratify: 'Post-stratification',
  rake: 'Raking',
  calibrate: 'Calibration',
  people: 'People from crossings',
};

const outcomeWords: Readonly<Record<WeightingLine['outcome'], string>> = {
  done: 'Done',
  'usual-classes': 'Done in the usual classes',
  'not-done': 'Not done',
  'no-weights': 'No weights',
};

const weightCell = (weight: number | null): Cell => ({ value: weight, text: figure(weight, '') });
const rateCell = (rate: number | null): Cell => ({ value: rate, text: percent(rate) });

export const weightingColumns: readonly Column<WeightingLine>[] = [
  { key: 'study', label: 'Study', cell: ({ study }) => textCell(humanise(study)) },
  { key: 'step', label: 'Step', cell: ({ step }) => textCell(stepWords[step]) },
  { key: 'outcome', label: 'Outcome', cell: ({ outcome }) => textCell(outcomeWords[outcome]) },
  { key: 'units', label: 'Units', numeric: true, cell: ({ units }) => countCell(units) },
  { key: 'sum', label: 'Sum of weights', numeric: true, cell: ({ sum }) => weightCell(sum) },
  { key: 'min', label: 'Smallest', numeric: true, cell: ({ min }) => weightCell(min) },
  { key: 'p25', label: 'Lower quartile', numeric: true, cell: ({ p25 }) => weightCell(p25) },
  { key: 'median', label: 'Median', numeric: true, cell: ({ median }) => weightCell(median) },
  { key: 'p75', label: 'Upper quartile', numeric: true, cell: ({ p75 }) => weightCell(p75) },
  { key: 'max', label: 'Largest', numeric: true, cell: ({ max }) => weightCell(max) },
  { key: 'cv', label: 'Variation', numeric: true, cell: ({ cv }) => weightCell(cv) },
  { key: 'kish', label: 'Kish’s design effect', numeric: true, cell: ({ kishDeff }) => weightCell(kishDeff) },
  ...responseRateNames.map((name): Column<WeightingLine> => ({
    key: name,
    label: name.toUpperCase(),
    numeric: true,
    cell: ({ rates }) => rateCell(rates?.[name] ?? null),
  })),
  { key: 'classes', label: 'Classes', numeric: true, cell: ({ classes }) => countCell(classes) },
  { key: 'collapsed', label: 'Joined classes', cell: ({ collapsed }) => textCell(collapsed.join('; ') || '–') },
  { key: 'note', label: 'Note', cell: ({ note }) => textCell(note) },
];
