/** The nearest point of the grid that a round keeps positions on: the phone keeps and sends nothing finer. */
import type { Position } from '#schemas/language/questions/position.ts';

/** How a round asks for the place of an interview. */
export type PositionAsked = { readonly decimals: number };

/** What is kept and sent of the interview on the screen. */
export type PlaceNoted = { position: Position | undefined };

/** @param decimals of a degree, 1 to 4 */
export function coarsePosition({ latitude, longitude }: Position, { decimals }: PositionAsked): Position {
  const rounded = (degrees: number): number => Number(degrees.toFixed(decimals)) + 0; // and no −0
  return { latitude: rounded(latitude), longitude: rounded(longitude) };
}
