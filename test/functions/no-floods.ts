/** For apps whose tests are about something else: everybody passes, and nobody is counted. */
import type { Floods } from '#functions/platform/floods/floods.ts';

const passes = () => Promise.resolve({ kind: 'passes' } as const);

export const noFloods = {
  floods: {
    challenge: () => Promise.reject(new Error('nobody is asked for a proof here')),
    mayRegister: passes,
    mayName: passes,
    mayAsk: passes,
  } satisfies Floods,
  addressOf: () => '',
};
