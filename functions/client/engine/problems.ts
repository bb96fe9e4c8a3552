/** What is wrong with what was entered: the faults that ingestion would find, and what stands in boxes and is no answer. */
import { last } from '#schemas/basics/last.ts';
import { checkQuestion } from '#schemas/language/check/check-answers.ts';
import { holds, shownIn } from '#schemas/language/evaluate/scope.ts';
import type { Sentence } from '#schemas/language/faults/messages.ts';
import { everyNode } from '#schemas/language/conditions/walk.ts';
import type { Rule } from '#schemas/language/conditions/condition.ts';
import { isWritten } from '#schemas/language/kinds/contract/control.ts';
import { isRoster, type PlannedQuestion } from '#schemas/language/questions/outline.ts';
import { readBoxes, type ReadBoxes } from '#schemas/language/reading/read-boxes.ts';
import type { Address, Cell } from './entered.ts';
import { faultsOfCell, type LaidOut, laidOut, scopeOfAddress } from './laid-out.ts';
import { isAsked, type Screen } from './screens.ts';
import type { State } from './state.ts';
import type { World } from './world.ts';

/** One fault, at its question. */
export type FormProblem = {
  readonly address: Address;
  readonly rule: string;
  /** What a rule of the questionnaire says, or the words of the server. */
  readonly says: Sentence | { readonly message: string };
  /** Continues the address within the answer: '', '/amount', '/2'. */
  readonly within?: string;
};

type Site = Pick<State, 'language' | 'habit'>;

/** What the boxes of a cell stand for; blank where a question is answered by a tap. */
export function readCell(
  world: World,
  planned: PlannedQuestion,
  { typed }: Cell,
  { language, habit }: Site,
): ReadBoxes {
  if (isRoster(planned) || typed === undefined || !isWritten(planned.leaf.asked)) return { kind: 'blank' };
  const site = { habit, usual: world.usualSign(language), today: world.today };
  return readBoxes(planned.leaf, planned.leaf.asked, typed, site);
}

function* problemsOfQuestion(
  world: World,
  state: State,
  laid: LaidOut,
  planned: PlannedQuestion,
): Generator<FormProblem> {
  const { scope, entered } = laid;
  const address = [...laid.address, planned.name];
  const cell = entered.cells[planned.name];
  if (cell !== undefined && cell.answer === undefined) {
    const read = readCell(world, planned, cell, state);
    if (read.kind === 'unreadable') yield { address, rule: 'written', says: read.says };
    if (read.kind === 'ambiguous') yield { address, rule: 'ambiguous', says: { key: 'number-written' } };
    if (read.kind !== 'blank') return;
  }
  for (const { at, rule, says } of faultsOfCell(scope.plan, planned.name, cell))
    yield { address, rule, says: isAmount(planned) ? ofAmount(says) : says, within: at };
  const ending = endingRules(planned.question.rules);
  for (const { rule, says } of checkQuestion(planned, scope, '', world.today))
    if (!ending.has(rule)) yield { address, rule, says };
}

/** Whether a condition is about the answer to a question. */
export const isNamed = (test: Rule['test'], name: string): boolean =>
  [...everyNode(test)].some((node) => typeof node === 'object' && Object.values(node).includes(name));

/** Rules of what was asked before that this answer breaks: somebody learns of it here, not at the end. */
function* problemsBefore({ scope, address }: LaidOut, { name }: PlannedQuestion): Generator<FormProblem> {
  if (scope.answers[name] === undefined) return;
  for (const earlier of scope.plan.questions.values()) {
    if (earlier.name === name) return;
    const isAnswered = scope.answers[earlier.name] !== undefined && shownIn(scope, earlier) === 'shown';
    for (const { rule, test, severity, whenFiled } of earlier.question.rules ?? [])
      if (
        isAnswered &&
        severity !== 'warn' &&
        whenFiled !== true &&
        isNamed(test, name) &&
        holds(test, scope) === false
      )
        yield { address: [...address, name], rule, says: { key: 'rule', places: { rule } } };
  }
}

const isAmount = (planned: PlannedQuestion): boolean => !isRoster(planned) && planned.leaf.asked.control === 'amount';

const amountKeys: Partial<Record<Sentence['key'], Sentence['key']>> = {
  range: 'money-range',
  'whole-number': 'money-decimals',
};

/** People write amounts in units of the currency; the check counts in its smallest ones, and says so of them. */
const ofAmount = (says: Sentence): Sentence => ({ ...says, key: amountKeys[says.key] ?? says.key });

/** Rules that are no fault of an answer: whoever breaks them does not file, and the page has an ending of its own for it. */
const endingRules = (rules: readonly Rule[] = []): ReadonlySet<string> =>
  new Set(rules.flatMap(({ rule, whenFiled }) => (whenFiled === true ? [rule] : [])));

const toldAt = (state: State, address: Address): readonly FormProblem[] =>
  state.told
    .filter((told) => told.address.join('/') === address.join('/'))
    .map(({ rule, message }) => ({ address, rule, says: { message } }));

/** The places of a screen that can have faults: its questions, its roster, and what is answered in its rows. */
export function addressesOn(world: World, laid: LaidOut, screen: Screen): readonly Address[] {
  if (screen.kind === 'review') return [];
  if (screen.kind === 'questions') return screen.addresses;
  const around = scopeOfAddress(laid, screen.roster);
  const rows = around?.rows.get(last(screen.roster) ?? '') ?? [];
  const inside = rows.flatMap((row) =>
    [...row.scope.plan.questions.values()]
      .filter(({ name }) => screen.inside.includes(name))
      .filter((planned) => isAsked(world, row, planned))
      .map(({ name }) => [...row.address, name]),
  );
  return [screen.roster, ...inside];
}

/** What is wrong on one screen; at most one fault a question, the first. */
export function problemsOn(world: World, state: State, screen: Screen): readonly FormProblem[] {
  const laid = laidOut(world, state.entered);
  return addressesOn(world, laid, screen).flatMap((address) => {
    const at = scopeOfAddress(laid, address);
    const planned = at?.scope.plan.questions.get(last(address) ?? '');
    if (at === undefined || planned === undefined) return [];
    const own = [...problemsOfQuestion(world, state, at, planned), ...toldAt(state, address)];
    const [first] = own.length > 0 ? own : problemsBefore(at, planned);
    return first === undefined ? [] : [first];
  });
}

function* everyProblem(world: World, state: State, laid: LaidOut): Generator<FormProblem> {
  for (const planned of laid.scope.plan.questions.values()) {
    if (shownIn(laid.scope, planned) === 'hidden') continue;
    yield* problemsOfQuestion(world, state, laid, planned);
    yield* toldAt(state, [...laid.address, planned.name]);
    for (const row of laid.rows.get(planned.name) ?? []) yield* everyProblem(world, state, row);
  }
}

/** Everything that keeps an interview from being filed. */
export const problemsOf = (world: World, state: State): readonly FormProblem[] => [
  ...everyProblem(world, state, laidOut(world, state.entered)),
];

/**
 * Endings that these answers lead to: nothing would be kept of them. At most one a question, the first; at the first question
 * that its rule is about, where the answer is changed: not at the yes to an entry, but at what it may be used for.
 */
export function endingsOf(world: World, state: State): readonly { readonly address: Address; readonly rule: string }[] {
  const { scope } = laidOut(world, state.entered);
  const plan = [...scope.plan.questions.values()];
  return plan.flatMap((planned, n) => {
    if (scope.answers[planned.name] === undefined || shownIn(scope, planned) !== 'shown') return [];
    const broken = planned.question.rules?.find(
      ({ whenFiled, test }) => whenFiled === true && holds(test, scope) === false,
    );
    if (broken === undefined) return [];
    const { name } = plan.slice(n).find((one) => isNamed(broken.test, one.name)) ?? planned;
    return [{ address: [name], rule: broken.rule }];
  });
}
