/** Where an axis is marked: round numbers that people read. */

const steps = [1, 2, 2.5, 5, 10];

/**
 * Round numbers from at or below `low` to at or above `high`, about as many steps apart as are wanted.
 *
 * @example ticksFor(0, 870) // [0, 200, 400, 600, 800, 1000]
 */
export function ticksFor(low: number, high: number, wanted = 5): readonly number[] {
  const span = high - low;
  if (!(span > 0)) return [low, low + 1];
  const magnitude = 10 ** Math.floor(Math.log10(span / wanted));
  const step = magnitude * (steps.find((each) => each * magnitude >= span / wanted) ?? 10);
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)];
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}
