/** What the steps of weighting cannot mean: studies nobody asks, variables that are no questions, totals that disagree. */
import { nearestName } from '../basics/nearest-name.ts';
import { type ColumnSpec, columnsOf } from '../language/columns/columns.ts';
import { checkDerivations } from '../language/derive/check-derivations.ts';
import { type Study, studyIn } from '../language/study/study.ts';
import { referenceGroups } from '../reference/groups.ts';
import type { Round } from './round.ts';
import { namedInModel, type WeightingStep } from './weighting.ts';

type Margin = Pick<WeightingStep & { readonly kind: 'poststratify' }, 'variables' | 'population'>;
type NamedColumn = Pick<ColumnSpec, 'kind' | 'levels'>;
type Columns = ReadonlyMap<string, NamedColumn>;

/** How far the totals of two margins may be apart, as a share. */
const tolerance = 1e-6;

/**
 * One line a fault in `settings.weighting` of a round, each with its place.
 *
 * @param studies those that the platform knows
 */
export function weightingFaults(
  { settings, instruments }: Pick<Round, 'settings' | 'instruments'>,
  studies: readonly Study[],
): readonly string[] {
  return Object.entries(settings.weighting ?? {}).flatMap(([id, steps]) => {
    const place = `settings.weighting.${id}`;
    const version = instruments[id];
    if (version === undefined) return [`${place}: the round does not ask ${id}`];
    const study = studyIn(studies, id, version);
    if (study === undefined) return []; // told of the round itself
    if (study.collection.weights.kind === 'none') return [`${place}: nobody is drawn for ${id}, so it has no weights`];
    const columns = columnsOfResponses(study);
    return steps.flatMap((step, at) => [...stepFaults(step, columns)].map((fault) => `${place}.${at}${fault}`));
  });
}

/** Columns with one answer a response: questions, and variables derived from them. */
function columnsOfResponses({ instrument, derive = [] }: Study): Columns {
  const own = columnsOf(instrument).find(({ parent }) => parent === undefined);
  const checked = checkDerivations(instrument, derive, referenceGroups);
  const derived = checked.kind === 'sound' ? checked.derived.filter(({ at }) => at === instrument.id) : [];
  return new Map<string, NamedColumn>([
    ...(own?.columns ?? []).map((column) => [column.name, column] as const),
    ...derived.map(({ name, declared }) => {
      const levels = declared.kind === 'code' ? declared.codes : undefined;
      return [name, { kind: declared.kind === 'code' ? 'factor' : 'numeric', ...(levels && { levels }) }] as const;
    }),
  ]);
}

function* stepFaults(step: WeightingStep, columns: Columns): Generator<string> {
  switch (step.kind) {
    case 'eligibility':
    case 'non-response':
      yield* categoryFaults(step.classes ?? [], columns, '.classes');
      return;
    case 'poststratify':
      yield* marginFaults(step, columns, '');
      return;
    case 'rake':
      for (const [at, margin] of step.margins.entries()) yield* marginFaults(margin, columns, `.margins.${at}`);
      yield* disagreements(step.margins);
      return;
    case 'calibrate':
      yield* modelFaults(step.model, columns);
      return;
    case 'base':
    case 'trim':
    case 'replicates':
      return;
  }
}

function unknownName(name: string, columns: Columns): string {
  const meant = nearestName(name, [...columns.keys()]);
  return `"${name}" is not asked once a response${meant === undefined ? '' : `; did you mean "${meant}"?`}`;
}

function* categoryFaults(names: readonly string[], columns: Columns, place: string): Generator<string> {
  for (const [at, name] of names.entries()) {
    const column = columns.get(name);
    if (column === undefined) yield `${place}.${at}: ${unknownName(name, columns)}`;
    else if (column.kind !== 'factor') yield `${place}.${at}: "${name}" has no categories`;
  }
}

function* marginFaults({ variables, population }: Margin, columns: Columns, place: string): Generator<string> {
  yield* categoryFaults(variables, columns, `${place}.variables`);
  const seen = new Set<string>();
  for (const [at, { levels }] of population.entries()) {
    const cell = `${place}.population.${at}`;
    for (const name of Object.keys(levels))
      if (!variables.includes(name)) yield `${cell}: ${name} is not a variable of this margin`;
    for (const name of variables) {
      const level = levels[name];
      const codes = columns.get(name)?.levels;
      if (level === undefined) yield `${cell}: lacks ${name}`;
      else if (codes !== undefined && !codes.includes(level)) yield `${cell}: "${level}" is no code of ${name}`;
    }
    const key = JSON.stringify(variables.map((name) => levels[name]));
    if (seen.has(key)) yield `${cell}: this cell occurs twice`;
    seen.add(key);
  }
}

function* disagreements(margins: readonly Margin[]): Generator<string> {
  const totals = margins.map(({ population }) => population.reduce((sum, { count }) => sum + count, 0));
  const [first = 0] = totals;
  for (const [at, total] of totals.entries())
    if (Math.abs(total - first) > tolerance * first)
      yield `.margins.${at}: adds up to ${total}, the first margin to ${first}; both count the same population`;
}

function* modelFaults(model: string, columns: Columns): Generator<string> {
  for (const name of namedInModel(model)) if (!columns.has(name)) yield `.model: ${unknownName(name, columns)}`;
}
