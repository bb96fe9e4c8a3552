/** The box for a code: a slip in it is told before anybody is asked. */
import { readLinkCode } from '#schemas/fieldwork/link-code.ts';

import { actions, button, element, paragraph } from '../../../client/filling/elements.ts';
import type { WorkSpeech } from '../../../client/links/work-speech.ts';

export type CodeGiven = {
  readonly speech: WorkSpeech;
  /** What stands in the box at first. */
  readonly typed: string;
  /** Folded behind a line, where there is a list already. */
  readonly isFolded: boolean;
  /** A code without a slip. */
  readonly onCode: (code: string) => void;
};

/** The card. */
export function codeCard({ speech: { say }, typed, isFolded, onCode }: CodeGiven): HTMLElement {
  const box = element('input', { id: 'code', class: 'box' });
  box.autocomplete = 'off';
  box.autocapitalize = 'characters';
  box.spellcheck = false;
  box.value = typed;
  const label = element('label', {}, say('work.code'));
  label.htmlFor = 'code';
  const fault = element('p', { class: 'fault', role: 'alert', id: 'code-fault' });
  fault.hidden = true;
  box.setAttribute('aria-describedby', 'code-fault');
  const check = (): void => {
    const read = readLinkCode(box.value);
    fault.hidden = read.kind === 'code';
    box.setAttribute('aria-invalid', String(read.kind !== 'code'));
    if (read.kind === 'code') {
      onCode(read.code);
      return;
    }
    fault.textContent = say(read.kind === 'mistyped' ? 'work.mistyped' : 'work.notACode');
    box.focus();
  };
  box.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') check();
  });
  const content = [paragraph(say('work.codeAdvice')), label, box, fault, actions(button(say('work.show'), check))];
  if (typed !== '') check();
  return isFolded
    ? element('details', {}, element('summary', {}, say('work.another')), element('div', { class: 'form' }, ...content))
    : element('section', { class: 'card form' }, ...content);
}
