/** Which corridors a map draws, and which of them it names. */
import type { DrawnPlot, FigureMark } from '../drawn.ts';
import { widthOf } from '../svg.tsx';
import { placeOf } from './world.ts';

export type Point = readonly [x: number, y: number];

/** A corridor with both its ends on the map: in degrees, or in pixels. */
export type Flow = { readonly mark: FigureMark; readonly from: Point; readonly to: Point };

/** `RU-TJ`: from Russia to Tajikistan. */
export const endsOf = ({ observation }: FigureMark): readonly string[] =>
  (observation.dimensions['corridor'] ?? '').split('-');

/** Corridors by whether both ends are large enough for the atlas; ends in degrees. */
export function placed({ marks }: Pick<DrawnPlot, 'marks'>) {
  const flows = marks.map((mark) => {
    const [from, to] = endsOf(mark).map(placeOf);
    return { mark, from, to };
  });
  return {
    found: flows.flatMap(({ mark, from, to }): readonly Flow[] =>
      from === undefined || to === undefined ? [] : [{ mark, from, to }],
    ),
    missing: flows.filter(({ from, to }) => from === undefined || to === undefined).map(({ mark }) => mark),
  };
}

/** Whether there is anything to draw: two corridors that are shown, with both ends on the map. */
export const hasMap = (plot: Pick<DrawnPlot, 'marks'>): boolean =>
  placed(plot).found.filter(({ mark }) => mark.value !== null).length >= 2;

export type Label = { readonly text: string; readonly x: number; readonly y: number; readonly mark: FigureMark };

const lineHeight = 16;

/** Labels are bold, which is wider. */
const boldWidth = (text: string): number => 1.15 * widthOf(text);

const overlap = (a: Label, b: Label): boolean =>
  Math.abs(a.y - b.y) < lineHeight && Math.abs(a.x - b.x) < (boldWidth(a.text) + boldWidth(b.text)) / 2 + 6;

/** Whether a label would lie on a point. */
const covers = ({ text, x, y }: Label, point: Point): boolean =>
  Math.abs(point[0] - x) < boldWidth(text) / 2 + 5 && point[1] > y - lineHeight && point[1] < y + 7;

/**
 * Where money comes from and how much, above its place, below or beside it; of two that would overlap, that of the larger figure.
 * `most`: no more than these, for the picture is small; `flows`: in pixels, the largest first.
 */
export function labelsOf(
  flows: readonly Flow[],
  {
    width,
    most,
    textOf,
  }: { readonly width: number; readonly most: number; readonly textOf: (mark: FigureMark) => string },
): readonly Label[] {
  const labels: Label[] = [];
  // ends that are not to be covered; those of withheld corridors may be
  const points = flows.flatMap(({ mark, from, to }) => (mark.value === null ? [to] : [from, to]));
  for (const { mark, from } of flows) {
    if (mark.value === null || labels.length === most) continue;
    const text = textOf(mark);
    const half = boldWidth(text) / 2;
    const [middle, down] = from;
    const places = [
      [0, -9],
      [0, 20],
      [-half - 9, 4],
      [half + 9, 4],
    ] as const;
    const candidates = places.map(([right, below]): Label => {
      const x = Math.min(Math.max(middle + right, half + 2), width - half - 2);
      return { text, x, y: down + below, mark };
    });
    const free = candidates.filter((one) => labels.every((other) => !overlap(one, other)));
    const clear = free.find((one) => points.every((point) => !covers(one, point)));
    if (clear !== undefined) labels.push(clear);
  }
  return labels;
}
