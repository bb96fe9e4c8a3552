/** The receipt of what was sent: a number short enough to be written down, and ways to keep it. */
import { shortReceipt } from '#schemas/fieldwork/short-receipt.ts';
import { actions, button, element } from './elements.ts';
import type { Speech } from './words.ts';

/** A browser may refuse the clipboard; the number stands on the page all the same. */
function copyButton(number: string, { say }: Speech): HTMLButtonElement {
  const copy = button(
    say('filling.copy'),
    () => {
      navigator.clipboard.writeText(number).then(
        () => (copy.textContent = say('filling.copied')),
        () => (copy.textContent = say('filling.notCopied')),
      );
    },
    true,
  );
  copy.setAttribute('aria-live', 'polite');
  return copy;
}

function mailLink(number: string, when: string, { say }: Speech): HTMLAnchorElement {
  const link = element('a', { class: 'button quiet' }, say('filling.mail'));
  const body = `${say('filling.receipt')}: ${number}\n${say('filling.received')}: ${when}\n`;
  const subject = `${say('filling.receipt')} ${number}`;
  link.href = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return link;
}

/**
 * When it was received and under which number.
 *
 * @param keep whether somebody takes the number home: then it can be copied, printed and mailed
 */
export function receipt(id: string, receivedAt: string, speech: Speech, keep: boolean): HTMLElement {
  const { say, when } = speech;
  const number = shortReceipt(id);
  const fact = (name: string, value: string, kind = '') =>
    element('div', {}, element('dt', {}, name), element('dd', kind === '' ? {} : { class: kind }, value));
  const facts = element(
    'dl',
    { class: 'facts' },
    fact(say('filling.received'), when(receivedAt)),
    fact(say('filling.receipt'), number, 'receipt'),
  );
  if (!keep) return facts;
  const print = button(say('filling.print'), () => {
    window.print();
  });
  print.classList.add('quiet');
  return element(
    'div',
    {},
    facts,
    actions(copyButton(number, speech), print, mailLink(number, when(receivedAt), speech)),
  );
}
