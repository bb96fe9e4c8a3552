/** The tables that a study publishes, with what its questionnaire says of the answers they are made of. */
import type { Questions } from '#schemas/language/questions/question.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { filtersOf } from '#schemas/language/study/filters.ts';
import { isCorridor, listAt } from '#schemas/language/study/labels.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { type Measure, questionOf, type SurveyTables } from '#schemas/language/study/tables.ts';

export type Plan = SurveyTables & {
  readonly instrument: string;
  /** Paths of questions that a complete interview holds in every row of their table: blank, they are unknown. */
  readonly alwaysAsked: ReadonlySet<string>;
  /** Dimensions whose levels are corridors: of that name, and told by countries. */
  readonly corridors: ReadonlySet<string>;
  /** Derived column that says which units a measure is about; none for a measure of all of them. */
  readonly filters: ReadonlyMap<Measure, string>;
};

/** The survey tables of a study, ready to be computed. */
export function plansOf({ instrument, tables }: Pick<Study, 'instrument' | 'tables'>): readonly Plan[] {
  const filters = new Map(
    filtersOf({ instrument, tables }).map(({ measure, derivation }) => [measure, derivation.name]),
  );
  const asked = alwaysAskedIn(instrument);
  return tables.flatMap((plan) =>
    plan.kind === 'survey'
      ? [{ ...plan, instrument: instrument.id, alwaysAsked: asked, corridors: corridorsOf(instrument, plan), filters }]
      : [],
  );
}

const corridorsOf = ({ questions }: Instrument, { dimensions }: SurveyTables): ReadonlySet<string> =>
  new Set(
    Object.keys(dimensions).filter((name) => isCorridor(name, listAt(questions, questionOf(dimensions[name]) ?? ''))),
  );

/** Paths of questions that a complete interview answers in every row of their table. */
export const alwaysAskedIn = ({ questions }: Instrument): ReadonlySet<string> => new Set(alwaysAsked(questions, ''));

/** A group that must be answered when the interview is complete is the interview; other conditions depend on answers. */
function* alwaysAsked(questions: Questions, prefix: string): Generator<string> {
  for (const [name, question] of Object.entries(questions)) {
    if (question.kind === 'roster') yield* alwaysAsked(question.of, `${prefix}${name}.`);
    else if (question.visibleIf !== undefined && question.requiredIf === undefined) continue;
    else if (question.kind === 'group') yield* alwaysAsked(question.of, prefix);
    else if (question.optional !== true) yield `${prefix}${name}`;
  }
}
