/** Questions that name the person they are about, and the day they look back to. */
import { expect, test } from 'vitest';

import type { FormEvent } from '#functions/client/engine/events.ts';
import { begin, step } from '#functions/client/engine/step.ts';
import type { Address } from '#functions/client/engine/entered.ts';
import { worldAt } from '#functions/client/filling/world.ts';
import { Question } from '#functions/client/screens/question.tsx';
import { Rows } from '#functions/client/screens/rows.tsx';
import { tellingIn } from '#functions/client/screens/telling.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import { languages } from '#schemas/words/languages.ts';
import { wordsOf } from '#schemas/language/study/study.ts';
import { everyQuestion, planOf } from '#schemas/language/questions/outline.ts';
import { householdStudy as household } from '#schemas/studies/household/study.ts';

const world = worldAt({ instrument: household.instrument, layout: household.form, today: '2026-11-30' });
const farrukh: Address = ['senders', 'row-0'];

const events: readonly FormEvent[] = [
  { kind: 'chose', address: ['consent'], answer: 'yes', ms: 1 },
  { kind: 'chose', address: ['receives_remittances'], answer: 'yes', ms: 2 },
  { kind: 'row-added', roster: ['senders'], id: 'row-0', name: 'Farrukh {who} <b>', ms: 3 },
  { kind: 'row-added', roster: ['senders'], id: 'row-1', ms: 4 },
];

async function ask(language: (typeof languages)[number], address: Address, kind: 'question' | 'rows' = 'question') {
  const [words, study] = await Promise.all([loadFormWords(language), wordsOf(household, language)]);
  const state = events.reduce(
    (so, event) => step(world, so, event).state,
    begin(world, language, {}, () => ''),
  );
  const telling = tellingIn(words, study);
  const view = { world, state, telling, dispatch: () => undefined, newRowId: () => '', place: '', takesNotes: true };
  const group = { group: undefined, row: address.slice(0, -1) };
  return String(
    await (kind === 'question' ? (
      <Question view={view} address={address} alone problems={[]} doubts={[]} level={1} />
    ) : (
      <Rows
        view={view}
        screen={{ kind: 'rows', roster: address, inside: [], section: group }}
        problems={[]}
        doubts={[]}
      />
    )),
  );
}

test('an interviewer reads the name of the person out, and since when', async () => {
  const html = await ask('en', [...farrukh, 'cash_total']);
  expect(html).toContain('How much money did Farrukh {who} &lt;b&gt; send or bring in the last 12 months?');
  expect(html).toContain('Since 30 November 2025');
});

test('a list inside of a person asks about that person', async () => {
  expect(await ask('en', [...farrukh, 'channels'], 'rows')).toContain('In which ways did Farrukh');
});

test('somebody without a name is asked about as before', async () => {
  const html = await ask('en', ['senders', 'row-1', 'cash_total']);
  expect(html).toContain('How much money did this person send or bring in the last 12 months?');
});

test('what looks back over nothing names no day', async () => {
  expect(await ask('en', [...farrukh, 'country'])).not.toContain('Since');
});

test.each(languages)('%s names the person in every question that English does', async (language) => {
  const [spoken, english] = await Promise.all([wordsOf(household, language), wordsOf(household, 'en')]);
  const paths = new Set([...everyQuestion(planOf(household.instrument))].map(({ path }) => path));
  expect(Object.keys(spoken.named ?? {})).toEqual(Object.keys(english.named ?? {}));
  for (const [path, sentence] of Object.entries(spoken.named ?? {})) {
    expect(paths).toContain(path);
    expect(sentence.split('{who}')).toHaveLength(2);
    expect(
      await ask(
        language,
        path.replace('senders.', 'senders.row-0.').split('.'),
        path.endsWith('channels') ? 'rows' : 'question',
      ),
    ).toContain('Farrukh');
  }
});
