/** Text and numbers of an answer, in whatever encoding and notation banks write them. */
import { NotReadable } from './bank.ts';

/** Some say windows-1251 and send UTF-8: what is UTF-8 is read so. */
export function decodeText(bytes: Uint8Array, otherwise: 'windows-1251' | undefined): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (otherwise === undefined) throw new NotReadable('text that is not UTF-8');
    return new TextDecoder(otherwise).decode(bytes);
  }
}

const plainNumber = /^\d{1,12}([.,]\d{1,12})?$/;

/** A number with a decimal point or comma and no thousands separators; NaN is what is none, and is refused with its currency. */
export const numberOf = (text: string): number =>
  plainNumber.test(text) ? Number(text.replace(',', '.')) : Number.NaN;

/** `03.03.2025` or `2025-03-03` as the latter. @throws {NotReadable} neither */
export function dayOf(text: string): string {
  const dotted = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text);
  const day = dotted === null ? text : `${dotted[3] ?? ''}-${dotted[2] ?? ''}-${dotted[1] ?? ''}`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new NotReadable('a day');
  return day;
}
