/** Questions about the reference period of a round say its first and last day, which is read out. */
import { expect, test } from 'vitest';

import { begin } from '#functions/client/engine/step.ts';
import { worldAt } from '#functions/client/filling/world.ts';
import { Question } from '#functions/client/screens/question.tsx';
import { tellingIn } from '#functions/client/screens/telling.ts';
import { type Study, wordsOf } from '#schemas/language/study/study.ts';
import { borderStudy } from '#schemas/studies/border/study.ts';
import { borderV2Study } from '#schemas/studies/border/study.v2.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import type { Language } from '#schemas/words/languages.ts';

const period = { start: '2025-01-01', end: '2025-12-31' };

async function asked(study: Study, name: string, language: Language = 'en', known: typeof period | null = period) {
  const { instrument, form: layout } = study;
  const world = worldAt({ instrument, layout, today: '2025-11-28', period: known ?? undefined });
  const [words, ofStudy] = await Promise.all([loadFormWords(language), wordsOf(study, language)]);
  const view = {
    world,
    state: begin(world, language, { consent: 'yes' }, () => ''),
    telling: tellingIn(words, ofStudy),
    dispatch: () => undefined,
    newRowId: () => '',
    place: '',
    takesNotes: true,
  };
  return String(await (<Question view={view} address={[name]} alone problems={[]} doubts={[]} level={1} />));
}

test.each(['crossings', 'crossings_back'])('%s are counted from the first day to the last', async (name) => {
  expect(await asked(borderStudy, name)).toContain('<b>1 January 2025 – 31 December 2025</b>');
});

test('so are those of a round that began with the version before', async () => {
  expect(await asked(borderV2Study, 'crossings')).toContain('<b>1 January 2025 – 31 December 2025</b>');
});

test.each([
  ['ru', '1 января 2025'],
  ['uk', '1 січня 2025'],
  ['tg', '1 январи соли 2025'],
  ['ro', '1 ianuarie 2025'],
  ['sq', '1 janar 2025'],
] as const)('in %s the days are in its own words', async (language, begins) => {
  expect(await asked(borderStudy, 'crossings', language)).toContain(begins);
});

test('a device that knows its link from before shows no days that it does not know', async () => {
  expect(await asked(borderStudy, 'crossings', 'en', null)).not.toContain('2025');
});

test('what looks back over months says since when, whatever the period is', async () => {
  expect(await asked(borderStudy, 'sent')).toContain('<b>Since 28 November 2024</b>');
});
