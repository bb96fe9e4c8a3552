/** Starts the registration form with what the page says about the round and the campaign. */
import { byId, announce, paragraph, stepAside } from '../../client/filling/elements.ts';
import { loadAlone } from '../../client/filling/load-alone.ts';
import { periodIn } from '../../client/filling/period-of-page.ts';
import { prove } from '../../client/proof/prove.ts';
import { isDeclined } from '../declined.ts';

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
  notLoaded = '',
  notLoadedAdvice = '',
} = byId('filling').dataset;
const known: unknown = JSON.parse(prefilled);
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
// Another language is another page, too. The words are the browser's own; those before 2023 ask where some are returned.
globalThis.onbeforeunload = () =>
  isTouched && byId('filling').querySelector('.form') !== null ? 'not sent' : undefined;

loadAlone(instrument, Number(version))
  .then(({ study, startFilling }) =>
    startFilling({
      study,
      round,
      prefilled: Object.fromEntries(Object.entries(known ?? {}).filter(isText)),
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
      onNew: () => {
        isTouched = false;
        startStands(true);
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
