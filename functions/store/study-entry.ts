/** What the store keeps of a study that came as a file. A version is frozen: it is written once and never again. */
import { UnreadableStudy } from '#schemas/language/study/study.ts';

import type { AuditEntry } from './audit.ts';

export type StudyEntry = {
  readonly id: string;
  readonly version: number;
  /** Its canonical text, which is JSON. */
  readonly text: string;
  /** SHA-256 of the text. */
  readonly sha256: string;
  /** Who added it, when and why. */
  readonly added: AuditEntry;
};

/** What comes of adding one. */
export type PutStudyOutcome =
  | { readonly kind: 'added' }
  | { readonly kind: 'already-there' | 'frozen'; readonly entry: StudyEntry }
  /** Nothing was added. The owner is undefined when the item that names it was altered. */
  | { readonly kind: 'table-taken'; readonly table: string; readonly owner: string | undefined };

/** A version of a study, by its name. */
export type StudyName = { readonly id: string; readonly version: number };

/** What the store holds of studies. */
export type StoredStudies = {
  readonly entries: readonly StudyEntry[];
  /** Those whose items are not as they were written; nothing can be told of them but their names. */
  readonly malformed: readonly StudyName[];
};

/** What is said of a version that is there and of no use. */
export const unreadableInWords = (name: StudyName): string => new UnreadableStudy(name).message;
