/** How much a study asks for: columns, answers of one response, and steps of its expressions. */
import { under } from '../../../basics/pointer.ts';
import { columnsOf } from '../../columns/columns.ts';
import type { Expression } from '../../conditions/expression.ts';
import type { Derivation } from '../../derive/derivation.ts';
import type { Instrument } from '../../questions/instrument.ts';
import type { Question, Questions } from '../../questions/question.ts';
import type { StudyFault } from '../check-study.ts';
import { planOf } from '../../questions/outline.ts';
import { studyLimits } from './limits.ts';
import { formSteps, type Rosters, steps } from './steps.ts';

type Place = { readonly level: number; readonly rosters: number; readonly rows: number };
type Seen = Place & { readonly question: Question; readonly pointer: string };

/** Every question, roster and group, with what it lies in and the most rows that it may be asked in. */
function* everything(questions: Questions, at: string, place: Place): Generator<Seen> {
  const { level, rosters, rows } = place;
  for (const [name, question] of Object.entries(questions)) {
    const pointer = under(at, name);
    yield { question, pointer, ...place };
    const below = { level: level + 1, rosters, rows };
    if (question.kind === 'group') yield* everything(question.of, `${pointer}/of`, below);
    if (question.kind === 'roster')
      yield* everything(question.of, `${pointer}/of`, { ...below, rosters: rosters + 1, rows: rows * question.max });
  }
}

/** Rosters by name, with the most rows of one. */
function rostersOf(questions: Questions, found = new Map<string, number>()): Rosters {
  for (const [name, question] of Object.entries(questions)) {
    if (question.kind === 'roster') found.set(name, Math.max(question.max, found.get(name) ?? 0));
    if (question.kind === 'roster' || question.kind === 'group') rostersOf(question.of, found);
  }
  return found;
}

function conditionsOf(question: Question): readonly Expression[] {
  const rules = 'rules' in question ? (question.rules ?? []) : [];
  return [question.visibleIf, question.requiredIf, ...rules.map(({ test }) => test)].filter((one) => one !== undefined);
}

/** The most rows that a table may have in one response. */
function rowsOfTable(table: string, rosters: Rosters): number {
  return table
    .split('.')
    .slice(1)
    .reduce((rows, name) => rows * (rosters.get(name) ?? 1), 1);
}

const tooMany = (pointer: string, what: string, count: number, limit: number): readonly StudyFault[] =>
  count <= limit
    ? []
    : [{ pointer, message: `${what}: ${count}, and ${limit} is the most; ask less, or lower the max of rosters` }];

/** What is too much of a study that is otherwise in order. */
export function sizeFaults(instrument: Instrument, derive: readonly Derivation[]): readonly StudyFault[] {
  const all = [...everything(instrument.questions, '/questions', { level: 1, rosters: 0, rows: 1 })];
  const rosters = rostersOf(instrument.questions);
  const levels = all.flatMap(({ level, rosters: around, question, pointer }) => {
    if (level === studyLimits.questionLevels + 1)
      return [{ pointer, message: `more than ${studyLimits.questionLevels} groups and rosters inside each other` }];
    return question.kind === 'roster' && around === studyLimits.rosterLevels
      ? [
          {
            pointer,
            message: `more than ${studyLimits.rosterLevels} rosters inside each other, which no form can show`,
          },
        ]
      : [];
  });
  const counted = tooMany('/questions', 'questions, rosters and groups', all.length, studyLimits.questions);
  if (levels.length > 0 || counted.length > 0) return [...levels, ...counted];
  const columns = columnsOf(instrument).reduce((sum, table) => sum + table.columns.length, 0);
  const answers = all.reduce((sum, { question, rows }) => sum + ('of' in question ? 0 : rows), 0);
  const asked = all.reduce((sum, { question, rows }) => {
    const own = conditionsOf(question).reduce<number>((inAll, one) => inAll + steps(one, rosters), 0);
    return sum + rows * own;
  }, 0);
  const written = [...formSteps(planOf(instrument), rosters)].reduce((sum, own) => sum + own, 0);
  const derived = derive.reduce((sum, { at, is }) => sum + rowsOfTable(at, rosters) * steps(is, rosters), 0);
  return [
    ...tooMany(
      '/questions',
      'columns of its tables, of which a choice of several has one a code',
      columns,
      studyLimits.columns,
    ),
    ...tooMany('/questions', 'answers of one response that fills every row', answers, studyLimits.answers),
    ...tooMany(
      '/questions',
      'steps of skip rules and rules over one response that fills every row',
      asked,
      studyLimits.steps,
    ),
    ...tooMany(
      '/questions',
      'steps of skip rules and rules as a form writes them out, with when each question is shown that they name',
      written,
      studyLimits.formSteps,
    ),
    ...tooMany(
      '/derive',
      'steps of derived variables over one response that fills every row',
      derived,
      studyLimits.steps,
    ),
  ];
}
