/** Words of a study against its questionnaire: everything that is asked has words in English, and nothing has that is not asked. */
import { nearestName } from '../../../basics/nearest-name.ts';
import { ownValue } from '../../../basics/own-value.ts';
import { under } from '../../../basics/pointer.ts';
import type { CodeList } from '../../../basics/code-list.ts';
import type { Instrument } from '../../questions/instrument.ts';
import { everyGroup, everyQuestion, isRoster, planOf } from '../../questions/outline.ts';
import type { StudyWords } from '../../words/study-words.ts';
import type { StudyFault } from '../check-study.ts';
import { povertyNames } from '../spread-names.ts';
import { figuresIn } from '../check-tables.ts';
import {
  apartDimension,
  benchmarkDimensions,
  combinedDimensions,
  type Dimensions,
  type Measure,
  stockDimension,
  type TablePlan,
  volumeCostDimensions,
} from '../tables.ts';
import { isPlatformList, platformLists } from './platform-lists.ts';

/** A part of the words: what must have words, and what else may. */
type Part = {
  readonly at: string;
  readonly wanted: readonly string[];
  readonly allowed: readonly string[];
  readonly what: string;
};

/** Lists of codes that are asked, by name. */
function listsOf(instrument: Instrument): ReadonlyMap<string, CodeList> {
  const lists = new Map<string, CodeList>();
  for (const planned of everyQuestion(planOf(instrument)))
    if (!isRoster(planned) && 'list' in planned.question) lists.set(planned.question.list.name, planned.question.list);
  return lists;
}

function partsOf(instrument: Instrument, tables: readonly TablePlan[]): readonly Part[] {
  const asked = [...everyQuestion(planOf(instrument))];
  const part = (at: string, what: string, names: readonly string[]): Part => {
    const wanted = [...new Set(names)];
    return { at, what, wanted, allowed: wanted };
  };
  const rules = asked.flatMap(({ question }) => (question.rules ?? []).map(({ rule }) => rule));
  const lists = [...listsOf(instrument).values()].filter(({ standard }) => standard === undefined);
  return [
    part(
      '/groups',
      'group',
      [...everyGroup(instrument.questions)].map(([name]) => name),
    ),
    part(
      '/questions',
      'question',
      asked.map(({ path }) => path),
    ),
    part('/rules', 'rule', rules),
    { at: '/rows', what: 'roster', wanted: [], allowed: asked.filter(isRoster).map(({ path }) => path) },
    {
      at: '/named',
      what: 'question about a row',
      wanted: [],
      allowed: asked.flatMap(({ path }) => (path.includes('.') ? [path] : [])),
    },
    ...figureParts(tables),
    ...lists.map((list) => ({
      at: under('/options', list.name),
      what: `code of the list "${list.name}"`,
      wanted: isPlatformList(list) ? [] : list.codes,
      allowed: list.codes,
    })),
  ];
}

const countedIn = (measure: Measure): readonly string[] => {
  if (measure.kind === 'number') return [measure.of];
  return measure.kind === 'amount' && measure.each !== undefined ? [measure.each] : [];
};

/** What numbers of a plan count, and what its amounts are of. */
const numbersIn = (plan: TablePlan): readonly string[] =>
  plan.kind === 'survey' ? plan.measures.flatMap(countedIn) : [];

/** Names of what is published; what is made of an indicator, and what it is counted in, may have words of their own. */
function figureParts(tables: readonly TablePlan[]): readonly Part[] {
  const figures = figuresIn(tables);
  const indicators = [...new Set(figures.flatMap(({ worded }) => worded))];
  const names = [...new Set(figures.map(({ table }) => table))];
  const counted = tables.flatMap((plan) =>
    plan.kind === 'benchmarks' ? ['person'] : 'unit' in plan ? [plan.unit, ...numbersIn(plan)] : [],
  );
  const units = counted.flatMap((unit) => [unit, `${unit}s`, unit.replace(/s$/, '')]);
  const amounts = ['total', 'winsorised-total', 'mean', 'count', 'share', 'ratio', 'median', 'quantile', 'difference'];
  const made = [...amounts, 'gini', ...povertyNames, 'line'].flatMap((ending) =>
    indicators.map((one) => `${one}-${ending}`),
  );
  const dimensions = tables.flatMap((plan): readonly (readonly [string, Dimensions[string]])[] => {
    const untold = (names: readonly string[]) => names.map((name) => [name, ''] as const);
    if (plan.kind === 'combined')
      return untold([...combinedDimensions, ...(plan.with.by === undefined ? [] : [plan.with.by])]);
    if (plan.kind === 'benchmarks') return untold(benchmarkDimensions);
    if (plan.kind === 'costs-by-volume') return untold(volumeCostDimensions);
    if (plan.kind === 'capture-recapture') return untold([plan.met.dimension, stockDimension]);
    if (plan.kind === 'census' && plan.apart !== undefined)
      return [...Object.entries(plan.dimensions), ...untold([apartDimension])];
    return 'dimensions' in plan ? Object.entries(plan.dimensions) : [];
  });
  const named = dimensions.map(([name]) => name);
  const parts = new Map(
    dimensions.flatMap(([name, dimension]) =>
      typeof dimension === 'object' ? [[name, dimension.parts] as const] : [],
    ),
  );
  return [
    { at: '/figures/tables', what: 'table', wanted: names, allowed: names },
    { at: '/figures/indicators', what: 'indicator', wanted: indicators, allowed: [...indicators, ...made] },
    { at: '/figures/units', what: 'unit', wanted: [], allowed: units },
    { at: '/figures/dimensions', what: 'dimension', wanted: [...parts.keys()], allowed: named },
    { at: '/figures/codes', what: 'dimension', wanted: [...parts.keys()], allowed: named },
    ...[...parts].map(([name, codes]) => ({
      at: under('/figures/codes', name),
      what: `part of "${name}"`,
      wanted: codes,
      allowed: codes,
    })),
  ];
}

/** The words that stand under a pointer. */
function wordsAt(words: StudyWords, at: string): Readonly<Record<string, unknown>> {
  let tree: Readonly<Record<string, unknown>> = { ...words };
  for (const step of at.split('/').slice(1)) {
    const inner = ownValue(tree, step);
    tree = isTree(inner) ? inner : {};
  }
  return tree;
}
const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const missingIn = (words: StudyWords, { at, wanted }: Part): readonly string[] => {
  const given = wordsAt(words, at);
  return wanted.filter((name) => ownValue(given, name) === undefined).map((name) => under(at, name));
};

function* superfluousIn(words: StudyWords, { at, allowed, what }: Part): Generator<StudyFault> {
  for (const name of Object.keys(wordsAt(words, at))) {
    if (allowed.includes(name)) continue;
    const near = nearestName(name, allowed);
    const advice = near === undefined ? 'take it out' : `did you mean "${near}"?`;
    yield { pointer: under(at, name), message: `there is no ${what} "${name}"; ${advice}` };
  }
}

/** Lists that have words, and are not asked. */
function* unknownLists(words: StudyWords, lists: ReadonlyMap<string, CodeList>): Generator<StudyFault> {
  for (const name of Object.keys(words.options ?? {})) {
    if (lists.has(name)) continue;
    const near = nearestName(name, [...lists.keys()]);
    const advice = near === undefined ? 'take it out' : `did you mean "${near}"?`;
    yield { pointer: under('/options', name), message: `no question has the list "${name}"; ${advice}` };
  }
}

/** What people agree to is read out in a wording that has a version: each has its words. */
function* consentFaults(instrument: Instrument, { consents = {} }: StudyWords): Generator<StudyFault> {
  const { questions } = planOf(instrument);
  const asked = questions.get('consent_version')?.question;
  const versions = asked !== undefined && 'list' in asked ? asked.list.codes : [];
  for (const version of versions)
    if (ownValue(consents, version) === undefined)
      yield { pointer: under('/consents', version), message: 'is missing: the wording of this version, by question' };
  for (const [version, wording] of Object.entries(consents)) {
    if (!versions.includes(version))
      yield { pointer: under('/consents', version), message: `"consent_version" has no code "${version}"` };
    for (const name of Object.keys(wording))
      if (!questions.has(name))
        yield { pointer: under(under('/consents', version), name), message: `there is no question "${name}"` };
  }
}

/** A list that the study brings along under the name of another one. */
function* listFaults(instrument: Instrument): Generator<StudyFault> {
  const seen = new Map<string, CodeList>();
  for (const planned of everyQuestion(planOf(instrument))) {
    if (isRoster(planned) || !('list' in planned.question)) continue;
    const { list } = planned.question;
    const other = platformLists.get(list.name) ?? seen.get(list.name);
    seen.set(list.name, list);
    if (other === undefined || other.codes.join() === list.codes.join()) continue;
    const whose = platformLists.has(list.name) ? 'the platform has' : 'another question has';
    yield {
      pointer: '/questions',
      message: `${planned.path}: ${whose} a list "${list.name}" with other codes; give this one another name`,
    };
  }
}

export type CheckedWords = {
  readonly faults: readonly StudyFault[];
  /** Language → pointers of what it lacks beside the English. */
  readonly missing: Readonly<Record<string, readonly string[]>>;
};

/** What the words of a study lack, and what they say too much. */
export function checkStudyWords(
  instrument: Instrument,
  words: Readonly<Record<string, StudyWords>>,
  tables: readonly TablePlan[],
): CheckedWords {
  const parts = partsOf(instrument, tables);
  const lists = listsOf(instrument);
  const missing = Object.entries(words).map(
    ([language, said]) => [language, parts.flatMap((part) => missingIn(said, part))] as const,
  );
  const faults = Object.entries(words).flatMap(([language, said]) => {
    const lacks = language === 'en' ? missingIn : () => [];
    const found = [
      ...parts.flatMap((part) => [
        ...lacks(said, part).map((pointer) => ({
          pointer,
          message: `is missing: every ${part.what} needs words in English`,
        })),
        ...superfluousIn(said, part),
      ]),
      ...unknownLists(said, lists),
      ...consentFaults(instrument, said),
    ];
    return found.map(({ pointer, message }) => ({ pointer: under('/words', language) + pointer, message }));
  });
  return {
    faults: [...listFaults(instrument), ...faults],
    missing: Object.fromEntries(missing.filter(([language, lacks]) => language !== 'en' && lacks.length > 0)),
  };
}
