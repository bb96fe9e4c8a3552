/** A running platform as the expectations see it: on this machine or deployed. Nothing here says which. */
import { drawRound } from '#analysis/simulate/draw-round.ts';
import { demoPopulation } from '#analysis/simulate/demo.ts';
import type { Body, InstrumentId } from '#analysis/simulate/body.ts';
import type { FrameUnit, Round } from '#schemas/fieldwork/round.ts';

export type Visit = (path: string, init?: RequestInit) => Promise<Response>;

export type Place = {
  /** One request, redirects not followed. */
  readonly visit: Visit;
  /** Follows an absolute address that the platform gave, e.g. a download. */
  readonly follow: (address: string) => Promise<Response>;
  /** The token of a link to one instrument of the round; expired ones on request. */
  readonly link: (instrument: InstrumentId, options?: { readonly expired?: true }) => Promise<string>;
  /** Signs an analyst in as a person would and answers the `cookie` header of their browser. */
  readonly signIn: () => Promise<string>;
  /** What an analyst's program sends in `Authorization: Bearer`. */
  readonly analystToken: () => Promise<string>;
  /** Does what the schedule does every night, and waits until it is done. */
  readonly night: () => Promise<void>;
};

export type SmallRound = {
  readonly round: Round;
  readonly frame: readonly FrameUnit[];
  readonly bodies: Readonly<Record<InstrumentId, readonly Body[]>>;
};

/** A round small enough to be posted in seconds, and with something to publish. */
export function drawSmallRound(): SmallRound {
  const sizes = {
    villagesPerStratum: 3,
    dwellingsPerVillage: 5,
    shiftsPerPoint: 2,
    travellersPerShift: 2,
    registrants: 3,
    quotes: 20,
  };
  const { round, frame, bodies } = drawRound(demoPopulation(), 7, sizes, 'small', 'A small round');
  const all = (instrument: InstrumentId): readonly Body[] => [...bodies(instrument)];
  return {
    round: { ...round, settings: { ...round.settings, lonelyPsu: 'adjust' } },
    frame,
    bodies: {
      household: all('household'),
      border: all('border'),
      registration: all('registration'),
      'price-quote': all('price-quote'),
    },
  };
}
