/** What the store keeps of a study that came as a file. A version is frozen: it is written once and never again. */
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
