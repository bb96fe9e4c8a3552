/**
 * Conditions as SurveyJS expressions.
 *
 * SurveyJS knows true and false alone, so each condition is said twice: when it is certainly true and when it is
 * certainly false. References to questions that may be hidden carry the skip rules of those questions along.
 */
import type { Comparison, Condition, Operand } from '../conditions/expression.ts';
import { minorUnits } from '../kinds/contract/form-money.ts';
import type { Plan, PlannedQuestion } from '../questions/outline.ts';
import { isRoster, nonResponseOf } from '../questions/outline.ts';

/** Where an expression stands. */
export type Site = {
  /** Scopes from the outermost. */
  readonly scopes: readonly Plan[];
  /** Skip rules that hold there anyway. */
  readonly given: ReadonlySet<Condition>;
  /** Currencies the form offers. */
  readonly currencies: readonly string[];
};

type Reference = { readonly planned: PlannedQuestion; readonly depth: number };

const signs: Readonly<Record<Comparison, string>> = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' };
const opposites: Readonly<Record<Comparison, Comparison>> = {
  eq: 'ne',
  ne: 'eq',
  lt: 'ge',
  le: 'gt',
  gt: 'le',
  ge: 'lt',
};

const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const list = (codes: readonly string[]) => `[${codes.map(quote).join(', ')}]`;

/** Every part holds; nothing to hold is true. */
export const allOf = (parts: readonly string[]): string =>
  parts.length === 0 ? 'true' : parts.map((part) => `(${part})`).join(' and ');
const anyOf = (parts: readonly string[]) =>
  parts.length === 0 ? 'false' : parts.map((part) => `(${part})`).join(' or ');

function find(name: string, site: Site): Reference {
  for (let depth = site.scopes.length - 1; depth >= 0; depth--) {
    const planned = site.scopes[depth]?.questions.get(name);
    if (planned) return { planned, depth };
  }
  throw new Error(`no question "${name}" in reach`); // assertSound has refused such instruments
}

/** `sayableByForms` keeps such expressions out of instruments. */
function unsaid(): never {
  throw new Error('a form cannot say this expression');
}

/** How a name is written from a site: `{x}` at the top, `{panel.x}` in the own row, `{parentPanel.x}` in the row around it. */
export function written(name: string, depth: number, site: Site): string {
  if (depth === 0) return `{${name}}`;
  return depth === site.scopes.length - 1 ? `{panel.${name}}` : `{parentPanel.${name}}`;
}

/** The skip rules of a question, said from the site, that do not hold there anyway. */
function shown({ planned }: Reference, site: Site): string[] {
  const given = new Set(site.given);
  return planned.visibleIf.flatMap((condition) => {
    if (given.has(condition)) return [];
    given.add(condition);
    return [whenTrue(condition, { ...site, given: new Set(given) })];
  });
}

/** Some kinds list their non-response codes among the choices; the others have a companion question for them. */
export const hasCompanion = (planned: PlannedQuestion): boolean =>
  !isRoster(planned) && planned.leaf.nonResponse === 'beside' && nonResponseOf(planned).length > 0;

/** The question was answered with a value, not with a non-response code. */
export function hasValue(name: string, site: Site): string[] {
  const { planned, depth } = find(name, site);
  const ref = written(name, depth, site);
  const codes = hasCompanion(planned) ? [] : nonResponseOf(planned);
  const beside = isRoster(planned) ? [] : (planned.leaf.form.beside ?? []);
  const filled = beside.map(({ ending }) => `${written(name + ending, depth, site)} notempty`);
  const certain = codes.length > 0 ? [`!(${ref} anyof ${list(codes)})`] : [];
  return [...shown({ planned, depth }, site), `${ref} notempty`, ...filled, ...certain];
}

type Said = { readonly text: string; readonly needs: readonly string[] };

function name(question: string, site: Site): string {
  return written(question, find(question, site).depth, site);
}

/** The currency that stands beside a money answer. */
function currencyName(money: string, site: Site): string {
  return written(`${money}_currency`, find(money, site).depth, site);
}

/** A sum over rows, one term per possible row: SurveyJS cannot compare a row with what lies outside it. */
function sumOfRows(roster: string, max: number, site: Site, term: (row: string) => string): string {
  const inside = name(roster, site).slice(1, -1);
  return `(${Array.from({ length: max }, (_, i) => term(`${inside}[${i}]`)).join(' + ')})`;
}

/** Every row that there is gives an amount in the currency. */
function everyRow(roster: string, question: string, currency: string, site: Site): string[] {
  const rows = name(roster, site);
  const inside = rows.slice(1, -1);
  return Array.from({ length: rowsAtMost(roster, site) }, (_, i) => {
    const absent = `iif(${rows} notempty, {${inside}.length}, 0) <= ${i}`;
    const amount = `{${inside}[${i}].${question}}`;
    return anyOf([absent, allOf([`${amount} notempty`, `{${inside}[${i}].${question}_currency} = ${currency}`])]);
  });
}

function rowsAtMost(roster: string, site: Site): number {
  const { planned } = find(roster, site);
  return isRoster(planned) ? planned.question.max : 0;
}

function arithmetic(sign: string, [a, b]: readonly [Operand, Operand], site: Site): Said {
  const [left, right] = [say(a, site), say(b, site)];
  return { text: `(${left.text} ${sign} ${right.text})`, needs: [...left.needs, ...right.needs] };
}

function say(operand: Operand, site: Site): Said {
  if (typeof operand === 'number') return { text: String(operand), needs: [] };
  if ('literal' in operand) return { text: quote(operand.literal), needs: [] };
  if ('answer' in operand) return { text: name(operand.answer, site), needs: hasValue(operand.answer, site) };
  if ('amountOf' in operand) {
    const money = operand.amountOf;
    return {
      text: minorUnits(name(money, site), currencyName(money, site), site.currencies).text,
      needs: hasValue(money, site),
    };
  }
  if ('currencyOf' in operand)
    return { text: currencyName(operand.currencyOf, site), needs: hasValue(operand.currencyOf, site) };
  if ('yearOf' in operand) {
    return { text: `(substring(${name(operand.yearOf, site)}, 0, 4) * 1)`, needs: hasValue(operand.yearOf, site) };
  }
  if ('countOf' in operand) {
    const rows = name(operand.countOf, site);
    const some = allOf([...shown(find(operand.countOf, site), site), `${rows} notempty`]);
    return { text: `iif(${some}, ${rows.slice(0, -1)}.length}, 0)`, needs: [] };
  }
  if ('sumOf' in operand) {
    const [roster, question] = operand.sumOf;
    const total = sumOfRows(
      roster,
      rowsAtMost(roster, site),
      site,
      (row) => `iif({${row}.${question}} notempty, {${row}.${question}}, 0)`,
    );
    return { text: `iif(${allOf(shown(find(roster, site), site))}, ${total}, 0)`, needs: [] };
  }
  if ('sumOfAmounts' in operand) {
    const [roster, question] = operand.sumOfAmounts;
    const currency = currencyName(operand.inCurrencyOf, site);
    const total = sumOfRows(roster, rowsAtMost(roster, site), site, (row) => {
      const amount = `{${row}.${question}}`;
      return `iif({${row}.${question}_currency} = ${currency} and ${amount} notempty, ${amount}, 0)`;
    });
    const text = `iif(${allOf(shown(find(roster, site), site))}, ${minorUnits(total, currency, site.currencies).text}, 0)`;
    const each = operand.whole === true ? everyRow(roster, question, currency, site) : [];
    return { text, needs: [...hasValue(operand.inCurrencyOf, site), ...each] };
  }
  if ('plus' in operand) return arithmetic('+', operand.plus, site);
  if ('minus' in operand) return arithmetic('-', operand.minus, site);
  if ('times' in operand) return arithmetic('*', operand.times, site);
  return unsaid();
}

function compared(op: Comparison, left: Operand, right: Operand, site: Site): string {
  const [a, b] = [say(left, site), say(right, site)];
  return allOf([...new Set([...a.needs, ...b.needs]), `${a.text} ${signs[op]} ${b.text}`]);
}

/** Some answer was given; never unknown. */
function isAnswered(question: string, site: Site): string {
  const found = find(question, site);
  const companion = hasCompanion(found.planned)
    ? [`${written(`${question}_nonresponse`, found.depth, site)} notempty`]
    : [];
  return allOf([...shown(found, site), anyOf([`${name(question, site)} notempty`, ...companion])]);
}

/** A select answer holds one of the codes; says nothing of whether there is an answer. */
function holdsCode(condition: Extract<Condition, { op: 'in' | 'includes' }>, site: Site): string {
  const held = name(condition.answer, site);
  return condition.op === 'in' ? `${held} anyof ${list(condition.codes)}` : `${held} contains ${quote(condition.code)}`;
}

/** An expression that is true when the condition is certainly true. */
export function whenTrue(condition: Condition, site: Site): string {
  switch (condition.op) {
    case 'all':
      return allOf(condition.of.map((part) => whenTrue(part, site)));
    case 'any':
      return anyOf(condition.of.map((part) => whenTrue(part, site)));
    case 'not':
      return whenFalse(condition.of, site);
    case 'answered':
      return isAnswered(condition.answer, site);
    case 'in':
    case 'includes':
      return allOf([...hasValue(condition.answer, site), holdsCode(condition, site)]);
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return compared(condition.op, condition.left, condition.right, site);
    case 'known':
    case 'some':
    case 'every':
      return unsaid();
  }
}

/** An expression that is true when the condition is certainly false. */
export function whenFalse(condition: Condition, site: Site): string {
  switch (condition.op) {
    case 'all':
      return anyOf(condition.of.map((part) => whenFalse(part, site)));
    case 'any':
      return allOf(condition.of.map((part) => whenFalse(part, site)));
    case 'not':
      return whenTrue(condition.of, site);
    case 'answered':
      return `!(${isAnswered(condition.answer, site)})`;
    case 'in':
    case 'includes':
      return allOf([...hasValue(condition.answer, site), `!(${holdsCode(condition, site)})`]);
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return compared(opposites[condition.op], condition.left, condition.right, site);
    case 'known':
    case 'some':
    case 'every':
      return unsaid();
  }
}
