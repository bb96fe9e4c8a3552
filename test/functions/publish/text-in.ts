/** All text in a file of a release or a snapshot, whatever its letters, packed or not. */
import { unzipSync } from 'fflate';

const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Byte by byte: whoever looks for ASCII finds it. */
export function textIn(bytes: Uint8Array): string {
  const parts = isArchive(bytes) ? Object.values(unzipSync(bytes)) : [bytes];
  return parts.map((part) => Buffer.from(part).toString('latin1')).join('');
}
