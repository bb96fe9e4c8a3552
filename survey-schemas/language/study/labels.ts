/**
 * What studies call the dimensions of their tables and the codes in them: the words of the questions that tell them. What a
 * language lacks is said in English, name by name.
 */
import type { CodeList } from '../../basics/code-list.ts';
import { type Question, type Questions, yesNo } from '../questions/question.ts';
import type { StudyWords } from '../words/study-words.ts';
import { derivedAt, type LevelOrder, levelOrderOf } from './level-order.ts';
import type { Study } from './study.ts';
import { occupationGroups } from '../../reference/classifications.ts';
import { countryList } from '../../reference/countries.ts';
import { quotedPayments, quotedPickups, quotedProviders } from '../../reference/lists.ts';
import { priceGroups } from '../../reference/price-groups.ts';
import {
  apartDimension,
  benchmarkDimensions,
  combinedDimensions,
  type CombinedTables,
  questionOf,
  stockDimension,
  volumeCostDimensions,
} from './tables.ts';

/** A study with its words in one language. */
export type SpokenStudy = { readonly study: Study; readonly words: StudyWords };

type Label = {
  readonly name?: string | undefined;
  /** Whether the study itself says what the dimension is: it names it, or has words for its codes. */
  readonly isOwn: boolean;
  /** Codes of the answers; undefined where they are told by something else than a list. */
  readonly list?: CodeList | undefined;
  /** Words for codes that are the study's own. */
  readonly codes: Readonly<Record<string, string>>;
  /** The same in English, for codes that have no word in the language, neither here nor in the platform's list. */
  readonly english: Readonly<Record<string, string>>;
  readonly order: LevelOrder;
};

/** By table and dimension. */
type Labels = (table: string, dimension: string) => Label | undefined;

/** Whether codes are countries, whatever the list or the dimension is called. */
export const areCountries = (list: CodeList | undefined): boolean => list?.standard === 'region';

/** Whether levels of a dimension are corridors: it is called so, and countries tell it. */
export const isCorridor = (dimension: string, list: CodeList | undefined): boolean =>
  dimension === 'corridor' && areCountries(list);

/** A question by its path; undefined where there is none. */
export const questionAt = (questions: Questions, path: string): Question | undefined =>
  questionIn(questions, path.split('.'));

/** Groups have no part in a path. */
function questionIn(questions: Questions, [first, ...rest]: readonly string[]): Question | undefined {
  for (const [name, question] of Object.entries(questions)) {
    if (question.kind === 'group') {
      const found = questionIn(question.of, [first ?? '', ...rest]);
      if (found !== undefined) return found;
    } else if (name === first) return question.kind === 'roster' ? questionIn(question.of, rest) : question;
  }
  return undefined;
}

/** The list that a question is answered from, found by its path; undefined where something else tells it. */
export function listAt(questions: Questions, path: string): CodeList | undefined {
  const question = questionAt(questions, path);
  return question?.kind === 'select-one' || question?.kind === 'select-many' ? question.list : undefined;
}

const labelled = (text: StudyWords['questions'][string] | undefined): string | undefined =>
  typeof text === 'string' ? text : text?.label;

/** Words that the study itself has for the codes of a dimension. */
const codesIn = ({ options, figures }: StudyWords, dimension: string, list: CodeList | undefined) => ({
  ...options?.[list?.name ?? ''],
  ...figures?.codes?.[dimension],
});

/** A dimension, the question that tells it, and its codes where no question does. */
type Dimension = {
  readonly dimension: string;
  readonly path: string;
  /** A list of the platform, by which the dimension is called. */
  readonly list?: CodeList;
  /** The list of what nobody is asked, which the study has a name for. */
  readonly codes?: CodeList;
};

/** Yes and no, of a variable that is derived by a condition; undefined of all others. */
const conditionAt = (study: Study, path: string): CodeList | undefined => {
  const is = derivedAt(study, path)?.is;
  return typeof is === 'object' && 'op' in is ? yesNo : undefined;
};

/** Groups of a classification, of a variable that is derived by them: ISCO-08 major groups. */
const groupsAt = (study: Study, path: string): CodeList | undefined => {
  const is = derivedAt(study, path)?.is;
  return typeof is === 'object' && 'groupOf' in is && is.groups === occupationGroups.name
    ? occupationGroups
    : undefined;
};

/**
 * What one dimension of a study is called, and its codes. A list of the platform has its name from there: the country that
 * a figure from outside is of is not the one in which the respondents of the study live.
 */
function labelOf({ study, words }: SpokenStudy, { dimension, path, list: told, codes: known }: Dimension): Label {
  const list =
    told ?? known ?? listAt(study.instrument.questions, path) ?? conditionAt(study, path) ?? groupsAt(study, path);
  const tiers = [words, study.words.en];
  const named = (said: StudyWords): string | undefined =>
    told === undefined ? said.figures?.dimensions?.[dimension] : undefined;
  const names = tiers.map((said) => named(said) ?? labelled(said.questions[path]));
  const english = codesIn(study.words.en, dimension, list);
  return {
    name: names.find((name) => name !== undefined),
    isOwn: tiers.some((said) => named(said) !== undefined || said.options?.[list?.name ?? ''] !== undefined),
    list,
    codes: codesIn(words, dimension, list),
    english,
    order: levelOrderOf(study, path, list, Object.keys(english)),
  };
}

/** What services are split by, in the lists that quotes are written in: those of respondents are among them. */
const ofServices: readonly Dimension[] = [
  { dimension: 'provider_type', path: '', list: quotedProviders },
  { dimension: 'payment_instrument', path: '', list: quotedPayments },
  { dimension: 'pickup_method', path: '', list: quotedPickups },
];

const tablesOf = (plan: Study['tables'][number]): readonly string[] => {
  if (plan.kind === 'quoted-costs') return ['corridor-costs'];
  if (plan.kind === 'survey') return plan.measures.map(({ table }) => table);
  if (plan.kind === 'census' && plan.calibrated !== undefined) return [plan.table, plan.calibrated.table];
  return 'table' in plan ? [plan.table] : [];
};

/** The dimension that two studies are told by, under the name that the other has for it: the question of this one tells its codes. */
function bothToldBy({ instrument, tables }: Study, plan: CombinedTables): readonly Dimension[] {
  const {
    with: { by: dimension },
    here,
  } = plan;
  if (dimension === undefined || here.by === undefined) return [];
  const own = tables.find(
    (each) => each.kind === 'survey' && each.measures.some(({ indicator }) => indicator === here.indicator),
  );
  const path = own?.kind === 'survey' ? questionOf(own.dimensions[here.by]) : undefined;
  const list = listAt(instrument.questions, path ?? '');
  return [list !== undefined && areCountries(list) ? { dimension, path: '', list } : { dimension, path: path ?? '' }];
}

/** Dimensions of a plan with the questions that tell them; those of combined tables, benchmarks and costs by volume are told by none. */
function dimensionsOf(study: Study, plan: Study['tables'][number]): readonly Dimension[] {
  const untold = (names: readonly string[]) => names.map((dimension) => ({ dimension, path: '' }));
  switch (plan.kind) {
    case 'survey':
      return Object.entries(plan.dimensions).map(([dimension, told]) => ({ dimension, path: questionOf(told) ?? '' }));
    case 'census': {
      const asked = Object.entries(plan.dimensions).map(([dimension, path]) => ({ dimension, path }));
      return plan.apart === undefined ? asked : [...asked, { dimension: apartDimension, path: '', codes: yesNo }];
    }
    case 'combined':
      return [...untold(combinedDimensions), ...bothToldBy(study, plan)];
    case 'benchmarks': {
      const named = untold([...benchmarkDimensions, ...(plan.ways === undefined ? [] : [plan.ways.dimension])]);
      return named.map((each) => (each.dimension === 'country' ? { ...each, list: countryList } : each));
    }
    case 'costs-by-volume': {
      const lists: Readonly<Record<string, CodeList>> = { corridor: countryList, price_group: priceGroups };
      return untold(volumeCostDimensions).map((each) => {
        const list = lists[each.dimension];
        return list === undefined ? each : { ...each, list };
      });
    }
    case 'capture-recapture': {
      const { dimension, table } = plan.met;
      const own = study.tables.find((each) => each.kind === 'survey' && tablesOf(each).includes(table));
      const path = own?.kind === 'survey' ? questionOf(own.dimensions[dimension]) : undefined;
      return [{ dimension, path: path ?? '' }, ...untold([stockDimension])];
    }
    case 'quoted-costs':
      return ofServices;
    case 'paid-costs':
      return [];
  }
}

/** Tables of every platform whose rows are of figures in other tables. */
const ofRounds: ReadonlySet<string> = new Set(['change', 'trend']);

/** Labels out of the plans of studies. What a derived variable is called stands with the figures, for nobody is asked it. */
export function labelsOf(studies: readonly SpokenStudy[]): Labels {
  const labels = new Map<string, Label>();
  for (const spoken of studies)
    for (const plan of spoken.study.tables)
      for (const table of tablesOf(plan))
        for (const told of dimensionsOf(spoken.study, plan))
          labels.set(`${table} ${told.dimension}`, labelOf(spoken, told));
  // Tables of several rounds hold figures of all others, under the dimensions that these have there.
  const anywhere = new Map([...labels].toReversed().map(([key, label]) => [key.split(' ')[1] ?? '', label]));
  return (table, dimension) =>
    labels.get(`${table} ${dimension}`) ?? (ofRounds.has(table) ? anywhere.get(dimension) : undefined);
}
