/**
 * A show card: the choices of a question alone on the screen, in large letters, each with a number, for whoever is asked to
 * point at. A tap on one chooses it. It stands outside of the form, which may be drawn anew beneath it.
 */
export type CardText = {
  /** BCP 47. */
  readonly language: string;
  /** What the card is of, to those who do not see it. */
  readonly label: string;
  readonly close: string;
  readonly choices: readonly { readonly code: string; readonly text: string }[];
};

export type Card = {
  readonly text: CardText;
  /** The same in the language of whoever is asked, once it is here; undefined where that is the language of the page. */
  readonly translated: Promise<CardText | undefined>;
  readonly chosen: readonly string[];
  /** Several may be chosen: the card stays until it is closed. */
  readonly several: boolean;
  /** Chooses one; answers what is chosen then. */
  readonly choose: (code: string) => readonly string[];
  /** Id of the element that the focus goes back to. */
  readonly from: string;
};

/** Of the page, while a card is shown: nothing else of it is seen, read out, reached by a key, or printed. */
const covered = 'carded';

const made = <K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] => document.createElement(tag);

const sheet = '/assets/cards.css';

/** Resolves once its styles are there. Without them, a card would stand below the form, where few would look for it. */
const styled = (): Promise<void> =>
  new Promise((resolve) => {
    const link = document.querySelector<HTMLLinkElement>(`link[href="${sheet}"]`) ?? made('link');
    if (link.sheet) {
      resolve();
      return;
    }
    for (const ended of ['load', 'error'])
      link.addEventListener(
        ended,
        () => {
          resolve();
        },
        { once: true },
      );
    link.rel = 'stylesheet';
    link.href = sheet;
    document.head.append(link);
  });

/** Fills the screen with the card until it is closed. */
export async function showCard({ text, translated, chosen, several, choose, from }: Card): Promise<void> {
  await styled();
  const card = made('div');
  card.className = 'showcard';
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-modal', 'true');
  const list = made('ol');
  const close = made('button');
  close.type = 'button';
  close.className = 'button quiet';
  let marked = chosen;
  const scrolled = scrollY;

  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') shut();
  };
  const shut = (): void => {
    removeEventListener('keydown', onKey);
    card.remove();
    document.body.classList.remove(covered);
    scrollTo(0, scrolled);
    document.getElementById(from)?.focus({ preventScroll: true });
  };
  const mark = (): void => {
    for (const button of list.querySelectorAll('button'))
      button.setAttribute('aria-pressed', String(marked.includes(button.value)));
  };
  const optionOf = ({ code, text: words }: CardText['choices'][number], i: number): HTMLElement => {
    const [button, number, said] = [made('button'), made('b'), made('span')];
    number.textContent = String(i + 1);
    said.textContent = words;
    button.type = 'button';
    button.value = code;
    button.append(number, said);
    button.addEventListener('click', () => {
      marked = choose(code);
      if (several) mark();
      else shut();
    });
    const item = made('li');
    item.append(button);
    return item;
  };
  /** In one language; what stood there in another goes. */
  const say = ({ language, label, close: closing, choices }: CardText): void => {
    const at = document.activeElement;
    const focused = at instanceof HTMLButtonElement && list.contains(at) ? at.value : undefined;
    card.lang = language;
    card.setAttribute('aria-label', label);
    close.textContent = closing;
    list.replaceChildren(...choices.map(optionOf));
    mark();
    for (const button of list.querySelectorAll('button')) if (button.value === focused) button.focus();
  };

  close.addEventListener('click', shut);
  card.append(list, close);
  document.body.append(card);
  document.body.classList.add(covered);
  addEventListener('keydown', onKey);
  say(text);
  (list.querySelector<HTMLElement>('[aria-pressed=true]') ?? list.querySelector('button'))?.focus();
  void translated.then((other) => {
    if (other !== undefined && card.isConnected) say(other);
  });
}
