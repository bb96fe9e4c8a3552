/** The tables that a study publishes, with what its questionnaire says of the answers they are made of. */
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import type { Questions } from '#schemas/language/questions/question.ts';
import type { SurveyTables } from '#schemas/language/study/tables.ts';

export type Plan = SurveyTables & {
  readonly instrument: string;
  /** Paths of amounts that a complete interview holds in every row of their table: blank, they are unknown. */
  readonly alwaysAsked: ReadonlySet<string>;
};

/** Tables of one questionnaire, ready to be computed. */
export const planFor = ({ id, questions }: Instrument, tables: SurveyTables): Plan => ({
  instrument: id,
  ...tables,
  alwaysAsked: new Set(alwaysAsked(questions, '')),
});

/** A group that must be answered when the interview is complete is the interview; other conditions depend on answers. */
function* alwaysAsked(questions: Questions, prefix: string): Generator<string> {
  for (const [name, question] of Object.entries(questions)) {
    if (question.kind === 'roster') yield* alwaysAsked(question.of, `${prefix}${name}.`);
    else if (question.visibleIf !== undefined && question.requiredIf === undefined) continue;
    else if (question.kind === 'group') yield* alwaysAsked(question.of, prefix);
    else if (question.kind === 'money' && question.optional !== true) yield `${prefix}${name}`;
  }
}
