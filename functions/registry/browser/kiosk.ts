/**
 * A shared tablet at which one person after the other registers. Between two of them the page is loaded anew; nothing that somebody answers is
 * kept but what they finished, sealed, until the server has it.
 */
import { paragraphsOf } from '#schemas/fieldwork/text-slots.ts';
import { shortReceipt } from '#schemas/fieldwork/short-receipt.ts';
import { languages, spokenLanguage } from '#schemas/words/languages.ts';

import { byId, paragraph } from '../../client/filling/elements.ts';
import { loadAlone } from '../../client/filling/load-alone.ts';
import { prove } from '../../client/proof/prove.ts';
import { isReached } from '#functions/messages/is-reached.ts';
import { askedAnew, whoQuestion } from '../asked-anew.ts';
import { isDeclined } from '../declined.ts';
import { answersIn } from './offered.ts';
import { clearFor, clearUntouched, countdown, emptyWhenLeft, says } from './kiosk/clearing.ts';
import { keepKioskReady } from './kiosk/keep-kiosk-ready.ts';
import { askKiosk, forgetKiosk, keepKiosk, keptKiosk, type KeptKiosk, type Setup } from './kiosk/setup.ts';
import { staffPanel } from './kiosk/staff.ts';

const language = spokenLanguage(document.documentElement.lang) ?? languages[0];

/** Somebody is at it. */
let isBegun = false;

/** Shows these parts of the page, and hides the others. */
const parts = ['unset', 'over', 'not-loaded', 'start', 'done', 'filling', 'stop-place'] as const;
function show(...shown: readonly (typeof parts)[number][]): void {
  for (const part of parts) byId(part).hidden = !shown.includes(part);
  byId('speak').hidden = !shown.includes('start');
}

/**
 * The address that it was opened with: in the fragment, which goes to no server, and from the screen at once. A tablet that is
 * a kiosk stays that one until the server knows the other.
 */
async function kioskHere(): Promise<KeptKiosk | undefined> {
  const address = decodeURIComponent(location.hash.slice(1));
  const kept = await keptKiosk();
  if (address === '') return kept;
  history.replaceState(null, '', location.pathname);
  const isSame = kept?.address === address;
  const kiosk = isSame ? { ...kept, language, isOver: false } : { address, language, isOver: false };
  if (isSame || kept?.setup === undefined || (await isKnown(address))) await keepKiosk(kiosk);
  return kiosk;
}

const isKnown = async (address: string): Promise<boolean> => typeof (await askKiosk(address)) === 'object';

/** What the server says now; the page of before, where it cannot be asked. */
async function upToDate(kiosk: KeptKiosk): Promise<KeptKiosk> {
  const asked = askKiosk(kiosk.address).then(async (told) => {
    if (told === undefined) return kiosk;
    const now = told === 'over' ? { ...kiosk, isOver: true } : { ...kiosk, isOver: false, setup: told };
    const kept = await keptKiosk();
    if (told !== 'over' || kept === undefined || kept.address === kiosk.address) await keepKiosk(now);
    if (now.isOver !== kiosk.isOver && kiosk.setup !== undefined && !isBegun) clearFor(kiosk.language);
    return now;
  });
  return kiosk.setup === undefined ? asked : kiosk;
}

function fillStart({ title, texts, purposes, round }: Setup): void {
  byId('lead').textContent = says(byId('lead'), 'title', title);
  for (const name of ['office', 'kept', 'contact'] as const) {
    const told = paragraphsOf(texts[name], language);
    byId(name).append(...told.map(paragraph));
    byId(name).hidden = told.length === 0;
  }
  byId('asks-consent').hidden = purposes.length === 0;
  const address = `${location.host}/record/${encodeURIComponent(round)}`;
  byId('note').textContent = says(byId('note'), 'address', address);
}

const outcomes: Readonly<Record<string, string>> = { received: 'sent', unreachable: 'saved' };

type Filed = { readonly id: string; readonly body: string };

function finished(outcome: string, { id, body }: Filed, contacts: Setup['contacts'], clear: () => void): void {
  const heading = byId('done-heading');
  const answers = answersIn(body);
  const told = outcomes[outcome] ?? 'stuck';
  heading.textContent = heading.dataset[told === 'sent' && answers[whoQuestion] === 'child' ? 'child' : told] ?? '';
  if (contacts !== undefined && !isReached(contacts, answers))
    byId('note').textContent = byId('note').dataset['unreached'] ?? '';
  byId('number').textContent = shortReceipt(id);
  byId('filling').replaceChildren();
  show('done');
  heading.focus();
  let stop = countdown(byId('clears'), clear);
  byId('longer').addEventListener('click', () => {
    stop();
    stop = countdown(byId('clears'), clear);
  });
}

async function run(kiosk: KeptKiosk, setup: Setup): Promise<void> {
  const clear = (): void => {
    clearFor(kiosk.language);
  };
  const { round, instrument, version, purposes } = setup;
  for (const id of ['clear', 'stop']) byId(id).addEventListener('click', clear);
  clearUntouched(
    () => isBegun,
    () => {
      if (isBegun || kiosk.language !== language || document.querySelector('dialog[open]') !== null) clear();
    },
  );
  fillStart(setup);
  show(kiosk.isOver ? 'over' : 'start');
  const { study, startFilling } = await loadAlone(instrument, version);
  const keeping = await startFilling({
    ...{ study, round, prefilled: setup.prefilled, suggested: {}, country: setup.country },
    ...{ currencies: setup.currencies, period: setup.period, regions: setup.regions, token: undefined },
    prove: async () => ({ ...(await prove()), kiosk: kiosk.address }),
    ...{ keepDrafts: false, subject: 'entry', place: '', takesNew: !kiosk.isOver },
    shown: (outcome, filed) => {
      finished(outcome, filed, setup.contacts, clear);
    },
    onNew: () => {
      if (isBegun) clear();
    },
    settled: askedAnew(setup.prefilled),
    declined: (answers) => isDeclined(purposes, answers),
  });
  if (keeping === undefined) throw new Error('the questionnaire cannot be read');
  byId('begin').addEventListener('click', () => {
    isBegun = true;
    show('filling', 'stop-place');
    byId('filling').querySelector('h1')?.focus();
  });
  byId('begin').removeAttribute('disabled');
  const end = async (): Promise<void> => {
    await forgetKiosk();
    clear();
  };
  const code = kiosk.address.split('/')[2] ?? '';
  staffPanel({ code, round, instrument, keeping, back: clear, end });
  byId('for-staff').hidden = false;
  await keepKioskReady({ id: instrument, version }, () => !isBegun);
}

emptyWhenLeft();
byId('speak').addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null) return;
  event.preventDefault();
  location.replace(link.href); // the way back leads to nobody's page
});

async function start(): Promise<void> {
  const here = await kioskHere();
  const kiosk = here && (await upToDate(here));
  if (kiosk === undefined) show('unset');
  else if (kiosk.setup === undefined) show(kiosk.isOver ? 'over' : 'not-loaded');
  else await run(kiosk, kiosk.setup);
}

void start().catch(() => {
  show('not-loaded');
});
