/** What this device keeps as a file, so that answers can leave it by hand when the server does not take them. */
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { answersFromSurveyJs } from '#schemas/language/surveyjs/survey-json.ts';
import { element } from './elements.ts';
import type { Kept } from './device-store.ts';

/** Name and text of the file: JSON, an array with one object a response, its answers as they are filed. */
export function keptFile(entries: readonly Kept[], instrument: Instrument, now: Date) {
  const responses = entries.map(({ data, state, id, round, version, startedAt, ...entry }) => ({
    id,
    round,
    instrument: instrument.id,
    version,
    startedAt,
    ...('endedAt' in entry && { endedAt: entry.endedAt }),
    state,
    answers: answersFromSurveyJs(instrument, data),
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
