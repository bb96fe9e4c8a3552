/** Numbers of people and answers in warnings and notes as they may be read: to the nearest five, and of few only that they are few. */
import { note, type Note, type NotePlace } from '#schemas/words/note.ts';
import type { Warning } from '../production/observations/rows.ts';
import { publishableCount } from './round-count.ts';

/** Notes that count answers, and the places where they do; in a note without such a place the warning alone counts. */
const counting: ReadonlyMap<string, readonly string[]> = new Map([
  ['note.unanswered', ['amounts']],
  ['note.no-exchange-rate', ['amounts']],
  ['note.period-rates', ['amounts']],
  ['note.transfers-without-rate', ['count', 'told']],
  ['note.transfers-within', ['count']],
  ['note.parts-exceed-whole', ['count']],
  ['note.not-imputed', ['count']],
  ['note.factor-unknown', ['count']],
  ['note.factor-negative', ['count']],
  ['note.repeated-units', ['count']],
  ['note.outside-round', ['count']],
  ['note.corrected', ['count']],
  ['note.interview-set-aside', ['count']],
  ['note.interview-quarantined', ['count']],
  ['note.interview-lost-draw', ['count']],
  ['note.interview-trial', ['count']],
  ['note.interview-sent-back', ['count']],
  ['note.interview-edited', ['count']],
  ['note.earlier-version', ['count']],
  ['note.answers-outside-period', []],
  ['note.unlikely-answers', ['count']],
  ['note.psu-not-in-frame', ['interviews']],
  ['note.units-unknown', ['interviews']],
  ['note.shift-counts-differ', ['contacts']],
  ['note.shift-overfull', ['met']],
  ['note.class-unknown', ['missing', 'contacts']],
  ['note.not-answered', ['missing', 'interviews']],
  ['note.rows-stay-away', ['interviews']],
  ['note.calibrated-unplaced', ['count']],
  ['note.both-directions', []],
  ['note.crossings-capped', []],
  ['note.crossings-unknown', []],
]);

/** Below this the nearest five may be none. */
const smallest = 5;

const fewestOf = (minimumCell: number): number => Math.max(minimumCell, smallest);

/** A number of answers in a sentence. */
function toldCount(count: number, minimumCell: number): Note {
  const told = publishableCount(count, fewestOf(minimumCell));
  return told === null
    ? note('note.fewer-than', { count: fewestOf(minimumCell) })
    : note('note.about', { count: told });
}

function toldPlace(place: NotePlace, isCount: boolean, minimumCell: number): NotePlace {
  if (typeof place === 'number') return isCount ? toldCount(place, minimumCell) : place;
  if (typeof place === 'string') return place;
  if ('notes' in place) return { notes: place.notes.map((one) => publishableNote(one, minimumCell)) };
  return 'key' in place ? publishableNote(place, minimumCell) : place;
}

/** A note, and the notes in it; one that is told already stays as it is. */
export function publishableNote(said: Note, minimumCell: number): Note {
  if (said.places === undefined) return said;
  const counts = counting.get(said.key) ?? [];
  const places = Object.entries(said.places).map(
    ([name, place]) => [name, toldPlace(place, counts.includes(name), minimumCell)] as const,
  );
  return { ...said, places: Object.fromEntries(places) };
}

/** A warning about people; its count is 0 where too few are meant. One that is told already stays as it is. */
export function publishableWarning(warning: Warning, minimumCell: number): Warning {
  const says = publishableNote(warning.says, minimumCell);
  if (!counting.has(warning.says.key)) return { ...warning, says };
  return { ...warning, count: publishableCount(warning.count, fewestOf(minimumCell)) ?? 0, says };
}
