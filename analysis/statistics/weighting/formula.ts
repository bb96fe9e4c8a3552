/**
 * Model formulas in R's notation: `~ sex + education`, `~ sex * age_group`, `~ (sex + age):region`, `~ 0 + sex`.
 * A formula is a list of terms; a term is a set of variables multiplied together; the empty term is the intercept.
 */
import { WeightingError } from './weighting-error.ts';

/** Variables of one term, in the order of their first appearance in the formula. */
export type Term = readonly string[];

export type Formula = {
  readonly intercept: boolean;
  readonly variables: readonly string[];
  readonly terms: readonly Term[];
};

const TOKEN = /\s*(?:([A-Za-z.][\w.]*|`[^`]+`)|([01]|[-+*:()~]))/y;

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  const end = text.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null)
      throw new WeightingError(
        'bad-formula',
        text,
        `cannot be read from “${text.slice(at).trim()}”; use + * : - 0 1 ( )`,
      );
    tokens.push(match[1] ?? match[2] ?? '');
  }
  return tokens;
}

const isName = (token: string | undefined): boolean => token !== undefined && /^[A-Za-z.`]/.test(token);
const keyOf = (term: Term): string => [...term].sort().join('\u001f');

function unique(terms: readonly Term[]): Term[] {
  const seen = new Map<string, Term>();
  for (const term of terms) if (!seen.has(keyOf(term))) seen.set(keyOf(term), term);
  return [...seen.values()];
}

const product = (a: readonly Term[], b: readonly Term[]): Term[] =>
  unique(a.flatMap((left) => b.map((right) => [...new Set([...left, ...right])])));

/**
 * Reads a one-sided formula. Terms come in R's order: main effects first, then by how many variables they multiply.
 * @throws {WeightingError} bad-formula
 */
export function parseFormula(text: string): Formula {
  const tokens = tokensOf(text);
  let at = 0;
  const fail = (): never => {
    throw new WeightingError('bad-formula', text, `unexpected “${tokens[at] ?? 'end'}”`);
  };
  const factor = (): Term[] => {
    const token = tokens[at];
    if (token === '(') {
      at += 1;
      const inner = sum().terms;
      if (tokens[at] !== ')') return fail();
      at += 1;
      return inner;
    }
    if (token === undefined || !isName(token)) return fail();
    at += 1;
    return [[token.replaceAll('`', '')]];
  };
  const interaction = (): Term[] => {
    let terms = factor();
    while (tokens[at] === ':') {
      at += 1;
      terms = product(terms, factor());
    }
    return terms;
  };
  const crossing = (): Term[] => {
    let terms = interaction();
    while (tokens[at] === '*') {
      at += 1;
      const right = interaction();
      terms = unique([...terms, ...right, ...product(terms, right)]);
    }
    return terms;
  };
  function sum(): { terms: Term[]; intercept: boolean } {
    let terms: Term[] = [];
    let intercept = true;
    let sign = '+';
    if (tokens[at] === '+' || tokens[at] === '-') sign = tokens[at++] ?? '+';
    for (;;) {
      const token = tokens[at];
      if (token === '0' || token === '1') {
        intercept = (token === '1') === (sign === '+');
        at += 1;
      } else {
        const part = crossing();
        const removed = new Set(part.map(keyOf));
        terms = sign === '+' ? unique([...terms, ...part]) : terms.filter((term) => !removed.has(keyOf(term)));
      }
      if (tokens[at] !== '+' && tokens[at] !== '-') return { terms, intercept };
      sign = tokens[at++] ?? '+';
    }
  }
  if (tokens[at] !== '~') fail();
  at += 1;
  const { terms, intercept } = sum();
  if (at < tokens.length) fail();
  const variables = [...new Set(tokens.filter(isName).map((token) => token.replaceAll('`', '')))];
  const inOrder = terms.map((term) => variables.filter((variable) => term.includes(variable)));
  return { intercept, variables, terms: inOrder.toSorted((a, b) => a.length - b.length) };
}
