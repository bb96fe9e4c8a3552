/** What keeps exchange rates of a source out, and which rates a release is computed by. */
export const rates = {
  'rates.unreachable': 'it could not be reached',
  'rates.too-slow': 'its answer took more than {seconds, plural, one {# second} other {# seconds}}',
  'rates.status': 'it answered with an error (HTTP {status})',
  'rates.redirected': 'it sent us on to another host ({host})',
  'rates.in-circles':
    'it sent us on from one of its own addresses to the next more than {count, plural, one {# time} other {# times}}',
  'rates.wrong-type': 'its answer is of another type ({type}) than its rates are published in',
  'rates.too-large': 'its answer is larger than {bytes} bytes',
  'rates.cut-off': 'its answer was cut off',
  'rates.not-readable': 'its answer is damaged, or in another layout ({where})',
  'rates.no-rates': 'its answer holds no rates',
  'rates.other-day': 'asked for the rates of {asked}, it answered with those of {day}',
  'rates.late': 'the newest rates that it publishes are of {day}',
  'rates.not-fetched': 'nobody has fetched them since {day}',
  'rates.not-a-day': '“{day}” is no day of the calendar',
  'rates.future': 'it holds rates of a day to come ({day})',
  'rates.too-early': 'it holds rates of {day}, before {first}',
  'rates.not-a-rate': 'the rate of {currency} on {day} is zero, or no number',
  'rates.twice': '{currency} has two rates on {day}',
  'rates.wrong-pivot': 'the rate of {currency} on {day} is not against the money of the source',
  'rates.no-dollar': '{day} has no rate of the US dollar, by which months are averaged',
  'rates.shrunk':
    '{day} has {count, plural, one {# currency} other {# currencies}}, where the day before has {before, plural, one {# currency} other {# currencies}}',
  'rates.leap-of': '{currency} for one {base} leaps from {before} to {rate} on {day}',
  'rates.contradicts': 'the rate of {currency} on {day} is another than the one that is kept',
  'note.rates-stale':
    'The exchange rates of {source} end on {newest}, and no newer ones are taken: {why}. Transfers and months after that day are converted at older rates, or have none. Look at it with remit rates list, and fetch or import what is missing.',
  'note.rates-never':
    'There are no exchange rates of {source}, which the round names: {why}. Amounts in other currencies are unknown. Fetch or import them with remit rates.',
  'note.rates-none-yet': 'none were fetched or imported yet',

  /** Currencies of so few interviews that readers are not told which they are. */
  'note.rare': 'not named: of fewer than {least} interviews each',
  'note.and-rare': '{names}, and others that are not named: of fewer than {least} interviews each',
} as const;
