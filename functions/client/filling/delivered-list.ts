/** What this device has delivered in the last days: when, with which outcome, under which number, and what was answered. */
import { shortReceipt } from '#schemas/fieldwork/short-receipt.ts';
import { isRoster, planOf } from '#schemas/language/questions/outline.ts';
import { readState } from '../engine/read-state.ts';
import { readAnswers } from '../screens/read-answers.tsx';
import { answerInWords } from '../screens/telling.ts';
import type { DeviceStore } from './device-store.ts';
import { actions, button, element, paragraph, rowButton, saysOf } from './elements.ts';
import type { NameOf } from './entry-name.ts';
import { lackWords } from './held-list.ts';
import { type Delivered, isDelivered, type Kept } from './kept.ts';
import { rowId } from './others.ts';
import type { Session } from './session-given.ts';
import { lackOf, type Questions, questionsOf } from './study/held-studies.ts';
import { worldAt } from './world.ts';

type Given = Pick<Session, 'studies' | 'speech' | 'prefilled'> & {
  readonly nameOf: NameOf;
};

const millisecondsOfDay = 86_400_000;

/**
 * Removes what was shown for as long as its round said, of whatever round; a clock that is a day before the
 * delivery now was set back, and does not keep anything for longer.
 *
 * @param days of the round on this page, which may have become fewer since
 */
export const forgetDelivered = (
  keeping: Pick<DeviceStore, 'forget'>,
  now: Date,
  days?: { readonly round: string; readonly days: number },
): Promise<void> =>
  keeping.forget((kept) => {
    if (!isDelivered(kept)) return false;
    const age = now.getTime() - Date.parse(kept.deliveredAt);
    const isFewer = kept.round === days?.round && age >= days.days * millisecondsOfDay;
    return age < -millisecondsOfDay || isFewer || now.getTime() >= Date.parse(kept.until);
  });

/** How the attempt ended, in words; empty where the questionnaire does not ask. */
function dispositionOf({ form }: Delivered, { instrument, telling }: Questions): string {
  const planned = planOf(instrument).questions.get('disposition');
  const answer = readState(form)?.entered.cells['disposition']?.answer;
  return planned === undefined || isRoster(planned) ? '' : answerInWords(telling, planned, answer);
}

function row(entry: Delivered, given: Given, act: DeliveredActions): HTMLElement {
  const { say, when } = given.speech;
  const name = given.nameOf(entry);
  const questions = questionsOf(given.studies, entry);
  const number = `${say('filling.receipt')} ${shortReceipt(entry.id)}`;
  const outcome = questions && dispositionOf(entry, questions);
  const facts = [
    `${say(entry.correction === undefined ? 'filling.received' : 'filling.corrected')} ${when(entry.receivedAt)}`,
    outcome,
    number,
  ];
  const lack = lackOf(given.studies, entry);
  const lacking = lack && say(lackWords[lack], { version: entry.version });
  const answers = element('div', {});
  const state = questions && readState(entry.form);
  const show = rowButton(say('filling.showAnswers'), name, () => {
    if (state === undefined || questions === undefined) return;
    if (answers.hasChildNodes()) answers.replaceChildren();
    else {
      const ground = element('div', {});
      answers.replaceChildren(ground);
      const world = worldAt({ ...questions, known: given.prefilled });
      readAnswers(ground, { world, state, telling: questions.telling });
    }
    told(answers.hasChildNodes());
  });
  const told = (isOpen: boolean): void => {
    saysOf(show, say(isOpen ? 'filling.hideAnswers' : 'filling.showAnswers'), name);
    show.setAttribute('aria-expanded', String(isOpen));
  };
  told(false);
  const correct = rowButton(say('filling.correct'), name, () => {
    act.correct(entry);
  });
  const label = element('span', {}, `${name} – `, [...facts, lacking].filter(Boolean).join(' · '));
  return element(
    'li',
    { id: rowId(entry.id), tabindex: -1 },
    label,
    ...(state === undefined ? [] : [element('span', { class: 'row-actions' }, show, correct)]),
    answers,
  );
}

export type DeliveredActions = {
  /** Opens it, to be filed again as a correction. */
  readonly correct: (entry: Delivered) => void;
  /** Sends all of them once more. */
  readonly sendAgain: () => void;
};

/** Newest first; nothing when nothing was delivered. */
export function deliveredList(entries: readonly Kept[], given: Given, act: DeliveredActions): readonly Node[] {
  const delivered = entries.filter(isDelivered).sort((a, b) => b.deliveredAt.localeCompare(a.deliveredAt));
  if (delivered.length === 0) return [];
  const { say } = given.speech;
  const list = element('ul', { class: 'held' }, ...delivered.map((entry) => row(entry, given, act)));
  const again = actions(button(say('filling.sendAgain'), act.sendAgain, true));
  const parts = [element('h2', {}, say('filling.delivered')), list, paragraph(say('filling.sendAgainWhen')), again];
  return [element('section', { class: 'card' }, ...parts)];
}
