/** What a study must keep to beyond its types: collection and tables may only name what the questionnaire asks. */
import { ownValue } from '../../basics/own-value.ts';
import { everyQuestion, isRoster, type PlannedQuestion, planOf } from '../questions/outline.ts';
import type { Instrument } from '../questions/instrument.ts';
import type { LeafQuestion } from '../kinds/kind-of.ts';
import { referenceGroups } from '../../reference/groups.ts';
import { checkDerivations, type Derived } from '../derive/check-derivations.ts';
import type { Derivation } from '../derive/derivation.ts';
import type { Collection, WeightRule } from './collection.ts';
import type { Measure, TablePlan } from './tables.ts';

/** A study contradicts itself; the message says where, what, and what may stand there. */
export class StudyError extends Error {
  override readonly name = 'StudyError';
}

/** A contradiction and its place, as a JSON Pointer into the study. */
export type StudyFault = { readonly pointer: string; readonly message: string };

type Kind = LeafQuestion['kind'];
type Checked = {
  readonly instrument: Instrument;
  readonly collection: Collection;
  readonly derive?: readonly Derivation[];
  readonly tables: readonly TablePlan[];
};

const numbers: readonly Kind[] = ['integer', 'decimal'];
const categories: readonly Kind[] = ['select-one', 'code'];

type Paths = ReadonlyMap<string, PlannedQuestion | Derived>;

const pathsOf = (instrument: Instrument): Paths =>
  new Map([...everyQuestion(planOf(instrument))].map((planned) => [planned.path, planned]));

/** Where tables name a derived variable: its table without the questionnaire's id, and its name. */
const pathOf = ({ at, name }: Derived): string => [...at.split('.').slice(1), name].join('.');

/** A derived code is a category; a derived number is one, or an amount in the reporting currency. */
function isOneOf({ declared }: Derived, kinds: readonly Kind[]): boolean {
  return declared.kind === 'code' ? kinds.includes('code') : declared.kind === 'number' && kinds.includes('money');
}

function* named(paths: Paths, path: string, kinds: readonly Kind[], pointer: string): Generator<StudyFault> {
  const planned = paths.get(path);
  if (planned === undefined) yield { pointer, message: `the questionnaire asks nothing called "${path}"` };
  else if ('declared' in planned) {
    if (!isOneOf(planned, kinds))
      yield {
        pointer,
        message: `"${path}" is a derived ${planned.declared.kind}, and ${kinds.join(' or ')} is needed`,
      };
  } else if (isRoster(planned) || !kinds.includes(planned.question.kind)) {
    yield { pointer, message: `"${path}" is a ${planned.question.kind} question, and ${kinds.join(' or ')} is needed` };
  }
}

/** Questions that each rule of weights reads besides those it names. */
const designOf: Readonly<Record<WeightRule['kind'], readonly string[]>> = {
  psu: ['psu', 'stratum', 'disposition'],
  shift: ['psu', 'stratum', 'disposition'],
  list: ['psu', 'stratum', 'disposition'],
  none: [],
};

function* collectionFaults({ weights, unit, purposes }: Collection, paths: Paths): Generator<StudyFault> {
  for (const name of designOf[weights.kind]) yield* named(paths, name, categories, '/collection/weights');
  if (weights.kind === 'shift') {
    for (const member of ['counted', 'interval', 'refusals', 'nonresponse', 'crossings'] as const) {
      const path = weights[member];
      if (path !== undefined) yield* named(paths, path, numbers, `/collection/weights/${member}`);
    }
    if (weights.direction !== undefined)
      yield* named(paths, weights.direction, categories, '/collection/weights/direction');
  }
  for (const [at, path] of (purposes ?? []).entries())
    yield* named(paths, path, ['select-one'], `/collection/purposes/${at}`);
  for (const [at, path] of (unit?.named ?? []).entries())
    yield* named(paths, path, categories, `/collection/unit/named/${at}`);
  if (unit?.visit !== undefined) yield* named(paths, unit.visit, numbers, '/collection/unit/visit');
}

function* breakdownFaults(
  by: readonly (readonly string[])[],
  dimensions: Readonly<Record<string, string>>,
  pointer: string,
): Generator<StudyFault> {
  for (const [at, names] of by.entries())
    for (const name of names)
      if (ownValue(dimensions, name) === undefined)
        yield { pointer: `${pointer}/by/${at}`, message: `there is no dimension "${name}" in these tables` };
}

function* measureFaults(
  measure: Measure,
  dimensions: Readonly<Record<string, string>>,
  paths: Paths,
  pointer: string,
): Generator<StudyFault> {
  yield* breakdownFaults(measure.by, dimensions, pointer);
  switch (measure.kind) {
    case 'units':
      return;
    case 'share':
      yield* named(paths, measure.question, categories, `${pointer}/question`);
      return;
    case 'amount':
      for (const [at, { amount }] of measure.from.entries())
        yield* named(paths, amount, ['money'], `${pointer}/from/${at}/amount`);
      if (measure.whole !== undefined) yield* named(paths, measure.whole.amount, ['money'], `${pointer}/whole/amount`);
      if (measure.askedIf !== undefined) yield* named(paths, measure.askedIf, categories, `${pointer}/askedIf`);
  }
}

function* tableFaults(plan: TablePlan, paths: Paths, pointer: string): Generator<StudyFault> {
  if (plan.kind !== 'survey' && plan.kind !== 'census') return;
  for (const [name, path] of Object.entries(plan.dimensions))
    yield* named(paths, path, categories, `${pointer}/dimensions/${name}`);
  if (plan.kind === 'census') {
    if (plan.only !== undefined) yield* named(paths, plan.only.question, categories, `${pointer}/only/question`);
    yield* breakdownFaults(plan.by, plan.dimensions, pointer);
  } else
    for (const [at, measure] of plan.measures.entries())
      yield* measureFaults(measure, plan.dimensions, paths, `${pointer}/measures/${at}`);
}

/**
 * What tables may name beside questions. A sealed study keeps the answers that its tables read, and nothing of those that
 * derived variables would need.
 */
function derivedPaths({ instrument, collection, derive = [] }: Checked): {
  readonly derived: Paths;
  readonly faults: readonly StudyFault[];
} {
  const none: Paths = new Map();
  if (collection.sealed === true && derive.length > 0)
    return { derived: none, faults: [{ pointer: '/derive', message: 'nothing can be derived in a sealed study' }] };
  const checked = checkDerivations(instrument, derive, referenceGroups);
  return checked.kind === 'sound'
    ? { derived: new Map(checked.derived.map((one) => [pathOf(one), one])), faults: [] }
    : { derived: none, faults: checked.faults.map(({ at, message }) => ({ pointer: `/derive${at}`, message })) };
}

/** Every contradiction of a study, each with its place. Tables are judged once the derived variables are without fault. */
export function studyFaults(study: Checked): readonly StudyFault[] {
  const paths = pathsOf(study.instrument);
  const { derived, faults } = derivedPaths(study);
  const all: Paths = new Map([...paths, ...derived]);
  const inTables = study.tables.flatMap((plan, at) => [...tableFaults(plan, all, `/tables/${at}`)]);
  return [...collectionFaults(study.collection, paths), ...faults, ...(faults.length === 0 ? inTables : [])];
}

/**
 * @throws {StudyError} the study contradicts itself; the message names every place
 */
export function assertStudy(study: Checked): void {
  const faults = studyFaults(study);
  if (faults.length > 0)
    throw new StudyError(faults.map(({ pointer, message }) => `${pointer}: ${message}`).join('; '));
}
