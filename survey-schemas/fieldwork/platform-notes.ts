/**
 * What the platform itself notes beside a response that is without fault. Whoever reads the interview is told in a sentence
 * (`office.noted.…`); the soft rules of a questionnaire bring their own.
 */
export const platformNotes = [
  'rate_cannot_be',
  'possible-duplicate',
  'possible-same-person',
  'earlier-version',
  'corrected',
  'interview-edited',
  'outside-round',
  'lost-draw',
] as const;

export type PlatformRule = (typeof platformNotes)[number];
export type PlatformNote = { readonly pointer: string; readonly rule: PlatformRule };

/** Of an interview that was led by a draw of its phone which does not hold: it stands under the number of another dwelling. */
export const lostDraw = { pointer: '', rule: 'lost-draw' } as const satisfies PlatformNote;

/** Whether a note is one of them. */
export const isPlatformRule = (rule: string): rule is PlatformRule => platformNotes.some((one) => one === rule);
