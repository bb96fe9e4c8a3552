/** Warnings and the weighting report as files hold them: each note in English, and as data for other languages. */
import type { Warning } from '#analysis/production/observations/rows.ts';
import type { WeightingLine } from '#analysis/production/observations/weighting-line.ts';
import { ownValue } from '#schemas/basics/own-value.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { type Note, type NoteSpeaker, note, sayNote, sayNotes, sayWithAdvice } from '#schemas/words/note.ts';

/** Speaks English, loaded when it is asked for, and calls studies, corridors, tables and indicators by their codes, as the files do. */
export async function englishOf(studies: readonly Study[]): Promise<NoteSpeaker> {
  const { noteSentences } = await import('#schemas/words/en/en-notes.ts');
  const sentences: ReadonlyMap<string, string> = new Map(Object.entries(noteSentences));
  const rulesOf = (id: string) => studies.find(({ instrument }) => instrument.id === id)?.words.en.rules ?? {};
  const speaker: NoteSpeaker = {
    language: 'en',
    sentence: (key) => sentences.get(key),
    study: (id) => id,
    corridor: (code) => code,
    table: (code) => code,
    indicator: (code) => code,
    round: (id) => id,
    question: (_study, path) => path,
    dimension: (_table, code) => code,
    level: (_table, _dimension, code) => code,
    rule: (study, rule) => ownValue(rulesOf(study), rule) ?? sayNote(speaker, note('note.unknown-rule', { rule })),
  };
  return speaker;
}

/** A warning in a file. */
export type ToldWarning = Omit<Warning, 'says'> & { readonly message: string; readonly says: Note };

/** A line of the weighting report in a file. */
export type ToldLine = Omit<WeightingLine, 'collapsed' | 'notes'> & {
  readonly collapsed: readonly string[];
  readonly note: string;
  readonly says: Pick<WeightingLine, 'collapsed' | 'notes'>;
};

/** A warning as files hold it, with what staff can do about it. */
export const toldWarning = (speaker: NoteSpeaker, { says, ...warning }: Warning): ToldWarning => ({
  ...warning,
  message: sayWithAdvice(speaker, says),
  says,
});

/** A line of the weighting report as files hold it. */
export const toldLine = (speaker: NoteSpeaker, { collapsed, notes, ...line }: WeightingLine): ToldLine => ({
  ...line,
  collapsed: collapsed.map((one) => sayNote(speaker, one)),
  note: sayNotes(speaker, notes),
  says: { collapsed, notes },
});
