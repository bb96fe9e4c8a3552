/** Numbers as a language writes them, rounded as people do: on their digits, halves away from zero. */
import type { Conventions } from '../../reference/conventions.ts';

/** A number that is not negative: `digits` times ten to the power of `exponent`. */
type Decimal = { readonly digits: string; readonly exponent: number };

/** The shortest digits that are this number and no other. */
function decimalOf(value: number): Decimal {
  const [, whole = '', parts = '', power = '0'] = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return { digits: `${whole}${parts}`, exponent: Number(power) - parts.length };
}

/** Without digits below a power of ten. */
function roundedTo({ digits, exponent }: Decimal, power: number): Decimal {
  const left = power - exponent;
  if (left <= 0) return { digits, exponent };
  const padded = digits.padStart(left + 1, '0');
  const kept = padded.slice(0, -left);
  const isUp = padded.charAt(padded.length - left) >= '5'; // browsers of 2021 lack at()
  return { digits: isUp ? String(BigInt(kept) + 1n) : kept, exponent: power };
}

/** Whole and parts, both as digits. */
function written({ digits, exponent }: Decimal): readonly [whole: string, parts: string] {
  if (exponent >= 0) return [`${digits}${'0'.repeat(exponent)}`.replace(/^0+(?=\d)/, ''), ''];
  const padded = digits.padStart(1 - exponent, '0');
  return [padded.slice(0, exponent).replace(/^0+(?=\d)/, ''), padded.slice(exponent)];
}

/** What a number is written with. */
export type Written = {
  /** Digits after the point: that many at least, and at most. */
  readonly least: number;
  readonly most: number;
  /** At most so many digits that are not zeros in front. */
  readonly significant?: number;
  /** Powers of ten that it is multiplied by, 2 for percentages. */
  readonly shift?: number;
  readonly isGrouped?: boolean;
};

/** The power of ten of the last digit that stays. */
function lastPower({ digits, exponent }: Decimal, { most, significant }: Written): number {
  if (significant === undefined) return -most;
  return Math.max(-most, exponent + digits.replace(/^0+/, '').length - significant);
}

/**
 * A number in the digits and signs of a language.
 *
 * @example writeNumber(1234.5, { least: 0, most: 0 }, conventionsOf('en')) // 1,235
 */
export function writeNumber(value: number, how: Written, { point, group }: Conventions): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? '–' : value > 0 ? '∞' : '-∞';
  const { digits, exponent } = decimalOf(Math.abs(value));
  const exact = { digits, exponent: exponent + (how.shift ?? 0) };
  const [whole, parts] = written(roundedTo(exact, lastPower(exact, how)));
  const shown = parts.replace(/0+$/, '').padEnd(how.least, '0');
  const grouped = how.isGrouped === false ? whole : whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group);
  const text = shown === '' ? grouped : `${grouped}${point}${shown}`;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}
