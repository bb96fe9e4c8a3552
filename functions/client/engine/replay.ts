/** Events played again. */
import type { FormEvent } from './events.ts';
import type { State } from './state.ts';
import { step } from './step.ts';
import type { World } from './world.ts';

/** The state that a list of events leads to. */
export const replay = (world: World, begun: State, events: readonly FormEvent[]): State =>
  events.reduce((state, event) => step(world, state, event).state, begun);
