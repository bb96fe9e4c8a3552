/** A fault before it is put into words. */
import type { Sentence } from './messages.ts';

export type Problem = { readonly pointer: string; readonly rule: string; readonly says: Sentence };
