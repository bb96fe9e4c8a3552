/** What an output of a bundle loads. */
import type { Metafile } from 'esbuild';

/** Every output that `entry` may load, itself included: what it imports outright, and what on demand unless it says `outright`. */
export function reachable(
  outputs: Metafile['outputs'],
  entry: string,
  how?: 'outright',
  known = new Set<string>(),
): ReadonlySet<string> {
  if (known.has(entry)) return known;
  known.add(entry);
  for (const { path, kind } of outputs[entry]?.imports ?? [])
    if (path in outputs && (how === undefined || kind === 'import-statement')) reachable(outputs, path, how, known);
  return known;
}
