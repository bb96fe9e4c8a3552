/** Events played again, and what is left of them without answers. */
import type { Address } from './entered.ts';
import type { FormEvent } from './events.ts';
import { pathOf } from './screens.ts';
import type { State } from './state.ts';
import { step } from './step.ts';
import type { World } from './world.ts';

/** The state that a list of events leads to. */
export const replay = (world: World, begun: State, events: readonly FormEvent[]): State =>
  events.reduce((state, event) => step(world, state, event).state, begun);

/** What happened, where and when, and nothing of what was answered. */
export type Trace = { readonly ms: number; readonly kind: FormEvent['kind']; readonly path?: string };

function placeOfEvent(event: FormEvent): Address | undefined {
  if ('address' in event) return event.address;
  if ('roster' in event) return event.roster;
  if ('row' in event) return event.row;
  return 'to' in event ? event.to : undefined;
}

/** The paradata of an interview. */
export const paradataOf = (events: readonly FormEvent[]): readonly Trace[] =>
  events.map((event) => {
    const place = placeOfEvent(event);
    return { ms: event.ms, kind: event.kind, ...(place !== undefined && { path: pathOf(place) }) };
  });
