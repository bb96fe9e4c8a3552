/**
 * What the form itself doubts, in any questionnaire: no rule of it is broken, and nothing of it is filed. A yes is kept
 * beside the answer until that answer changes.
 */
import { isRoster, type PlannedLeaf, type PlannedQuestion } from '#schemas/language/questions/outline.ts';
import { meantAddress } from '#schemas/language/reading/meant-address.ts';
import type { Address } from './entered.ts';
import type { LaidOut } from './laid-out.ts';
import { isAsked } from './screens.ts';
import { type OtherResponse, planIn, type World } from './world.ts';

/** Under what a yes is kept; no rule of a questionnaire has such a name. */
const prefix = 'form:';

type Doubted =
  /** Other responses of this device are of the same unit and visit. */
  | { readonly own: 'repeated'; readonly others: readonly OtherResponse[] }
  /** An address at a provider that is nearly one many people have. */
  | { readonly own: 'address'; readonly meant: string }
  /** A telephone number that nobody abroad can dial. */
  | { readonly own: 'country-code' };

export type OwnDoubt = Doubted & {
  readonly address: Address;
  readonly rule: string;
  /** What a yes is to: kept with it, so that it does not answer another question later. */
  readonly about: string;
};

type Found = Doubted & { readonly about: string };

/** Whether what was confirmed is a doubt of the form, which is not remarked to the office. */
export const isOwnRule = (rule: string): boolean => rule.startsWith(prefix);

/** Names of the questions that say which unit it is, and at which visit. */
const namesOf = ({ unit }: World): readonly string[] =>
  unit === undefined ? [] : [...unit.named, ...(unit.visit === undefined ? [] : [unit.visit])];

/** The last of these questions that is asked: with its answer all of them are known. */
const lastOf = (world: World, laid: LaidOut, names: readonly string[]): string | undefined =>
  [...planIn(world).questions.values()]
    .filter((planned) => names.includes(planned.name) && isAsked(world, laid, planned))
    .map(({ name }) => name)
    .pop();

function* repeated(world: World, laid: LaidOut, { name }: PlannedQuestion): Generator<Found> {
  const names = namesOf(world);
  if (world.others === undefined || lastOf(world, laid, names) !== name) return;
  const answerOf = (one: string): unknown => laid.entered.cells[one]?.answer;
  if (names.some((one) => answerOf(one) === undefined)) return;
  const others = world.others().filter(({ answers }) => names.every((one) => answers[one] === answerOf(one)));
  const about = others.map(({ id }) => id).join(' ');
  if (others.length > 0) yield { own: 'repeated', about, others };
}

function* ofContact({ leaf: { asked } }: PlannedLeaf, answer: unknown): Generator<Found> {
  if (asked.control !== 'text' || typeof answer !== 'string') return;
  const meant = asked.format === 'email' ? meantAddress(answer) : undefined;
  if (meant !== undefined) yield { own: 'address', about: '', meant };
  if (asked.format === 'phone' && !answer.startsWith('+')) yield { own: 'country-code', about: '' };
}

/** What is doubtful about the answer to a question, and not confirmed. */
export function ownDoubtsAt(
  world: World,
  laid: LaidOut,
  planned: PlannedQuestion,
  address: Address,
): readonly OwnDoubt[] {
  if (isRoster(planned)) return [];
  const cell = laid.entered.cells[planned.name];
  const isSound = !laid.scope.doubtful.has(planned.name);
  const found = [
    ...(address.length === 1 ? repeated(world, laid, planned) : []),
    ...(isSound ? ofContact(planned, cell?.answer) : []),
  ];
  return found
    .map((doubt) => ({ ...doubt, address, rule: `${prefix}${doubt.own}` }))
    .filter(({ rule, about }) => cell?.confirmed?.[rule] !== about);
}
