/**
 * Derived variables against the instrument they are worked out of: names, kinds, and what needs what. Every fault is told,
 * each with its place; what is without fault comes in an order in which each variable stands after those that it needs.
 */
import { checkExpression } from '../conditions/check.ts';
import { everyNode } from '../conditions/walk.ts';
import type { Declared, GroupTables, Names, ValueType } from '../conditions/names.ts';
import { isUsableName } from '../questions/usable-names.ts';
import { declaredOf } from '../questions/declared.ts';
import type { Plan, PlannedQuestion } from '../questions/outline.ts';
import { everyQuestion, isRoster, planOf } from '../questions/outline.ts';
import type { Questions } from '../questions/question.ts';
import { yesNo } from '../questions/question.ts';
import type { Derivation } from './derivation.ts';

/** A derived variable that was checked. */
export type Derived = Derivation & {
  /** Questions of the rows that have it. */
  readonly plan: Plan;
  readonly declared: Declared & { readonly kind: 'number' | 'date' | 'code' };
  /** Derived variables that it is worked out of directly, as `table.name`. */
  readonly needs: readonly string[];
  /** Questions that it is worked out of by itself, as `table.name`. */
  readonly asked: readonly string[];
};

export type DerivationFault = {
  /** JSON Pointer into the list of derivations. */
  readonly at: string;
  readonly message: string;
};

export type CheckedDerivations =
  | { readonly kind: 'sound'; readonly derived: readonly Derived[] }
  | { readonly kind: 'faulty'; readonly faults: readonly DerivationFault[] };

type Place = { readonly plan: Plan; readonly around: string | undefined };

/** Tables of an instrument: the questions of their rows, and the table around. */
function placesOf(instrument: { readonly id: string; readonly questions: Questions }): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const add = (table: string, plan: Plan, around: string | undefined): void => {
    places.set(table, { plan, around });
    for (const planned of plan.questions.values()) {
      if (isRoster(planned)) add(`${table}.${planned.name}`, planned.rows, table);
    }
  };
  add(instrument.id, planOf(instrument), undefined);
  return places;
}

/** Whether one of two tables lies inside the other, or both are the same. */
const sameLine = (a: string, b: string): boolean => a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);

/** A condition is answered by yes or no; free text may tell who answered and is no variable. */
function declaredAs(type: ValueType): Derived['declared'] | undefined {
  switch (type.kind) {
    case 'text':
      return undefined;
    case 'truth':
      return { kind: 'code', codes: yesNo.codes };
    case 'number':
    case 'date':
      return { kind: type.kind };
    case 'code':
      return type;
  }
}

const isVault = ({ question }: PlannedQuestion): boolean => 'vault' in question;

/**
 * Checks the derived variables of one instrument.
 *
 * @param groups tables of codes that expressions may name
 */
export function checkDerivations(
  instrument: { readonly id: string; readonly questions: Questions },
  derivations: readonly Derivation[],
  groups: GroupTables,
): CheckedDerivations {
  const places = placesOf(instrument);
  const faults: DerivationFault[] = [];
  const report = (at: string, message: string) => void faults.push({ at, message });
  const derived: Derived[] = [];
  const resolved = new Map<number, Declared | 'open' | undefined>();

  const namesAt = (table: string, needs: Set<string>, asked: Set<string>): Names => {
    const place = places.get(table);
    return (name) => {
      if (place === undefined) return undefined;
      const index = derivations.findIndex((one) => one.at === table && one.name === name);
      if (index >= 0) {
        needs.add(`${table}.${name}`);
        return resolve(index);
      }
      const planned = place.plan.questions.get(name);
      if (planned !== undefined && !isVault(planned)) {
        if (isRoster(planned)) return declaredOf(planned.question, namesAt(`${table}.${name}`, needs, asked));
        asked.add(`${table}.${name}`);
        return declaredOf(planned.question, undefined);
      }
      return place.around === undefined ? undefined : namesAt(place.around, needs, asked)(name);
    };
  };

  const resolve = (index: number): Declared | undefined => {
    const known = resolved.get(index);
    if (known === 'open') report(`/${index}/is`, 'it needs itself');
    if (known !== undefined || resolved.has(index)) return known === 'open' ? undefined : known;
    const one = derivations[index];
    const place = one && places.get(one.at);
    if (one === undefined || place === undefined) return undefined;
    resolved.set(index, 'open');
    const [needs, asked] = [new Set<string>(), new Set<string>()];
    const checked = checkExpression(one.is, namesAt(one.at, needs, asked), groups);
    for (const { at, message } of checked.faults) report(`/${index}/is${at}`, message);
    const declared = checked.type && declaredAs(checked.type);
    if ([...everyNode(one.is)].some((node) => typeof node === 'object' && 'interviewDay' in node))
      report(`/${index}/is`, 'the day of an interview is for skip rules and rules alone');
    if (checked.type?.kind === 'text') report(`/${index}/is`, 'free text may tell who answered');
    resolved.set(index, declared);
    if (declared !== undefined)
      derived.push({ ...one, plan: place.plan, declared, needs: [...needs], asked: [...asked] });
    return declared;
  };

  for (const [index, { name, at }] of derivations.entries()) {
    if (!isUsableName(name)) report(`/${index}/name`, `"${name}" cannot be the name of a variable`);
    if (!places.has(at)) report(`/${index}/at`, `no table "${at}"; there are ${[...places.keys()].join(', ')}`);
    const twin = derivations.findIndex((other) => other.name === name && sameLine(other.at, at));
    if (twin < index) report(`/${index}/name`, `"${name}" is derived twice`);
    const asked = [...everyQuestion(planOf(instrument))].some(({ path }) => {
      const [table, question] = [`${instrument.id}.${path}`, path.split('.').pop()];
      return question === name && sameLine(table.slice(0, -name.length - 1), at);
    });
    if (asked) report(`/${index}/name`, `"${name}" is the name of a question`);
    resolve(index);
  }
  return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'sound', derived };
}

/** The derived variables that some of them, given as `table.name`, are or are worked out of; in the order given. */
export function neededFor(names: Iterable<string>, derived: readonly Derived[]): readonly Derived[] {
  const needed = new Set(names);
  // What a variable needs stands before it.
  for (const one of [...derived].reverse()) {
    if (needed.has(`${one.at}.${one.name}`)) for (const name of one.needs) needed.add(name);
  }
  return derived.filter((one) => needed.has(`${one.at}.${one.name}`));
}
