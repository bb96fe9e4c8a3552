/** The panel of a kiosk for whoever looks after it, behind a word: how many wait, and the way out. It shows nothing of what anybody answered. */
import * as v from 'valibot';

import { kioskWord } from '#functions/campaigns/kiosk-word.ts';

import { byId } from '../../../client/filling/elements.ts';
import type { DeviceStore } from '../../../client/filling/device-store.ts';
import { closeDialog, openDialog, says } from './clearing.ts';

export type StaffDeps = {
  readonly code: string;
  readonly round: string;
  readonly instrument: string;
  readonly keeping: Pick<DeviceStore, 'list'>;
  readonly back: () => void;
  /** This tablet is a kiosk no more. */
  readonly end: () => Promise<void>;
};

const mostTries = 5;
const waitMs = 60_000;
const lookMs = 1000;
const triesKey = 'remit-kiosk-tries';
const triesSchema = v.fallback(v.pipe(v.string(), v.parseJson(), v.object({ count: v.number(), at: v.number() })), {
  count: 0,
  at: 0,
});

/** Wrong words of late, also of before the page was loaded again. */
function tries(now: number): number {
  const { count, at } = v.parse(triesSchema, localStorage.getItem(triesKey));
  return now - at < waitMs ? count : 0;
}
const noteTry = (now: number): void => {
  localStorage.setItem(triesKey, JSON.stringify({ count: tries(now) + 1, at: now }));
};

/** What waits, and what the server did not take. */
async function counted({ keeping, round, instrument }: StaffDeps) {
  const held = (await keeping.list(round, instrument)).filter(({ state }) => state !== 'delivered');
  const waiting = held.filter(({ state }) => state === 'unsent').length;
  return { waiting, notTaken: held.length - waiting };
}

async function showCounts(deps: StaffDeps): Promise<void> {
  const { waiting, notTaken } = await counted(deps);
  byId('waiting').textContent = says(byId('waiting'), 'count', waiting);
  byId('not-taken').textContent = notTaken === 0 ? '' : says(byId('not-taken'), 'count', notTaken);
}

function openPanel(deps: StaffDeps): void {
  byId('word-form').hidden = true;
  byId('panel').hidden = false;
  const look = (): void => void showCounts(deps);
  look();
  setInterval(look, lookMs);
  byId('waiting').focus();
}

/** Makes the panel work. */
export function staffPanel(deps: StaffDeps): void {
  const [dialog, word, fault] = [byId('staff'), byId('word'), byId('word-fault')];
  byId('for-staff').addEventListener('click', () => {
    openDialog(dialog);
    word.focus();
  });
  byId('word-form').addEventListener('submit', (event) => {
    event.preventDefault();
    const now = Date.now();
    const typed = word instanceof HTMLInputElement ? word.value.trim() : '';
    if (word instanceof HTMLInputElement) word.value = '';
    if (tries(now) >= mostTries) fault.textContent = fault.dataset['often'] ?? '';
    else if (typed === kioskWord(deps.code)) openPanel(deps);
    else {
      noteTry(now);
      fault.textContent = fault.dataset['wrong'] ?? '';
      word.focus();
    }
  });
  byId('word-back').addEventListener('click', () => {
    closeDialog(dialog);
  });
  byId('back').addEventListener('click', deps.back);
  // The queue of the form hears that there is a network, and sends whatever waits.
  byId('send').addEventListener('click', () => dispatchEvent(new Event('online')));
  byId('end').addEventListener('click', () => {
    void counted(deps).then(async ({ waiting, notTaken }) => {
      if (waiting + notTaken === 0) await deps.end();
      else byId('end-waits').hidden = false;
    });
  });
}
