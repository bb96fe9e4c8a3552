/** Above the form of an interview that was sent back: what the office asks for. Loaded after the first question. */
import type { SentBack } from '#schemas/fieldwork/sent-back.ts';
import { fill } from '#schemas/language/words/sentence.ts';
import type { Language } from '#schemas/words/languages.ts';
import { loadWorkWords } from '#schemas/words/work-words.ts';

import type { Assignment } from '../../assignment.ts';
import { byId, element } from '../../../client/filling/elements.ts';
import { lastOnScreen } from '../../../client/filling/on-screen.ts';
import { sendHandBacks } from '../../../client/links/hand-back.ts';
import { sendKeptSheet } from '../../../client/links/send-sheet.ts';
import { keptSentBack, refreshSentBack } from '../../../client/links/sent-back.ts';
import type { HolderGiven } from './back-to-holder.ts';
import { offerBringing } from './offer-bringing.ts';

/** Shows the reason as long as that interview is on the screen of this tab; answers with what takes the place of those that are known. */
function whyBack(language: Language): (known: readonly SentBack[]) => Promise<void> {
  const note = element('p', { class: 'notice warn', role: 'note' });
  let all: readonly SentBack[] = [];
  let sentence = '';
  const draw = (): void => {
    const one = all.find(({ id }) => id === lastOnScreen()?.id);
    note.hidden = one === undefined;
    note.textContent = one === undefined ? '' : fill(language, sentence, { reason: one.reason });
  };
  return async (known) => {
    all = known;
    if (all.length > 0 && !note.isConnected) {
      sentence = (await loadWorkWords(language))['work.sentBackWhy'];
      byId('filling').before(note);
      // Another interview comes to the screen by a tap, and a moment after it.
      document.addEventListener('click', () => setTimeout(draw, 300));
    }
    draw();
  };
}

/** What was sent back to the holder of a link without an enumerator, who has no list of work: asked here, and listed above the form. */
async function tellHolder(plain: string, given: HolderGiven): Promise<void> {
  const { assignment, token, language } = given;
  const why = whyBack(language);
  let list: ((known: readonly SentBack[]) => Promise<void>) | undefined;
  const tell = async (): Promise<void> => {
    const known = await keptSentBack(assignment.round, plain);
    await why(known);
    if (known.length === 0 && list === undefined) return;
    // A part of what shows a list of work, so that it takes no room of its own on a phone.
    list ??= (await import('./show-work.ts')).backToHolder(given);
    await list(known);
  };
  const ask = (): Promise<void> => refreshSentBack(token, language, plain).then(tell);
  addEventListener('online', () => void ask());
  await tell();
  await ask();
}

/** Beside the form: what the office asks for, and to it what was said of the place without signal, as long as the page is open. */
export async function beside(
  assignment: Assignment,
  token: string,
  whose: string,
  language: Language,
  keeping: HolderGiven['keeping'] | undefined,
): Promise<void> {
  const { round, plainLink } = assignment;
  const sender = { ...assignment, token };
  offerBringing(token, language);
  const tell = (): void => {
    void sendHandBacks(round, [sender], language);
    void sendKeptSheet(round, sender, language);
  };
  addEventListener('online', tell);
  tell();
  if (plainLink === undefined) await whyBack(language)(await keptSentBack(round, whose));
  else if (keeping !== undefined) await tellHolder(plainLink, { assignment, token, language, keeping });
}
