/** What the review of a form says where its round asks for the place of an interview, in English. `{here}` is “on this phone” or “on this computer”, in that language. */
export const place = {
  'place.title': 'Where this interview took place',
  'place.ask':
    'Ask the person: may the place of this interview be sent along? It is rounded {here} to about {size}, and nothing finer is kept. If they do not agree, leave it out: the interview counts all the same.',
  'place.km': '{count} km',
  'place.m': '{count} m',
  'place.add': 'They agree: add the place',
  'place.looking': 'Looking for the place …',
  'place.noted': 'Sent along with the interview: {latitude}, {longitude}, rounded to about {size}.',
  'place.remove': 'Leave the place out',
  'place.removed': 'The place is left out.',
  'place.denied':
    'The browser was not allowed to tell where it is, or location is turned off. The interview can be finished without.',
  'place.noSignal': 'The place could not be found. Try again under the open sky, or finish without.',
  'place.late': 'It took too long to find the place. Try again under the open sky, or finish without.',
  'place.coarse':
    'The place was found only to about {size}, which is too coarse to be of use. Try again under the open sky, or finish without.',
  'place.unable':
    'This browser cannot tell where it is; an up-to-date one can, at an address that begins with https. The interview can be finished without.',
} as const;
