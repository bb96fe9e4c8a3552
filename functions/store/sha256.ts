/** SHA-256 in hexadecimal, the name by which files are known. */
import { createHash } from 'node:crypto';

/** Hash of some bytes, or of text in UTF-8. */
export const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');
