/** Shows a questionnaire as an enumerator has it, for the office to look at: what is filled in is kept and sent nowhere. */
import { announce, byId, paragraph } from '../../client/filling/elements.ts';
import { loadAlone } from '../../client/filling/load-alone.ts';
import { periodIn } from '../../client/filling/period-of-page.ts';

const place = byId('filling');
/** What the page brought along; its names are those that the server writes. */
const said = (name: string): string => place.dataset[name] ?? '';
const textsIn = (value: unknown): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(value ?? {}).filter((entry): entry is [string, string | number] =>
      ['string', 'number'].includes(typeof entry[1]),
    ),
  );
const given = (name: string): unknown => JSON.parse(said(name) || '{}');
const regions = given('regions');

loadAlone(said('instrument'), Number(said('version')))
  .then(({ study, startFilling }) => {
    place.replaceChildren();
    return startFilling({
      study,
      round: said('round'),
      prefilled: textsIn(given('prefilled')),
      suggested: textsIn(given('suggested')),
      country: said('country'),
      currencies: said('currencies').split(' ').filter(Boolean),
      period: periodIn(said('period')),
      regions: Array.isArray(regions) ? regions.map(String) : [],
      token: undefined,
      prove: undefined,
      keepDrafts: false,
      subject: 'interview',
      place: said('place'),
      unfiled: [said('unfiled'), said('unfiledWhy')],
    });
  })
  .catch(() => {
    announce(place, 'bad', said('notLoaded'), paragraph(said('notLoadedAdvice')));
  });
