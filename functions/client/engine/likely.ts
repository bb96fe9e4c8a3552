/** Countries and currencies that are likely where one is asked for: those told around the question, nearest first, then the round's. */
import type { CodeList } from '#schemas/basics/code-list.ts';
import { last } from '#schemas/basics/last.ts';
import { isPlainObject } from '#schemas/language/evaluate/answers.ts';
import { holds } from '#schemas/language/evaluate/scope.ts';
import { isNonResponse } from '#schemas/language/kinds/contract/declared.ts';
import { isRoster, type PlannedLeaf } from '#schemas/language/questions/outline.ts';
import { localCurrency } from '#schemas/reference/local-currency.ts';
import type { Address } from './entered.ts';
import { type LaidOut, laidOut, scopeOfAddress } from './laid-out.ts';
import { pathOf } from './screens.ts';
import type { State } from './state.ts';
import type { World } from './world.ts';

/** More are not taken in at a glance. */
const most = 8;
/** As many are still looked through: where rules leave no more than these, the others are no answers. */
const mostAllowed = 25;

type Likely = (planned: PlannedLeaf, answer: unknown) => readonly string[];

const standardOf = ({ leaf: { asked } }: PlannedLeaf): string | undefined =>
  asked.control === 'choice' ? asked.list.standard : undefined;

const isCode = (answer: unknown): answer is string => typeof answer === 'string' && !isNonResponse(answer);

const countriesIn: Likely = (planned, answer) => (standardOf(planned) === 'region' && isCode(answer) ? [answer] : []);

/** The currency that an answer names, that of an amount, or that of a country on a day. */
const currenciesIn =
  (day: string): Likely =>
  (planned, answer) => {
    if (standardOf(planned) === 'currency' && isCode(answer)) return [answer];
    const code = isPlainObject(answer)
      ? answer['currency']
      : countriesIn(planned, answer).map((country) => localCurrency(country, day))[0];
    return typeof code === 'string' ? [code] : [];
  };

/** Of the answers of a scope: before a question from there back, then those after it; then of its rows, the last first. */
function* told({ scope, entered, rows }: LaidOut, name: string | undefined, codesIn: Likely): Generator<string> {
  const leaves = [...scope.plan.questions.values()].filter((planned): planned is PlannedLeaf => !isRoster(planned));
  const at = Math.max(
    0,
    leaves.findIndex((planned) => planned.name === name),
  );
  for (const planned of [...leaves.slice(0, at).reverse(), ...leaves.slice(at)])
    if (planned.name !== name) yield* codesIn(planned, entered.cells[planned.name]?.answer);
  for (const inside of rows.values()) for (const row of [...inside].reverse()) yield* told(row, undefined, codesIn);
}

/** The same, from the scope of a question outwards. */
function* toldAround(whole: LaidOut, address: Address, codesIn: Likely): Generator<string> {
  for (let length = address.length; length > 0; length -= 2) {
    const laid = scopeOfAddress(whole, address.slice(0, length));
    if (laid !== undefined) yield* told(laid, length === address.length ? last(address) : undefined, codesIn);
  }
}

/** Codes that the rules of a question allow beside what was answered, such as the towns of a country; none where they leave most of a list. */
function allowed(whole: LaidOut, address: Address, codes: readonly string[]): readonly string[] {
  const name = last(address) ?? '';
  const scope = scopeOfAddress(whole, address)?.scope;
  const rules = scope?.plan.questions.get(name)?.question.rules?.filter(({ severity }) => severity !== 'warn') ?? [];
  if (scope === undefined || rules.length === 0) return [];
  const left = codes.filter((code) => {
    const chosen = { ...scope, answers: { ...scope.answers, [name]: code }, shown: new Map() };
    return rules.every(({ test }) => holds(test, chosen) !== false);
  });
  return left.length > mostAllowed ? [] : left;
}

/**
 * Likely codes of a list, likeliest first: those that the study names for the question; of countries and currencies also
 * what was said before, and those of the round. Of other lists those that rules allow, where these are few.
 */
export function likelyCodes(
  world: World,
  { entered }: Pick<State, 'entered'>,
  address: Address,
  { codes, standard }: Pick<CodeList, 'codes' | 'standard'>,
): readonly string[] {
  const named = world.layout.likely?.[pathOf(address)] ?? [];
  const whole = laidOut(world, entered);
  const country = world.country === undefined ? [] : [world.country];
  const around =
    standard === 'region'
      ? [...toldAround(whole, address, countriesIn), ...country]
      : standard === 'currency'
        ? [...toldAround(whole, address, currenciesIn(world.today)), ...world.currencies]
        : allowed(whole, address, codes);
  const isShort = standard === 'region' || standard === 'currency';
  return [...new Set([...named, ...around])]
    .filter((code) => codes.includes(code))
    .slice(0, isShort ? most : mostAllowed);
}
