/** Looks for people in what a platform said and keeps. */
import { gunzipSync, unzipSync } from 'fflate';

import { searchFor, type Trace } from '../../faults/find-traces.ts';
import { type Canary, spellingsOf } from './people.ts';

/** Everything that must not be found of them; `of` names what it is of whom. */
export function tracesOf(people: readonly Canary[]): readonly Trace[] {
  const traces = people.flatMap(({ name, email, phone, birthDate }, n) =>
    Object.entries({ name, email, phone, birthDate }).flatMap(([what, text]): readonly Trace[] => {
      const of = `${what} of ${n}`;
      const digits = text.replaceAll(/\D/g, '');
      return [
        ...spellingsOf(text).map((spelled) => ({ text: spelled, of })),
        ...(digits.length >= 8 ? [{ text: digits, of, alone: true as const }] : []),
      ];
    }),
  );
  return [...new Map(traces.map((trace) => [trace.text, trace])).values()];
}

/** What lies in a file that is packed, as far as it can be unpacked. */
export function unpacked(bytes: Uint8Array): readonly Uint8Array[] {
  const [first, second] = bytes;
  if (first === 0x50 && second === 0x4b) return Object.values(unzipSync(bytes));
  return first === 0x1f && second === 0x8b ? [gunzipSync(bytes)] : [];
}

/** Texts in which to look, each with where it was said. */
export type Said = { readonly where: string; readonly text: string };

/** Where somebody is found in what was said. */
export function findSaid(said: readonly Said[], traces: readonly Trace[]): readonly string[] {
  const { look, found } = searchFor(traces);
  for (const { where, text } of said) look(Buffer.from(text, 'utf8'), where);
  return found().map(({ of, file }) => `${of}: ${file}`);
}
