/** Where names of places stand on a map: below, above or beside their signs, on no sign and on no other name. */
import { fitted, widthOf } from '#functions/platform/plots/svg.tsx';
import type { Point } from '#functions/platform/plots/regions/projection.ts';

type Named = { readonly at: Point; readonly name: string };
type Room = { readonly width: number; readonly height: number; /** Of a sign. Pixels. */ readonly radius: number };

/** The middle of a line of text, and where it stands. Pixels. */
export type PlacedName = { readonly name: string; readonly x: number; readonly y: number };

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Pixels of a letter over its line and below it, of a name at most, and of names in all: more are in the table alone. */
const [above, under, longest, most] = [11, 4, 130, 60];

/** Names are bold, which is wider. */
const boldWidth = (name: string): number => 1.15 * widthOf(name) + 4;

const boxOf = ({ name, x, y }: PlacedName): Box => {
  const half = boldWidth(name) / 2;
  return { left: x - half, right: x + half, top: y - above, bottom: y + under };
};

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Names for which there is room, the first ones first; one name stands once. */
export function namesOn(places: readonly Named[], { width, height, radius }: Room): readonly PlacedName[] {
  const taken = places.map(({ at: [x, y] }): Box => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const names: PlacedName[] = [];
  const seen = new Set<string>();
  for (const {
    at: [x, y],
    name: whole,
  } of places) {
    if (names.length === most) break;
    if (seen.has(whole)) continue;
    const name = fitted(whole, longest);
    const beside = boldWidth(name) / 2 + radius + 2;
    const choices = [
      [x, y + radius + above + 3],
      [x, y - radius - under - 2],
      [x + beside, y + 4],
      [x - beside, y + 4],
    ] as const;
    const found = choices
      .map(([cx, cy]): PlacedName => ({ name, x: cx, y: cy }))
      .find((one) => {
        const box = boxOf(one);
        const isInside = box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height;
        return isInside && !taken.some((other) => meet(box, other));
      });
    if (found === undefined) continue;
    seen.add(whole);
    names.push(found);
    taken.push(boxOf(found));
  }
  return names;
}
