/** Goes through the questionnaire in any engine, by clicks and keys: what is in `answers` is said, and else as little as may be. */
import * as v from 'valibot';
import type { Tab } from './tab.ts';

/** By question: the words of a choice, or what is typed. How many rows a list gets. */
export type Answers = Readonly<Record<string, string>>;

const asked = v.object({
  id: v.string(),
  name: v.string(),
  is: v.picklist(['rows', 'choice', 'written']),
  choices: v.array(v.string()),
});
type Asked = v.InferOutput<typeof asked>;
const screen = v.object({ place: v.string(), questions: v.array(asked), end: v.boolean() });

/** In place of an answer: it was given before. */
export const alreadyThere = '';

/** What is on the screen. */
const looked = `(() => {
  const seen = (element) => element !== null && element.offsetParent !== null;
  const all = (within, what) => [...within.querySelectorAll(what)].filter(seen);
  const screen = document.querySelector('#screen');
  const questions = all(screen, '[data-name][aria-labelledby]').map((element) => ({
    id: element.getAttribute('aria-labelledby'),
    name: element.dataset.name,
    is: element.querySelector('ol.rows') ? 'rows' : element.querySelector('input[type=radio]') ? 'choice' : 'written',
    choices: all(element, 'label.option > span, .refusals button').map(({ textContent }) => textContent),
  }));
  const heading = screen.querySelector('h1, h2');
  return { place: heading?.id ?? '', questions, end: all(document, 'button').some(({ textContent }) => textContent.trim() === 'Finish and send') };
})()`;

const within = (id: string): string => `document.querySelector('[aria-labelledby="${id}"]')`;
const named = (what: string, words: string): string =>
  `[...${what}].find((one) => one.offsetParent !== null && one.textContent.trim().startsWith(${JSON.stringify(words)}))`;

async function answer(tab: Tab, { id, name, is, choices }: Asked, answers: Answers): Promise<void> {
  const said =
    answers[name] ?? ['Refused', 'I would rather not say', 'No', choices[0] ?? ''].find((one) => choices.includes(one));
  if (is === 'rows') {
    for (let row = 0; row < Number(answers[name] ?? 0); row++)
      await tab.tap(`${within(id)}.querySelector('form.adding button')`);
  } else if (said === undefined || said === alreadyThere) return;
  else if (is === 'choice' || answers[name] === undefined)
    await tab.tap(named(`${within(id)}.querySelectorAll('label.option, .refusals button')`, said));
  else await tab.write(`${within(id)}.querySelector('.box')`, said);
}

/** More screens than any questionnaire has. */
const mostScreens = 100;

/**
 * Goes on until a question is on the screen, or to the review where `until` is none.
 *
 * @throws the form does not let it go on
 */
export async function goThrough(tab: Tab, answers: Answers, until?: string): Promise<void> {
  const done = new Set<string>();
  for (let step = 0; step < mostScreens; step++) {
    const { place, questions, end } = v.parse(screen, await tab.see(looked));
    if (questions.some(({ name }) => name === until)) return;
    const open = questions.find(({ id }) => !done.has(id));
    if (open !== undefined) {
      done.add(open.id);
      await answer(tab, open, answers);
    } else if (end) return;
    else {
      await tab.tap(named(`document.querySelectorAll('button')`, 'Next'));
      const faults = await tab.see(
        `[...document.querySelectorAll('#screen .fault')].map((one) => one.innerText).join()`,
      );
      if (faults !== '') throw new Error(`cannot go on from ${place}: ${String(faults)}`);
    }
  }
  throw new Error(`not at the end after ${mostScreens} screens`);
}
