/**
 * Asks about a row in a dialog: whether it is to go, or how it is called. It stands outside of the form, which may be drawn
 * anew beneath it, and is loaded on the tap.
 */
import type { Telling } from './telling.ts';

/** Longest name of a row. */
const longestName = 60;

const made = <K extends keyof HTMLElementTagNameMap>(tag: K, name: string, text = ''): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
};

type Asked = { readonly text: string; readonly yes: string; readonly box?: HTMLElement };

/** Shows the dialog, and tells whether the answer was yes; the focus goes back to where it came from. */
const answered = ({ say }: Telling, { text, yes, box }: Asked): Promise<boolean> =>
  new Promise((resolve) => {
    let isSure = false;
    const dialog = made('dialog', 'sure');
    const form = made('form', '');
    const title = made('p', '', text);
    const buttons = made('div', 'actions');
    const no = made('button', 'button quiet', say('asking.keep'));
    no.type = 'button';
    no.addEventListener('click', () => {
      dialog.close();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      isSure = true;
      dialog.close();
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(isSure);
    });
    title.id = 'sure';
    dialog.setAttribute('aria-labelledby', title.id);
    buttons.append(no, made('button', 'button', yes));
    form.append(title, ...(box === undefined ? [] : [box]), buttons);
    dialog.append(form);
    document.body.append(dialog);
    dialog.showModal();
    dialog.querySelector('input')?.select();
  });

/** Whether a row with answers is to go. */
export const mayRemove = (telling: Telling, text: string): Promise<boolean> =>
  answered(telling, { text, yes: telling.say('asking.remove') });

/** Another name of a row, which may be empty; null where it stays as it is. */
export async function nameFor(telling: Telling, row: string, name: string): Promise<string | null> {
  const { say } = telling;
  const box = made('label', '', say('asking.rowName'));
  const input = made('input', 'box');
  input.maxLength = longestName;
  input.autocomplete = 'off';
  input.value = name;
  box.append(input);
  const isSure = await answered(telling, { text: `${say('asking.rename')}: ${row}`, yes: say('asking.change'), box });
  return isSure ? input.value : null;
}
