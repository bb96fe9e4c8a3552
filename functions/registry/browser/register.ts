/** Starts the registration form with what the page says about the round and the campaign. */
import { byId, announce, paragraph } from '../../shared/browser/filling/elements.ts';
import { registrationWords } from '../../shared/browser/filling/words.ts';

const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';

const { instrument = '', round = '', version = '', prefilled = '{}', currencies = '' } = byId('filling').dataset;
const known: unknown = JSON.parse(prefilled);

import('../../shared/browser/filling/start.ts')
  .then(({ startFilling }) =>
    startFilling({
      instrument,
      round,
      version: Number(version),
      prefilled: Object.fromEntries(Object.entries(known ?? {}).filter(isText)),
      currencies: currencies.split(' ').filter(Boolean),
      token: undefined,
      keepDrafts: false,
      words: registrationWords,
    }),
  )
  .catch(() => {
    announce(
      byId('filling'),
      'bad',
      'The form could not be loaded',
      paragraph('Load this page again when there is a connection.'),
    );
  });
