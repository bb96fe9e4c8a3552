/** What is said where several interviews are decided about at once, in Romanian. */
import type { moving as english } from '../en/moving.ts';

export const moving = {
  'moving.heading': 'Decideți despre cele alese',
  'moving.pick': 'Alegeți',
  'moving.pickOne': 'Alegeți interviul încheiat {moment}',
  'moving.none': 'Nu s-a decis nimic: alegeți întâi interviuri.',
  'moving.moved': 'Decise și notate: {count}',
  'moving.notMoved': 'Nedecise: {count}. Fiecare a rămas cum era.',
  'moving.why.changed-meanwhile': 'altcineva l-a schimbat între timp',
  'moving.why.not-from-here': 'nu se poate în starea în care este sau nu de către dumneavoastră',
  'moving.why.unknown': 'aici nu există un astfel de interviu',
  'moving.back': 'Înapoi la listă',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
