/** What the library that draws the form calls and browsers of the first half of 2021 do not have yet. */

/** One value of a list by its place; places below zero count from the end. */
export function valueAt(this: readonly unknown[], place: number): unknown {
  const whole = Math.trunc(place) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

if (!('at' in Array.prototype))
  Object.defineProperty(Array.prototype, 'at', { value: valueAt, configurable: true, writable: true });
