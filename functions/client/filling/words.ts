/** What the page says while something is filled in, for interviews and for self-registration. */

export type Words = {
  /** What one response is called. */
  readonly one: string;
  /** Heading of what is known beforehand; without it, that is not shown. */
  readonly known?: string;
  readonly begun: (time: string) => string;
  readonly receivedTitle: string;
  readonly receivedBody: string;
  readonly next: string;
};

export const interviewWords: Words = {
  one: 'interview',
  known: 'Already filled in',
  begun: (time) => `Interview begun ${time}`,
  receivedTitle: 'Received',
  receivedBody: 'The interview has arrived and is safely stored. Nothing of it is left on this device.',
  next: 'Next interview',
};

export const registrationWords: Words = {
  one: 'entry',
  begun: (time) => `Registration begun ${time}`,
  receivedTitle: 'You are registered',
  receivedBody:
    'Thank you. Keep the number below: with it you can ask the office that invited you to show, correct or erase what you told us. Nothing is left on this device.',
  next: 'Register somebody else',
};

/** People call what they hold a phone; an office machine is a computer. */
export const deviceWord = (): string => (matchMedia('(pointer: coarse)').matches ? 'phone' : 'computer');

/** “22 November at 14:05”, in the time of the device; the year only when it is not this one. */
export const when = (iso: string): string => {
  const date = new Date(iso);
  const year = date.getFullYear() === new Date().getFullYear() ? undefined : ('numeric' as const);
  return date.toLocaleString('en-GB', { day: 'numeric', month: 'long', year, hour: '2-digit', minute: '2-digit' });
};
