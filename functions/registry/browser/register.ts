/** Starts the registration form with what the page says about the round and the campaign. */
import { byId, announce, paragraph, stepAside } from '../../client/filling/elements.ts';
import { loadAlone } from '../../client/filling/load-alone.ts';
import { periodIn } from '../../client/filling/period-of-page.ts';
import type { Session } from '../../client/filling/session-given.ts';
import { prove } from '../../client/proof/prove.ts';
import { isReached } from '#functions/messages/is-reached.ts';
import { askedAnew, whoIn, whoQuestion } from '../asked-anew.ts';
import { isDeclined } from '../declined.ts';
import { answersIn, countryIn, showOffered } from './offered.ts';
import { carryTo, takeCarried } from './carried.ts';

const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';

const {
  instrument = '',
  round = '',
  version = '',
  prefilled = '{}',
  country = '',
  currencies = '',
  regions = '[]',
  period,
  purposes = '',
  contacts = '',
  unreached,
  childReceived = '',
  notLoaded = '',
  notLoadedAdvice = '',
} = byId('filling').dataset;
const known: unknown = JSON.parse(prefilled);
/** Answers that nobody is asked for. */
const given = Object.fromEntries(Object.entries(known ?? {}).filter(isText));
const anew = askedAnew(given);
const places: unknown = JSON.parse(regions);
/** Questions of consent; whoever agrees to none of them leaves nothing here. */
const asked = purposes.split(' ').filter(Boolean);

const start = byId('start');
const begin = byId('begin');

/** The start page or the form; the first question takes the focus. */
const startStands = (stands: boolean): void => {
  start.hidden = !stands;
  byId('filling').hidden = stands;
  stepAside(!stands);
  if (!stands) byId('filling').querySelector('h1')?.focus();
};

begin.addEventListener('click', () => {
  startStands(false);
});

startStands(true);

/** Something was answered that is kept nowhere but on this page. */
let isTouched = false;
byId('filling').addEventListener('input', () => {
  isTouched = true;
});
/** What was answered so far, and where the page that it is carried to finds it. */
let onScreen: Parameters<NonNullable<Session['changed']>> | undefined;

document.querySelector('.languages')?.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const isElsewhere = event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey);
  if (link === null || isElsewhere || !isTouched || onScreen === undefined) return;
  event.preventDefault();
  void carryTo(link.href, ...onScreen, () => {
    isTouched = false;
  });
});

// The words are the browser's own; those before 2023 ask where some are returned.
globalThis.onbeforeunload = () =>
  isTouched && byId('filling').querySelector('.form') !== null ? 'not sent' : undefined;

loadAlone(instrument, Number(version))
  .then(({ study, startFilling }) =>
    startFilling({
      study,
      round,
      prefilled: given,
      suggested: {},
      country,
      currencies: currencies.split(' ').filter(Boolean),
      period: periodIn(period),
      regions: Array.isArray(places) ? places.map(String) : [],
      token: undefined,
      prove,
      keepDrafts: false,
      subject: 'entry',
      place: '',
      changed: (...now) => {
        onScreen = now;
      },
      carried: async (keeping) => {
        const carried = await takeCarried(keeping, { round, instrument, now: Date.now() });
        if (carried === undefined) return [];
        startStands(false);
        isTouched = true;
        onScreen = [carried, keeping];
        return [carried];
      },
      shown: (outcome, { body }) => {
        const [card] = byId('filling').children;
        if (outcome !== 'received' || !(card instanceof HTMLElement)) return;
        byId('themselves').hidden = true;
        const answers = answersIn(body);
        if (answers[whoQuestion] === 'child') card.querySelector('h1, h2')?.replaceChildren(childReceived);
        if (unreached !== undefined && !isReached(contacts.split(' '), answers)) card.append(paragraph(unreached));
        void showOffered(card, round, countryIn(body));
      },
      onNew: () => {
        isTouched = false;
        onScreen = undefined;
        byId('themselves').hidden = true;
        startStands(true);
      },
      settled: (before, now) => {
        const next = anew(before, now);
        const line = byId('themselves');
        line.classList.remove('aside'); // it belongs to the questions
        line.hidden = whoIn(next) !== 'child';
        return next;
      },
      declined: (answers) => isDeclined(asked, answers),
    }),
  )
  .then(() => {
    begin.removeAttribute('disabled');
  })
  .catch(() => {
    startStands(false);
    announce(byId('filling'), 'bad', notLoaded, paragraph(notLoadedAdvice));
  });
