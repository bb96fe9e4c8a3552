/** What the steps of imputation cannot mean: questions nobody asks, classes that lie elsewhere, an order that undoes itself. */
import { categories, type Kind, named, numbers, type Paths } from '../language/study/named.ts';
import { type Study, studyIn } from '../language/study/study.ts';
import { variablesOf } from '../language/study/variables.ts';
import { isRoster } from '../language/questions/outline.ts';
import type { ImputationStep, StudyImputation } from './imputation.ts';
import type { Round } from './round.ts';

type Settings = Pick<Round, 'settings' | 'instruments'>;
type RosterStep = ImputationStep & { readonly method: 'roster-hot-deck' };

const amounts: readonly Kind[] = ['money', ...numbers];

/**
 * One line a fault in `settings.imputation` of a round, each with its place.
 *
 * @param studies those that the platform knows
 */
export function imputationFaults({ settings, instruments }: Settings, studies: readonly Study[]): readonly string[] {
  return Object.entries(settings.imputation ?? {}).flatMap(([id, imputation]) => {
    const place = `settings.imputation.${id}`;
    const version = instruments[id];
    if (version === undefined) return [`${place}: the round does not ask ${id}`];
    const study = studyIn(studies, id, version);
    if (study === undefined) return []; // told of the round itself
    if (study.collection.weights.kind === 'none')
      return [`${place}: nobody is drawn for ${id}, so nobody can stand in`];
    const makesReplicates = settings.weighting?.[id]?.some(({ kind }) => kind === 'replicates') ?? false;
    return [
      ...(imputation.variance.kind === 'replicates' && !makesReplicates
        ? [
            `${place}.variance: the weighting of ${id} makes no replicates; add the step, or take { "kind": "multiple" }`,
          ]
        : []),
      ...stepsFaults(imputation, variablesOf(study)).map((fault) => `${place}.steps.${fault}`),
    ];
  });
}

function stepsFaults({ steps }: StudyImputation, paths: Paths): readonly string[] {
  return steps.flatMap((step, at) => [
    ...[...stepFaults(step, paths)].map((fault) => `${at}${fault}`),
    ...orderFaults(step, steps.slice(0, at)).map((fault) => `${at}: ${fault}`),
  ]);
}

const isRosterStep = (step: ImputationStep): step is RosterStep => step.method === 'roster-hot-deck';
const targetOf = (step: ImputationStep): string => (isRosterStep(step) ? step.roster : step.question);

function orderFaults(step: ImputationStep, before: readonly ImputationStep[]): readonly string[] {
  const target = targetOf(step);
  return [
    ...(before.some((other) => targetOf(other) === target) ? [`"${target}" is imputed twice`] : []),
    ...(isRosterStep(step) && before.some((other) => targetOf(other).startsWith(`${target}.`))
      ? [`rows of "${target}" come after answers in them: what they lack would stay unknown; put this step first`]
      : []),
  ];
}

function* stepFaults(step: ImputationStep, paths: Paths): Generator<string> {
  const check = (path: string, kinds: readonly Kind[], place: string) =>
    [...named(paths, path, kinds, place)].map(({ pointer, message }) => `${pointer}: ${message}`);
  switch (step.method) {
    case 'left-out':
      yield* check(step.question, [...amounts, ...categories], '.question');
      return;
    case 'hot-deck':
      yield* derivedFault(step.question, paths);
      yield* check(step.question, [...amounts, ...categories], '.question');
      yield* readFaults(step.classes, categories, '.classes', step.question, paths);
      return;
    case 'predictive-mean-matching':
      yield* derivedFault(step.question, paths);
      yield* check(step.question, amounts, '.question');
      yield* readFaults(step.predictors, [...amounts, ...categories], '.predictors', step.question, paths);
      return;
    case 'roster-hot-deck': {
      const roster = paths.get(step.roster);
      if (roster === undefined || 'declared' in roster || !isRoster(roster) || step.roster.includes('.'))
        yield `.roster: "${step.roster}" is no roster of the questionnaire`;
      yield* check(step.askedIf, ['select-one'], '.askedIf');
      yield* readFaults(step.classes, categories, '.classes', step.askedIf, paths);
      if (step.orderedBy === undefined) return;
      yield* check(step.orderedBy, ['money'], '.orderedBy');
      if (!step.orderedBy.startsWith(`${step.roster}.`)) yield `.orderedBy: "${step.orderedBy}" is not in the roster`;
    }
  }
}

function* derivedFault(path: string, paths: Paths): Generator<string> {
  const found = paths.get(path);
  if (found !== undefined && 'declared' in found)
    yield `.question: "${path}" is worked out of answers, and follows from them: impute these`;
}

/** Classes and predictors are variables of the row that lacks the answer, or of what it lies in. */
function* readFaults(
  variables: readonly string[],
  kinds: readonly Kind[],
  place: string,
  target: string,
  paths: Paths,
): Generator<string> {
  const scope = target.slice(0, target.lastIndexOf('.') + 1);
  for (const [at, path] of variables.entries()) {
    yield* [...named(paths, path, kinds, `${place}.${at}`)].map(({ pointer, message }) => `${pointer}: ${message}`);
    if (path === target) yield `${place}.${at}: "${path}" is what is imputed`;
    else if (!scope.startsWith(path.slice(0, path.lastIndexOf('.') + 1)))
      yield `${place}.${at}: "${path}" lies below "${target}", which has several of it`;
  }
}
