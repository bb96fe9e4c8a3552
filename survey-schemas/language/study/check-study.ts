/** What a study must keep to beyond its types: collection and tables may only name what the questionnaire asks. */
import type { Instrument } from '../questions/instrument.ts';
import { referenceGroups } from '../../reference/groups.ts';
import { dispositions } from '../../reference/lists.ts';
import { checkExpression } from '../conditions/check.ts';
import type { Expression } from '../conditions/expression.ts';
import { partsOf } from '../conditions/walk.ts';
import { checkDerivations } from '../derive/check-derivations.ts';
import type { Derivation } from '../derive/derivation.ts';
import { namesIn } from '../questions/declared.ts';
import { isRoster } from '../questions/outline.ts';
import { questionsInScope } from '../questions/usable-names.ts';
import { tableFaults } from './check-tables.ts';
import type { Collection, WeightRule } from './collection.ts';
import { type FormLayout, layoutFaults } from './form-layout.ts';
import { filtersOf } from './filters.ts';
import { categories, named, numbers, pathOf, type Paths, pathsOf, type StudyFault } from './named.ts';
import { qualityFaults } from './quality.ts';
import type { TablePlan } from './tables.ts';

export type { StudyFault } from './named.ts';

/** A study contradicts itself; the message says where, what, and what may stand there. */
export class StudyError extends Error {
  override readonly name = 'StudyError';
}

/** A study, or the parts of one that can be judged. */
type Checked = {
  readonly instrument: Instrument;
  readonly collection?: Collection | undefined;
  readonly derive?: readonly Derivation[] | undefined;
  readonly tables?: readonly TablePlan[] | undefined;
  readonly form?: FormLayout | undefined;
};

/** Questions that each rule of weights reads besides those it names. */
const designOf: Readonly<Record<WeightRule['kind'], readonly string[]>> = {
  psu: ['psu', 'stratum', 'disposition'],
  shift: ['psu', 'stratum', 'disposition'],
  list: ['psu', 'stratum', 'disposition'],
  none: [],
};

/** What came of a contact is told in the outcomes that weights are made of. */
function* dispositionFaults({ kind }: WeightRule, paths: Paths): Generator<StudyFault> {
  const planned = kind === 'none' ? undefined : paths.get('disposition');
  if (planned === undefined || 'declared' in planned || isRoster(planned)) return;
  const { question } = planned;
  if (!('list' in question) || question.list.name !== dispositions.name)
    yield {
      pointer: '/collection/weights',
      message: `"disposition" must be asked with the list "${dispositions.name}" of the platform, whose outcomes weights are made of`,
    };
}

function* weightFaults(weights: WeightRule, paths: Paths): Generator<StudyFault> {
  for (const name of designOf[weights.kind]) yield* named(paths, name, categories, '/collection/weights');
  yield* dispositionFaults(weights, paths);
  if (weights.kind !== 'shift') return;
  for (const member of ['counted', 'interval', 'refusals', 'nonresponse', 'crossings'] as const) {
    const path = weights[member];
    if (path !== undefined) yield* named(paths, path, numbers, `/collection/weights/${member}`);
  }
  if (weights.direction !== undefined)
    yield* named(paths, weights.direction, categories, '/collection/weights/direction');
}

function* collectionFaults(
  { weights, countedIf, unit, purposes, quality }: Collection,
  { questions }: Instrument,
  paths: Paths,
): Generator<StudyFault> {
  yield* weightFaults(weights, paths);
  const names = namesIn(questionsInScope(questions), () => () => undefined);
  const counting = countedIf === undefined ? [] : checkExpression(countedIf, names).faults;
  for (const { at, message } of counting) yield { pointer: `/collection/countedIf${at}`, message };
  for (const [at, path] of (purposes ?? []).entries())
    yield* named(paths, path, ['select-one'], `/collection/purposes/${at}`);
  for (const [at, path] of (unit?.named ?? []).entries())
    yield* named(paths, path, categories, `/collection/unit/named/${at}`);
  if (quality !== undefined) yield* qualityFaults(quality, paths);
  if (unit?.visit !== undefined) yield* named(paths, unit.visit, numbers, '/collection/unit/visit');
}

/** Whether an amount is converted somewhere in an expression. */
const converts = (node: Expression): boolean =>
  (typeof node === 'object' && 'converted' in node) || partsOf(node).some(([, part]) => converts(part));

/**
 * What tables may name beside questions. A sealed study keeps what its tables read, derived variables among it, and none of the
 * answers that these are made of, nor those that conditions of measures would need.
 */
function derivedPaths({ instrument, collection, derive = [], tables = [] }: Checked): {
  readonly derived: Paths;
  readonly faults: readonly StudyFault[];
} {
  const none: Paths = new Map();
  const filters = filtersOf({ instrument, tables }).filter(({ derivation }) => isTable(instrument, derivation.at));
  const pointerOf = (at: string): string => {
    const [, index = '', ...rest] = at.split('/');
    const filter = filters[Number(index) - derive.length];
    return filter === undefined ? `/derive${at}` : [filter.pointer, ...rest.slice(1)].join('/');
  };
  if (collection?.sealed === true && filters.length > 0) {
    const message = 'a sealed study keeps no answers for conditions: name a derived variable as a dimension instead';
    return { derived: none, faults: filters.map(({ pointer }) => ({ pointer, message })) };
  }
  const converting =
    collection?.sealed === true ? derive.flatMap(({ is }, at) => (converts(is) ? [`/derive/${at}/is`] : [])) : [];
  if (converting.length > 0) {
    const message = 'a sealed study derives its variables before exchange rates are read: leave amounts of money out';
    return { derived: none, faults: converting.map((pointer) => ({ pointer, message })) };
  }
  const all = [...derive, ...filters.map(({ derivation }) => derivation)];
  const checked = checkDerivations(instrument, all, referenceGroups);
  return checked.kind === 'sound'
    ? { derived: new Map(checked.derived.map((one) => [pathOf(one), one])), faults: [] }
    : { derived: none, faults: checked.faults.map(({ at, message }) => ({ pointer: pointerOf(at), message })) };
}

/** Whether an instrument has such a table; tables that count rows of no roster have a fault of their own. */
function isTable(instrument: Instrument, table: string): boolean {
  if (table === instrument.id) return true;
  const planned = pathsOf(instrument).get(table.slice(instrument.id.length + 1));
  return planned !== undefined && !('declared' in planned) && isRoster(planned);
}

/** Every contradiction of a study, each with its place. Tables are judged once the derived variables are without fault. */
export function studyFaults(study: Checked): readonly StudyFault[] {
  const { instrument, collection, form, tables = [] } = study;
  const paths = pathsOf(instrument);
  const { derived, faults } = derivedPaths(study);
  const all: Paths = new Map([...paths, ...derived]);
  return [
    ...(collection === undefined ? [] : collectionFaults(collection, instrument, paths)),
    ...(form === undefined ? [] : layoutFaults(form, paths)),
    ...faults,
    ...(faults.length === 0 ? tableFaults(tables, all) : []),
  ];
}

/**
 * @throws {StudyError} the study contradicts itself; the message names every place
 */
export function assertStudy(study: Checked): void {
  const faults = studyFaults(study);
  if (faults.length > 0)
    throw new StudyError(faults.map(({ pointer, message }) => `${pointer}: ${message}`).join('; '));
}
