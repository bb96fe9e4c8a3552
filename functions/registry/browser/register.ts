/** Starts the registration form with what the page says about the round and the campaign. */
import { byId, announce, paragraph, stepAside } from '../../client/filling/elements.ts';
import { fetchStudy } from '../../client/filling/study/fetch-study.ts';
import { studyCopies } from '../../client/filling/study/study-copies.ts';

const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';

const {
  instrument = '',
  round = '',
  version = '',
  prefilled = '{}',
  currencies = '',
  regions = '[]',
  purposes = '',
  notLoaded = '',
  notLoadedAdvice = '',
} = byId('filling').dataset;
const known: unknown = JSON.parse(prefilled);
const places: unknown = JSON.parse(regions);
/** Questions of consent; whoever agrees to none of them leaves nothing here. */
const asked = purposes.split(' ').filter(Boolean);

const purposesStand = (isOpen: boolean): void => {
  document.getElementById('purposes')?.toggleAttribute('open', isOpen);
  stepAside(!isOpen);
};

// What this is about has been read when somebody goes on; on a phone it would stand above every question.
// On the way down to the button: the form lets no click come up again.
const fold = ({ target }: Event): void => {
  if (target instanceof Element && target.closest('.bottom .next')) purposesStand(false);
};
byId('filling').addEventListener('click', fold, { capture: true });

const wanted = { id: instrument, version: Number(version), language: document.documentElement.lang };

Promise.all([
  fetchStudy(
    wanted,
    studyCopies(() => new Date()),
  ),
  import('../../client/filling/start.ts'),
])
  .then(([study, { startFilling }]) => {
    if (study.kind === 'unreachable') throw new Error('the questionnaire did not come');
    return startFilling({
      study,
      round,
      prefilled: Object.fromEntries(Object.entries(known ?? {}).filter(isText)),
      suggested: {},
      currencies: currencies.split(' ').filter(Boolean),
      regions: Array.isArray(places) ? places.map(String) : [],
      token: undefined,
      keepDrafts: false,
      subject: 'entry',
      place: '',
      onNew: () => {
        purposesStand(true);
      },
      declined: (answers) => asked.length > 0 && !asked.some((purpose) => answers[purpose] === 'yes'),
    });
  })
  .catch(() => {
    announce(byId('filling'), 'bad', notLoaded, paragraph(notLoadedAdvice));
  });
