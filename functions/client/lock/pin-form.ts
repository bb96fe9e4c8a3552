/** A form in which a PIN is typed, or several: what is wrong with one stands beside it, and is read out. */
import { button, element, paragraph } from '../filling/elements.ts';
import type { Say } from './speech.ts';

/** What is wrong, and with which box. */
export type PinFault = {
  readonly box: number;
  readonly says: string;
  /** Milliseconds in which nothing can be tried. */
  readonly rest?: number;
};

type Given = {
  readonly say: Say;
  /** Tells the ids of one form from those of another. */
  readonly name: string;
  /** One for each box. */
  readonly labels: readonly string[];
  readonly submit: string;
  /** Said of the boxes before anything is typed. */
  readonly hint?: string;
  /** `digits`: the keys of a telephone are enough; `either`: they are shown until somebody wants letters. */
  readonly signs: 'digits' | 'letters' | 'either';
  /** Milliseconds in which nothing can be tried yet. */
  readonly rest?: number;
  /** Resolves to what is wrong; with nothing the boxes are emptied. */
  readonly onSubmit: (pins: readonly string[]) => Promise<PinFault | undefined>;
};

function box(id: string, signs: Given['signs'], describedBy: string): HTMLInputElement {
  const input = element('input', { id, class: 'box' });
  input.type = 'password';
  input.autocomplete = 'off';
  input.inputMode = signs === 'letters' ? 'text' : 'numeric';
  input.autocapitalize = 'off';
  input.spellcheck = false;
  input.required = true;
  input.setAttribute('aria-describedby', describedBy);
  return input;
}

/** The form. */
export function pinForm({ say, name, labels, submit, hint, signs, rest = 0, onSubmit }: Given): HTMLFormElement {
  const [hintId, faultId] = [`${name}-hint`, `${name}-fault`];
  const told = element('p', { class: 'hint', id: hintId }, hint ?? '');
  const fault = element('p', { class: 'fault', id: faultId, role: 'alert' });
  const boxes = labels.map((_, at) => box(`${name}-${at}`, signs, `${hintId} ${faultId}`));
  const lines = boxes.flatMap((input, at) => {
    const label = element('label', {}, labels[at] ?? '');
    label.htmlFor = input.id;
    return [label, input];
  });
  const letters = button(
    say('pin.letters'),
    () => {
      for (const input of boxes) input.inputMode = 'text';
      letters.hidden = true;
      boxes[0]?.focus();
    },
    true,
  );
  letters.hidden = signs !== 'either';
  const send = element('button', { class: 'button' }, submit);
  send.type = 'submit';

  /** Counts down on the button: an alert that speaks every second helps nobody. */
  const wait = (milliseconds: number): void => {
    const end = performance.now() + milliseconds;
    const tick = (): void => {
      const left = Math.ceil((end - performance.now()) / 1000);
      send.disabled = left > 0;
      send.textContent = left > 0 ? `${submit} · ${left}` : submit;
      if (left > 0) setTimeout(tick, 200);
    };
    tick();
  };
  const tell = (found: PinFault | undefined): void => {
    fault.hidden = found === undefined;
    fault.textContent = found?.says ?? '';
    for (const [at, input] of boxes.entries()) {
      if (found === undefined || at === found.box) input.value = '';
      input.setAttribute('aria-invalid', String(at === found?.box));
    }
    if (found === undefined) return;
    boxes[found.box]?.focus();
    wait(found.rest ?? 0);
  };
  fault.hidden = true;
  told.hidden = hint === undefined;
  wait(rest);

  const form = element(
    'form',
    { class: 'pin' },
    told,
    ...lines,
    fault,
    element('div', { class: 'actions' }, send, letters),
  );
  form.autocomplete = 'off';
  form.noValidate = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (send.disabled) return;
    send.disabled = true;
    send.textContent = say('pin.working');
    void onSubmit(boxes.map(({ value }) => value))
      .catch(() => ({ box: 0, says: say('pin.failed') }))
      .then((found) => {
        send.disabled = false;
        send.textContent = submit;
        tell(found);
      });
  });
  return form;
}

/** Something that was done, read out. */
export const done = (says: string): HTMLElement => element('div', { class: 'notice good' }, paragraph(says));
