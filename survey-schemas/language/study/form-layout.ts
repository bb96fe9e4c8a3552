/** How the questions of a study are laid out on a form. Data of the study; without it each question has a screen of its own. */
import * as v from 'valibot';
import { closedObject } from '../../basics/closed-object.ts';
import { isRoster } from '../questions/outline.ts';
import type { Paths, StudyFault } from './named.ts';

export type FormLayout = {
  /** Paths of questions that share a screen; they stand next to each other in one scope. */
  readonly together?: readonly (readonly string[])[];
  /** Paths of yes/no questions that are ticked on one list; what is not ticked when somebody goes on is a no. */
  readonly ticked?: readonly (readonly string[])[];
  /**
   * What tells rows apart on their list: names of questions inside, by path of the roster; by an empty text what tells
   * responses apart, where that is not what their unit is named by.
   */
  readonly tells?: Readonly<Record<string, readonly string[]>>;
  /** Codes that are likely, by path of the question: offered first. */
  readonly likely?: Readonly<Record<string, readonly string[]>>;
  /** Paths of questions whose choices stand in the order of their names in the language of the page, what is none of them last. */
  readonly byName?: readonly string[];
  /**
   * Question of a country or a currency that tells which currency an amount is likely to be in, by path of the amount; by
   * that of a roster for all amounts in its rows, by an empty text for all others of the interview.
   */
  readonly moneyOf?: Readonly<Record<string, string>>;
  /** Months that a question looks back over, by its path: the form says since which day. 0: the reference period of the round. */
  readonly lookback?: Readonly<Record<string, number>>;
  /** Paths of questions whose choices can be shown to whoever is asked, alone on the screen. */
  readonly cards?: readonly string[];
};

const path = v.pipe(v.string(), v.maxLength(200));
const paths = v.pipe(v.array(path), v.maxLength(50));
const pathsByPath = v.pipe(v.record(path, paths), v.maxEntries(100));

/** A layout, as a file or a form gets it. */
export const formLayoutSchema: v.GenericSchema<unknown, FormLayout> = closedObject({
  together: v.exactOptional(v.pipe(v.array(paths), v.maxLength(100))),
  ticked: v.exactOptional(v.pipe(v.array(paths), v.maxLength(100))),
  tells: v.exactOptional(pathsByPath),
  likely: v.exactOptional(pathsByPath),
  byName: v.exactOptional(v.pipe(v.array(path), v.maxLength(100))),
  moneyOf: v.exactOptional(v.pipe(v.record(path, path), v.maxEntries(100))),
  lookback: v.exactOptional(
    v.pipe(v.record(path, v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(600))), v.maxEntries(200)),
  ),
  cards: v.exactOptional(v.pipe(v.array(path), v.maxLength(100))),
});

const asks = (known: Paths, name: string): boolean => {
  const planned = known.get(name);
  return planned !== undefined && !('declared' in planned);
};

const scopeOf = (name: string): string => name.slice(0, name.lastIndexOf('.') + 1);

function* setFaults(sets: FormLayout['together'], known: Paths, at: string): Generator<StudyFault> {
  for (const [i, set] of (sets ?? []).entries()) {
    for (const [j, name] of set.entries()) {
      const pointer = `${at}/${String(i)}/${String(j)}`;
      if (!asks(known, name)) yield { pointer, message: `no question "${name}" is asked` };
      else if (scopeOf(name) !== scopeOf(set[0] ?? ''))
        yield { pointer, message: 'questions on one screen stand in one scope: the interview, or one roster' };
    }
  }
}

const isYesNo = (known: Paths, name: string): boolean => {
  const planned = known.get(name);
  if (planned === undefined || 'declared' in planned || isRoster(planned)) return false;
  return ['yes', 'no'].every((code) => planned.leaf.codes.includes(code));
};

const tellsMoney = (known: Paths, name: string): boolean => {
  const planned = known.get(name);
  if (planned === undefined || 'declared' in planned || isRoster(planned)) return false;
  const { asked } = planned.leaf;
  return asked.control === 'choice' && (asked.list.standard === 'region' || asked.list.standard === 'currency');
};

function* moneyFaults(moneyOf: FormLayout['moneyOf'], known: Paths): Generator<StudyFault> {
  for (const [path, name] of Object.entries(moneyOf ?? {})) {
    const planned = known.get(path);
    const isRows = planned !== undefined && !('declared' in planned) && isRoster(planned);
    const pointer = `/form/moneyOf/${path}`;
    if (path !== '' && !asks(known, path)) yield { pointer, message: `no question "${path}" is asked` };
    else if (!tellsMoney(known, `${isRows ? `${path}.` : scopeOf(path)}${name}`))
      yield { pointer, message: `"${name}" asks for no country and no currency there` };
  }
}

const isOfVault = (known: Paths, name: string): boolean => {
  const planned = known.get(name);
  return planned !== undefined && !('declared' in planned) && !isRoster(planned) && planned.question.vault === true;
};

function* tellingFaults(known: Paths, roster: string, name: string, pointer: string): Generator<StudyFault> {
  const path = roster === '' ? name : `${roster}.${name}`;
  if (!asks(known, path)) yield { pointer, message: `no question "${path}" is asked` };
  else if (isOfVault(known, path)) yield { pointer, message: `"${path}" identifies a person, and stands in no list` };
}

/** More are not read at a glance, and do not fit a telephone. */
const mostOnCard = 20;

const hasChoices = (known: Paths, name: string): boolean => {
  const planned = known.get(name);
  if (planned === undefined || 'declared' in planned || isRoster(planned)) return false;
  const { control } = planned.leaf.asked;
  return control === 'choice' || control === 'choices';
};

function* cardFaults(cards: FormLayout['cards'], known: Paths): Generator<StudyFault> {
  for (const [i, name] of (cards ?? []).entries()) {
    const planned = known.get(name);
    const pointer = `/form/cards/${String(i)}`;
    if (planned === undefined || 'declared' in planned || isRoster(planned))
      yield { pointer, message: `no question "${name}" is asked` };
    else if (planned.leaf.asked.control !== 'choice' && planned.leaf.asked.control !== 'choices')
      yield { pointer, message: `"${name}" has no choices to show on a card` };
    else if (planned.leaf.asked.list.codes.length > mostOnCard)
      yield { pointer, message: `"${name}" has more than ${String(mostOnCard)} choices: too many for a card` };
  }
}

/** What a layout names that is not asked, or not so. */
export function* layoutFaults(layout: FormLayout, known: Paths): Generator<StudyFault> {
  yield* setFaults(layout.together, known, '/form/together');
  yield* setFaults(layout.ticked, known, '/form/ticked');
  for (const [i, set] of (layout.ticked ?? []).entries())
    for (const [j, name] of set.entries())
      if (asks(known, name) && !isYesNo(known, name))
        yield {
          pointer: `/form/ticked/${String(i)}/${String(j)}`,
          message: `"${name}" is not a question of yes or no`,
        };
  for (const [roster, names] of Object.entries(layout.tells ?? {}))
    for (const [j, name] of names.entries())
      yield* tellingFaults(known, roster, name, `/form/tells/${roster}/${String(j)}`);
  for (const [name, codes] of Object.entries(layout.likely ?? {})) {
    const planned = known.get(name);
    const isAsked = planned !== undefined && !('declared' in planned) && !isRoster(planned);
    if (!isAsked) yield { pointer: `/form/likely/${name}`, message: `no question "${name}" is asked` };
    else
      for (const [j, code] of codes.entries())
        if (!planned.leaf.codes.includes(code))
          yield { pointer: `/form/likely/${name}/${String(j)}`, message: `"${code}" is no code of "${name}"` };
  }
  for (const [i, name] of (layout.byName ?? []).entries())
    if (!hasChoices(known, name))
      yield { pointer: `/form/byName/${String(i)}`, message: `no question "${name}" with choices is asked` };
  yield* moneyFaults(layout.moneyOf, known);
  yield* cardFaults(layout.cards, known);
  for (const name of Object.keys(layout.lookback ?? {}))
    if (!asks(known, name)) yield { pointer: `/form/lookback/${name}`, message: `no question "${name}" is asked` };
}
