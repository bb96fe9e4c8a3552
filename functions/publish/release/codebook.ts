/** The data dictionary of a release: what each column of its CSV files means, and each code in them, in English. */
import { ownValue } from '#schemas/basics/own-value.ts';
import { formatsIn } from '#schemas/language/words/formats.ts';
import { baseInWords, type BaseSpeaker } from '#functions/platform/wording/bases.ts';
import { methods } from '#analysis/production/observations/methods.ts';
import type { Observation } from '#analysis/production/observations/observation.ts';
import { labelsOf, type SpokenStudy } from '#schemas/language/study/labels.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { classificationTexts } from '#schemas/words/en/lists/classifications.ts';
import { short } from '#schemas/words/en/lists/short.ts';
import { reading } from '#schemas/words/en/reading.ts';
import type { Language } from '#schemas/words/languages.ts';

import { basisMeanings, unitMeaning } from './code-meanings.ts';
import { meanings } from './column-meanings.ts';
import type { Columns } from './file-content.ts';
import { dimensionColumn } from './observation-columns.ts';

export type CodebookRow = {
  readonly file: string;
  readonly column: string;
  /** Empty where the row is about the column itself. */
  readonly code: string;
  readonly meaning: string;
  /** Of the meaning. */
  readonly language: Language;
};

/** Columns and codes are explained in the language that the others are translated from. */
const language = 'en' as const satisfies Language;

export const codebookColumns: Columns<CodebookRow> = [
  ['file', ({ file }) => file],
  ['column', ({ column }) => column],
  ['code', ({ code }) => code],
  ['meaning', ({ meaning }) => meaning],
  ['language', (row) => row.language],
];

const platformLists: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...short, ...classificationTexts };

/** Words for a code of a dimension, out of the list that its question is answered from. */
function dimensionWords(labels: ReturnType<typeof labelsOf>) {
  return (table: string, dimension: string, code: string): string | undefined => {
    const label = labels(table, dimension);
    const list = label?.list?.name ?? dimension;
    return ownValue(label?.codes ?? {}, code) ?? ownValue(ownValue(platformLists, list) ?? {}, code);
  };
}

/** Names of tables and indicators, as studies call them. */
function figureWords(studies: readonly SpokenStudy[]) {
  const figures = studies.flatMap(({ words }) => words.figures ?? []);
  return (kind: 'tables' | 'indicators' | 'units', code: string): string | undefined =>
    figures.map((told) => ownValue(told[kind], code)).find((word) => word !== undefined);
}

/** Tables, indicators, dimensions and methods among the figures of a file, as far as somebody has words for them. */
function codesIn(
  file: string,
  observations: readonly Observation[],
  studies: readonly SpokenStudy[],
  labels: ReturnType<typeof labelsOf>,
) {
  const [named, worded] = [figureWords(studies), dimensionWords(labels)];
  const rows = new Map<string, CodebookRow>();
  const add = (column: string, code: string, meaning: string | undefined) => {
    if (meaning !== undefined) rows.set(JSON.stringify([column, code]), { file, column, code, meaning, language });
  };
  const told = (code: string, kind: 'indicators' | 'units') => named(kind, code) ?? code;
  const speaker: BaseSpeaker = {
    ...{ language, sentence: (key) => reading[key], lists: platformLists },
    ...{ what: (code) => told(code, 'indicators'), units: (code) => told(code, 'units') },
    percent: formatsIn(language).percentShort,
  };
  const seen = new Set<string>();
  for (const { table, dimensions, measure, method, attributes } of observations) {
    add('table', table, named('tables', table));
    if (!seen.has(measure.indicator)) {
      const meaning = named('indicators', measure.indicator.replace(/-[a-z0-9]+$/, ''));
      const base = baseInWords(studies, { table, measure }, speaker);
      add('indicator', measure.indicator, [meaning ?? [], base ?? []].flat().join('. ') || undefined);
      seen.add(measure.indicator);
    }
    for (const [dimension, code] of Object.entries(dimensions))
      add(dimensionColumn(dimension), code, worded(table, dimension, code));
    add(
      'unit',
      measure.unit,
      unitMeaning(measure.unit, (code) => named('units', code)),
    );
    add('method', method, methods[method]);
    add('basis', attributes.basis, basisMeanings[attributes.basis]);
  }
  return [...rows.values()];
}

/** Columns that files of prices do without: all are of one unit and basis. */
const ofEstimates = ['unit', 'basis'];

type CsvOf = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly observations?: readonly Observation[];
};

/** Rows for the CSV files of a release. A dimension that is the study's own is told by the question that it is answered by. */
export function codebook(files: readonly CsvOf[], studies: readonly Study[]): readonly CodebookRow[] {
  const spoken = studies.map((study): SpokenStudy => ({ study, words: study.words[language] }));
  const labels = labelsOf(spoken);
  return files.flatMap(({ name: file, columns, observations = [] }) => {
    const asked = (column: string): string =>
      observations.map(({ table }) => labels(table, column)?.name).find((name) => name !== undefined) ?? '';
    return [
      ...columns.map((column) => ({
        file,
        column,
        code: '',
        meaning: ownValue(meanings, column) ?? asked(column),
        language,
      })),
      ...codesIn(file, observations, spoken, labels).filter(
        ({ column }) => !ofEstimates.includes(column) || columns.includes(column),
      ),
    ];
  });
}
