/** What the last checks found in the enumerator's own interviews, as advice: what to look at, and what helps next time. */
import type { Notices } from '#schemas/fieldwork/notices.ts';
import { shortReceipt } from '#schemas/fieldwork/short-receipt.ts';

import { element, paragraph } from '../../../client/filling/elements.ts';
import type { KeptWork } from '../../../client/links/work-list.ts';
import type { WorkSpeech } from '../../../client/links/work-speech.ts';

type Given = {
  readonly kept: KeptWork;
  readonly notices: Notices | undefined;
  readonly speech: WorkSpeech;
  /** What each questionnaire is called. */
  readonly titles: ReadonlyMap<string, string>;
};

type Found = NonNullable<Notices['checks']>['found'][number];

function row({ instrument, interviews, says }: Found, { kept, speech, titles }: Given): HTMLElement {
  const places = [...kept.list.work, ...kept.gone];
  const names = interviews.map(({ id, psu, unit }) => {
    const place = places.find((one) => one.instrument === instrument && one.psu === psu)?.place ?? psu;
    return [place, unit, `${speech.form('filling.receipt')} ${shortReceipt(id)}`].filter(Boolean).join(' · ');
  });
  return element(
    'li',
    { class: 'unit' },
    element('strong', {}, titles.get(instrument) ?? instrument),
    paragraph(says),
    ...names.map((name) => element('small', {}, name)),
  );
}

/** The card, in the words of the server, as it told them last; nothing where nothing was found, or nothing was checked. */
export function checksCard(given: Given): readonly HTMLElement[] {
  const { notices, speech } = given;
  const checks = notices?.checks;
  if (checks === undefined || checks.found.length === 0) return [];
  return [
    element(
      'section',
      { class: 'notice units checks' },
      element('h3', {}, speech.say('work.checks')),
      element('small', {}, speech.say('work.checksAt', { time: speech.when(checks.at) })),
      element('ul', {}, ...checks.found.map((one) => row(one, given))),
      paragraph(checks.advice),
    ),
  ];
}
