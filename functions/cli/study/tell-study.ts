/** A study as the terminal shows it. */
import { inOneLine } from '#schemas/basics/control-characters.ts';
import { columnsOf } from '#schemas/language/columns/columns.ts';
import { everyQuestion, planOf } from '#schemas/language/questions/outline.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { StudyEntry } from '#functions/store/study-entry.ts';

import { counted } from '../counted.ts';

/** Who added a study, when and why; one without an entry came with the platform. */
const originInWords = (entry: StudyEntry | undefined): string =>
  entry === undefined
    ? 'part of the platform'
    : `added ${entry.added.at.slice(0, 10)} by ${inOneLine(entry.added.by)}: “${inOneLine(entry.added.reason)}”`;

/** One line a version. */
export const studyLine = ({ instrument, words }: Study, entry: StudyEntry | undefined): string =>
  `${instrument.id}@${instrument.version}  ${inOneLine(words.en.title)}  (${originInWords(entry)})`;

/** What a study asks and publishes, in some lines. */
export function studyInWords({ instrument, collection, derive = [], tables, words }: Study): readonly string[] {
  const asked = [...everyQuestion(planOf(instrument))].length;
  const filled = columnsOf(instrument).map(({ table }) => table);
  const kinds = tables.map(({ kind }) => kind);
  return [
    `${instrument.id}@${instrument.version}: ${inOneLine(words.en.title)}`,
    `  ${counted(asked, 'question')} in ${filled.join(', ')}`,
    `  filed by ${collection.files.join(', ')}; weights: ${collection.weights.kind}; about ${collection.about}`,
    `  ${counted(derive.length, 'derived variable')}; tables: ${kinds.join(', ') || 'none'}`,
    `  words in ${Object.keys(words).join(', ')}`,
  ];
}

/** Where a study comes from, and by what it is recognised. */
export const sourceInWords = (entry: StudyEntry | undefined): readonly string[] => [
  `  ${originInWords(entry)}`,
  ...(entry === undefined ? [] : [`  SHA-256 ${entry.sha256}`]),
];

const named = 5;

/** What other languages lack beside the English. */
export const missingInWords = (missing: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  Object.entries(missing).map(([language, pointers]) => {
    const more = pointers.length > named ? ` and ${pointers.length - named} more, all with --json` : '';
    return `${language} lacks words, which are said in English: ${pointers.slice(0, named).join(', ')}${more}`;
  });
