/** Names as a column of categories. */
import type { FactorColumn } from '../../statistics/columns/columns.ts';

/** Names as a factor whose levels are in the order they are first met. */
export function factorOf(names: readonly string[]): FactorColumn {
  const codeOf = new Map<string, number>();
  const codes = Int32Array.from(names, (name) => {
    const code = codeOf.get(name) ?? codeOf.size;
    codeOf.set(name, code);
    return code;
  });
  return { kind: 'factor', codes, levels: [...codeOf.keys()] };
}
