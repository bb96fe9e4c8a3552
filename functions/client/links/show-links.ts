/** A page that was opened without a link: the links of this device, and a box for one that was copied. */
import type { FillingWords } from '#schemas/words/form-words.ts';

import { button, element, paragraph } from '../filling/elements.ts';
import { knownLinks } from './known-links.ts';
import { workSpeech } from './work-speech.ts';

/** Path and fragment of a link of this site; undefined for anything else. */
export function linkIn(text: string, origin: string): string | undefined {
  const [address] = /https?:\/\/\S+/.exec(text) ?? [];
  if (address === undefined) return undefined;
  try {
    const { origin: from, pathname, search, hash } = new URL(address);
    const isLink = from === origin && /^\/collect\/[^/]+$/.test(pathname) && hash.length > 1;
    return isLink ? pathname + search + hash : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Fills `place` with them.
 *
 * @param listed tokens that stand in a list of work; where there are such and no others, nothing is shown
 */
export async function showLinks(
  place: HTMLElement,
  words: FillingWords,
  now: Date,
  listed: ReadonlySet<string> = new Set(),
): Promise<void> {
  const { say, when } = await workSpeech(words);
  const links = (await knownLinks(now)).filter(({ token }) => !listed.has(token));
  if (links.length === 0 && listed.size > 0) {
    place.replaceChildren();
    return;
  }
  const items = links.map(({ token, instrument, title, expiresAt }) => {
    const link = element('a', {}, title);
    link.href = `/collect/${encodeURIComponent(instrument)}#${token}`;
    return element('li', {}, link, element('small', {}, say('offline.validUntil', { time: when(expiresAt) })));
  });
  const box = element('textarea', { id: 'pasted', class: 'box' });
  box.rows = 3;
  const label = element('label', {}, say('offline.paste'));
  label.htmlFor = 'pasted';
  const fault = element('p', { class: 'fault', role: 'alert' });
  fault.hidden = true;
  const open = button(say('offline.open'), () => {
    const link = linkIn(box.value, location.origin);
    fault.hidden = link !== undefined;
    if (link === undefined) fault.textContent = say('offline.notALink');
    else location.assign(link);
  });
  place.replaceChildren(
    element(
      'section',
      { class: 'card form' },
      element('h2', {}, say('offline.links')),
      ...(items.length === 0 ? [paragraph(say('offline.noLinks'))] : [element('ul', { class: 'held' }, ...items)]),
      label,
      box,
      fault,
      open,
    ),
  );
}
