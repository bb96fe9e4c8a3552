/**
 * What stands between a flood and the two doors that are open to everybody: registering, and asking for a link to one's own
 * record. Addresses and contacts are counted under keyed names for an hour, and written down nowhere.
 */
import { createHmac } from 'node:crypto';

import type { Store } from '#functions/store/store.ts';

import { type ProofDeps, type Proofs, proofsOf } from './proof.ts';

/** So often an hour at most. A phone that is told so keeps what it has and comes back. */
export const mostAnHour = {
  /** Registrations from one address, each with a proof of work: an airport, an embassy and a carrier's telephones share one. */
  proved: 1000,
  /** The same without a proof, which a browser without scripts cannot give. */
  unproved: 20,
  /** Registrations from one address that name the same contact: a family may share one. */
  contact: 10,
  /** Links that are asked for from one address. */
  asking: 30,
} as const;

export type Passing =
  | { readonly kind: 'passes' }
  /** A proof was shown that is none; another one may pass. */
  | { readonly kind: 'proof-refused' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number };

/** The kiosk that somebody registers at, and registrations an hour that the office lets it send, each with a proof. */
export type KioskLimit = { readonly kiosk: string; readonly mostAnHour: number };

export type Floods = Pick<Proofs, 'challenge'> & {
  /** Whether somebody at this address may register once more; at a kiosk all its tablets count as one, by the limit that the office set. */
  readonly mayRegister: (address: string, proof: string | undefined, kiosk?: KioskLimit) => Promise<Passing>;
  /** Whether they may register once more with a contact; it is counted for this address alone, and so tells nothing but how often it was named from there within the hour. */
  readonly mayName: (address: string, contact: string) => Promise<Passing>;
  /** Whether somebody at this address may ask for one more link. */
  readonly mayAsk: (address: string) => Promise<Passing>;
};

export type FloodDeps = ProofDeps & { readonly noteOften: Store['noteOften']; readonly newId: () => string };

const hourMs = 3_600_000;
const passes: Passing = { kind: 'passes' };

/** The guard of both doors. */
export function floodsOf(deps: FloodDeps): Floods {
  const { secret, now, newId, noteOften } = deps;
  const { challenge, spend } = proofsOf(deps);
  /** Counts what is done in the hour of the clock that runs. */
  const countUpTo = async (most: number, what: string, ...of: readonly string[]): Promise<Passing> => {
    const at = now().getTime();
    const hour = Math.floor(at / hourMs);
    const until = (hour + 1) * hourMs;
    const name = createHmac('sha256', secret)
      .update(JSON.stringify([what, hour, ...of]))
      .digest('hex');
    const noted = await noteOften(name, newId(), most, new Date(until));
    return noted === 'noted' ? passes : { kind: 'too-many', retryAfterSeconds: Math.ceil((until - at) / 1000) };
  };
  const count = (what: keyof typeof mostAnHour, ...of: readonly string[]): Promise<Passing> =>
    countUpTo(mostAnHour[what], what, ...of);
  return {
    challenge,
    async mayRegister(address, proof, at) {
      if (proof === undefined) return count('unproved', address);
      if ((await spend(proof)) !== 'spent') return { kind: 'proof-refused' };
      return at === undefined ? count('proved', address) : countUpTo(at.mostAnHour, 'kiosk', at.kiosk);
    },
    mayName: (address, contact) => count('contact', address, contact),
    mayAsk: (address) => count('asking', address),
  };
}
