/** Conditions and contrasts as R writes them: `corridor %in% c('US','ES') & receives == 1`, `US/ES`. Parsed, never executed as code. */
import { CaseError } from './case-error.ts';

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[] }
  | { readonly kind: 'unary'; readonly operator: '-' | '+' | '!'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    };

/** Loosest first; operators of one line bind alike and to the left. `!` stands between `&` and the comparisons. */
const levels = [
  ['||', '|'],
  ['&&', '&'],
  ['==', '!=', '<=', '>=', '<', '>'],
  ['+', '-'],
  ['*', '/'],
  ['%in%', '%%'],
] as const;

export type BinaryOperator = (typeof levels)[number][number] | '^';

type Token = { readonly kind: 'number' | 'text' | 'name' | 'symbol'; readonly value: string };

/**
 * Parses an expression.
 *
 * @param labels names that may hold any character, e.g. domain labels in a contrast; the longest that fits is taken
 * @throws {CaseError} naming the place that cannot be read
 */
export function parseExpression(text: string, labels: readonly string[] = []): Expression {
  const tokens = tokenize(text, labels);
  let at = 0;
  const peek = (): Token | undefined => tokens[at];
  const isSymbol = (value: string): boolean => peek()?.kind === 'symbol' && peek()?.value === value;
  const take = (value: string): boolean => {
    if (!isSymbol(value)) return false;
    at++;
    return true;
  };
  const fail = (): never => {
    throw new CaseError(`cannot read '${text}' at '${peek()?.value ?? 'its end'}'`);
  };

  const binary = (level: number): Expression => {
    const operators = levels[level];
    if (operators === undefined) return signed();
    if (level === 2 && take('!')) return { kind: 'unary', operator: '!', operand: binary(level) };
    let left = binary(level + 1);
    for (;;) {
      const operator = operators.find((symbol) => isSymbol(symbol));
      if (operator === undefined) return left;
      at++;
      left = { kind: 'binary', operator, left, right: binary(level + 1) };
    }
  };
  const signed = (): Expression => {
    for (const operator of ['-', '+', '!'] as const) {
      if (take(operator)) return { kind: 'unary', operator, operand: signed() };
    }
    return power();
  };
  const power = (): Expression => {
    const left = operand();
    return take('^') ? { kind: 'binary', operator: '^', left, right: signed() } : left;
  };
  const operand = (): Expression => {
    if (take('(')) {
      const inside = binary(0);
      return take(')') ? inside : fail();
    }
    const token = peek();
    if (token === undefined || token.kind === 'symbol') return fail();
    at++;
    if (token.kind === 'number') return { kind: 'number', value: Number(token.value) };
    if (token.kind === 'text') return { kind: 'text', value: token.value };
    return take('(')
      ? { kind: 'call', name: token.value, arguments: callArguments() }
      : { kind: 'name', name: token.value };
  };
  const callArguments = (): Expression[] => {
    if (take(')')) return [];
    const given = [binary(0)];
    while (take(',')) given.push(binary(0));
    return take(')') ? given : fail();
  };

  const parsed = binary(0);
  return at === tokens.length ? parsed : fail();
}

const pattern =
  /\s*(?:(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|'(?<single>(?:[^'\\]|\\.)*)'|"(?<double>(?:[^"\\]|\\.)*)"|`(?<quoted>[^`]+)`|(?<name>[\p{L}.][\p{L}\p{N}._]*)|(?<symbol>%in%|%%|&&|\|\||[=!<>]=|[-+*/^!<>&|(),]))/uy;

function tokenize(text: string, labels: readonly string[]): Token[] {
  const byLength = labels.toSorted((a, b) => b.length - a.length);
  const tokens: Token[] = [];
  let at = 0;
  while (text.slice(at).trim() !== '') {
    const start = at + text.slice(at).search(/\S/u);
    const label = byLength.find((name) => name !== '' && text.startsWith(name, start));
    if (label !== undefined) {
      tokens.push({ kind: 'name', value: label });
      at = start + label.length;
      continue;
    }
    pattern.lastIndex = at;
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) throw new CaseError(`cannot read '${text}' at '${text.slice(start)}'`);
    at = pattern.lastIndex;
    const { number, single, double, quoted, name, symbol } = groups;
    if (number !== undefined) tokens.push({ kind: 'number', value: number });
    else if (symbol !== undefined) tokens.push({ kind: 'symbol', value: symbol });
    else if (single !== undefined || double !== undefined) {
      tokens.push({ kind: 'text', value: (single ?? double ?? '').replaceAll(/\\(.)/gu, '$1') });
    } else tokens.push({ kind: 'name', value: quoted ?? name ?? '' });
  }
  return tokens;
}

/** Column names an expression reads. */
export function namesIn(expression: Expression): string[] {
  switch (expression.kind) {
    case 'name':
      return ['TRUE', 'FALSE', 'T', 'F', 'NA'].includes(expression.name) ? [] : [expression.name];
    case 'call':
      return expression.arguments.flatMap(namesIn);
    case 'unary':
      return namesIn(expression.operand);
    case 'binary':
      return [...namesIn(expression.left), ...namesIn(expression.right)];
    case 'number':
    case 'text':
      return [];
  }
}
