/** Reads what the answers of one interview look like, by the questionnaire alone: kinds, rosters, lists that repeat. */
import { isNonResponse } from '#schemas/language/kinds/contract/declared.ts';
import { isRoster, type Plan, type PlannedLeaf, planOf } from '#schemas/language/questions/outline.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { Look } from './interview.ts';

type Answers = Readonly<Record<string, unknown>>;
type Given = { readonly cell: number; readonly value: number };
type Gathered = {
  given: Given[];
  unknown: number;
  ages: number[];
  amounts: number[];
  rows: Record<string, number>;
  again: Record<string, number>;
};

const isRow = (value: unknown): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** 32 bits of a text: FNV-1a. */
function digest(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Questions that are told by the sample, or identify a person, say nothing about how an interview was led. */
const isAsked = ({ question }: PlannedLeaf): boolean => question.design !== true && question.vault !== true;

/** Fewer codes, such as yes and no, are often answered alike. */
const fewestCodes = 3;
const fewestInRow = 4;

/** Questions outside rosters that follow each other with the same list of answers, four or more. */
function batteriesOf(plan: Plan): readonly (readonly string[])[] {
  const runs: { list: string; names: string[] }[] = [];
  for (const planned of plan.questions.values()) {
    if (isRoster(planned) || planned.question.kind !== 'select-one' || planned.leaf.codes.length < fewestCodes) {
      runs.push({ list: '', names: [] });
      continue;
    }
    const { name } = planned.question.list;
    const open = runs[runs.length - 1];
    if (open?.list === name) open.names.push(planned.name);
    else runs.push({ list: name, names: [planned.name] });
  }
  return runs.map(({ names }) => names).filter((names) => names.length >= fewestInRow);
}

/** The longest run of the same answer in a battery. */
function longestRun(answers: Answers, batteries: readonly (readonly string[])[]): Look['run'] {
  let longest: Look['run'];
  for (const names of batteries) {
    const given = names.flatMap((name) => (typeof answers[name] === 'string' ? [answers[name]] : []));
    if (given.length < fewestInRow) continue;
    let [same, most] = [0, 0];
    for (const [at, answer] of given.entries()) {
      same = answer === given[at - 1] ? same + 1 : 1;
      most = Math.max(most, same);
    }
    if (longest === undefined || most / given.length > longest.same / longest.of)
      longest = { same: most, of: given.length };
  }
  return longest;
}

/**
 * A reader of answers to one study; all interviews that are compared are read by one reader, which numbers their questions.
 *
 * @param study its questionnaire, and in `collection.quality` its questions of ages
 */
export function lookReader({ instrument, collection }: Study): (answers: Answers) => Look {
  const plan = planOf(instrument);
  const ages = new Set(collection.quality?.ages);
  const again = new Set(Object.values(collection.quality?.again ?? {}).flat());
  const batteries = batteriesOf(plan);
  const cells = new Map<string, number>();
  const cellOf = (key: string): number => {
    const known = cells.get(key) ?? cells.size;
    cells.set(key, known);
    return known;
  };

  function gather(into: Gathered, scope: Plan, answers: Answers, place: string): void {
    for (const planned of scope.questions.values()) {
      const answer = answers[planned.name];
      if (answer === undefined || answer === null) continue;
      if (isRoster(planned)) {
        if (!Array.isArray(answer)) continue;
        if (place === '') into.rows[planned.path] = answer.length;
        if (again.has(planned.path)) into.again[planned.path] = answer.length;
        const rows: readonly unknown[] = answer;
        rows.forEach((row, at) => {
          if (isRow(row)) gather(into, planned.rows, row, `${place}${planned.name}/${at}/`);
        });
      } else if (isAsked(planned)) {
        const value = digest(JSON.stringify(answer));
        into.given.push({ cell: cellOf(place + planned.name), value });
        if (typeof answer === 'string' && isNonResponse(answer)) into.unknown += 1;
        else if (again.has(planned.path)) into.again[planned.path] = value;
        if (typeof answer === 'number' && ages.has(planned.path)) into.ages.push(answer);
        if (planned.question.kind === 'money' && isRow(answer) && Number(answer['amount']) > 0)
          into.amounts.push(Number(answer['amount']));
      }
    }
  }

  return (answers) => {
    const into: Gathered = { given: [], unknown: 0, ages: [], amounts: [], rows: {}, again: {} };
    gather(into, plan, answers, '');
    const sorted = into.given.sort((a, b) => a.cell - b.cell);
    return {
      cells: Int32Array.from(sorted, ({ cell }) => cell),
      values: Int32Array.from(sorted, ({ value }) => value),
      unknown: into.unknown,
      ages: into.ages,
      amounts: into.amounts,
      rows: into.rows,
      again: into.again,
      run: longestRun(answers, batteries),
    };
  };
}
