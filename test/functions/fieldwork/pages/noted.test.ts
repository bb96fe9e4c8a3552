/** What the platform noted of an interview is read as a sentence, in the language of whoever reads it, and never as a code. */
import { messageKeys } from '#schemas/language/faults/messages.ts';
import { platformNotes } from '#schemas/fieldwork/platform-notes.ts';
import { languages } from '#schemas/words/languages.ts';
import { loadWords } from '#schemas/words/registry.ts';
import { expect, test } from 'vitest';
import { coordinator, openPlace, round } from './place.ts';

const { store, filed, see } = await openPlace();
const record = await store.getResponse({ round: round.id, instrument: 'household', id: filed.ofNora });
if (record === undefined) throw new Error('it was filed');
const id = '01890000-0000-7000-8000-00000000aaaa';
const notes = [
  ...platformNotes.map((rule) => ({ pointer: '', rule })),
  { pointer: '/answers/income', rule: 'a_rule_of_a_study_that_is_gone' },
];
await store.putResponse({ ...record, id, contentDigest: 'of-the-noted', notes });

test.each(languages)(
  'in %s every note of the platform is a sentence on the page of its interview',
  async (language) => {
    const { sentences } = await loadWords(language);
    const { html } = await see(coordinator, `/rounds/${round.id}/interviews/household/${id}`, language);
    const [, list = ''] = /aria-labelledby="remarks">(.*?)<\/section>/s.exec(html) ?? [];
    const said = [...list.matchAll(/<li>(.*?)<\/li>/gs)].map(([, text = '']) => text.trim());
    expect(said).toHaveLength(notes.length);
    for (const one of said.slice(0, platformNotes.length)) {
      expect(one).toMatch(/^\p{Lu}.{20,}\.$/u);
      expect(platformNotes.filter((code) => one.includes(code))).toEqual([]);
    }
    expect(said.at(-1)).toMatch(/ .* \(.*a_rule_of_a_study_that_is_gone\)/);
    for (const key of messageKeys) expect(sentences[`faults.${key}`], key).toMatch(/ /);
  },
);
