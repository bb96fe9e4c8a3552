/** What this device keeps as a file, so that answers can leave it by hand when the server does not take them. */
import type { Answers } from '#schemas/language/evaluate/answers.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { answersOf } from '../engine/filing.ts';
import { readState } from '../engine/read-state.ts';
import { worldAt } from './world.ts';
import { element } from './elements.ts';
import type { Kept } from './kept.ts';

/** What would be filed of a form as it was left. */
function answersIn(form: unknown, instrument: Instrument): Answers {
  const state = readState(form);
  return state === undefined ? {} : answersOf(worldAt({ instrument }), state.entered);
}

/** Name and text of the file: JSON, an array with one object a response, its answers as they are filed. */
export function keptFile(entries: readonly Kept[], instrument: Instrument, now: Date) {
  const responses = entries.map(({ form, state, id, round, version, startedAt, ...entry }) => ({
    id,
    round,
    instrument: instrument.id,
    version,
    startedAt,
    ...('endedAt' in entry && { endedAt: entry.endedAt }),
    state,
    answers: answersIn(form, instrument),
  }));
  const day = now.toISOString().slice(0, 10);
  return {
    name: `${entries[0]?.round ?? 'round'}-${instrument.id}-${day}.json`,
    text: JSON.stringify(responses, null, 2),
  };
}

/** Hands the file to the browser, which saves it where downloads go. */
export function saveAsFile(entries: readonly Kept[], instrument: Instrument, now: Date): void {
  const { name, text } = keptFile(entries, instrument, now);
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = element('a', {});
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click; a minute is long enough on any phone.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
