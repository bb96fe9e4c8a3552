/** Numbers as files write them. */

/** A number as files write it: digits, one decimal mark, perhaps an exponent; no thousands separators. */
export function readNumber(text: string, decimal: '.' | ','): number | undefined {
  const plain = decimal === ',' ? text.replace(',', '.') : text;
  if (decimal === ',' && text.includes('.')) return undefined;
  const number = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$/.test(plain) ? Number(plain) : Number.NaN;
  return Number.isFinite(number) ? number : undefined; // 1e400 is beyond all numbers
}
