/** The little XML that S3 answers with: the text of an element, and a page of a listing. */
import { StoreUnavailable } from './store.ts';

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, decimal?: string, hex?: string, name = '') => {
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : (signs[String(name)] ?? entity);
  });

/** Texts of every element of this name, in the order of the document. Elements inside them are not looked at. */
export const textsOf = (xml: string, element: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(([, text = '']) => unescaped(text));

export type Listing = { readonly keys: readonly string[]; readonly next: string | undefined };

/**
 * One page of ListObjectsV2 that was asked for with `encoding-type=url`: no character of a key can then break the XML.
 *
 * @throws {StoreUnavailable} the page is not whole
 */
export function readListing(xml: string): Listing {
  const [next] = textsOf(xml, 'NextContinuationToken');
  const cutOff = textsOf(xml, 'IsTruncated')[0] === 'true' && next === undefined;
  if (cutOff || !xml.trimEnd().endsWith('</ListBucketResult>')) throw new StoreUnavailable('S3 sent half a listing');
  return { keys: textsOf(xml, 'Key').map((key) => decodeURIComponent(key.replaceAll('+', ' '))), next };
}
