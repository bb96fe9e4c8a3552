/** Value and gradient of an expression in estimates, for the delta method: forward differentiation, no step sizes. */
import { CaseError } from './case-error.ts';
import type { Expression } from './expression.ts';

/** A number and its partial derivatives. */
export type Dual = { readonly value: number; readonly gradient: readonly number[] };

/**
 * Evaluates an expression whose names are estimates.
 *
 * @param names name of each estimate; the gradient follows their order
 * @throws {CaseError} a name that is no estimate, or an operation that has no derivative
 */
export function differentiate(expression: Expression, names: readonly string[], values: readonly number[]): Dual {
  const at = (part: Expression): Dual => differentiate(part, names, values);
  switch (expression.kind) {
    case 'number':
      return { value: expression.value, gradient: names.map(() => 0) };
    case 'name': {
      const index = names.indexOf(expression.name);
      const value = values[index];
      if (value === undefined) throw new CaseError(`no estimate '${expression.name}'`);
      return { value, gradient: names.map((_, j) => (j === index ? 1 : 0)) };
    }
    case 'unary': {
      if (expression.operator === '!') throw new CaseError("'!' has no derivative");
      return expression.operator === '+' ? at(expression.operand) : scale(at(expression.operand), -1);
    }
    case 'call': {
      const [argument] = expression.arguments;
      if (argument === undefined || expression.arguments.length > 1)
        throw new CaseError(`'${expression.name}' takes one argument`);
      return applyFunction(expression.name, at(argument));
    }
    case 'binary':
      return combine(expression.operator, at(expression.left), at(expression.right));
    case 'text':
      throw new CaseError(`'${expression.value}' is text where an estimate is needed`);
  }
}

const scale = ({ value, gradient }: Dual, factor: number): Dual => ({
  value: value * factor,
  gradient: gradient.map((slope) => slope * factor),
});

/** f(a, b) with its slopes in a and b. */
const chain = (value: number, a: Dual, slopeA: number, b: Dual, slopeB: number): Dual => ({
  value,
  gradient: a.gradient.map((slope, j) => slopeA * slope + slopeB * b.gradient[j]!),
});

function combine(operator: string, a: Dual, b: Dual): Dual {
  switch (operator) {
    case '+':
      return chain(a.value + b.value, a, 1, b, 1);
    case '-':
      return chain(a.value - b.value, a, 1, b, -1);
    case '*':
      return chain(a.value * b.value, a, b.value, b, a.value);
    case '/':
      return chain(a.value / b.value, a, 1 / b.value, b, -a.value / b.value ** 2);
    case '^': {
      const slopeB = b.gradient.every((slope) => slope === 0) ? 0 : Math.log(a.value) * a.value ** b.value;
      return chain(a.value ** b.value, a, b.value * a.value ** (b.value - 1), b, slopeB);
    }
    default:
      throw new CaseError(`'${operator}' has no derivative`);
  }
}

function applyFunction(name: string, { value, gradient }: Dual): Dual {
  const through = (result: number, slope: number): Dual => ({
    value: result,
    gradient: gradient.map((g) => g * slope),
  });
  switch (name) {
    case 'log':
      return through(Math.log(value), 1 / value);
    case 'exp':
      return through(Math.exp(value), Math.exp(value));
    case 'sqrt':
      return through(Math.sqrt(value), 0.5 / Math.sqrt(value));
    case 'I':
      return { value, gradient };
    default:
      throw new CaseError(`no function '${name}' with a derivative`);
  }
}
