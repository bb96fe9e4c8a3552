/** Small helpers to build what the page shows; text always goes in as text, never as markup. */

type Properties = {
  readonly class?: string;
  readonly id?: string;
  readonly role?: string;
  readonly tabindex?: number;
  readonly onclick?: () => void;
};

/** One element with its children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') made.addEventListener('click', value);
    else made.setAttribute(name, String(value));
  }
  made.append(...children);
  return made;
}

/** A button that does one thing. */
export const button = (label: string, onclick: () => void, quiet = false): HTMLButtonElement => {
  const made = element('button', { class: quiet ? 'button quiet' : 'button', onclick }, label);
  made.type = 'button';
  return made;
};

/** What a button of a list says: alone to those who see the row, with the name of its entry to those who do not. */
export function saysOf(button: HTMLButtonElement, label: string, name: string): void {
  button.textContent = label;
  button.setAttribute('aria-label', `${label}: ${name}`);
}

/** A quiet button of an entry in a list. */
export function rowButton(label: string, name: string, onclick: () => void): HTMLButtonElement {
  const made = button(label, onclick, true);
  saysOf(made, label, name);
  return made;
}

const title = (): Element | null => document.querySelector('main > h1');

/**
 * What stands above a form steps aside while questions are asked, which have headings of their own; or comes back for the
 * next person.
 */
export function stepAside(isAside = true): void {
  for (const one of document.querySelectorAll(
    'main > :not(#status, #held, #delivered, #filling, #bring, #pin, #work, #offline, noscript)',
  ))
    one.classList.toggle('aside', isAside);
  if (isAside) title()?.setAttribute('role', 'presentation');
  else title()?.removeAttribute('role');
}

/** A card whose heading takes the focus, so that readers who do not see the change are told of it. */
export function announce(place: HTMLElement, kind: 'good' | 'warn' | 'bad', says: string, ...rest: Node[]): void {
  const isTitled = document.querySelector('h1:not([role=presentation])') !== null;
  const heading = element(isTitled ? 'h2' : 'h1', { tabindex: -1 }, says);
  place.replaceChildren(element('section', { class: `notice ${kind}` }, heading, ...rest));
  heading.focus();
}

/** A paragraph. */
export const paragraph = (text: string): HTMLElement => element('p', {}, text);

/** Buttons side by side. */
export const actions = (...buttons: HTMLElement[]): HTMLElement => element('div', { class: 'actions' }, ...buttons);

/** The element with this id. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no element #${id}`);
  return found;
}
