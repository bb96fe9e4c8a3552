/** A form on paper that clerks type: twice, each by themself, before it is filed. What was typed is sealed in the vault. */
import type { JsonObject } from './json.ts';
import type { ResponseKey } from './response-record.ts';

/** `decided`: both typed the same, or somebody said which is right; filed from there, also by whoever comes later. */
export const paperStates = ['once', 'differs', 'decided', 'filed', 'thrown-away'] as const;
export type PaperState = (typeof paperStates)[number];

/** What one clerk typed. */
export type PaperTyping = {
  readonly by: string;
  readonly at: string;
  /** The day that stands on the paper, `YYYY-MM-DD`. */
  readonly day: string;
  /** Version of the questionnaire that it was typed into. */
  readonly version: number;
  /** Language of the paper. */
  readonly language: string;
  readonly answers: JsonObject;
};

/** Which of two typings is right, by question; `neither`: whoever decides wrote what stands on the paper. */
export const paperPicks = ['first', 'second', 'neither'] as const;
export type PaperPicks = Readonly<Record<string, (typeof paperPicks)[number]>>;

/** What whoever decided wrote themself, where neither typing is what stands on the paper. */
export type PaperOwn = { readonly day?: string; readonly answers: JsonObject };

/** A form by its number; `id` is that of the registration that it becomes. */
export type PaperKey = ResponseKey & { readonly number: string };

/** What everybody who may type forms sees of one, without anything that was typed. */
export type PaperLine = {
  readonly number: string;
  readonly campaign: string;
  readonly state: PaperState;
  /** When it came to that. */
  readonly at: string;
  /** Accounts of those who typed it, the first one first. */
  readonly typedBy: readonly string[];
  readonly revision: number;
};

/** With what was typed; nothing of it is left once it is filed or thrown away. */
export type PaperForm = Omit<PaperLine, 'typedBy' | 'revision'> & {
  readonly first?: PaperTyping | undefined;
  readonly second?: PaperTyping | undefined;
  readonly picks?: PaperPicks | undefined;
  readonly own?: PaperOwn | undefined;
  /** Account of whoever said so. */
  readonly decidedBy?: string | undefined;
};
export type StoredPaper = PaperForm & { readonly revision: number };
