/** Above the form of an interview that was sent back: what the office asks for. Loaded after the first question. */
import { fill } from '#schemas/language/words/sentence.ts';
import type { Language } from '#schemas/words/languages.ts';
import { loadWorkWords } from '#schemas/words/work-words.ts';

import type { Assignment } from '../../assignment.ts';
import { byId, element } from '../../../client/filling/elements.ts';
import { lastOnScreen } from '../../../client/filling/on-screen.ts';
import { sendHandBacks } from '../../../client/links/hand-back.ts';
import { sendKeptSheet } from '../../../client/links/send-sheet.ts';
import { keptSentBack } from '../../../client/links/sent-back.ts';

/** Shows it as long as that interview is on the screen of this tab. */
async function showWhyBack(round: string, language: Language): Promise<void> {
  const all = await keptSentBack(round);
  if (all.length === 0) return;
  const words = await loadWorkWords(language);
  const note = element('p', { class: 'notice warn', role: 'note' });
  const draw = (): void => {
    const one = all.find(({ id }) => id === lastOnScreen()?.id);
    note.hidden = one === undefined;
    note.textContent = one === undefined ? '' : fill(language, words['work.sentBackWhy'], { reason: one.reason });
  };
  byId('filling').before(note);
  draw();
  // Another interview comes to the screen by a tap, and a moment after it.
  document.addEventListener('click', () => setTimeout(draw, 300));
}

/** Beside the form: what the office asks for, and to it what was said of the place without signal, as long as the page is open. */
export function beside(assignment: Assignment, token: string, language: Language): Promise<void> {
  const { round } = assignment;
  const sender = { ...assignment, token };
  const tell = (): void => {
    void sendHandBacks(round, [sender], language);
    void sendKeptSheet(round, sender, language);
  };
  addEventListener('online', tell);
  tell();
  return showWhyBack(round, language);
}
