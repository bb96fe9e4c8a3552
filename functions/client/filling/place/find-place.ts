/**
 * Asks the browser once where it is. Nothing finer than the grid of the round leaves this file.
 *
 * A position much coarser than the grid would be a point where nobody was: it is told, and not taken.
 */
import type { Position } from '#schemas/language/questions/position.ts';
import { coarsePosition, type PositionAsked } from './coarse-position.ts';

export type Found =
  | { readonly kind: 'found'; readonly position: Position }
  /** `metres`: within which the browser knows it. */
  | { readonly kind: 'coarse'; readonly metres: number }
  | { readonly kind: 'denied' | 'noSignal' | 'late' | 'unable' };

/** Satellites are found within so long under the open sky. Milliseconds. */
const patienceMilliseconds = 30_000;

/** A telephone between houses knows it no better. Metres. */
const usualAccuracy = 100;

const metresOfDegree = 111_000;

/** Distance of two points of the grid from south to north, in metres: 11,000, 1100, 110 or 11. */
export const gridMetres = ({ decimals }: PositionAsked): number => Math.round(110_000 / 10 ** decimals);

/** By the codes of GeolocationPositionError: 1 permission denied, 2 position unavailable, 3 timeout. */
const kinds = new Map([
  [1, 'denied'],
  [3, 'late'],
] as const);

const kindOf = (code: number): 'denied' | 'noSignal' | 'late' =>
  [...kinds].find(([known]) => known === code)?.[1] ?? 'noSignal';

/** Where this device is, rounded to the grid of the round. */
export function findPlace(asked: PositionAsked): Promise<Found> {
  // Old browsers have none, and over plain http it answers nobody.
  if (!('geolocation' in navigator) || !isSecureContext) return Promise.resolve({ kind: 'unable' });
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) => {
        const isCoarse = accuracy > Math.max(usualAccuracy, metresOfDegree / 10 ** asked.decimals);
        resolve(
          isCoarse
            ? { kind: 'coarse', metres: accuracy }
            : { kind: 'found', position: coarsePosition({ latitude, longitude }, asked) },
        );
      },
      ({ code }) => {
        resolve({ kind: kindOf(code) });
      },
      { enableHighAccuracy: asked.decimals > 2, timeout: patienceMilliseconds, maximumAge: 0 },
    );
  });
}
