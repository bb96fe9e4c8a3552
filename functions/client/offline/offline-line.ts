/** One line below the form that tells whether it works without a connection; opened, it says more. */
import { ownNames } from '#schemas/words/languages.ts';

import { actions, button, element, paragraph } from '../filling/elements.ts';
import type { Readiness } from './readiness.ts';
import type { WorkSpeech } from '../links/work-speech.ts';

export type Told = {
  readonly readiness: Readiness;
  /** Whether the browser agreed to keep what is saved; undefined when it cannot be asked. */
  readonly persisted: boolean | undefined;
  /** Whether this device forgets pages that are not opened, unless they are on its home screen. */
  readonly forgets: boolean;
  /** Uses the newer version that waits; absent when there is none. */
  readonly useNewer?: () => void;
};

const titles = {
  preparing: 'offline.preparing',
  ready: 'offline.ready',
  insecure: 'offline.notReady',
  unable: 'offline.notReady',
  missing: 'offline.notReady',
} as const satisfies Readonly<Record<Readiness['kind'], string>>;

function whyNot(readiness: Readiness, { say }: WorkSpeech): readonly string[] {
  switch (readiness.kind) {
    case 'preparing':
    case 'ready':
      return [];
    case 'insecure':
      return [say('offline.insecure')];
    case 'unable':
      return [say('offline.unable')];
    case 'missing': {
      const languages = readiness.languages.map((language) => ownNames[language]).join(', ');
      return [
        ...(readiness.page ? [say('offline.missingPage')] : []),
        ...(languages === '' ? [] : [say('offline.missingStudy', { languages })]),
      ];
    }
  }
}

/** What stands in the place of the line. */
export function offlineLine({ readiness, persisted, forgets, useNewer }: Told, speech: WorkSpeech): readonly Node[] {
  const { say } = speech;
  const more = [
    ...whyNot(readiness, speech),
    ...(persisted === undefined ? [] : [say(persisted ? 'offline.persisted' : 'offline.notPersisted')]),
    ...(forgets ? [say('offline.forgets')] : []),
  ];
  const summary = element('summary', { class: readiness.kind === 'ready' ? 'good' : '' }, say(titles[readiness.kind]));
  const line = element('details', {}, summary, ...more.map(paragraph));
  // What keeps somebody from working without a connection is not hidden behind a tap.
  line.open = readiness.kind === 'missing' && readiness.page;
  if (useNewer === undefined) return [line];
  const newer = element(
    'section',
    { class: 'notice', role: 'status' },
    element('strong', {}, say('offline.newer')),
    paragraph(say('offline.newerAdvice')),
    actions(button(say('offline.useNewer'), useNewer)),
  );
  return [newer, line];
}
