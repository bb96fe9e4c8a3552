/** The unit of an axis in which people can read its values. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import { digitsOfError } from '#functions/platform/wording/digits-of-error.ts';
import type { Wording } from '#functions/platform/wording/wording.ts';

export type Scale = {
  /** `million USD`; empty where values are printed with their sign. */
  readonly unit: string;
  /** A value of the figure divided by this is in the unit. */
  readonly factor: number;
  /** A value in the unit, as it is printed beside its mark: to the last digit of its standard error, which is in the unit too. */
  readonly write: (value: number, se?: number | null) => string;
  /** A round value along the axis. */
  readonly tick: (value: number) => string;
  /** The same with its unit, as the language writes them together: “3%”, “3 %”. */
  readonly mark: (value: number) => string;
};

/** From how many of a word on it is said: a thousand people are 1,000, fifty thousand are 50 thousand. */
const words = [
  { factor: 1e9, word: 'billion', from: 1 },
  { factor: 1e6, word: 'million', from: 1 },
  { factor: 1e3, word: 'thousand', from: 10 },
] as const;

/** The scale of figures that share a unit. */
export function scaleOf(figures: readonly Observation[], { unit: unitOf, say, formats }: Wording): Scale {
  const [first] = figures;
  const code = first?.measure.unit ?? '';
  const tick = (value: number): string => formats.significant(value, 6);
  const percent = { unit: '%', tick, mark: (value: number) => formats.percentShort(value / 100) };
  const writePercent = (digits: number) => (value: number, se?: number | null) =>
    formats.percentTo(value / 100, digitsOfError(se) ?? digits);
  if (code === 'share') return { ...percent, factor: 0.01, write: writePercent(1) };
  if (code === 'percent') return { ...percent, factor: 1, write: writePercent(2) };
  const largest = Math.max(...figures.map(({ value }) => Math.abs(value ?? 0)));
  const said = words.find(({ factor, from }) => largest >= from * factor);
  const unit = first === undefined ? '' : unitOf(first.measure);
  const named = said === undefined ? unit : say(`plot.${said.word}`, { unit }).trim();
  return {
    unit: named,
    factor: said?.factor ?? 1,
    write: (value, se) => {
      const digits = digitsOfError(se);
      return digits === undefined ? formats.significant(value, 3) : formats.number(value, digits);
    },
    tick,
    mark: (value) => `${tick(value)} ${named}`.trim(),
  };
}
