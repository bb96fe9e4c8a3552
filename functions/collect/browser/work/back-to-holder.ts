/**
 * Above the form of a link that names no enumerator: which of its interviews came back, why, and the way to the correction.
 * Folded, so that the questions stay where they are.
 */
import type { SentBack } from '#schemas/fieldwork/sent-back.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import type { Language } from '#schemas/words/languages.ts';

import type { Assignment } from '../../assignment.ts';
import { saved } from '../../../client/device/writes.ts';
import { deliveredRecords } from '../../../client/filling/delivered-record.ts';
import { byId, element } from '../../../client/filling/elements.ts';
import { lastOnScreen, noteOnScreen } from '../../../client/filling/on-screen.ts';
import type { Looking } from '../../../client/filling/show-kept.ts';
import { workSpeech } from '../../../client/links/work-speech.ts';
import { sentBackRows } from './sent-back.ts';

export type HolderGiven = {
  readonly assignment: Assignment;
  readonly token: string;
  readonly keeping: Looking;
  readonly language: Language;
};

const now = (): Date => new Date();

/** The form opens it, when the page is loaded again. */
const openHere = (id: string): void => {
  noteOnScreen(id);
  void saved().then(() => {
    location.reload();
  });
};

/** Puts the list on the page, and answers with what draws it anew: of those that are known now, without the one on the screen. */
export function backToHolder({ assignment, token, keeping, language }: HolderGiven) {
  const { round, instrument, psu, place } = assignment;
  const work = { instrument, token, ...(psu !== undefined && { psu }), ...(place !== undefined && { place }) };
  const [summary, rows] = [element('summary', {}), element('ul', {})];
  const list = element('details', { class: 'notice warn units', id: 'sent-back' }, summary, rows);
  list.hidden = true;
  byId('filling').before(list);
  const speaking = loadFormWords(language).then(workSpeech);
  let all: readonly SentBack[] = [];
  let shown: string | undefined;
  const draw = async (): Promise<void> => {
    shown = lastOnScreen()?.id;
    const others = all.filter(({ id }) => id !== shown);
    const [speech, records] = await Promise.all([speaking, deliveredRecords(round, now())]);
    const left = await sentBackRows({
      round,
      all: others,
      work: [work],
      keeping,
      records,
      speech,
      open: openHere,
      now,
    });
    summary.textContent = speech.say('work.sentBack', { count: left.length });
    rows.replaceChildren(...left);
    list.hidden = left.length === 0;
  };
  list.addEventListener('toggle', () => void draw());
  // Another interview comes to the screen by a tap, and a moment after it.
  document.addEventListener('click', () =>
    setTimeout(() => {
      if (lastOnScreen()?.id !== shown) void draw();
    }, 300),
  );
  return (known: readonly SentBack[]): Promise<void> => {
    all = known;
    return draw();
  };
}
