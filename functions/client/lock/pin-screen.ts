/** The page while it is locked: it asks for the PIN, says how many wait to be sent, and shows nothing else of what is kept. */
import { loadFormWords } from '#schemas/words/form-words.ts';
import type { Language } from '#schemas/words/languages.ts';

import type { Lock, Unlocked } from '../device/lock-record.ts';
import { lockedState } from '../filling/kept-record.ts';
import { element, paragraph } from '../filling/elements.ts';
import { type Attempt, restOf, tryPin } from './attempt.ts';
import { lockWhenLeft } from './auto-lock.ts';
import { forgotten } from './forgotten.ts';
import { allRecords } from './lock-store.ts';
import { pinForm, type PinFault } from './pin-form.ts';
import { type Say, sayIn } from './speech.ts';

export type Asked = {
  readonly lock: Lock;
  /** Where it is asked. */
  readonly place: HTMLElement;
  readonly language: Language;
  /** Of the link of this page; empty without one. */
  readonly round: string;
};

const seconds = (milliseconds: number): number => Math.ceil(milliseconds / 1000);

/** A try that failed, in words. */
export function attemptInWords(say: Say, attempt: Exclude<Attempt, { kind: 'unlocked' }>): PinFault {
  switch (attempt.kind) {
    case 'wrong':
    case 'too-soon': {
      const wrong = attempt.kind === 'wrong' ? [say('pin.wrong')] : [];
      const wait = say('pin.wait', { seconds: Math.max(1, seconds(attempt.rest)) });
      return { box: 0, says: [...wrong, wait].join(' '), rest: attempt.rest };
    }
    case 'no-device-key':
      return { box: 0, says: say('pin.noDeviceKey') };
    case 'no-lock':
      return { box: 0, says: say('pin.failed') };
  }
}

/** Resolves when the right PIN was typed; the place is empty then. */
export async function askForPin({ lock, place, language, round }: Asked): Promise<Unlocked> {
  // Those of the form are loaded beside it: it waits for nothing more when the PIN was typed.
  const [say, records] = await Promise.all([sayIn(language), allRecords(), loadFormWords(language)]);
  const waiting = records.filter((record) => lockedState(record) === 'unsent').length;
  return new Promise((answer) => {
    const form = pinForm({
      say,
      name: 'unlock',
      labels: [say('pin.pin')],
      submit: say('pin.unlock'),
      signs: lock.isDigits ? 'digits' : 'letters',
      rest: restOf(lock, Date.now()),
      onSubmit: async ([pin = '']) => {
        const attempt = await tryPin(pin, Date.now);
        if (attempt.kind === 'no-lock') location.reload();
        if (attempt.kind !== 'unlocked') return attemptInWords(say, attempt);
        place.replaceChildren();
        lockWhenLeft();
        answer(attempt.unlocked);
        return undefined;
      },
    });
    const count = waiting === 0 ? [] : [paragraph(say('pin.waiting', { count: waiting }))];
    const title = element('h2', {}, say('pin.locked'));
    place.replaceChildren(element('section', { class: 'card' }, title, ...count, form, forgotten(say, round)));
    form.querySelector('input')?.focus();
  });
}
