/** What DynamoDB takes as an item, said once for both sides of the port: keys, values, and how many bytes they count. */
import { type Attributes, type Item, ItemRefused } from './table-port.ts';

/** Bytes of an item with the names of its attributes. */
export const mostBytes = 400 * 1024;

/** Bytes of UTF-8 in a key; no key is empty. */
const longest = { pk: 2048, sk: 1024 };

const deepest = 32;
const smallest = 1e-130;

/** The name that the SDK leaves out of what it sends, without a word, with all that stands under it. */
const lost = '__proto__';

/** Whether an item can have this key, or a partition this name. Another key holds nothing, so whoever asks for one gets nothing. */
export const isPossible = ({ pk, sk = ' ' }: { readonly pk: string; readonly sk?: string }): boolean =>
  pk !== '' && sk !== '' && Buffer.byteLength(pk) <= longest.pk && Buffer.byteLength(sk) <= longest.sk;

/**
 * Refuses what no table can keep, apart from its size.
 *
 * @throws {ItemRefused} the key is empty or too long, or a value is no JSON, a number that is not kept exactly, or under a name that is lost on the way
 */
export function checkItem(item: Item): void {
  if (!isPossible(item)) throw new ItemRefused('the key of an item is empty or too long');
  if (Object.hasOwn(item, lost)) throw new ItemRefused(`no attribute of an item can be called ${lost}`);
  for (const [name, value] of Object.entries(item)) {
    if (!isKept(value, 1)) throw new ItemRefused(`the attribute ${name} holds what a table cannot keep`);
  }
}

function isKept(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return isKeptNumber(value);
  if (typeof value !== 'object' || depth >= deepest) return false;
  if (Array.isArray(value)) return value.every((member) => isKept(member, depth + 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  if (Object.hasOwn(value, lost)) return false;
  return Object.values(value).every((member) => isKept(member, depth + 1));
}

const isKeptNumber = (value: number): boolean =>
  Math.abs(value) <= Number.MAX_SAFE_INTEGER && (value === 0 || Math.abs(value) >= smallest);

/**
 * Bytes of an item as DynamoDB counts them.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html
 */
export const itemBytes = (item: Attributes): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + valueBytes(value), 0);

function valueBytes(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return numberBytes(value);
  if (typeof value !== 'object' || value === null) return 1;
  const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  const names = Array.isArray(value) ? 0 : Object.keys(value).reduce((sum, name) => sum + Buffer.byteLength(name), 0);
  return members.reduce<number>((sum, member) => sum + 1 + valueBytes(member), 3 + names);
}

/** One byte for two significant digits, counted from the decimal point, one for the exponent, one for a minus. */
function numberBytes(value: number): number {
  if (value === 0) return 1;
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const significant = digits.replace('.', '').length;
  const split = significant % 2 === 0 && Number(exponent) % 2 === 0 ? 1 : 0;
  return 1 + Math.ceil(significant / 2) + split + (value < 0 ? 1 : 0);
}
