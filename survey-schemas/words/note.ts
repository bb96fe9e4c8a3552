/**
 * A sentence as data: which one, and what stands in its places. What is computed says nothing by itself; whoever shows it
 * says it in the language of the reader.
 */
import { monthIn } from '../language/words/month-in.ts';
import { fill, type Place, type PlacesOf } from '../language/words/sentence.ts';
import { conventionsOf } from '../reference/conventions.ts';
import type { doubts } from './en/doubts.ts';
import type { NoteEnglish as Computed } from './en/en-notes.ts';

/** Doubts stand apart: nobody who publishes says them. */
type NoteEnglish = Computed & typeof doubts;
/** Name of a sentence that stands for something computed. */
export type NoteKey = keyof NoteEnglish;

export type Note = { readonly key: string; readonly places?: Readonly<Record<string, NotePlace>> };

/** What may stand in a place. Codes get their words where the sentence is said. */
export type NotePlace =
  | Place
  /** From 0 to 1, written in whole percent. */
  | { readonly share: number }
  /** Of a year, `2025-03`. */
  | { readonly month: string }
  /** Names of places, corridors, currencies: the first few, and how many more. */
  | { readonly names: readonly string[]; readonly more: number }
  /** The same of corridors, `RU-TJ`. */
  | { readonly corridors: readonly string[]; readonly more: number }
  /** Codes of countries that a table is told by: the first few, and how many more. */
  | { readonly countries: readonly string[]; readonly of: string; readonly more: number }
  | { readonly study: string }
  /** Several, of which the same is said. */
  | { readonly studies: readonly string[] }
  | { readonly table: string }
  | { readonly indicator: string }
  /** The same of several. */
  | { readonly indicators: readonly string[] }
  /** A round by its id, which readers know by its title. */
  | { readonly round: string }
  /** The sentence of a rule between answers. */
  | { readonly rule: string; readonly of: string }
  /** Paths of questions of a study. */
  | { readonly questions: readonly string[]; readonly of: string }
  /** The same of questions whose answers are crossed. */
  | { readonly crossed: readonly string[]; readonly of: string }
  /** Codes of a table with their dimensions, `country=KZ`: the first few, and how many more. */
  | { readonly levels: readonly string[]; readonly of: string; readonly more: number }
  /** What a table is split by. */
  | { readonly dimensions: readonly string[]; readonly of: string }
  | { readonly notes: readonly Note[] }
  | Note;

type Given<S extends string> = [PlacesOf<S>] extends [never]
  ? readonly []
  : readonly [{ readonly [Name in PlacesOf<S>]: NotePlace }];

/** What staff can do about it, in English; nothing where there is nothing to do. */
type AdviceOn<K extends NoteKey> = K extends `note.${infer Name}`
  ? `advice.${Name}` extends NoteKey
    ? NoteEnglish[`advice.${Name}`]
    : ''
  : '';

/** A note; the compiler knows its places, and those of the advice on it. */
export const note = <K extends NoteKey>(key: K, ...[places]: Given<`${NoteEnglish[K]}${AdviceOn<K>}`>): Note =>
  places === undefined ? { key } : { key, places };

const named = 3;

/** The first three names in alphabetical order, each once, and how many more there are. */
export function someOf(names: Iterable<string>): { readonly names: readonly string[]; readonly more: number } {
  const sorted = [...new Set(names)].toSorted();
  return { names: sorted.slice(0, named), more: Math.max(0, sorted.length - named) };
}

/** The first three corridors, and how many more there are. */
export function someCorridors(corridors: Iterable<string>): {
  readonly corridors: readonly string[];
  readonly more: number;
} {
  const { names, more } = someOf(corridors);
  return { corridors: names, more };
}

/** Who says notes: a language, and the words for codes. */
export type NoteSpeaker = {
  readonly language: string;
  /** By key; undefined of a sentence that this version of the platform does not know. */
  readonly sentence: (key: string) => string | undefined;
  readonly study: (id: string) => string;
  readonly corridor: (code: string) => string;
  readonly table: (code: string) => string;
  readonly indicator: (code: string) => string;
  readonly round: (id: string) => string;
  readonly rule: (study: string, rule: string) => string;
  readonly question: (study: string, path: string) => string;
  readonly dimension: (table: string, code: string) => string;
  readonly level: (table: string, dimension: string, code: string) => string;
};

/** Names, and how many more there are. */
function listed(speaker: NoteSpeaker, all: readonly string[], more: number): string {
  const names = all.join(', ');
  return more === 0 ? names : sayNote(speaker, note('note.and-more', { names, count: more }));
}

/** A share in whole percent, as the language writes it. */
const inPercent = (language: string, share: number): string =>
  `${fill(language, '{percent}', { percent: Math.round(100 * share) })}${conventionsOf(language).percent}`;

/** `country=KZ`: “country: Kazakhstan”. */
function levelInWords(speaker: NoteSpeaker, table: string, level: string): string {
  const [dimension = '', ...code] = level.split('=');
  return `${speaker.dimension(table, dimension)}: ${speaker.level(table, dimension, code.join('='))}`;
}

function placeInWords(speaker: NoteSpeaker, place: NotePlace): Place {
  if (typeof place !== 'object') return place;
  if ('share' in place) return inPercent(speaker.language, place.share);
  if ('month' in place) return monthIn(speaker.language, place.month);
  if ('names' in place) return listed(speaker, place.names, place.more);
  if ('levels' in place) {
    const { levels, of, more } = place;
    return listed(
      speaker,
      levels.map((level) => levelInWords(speaker, of, level)),
      more,
    );
  }
  if ('corridors' in place) return listed(speaker, place.corridors.map(speaker.corridor), place.more);
  if ('countries' in place) {
    const { countries, of, more } = place;
    return listed(
      speaker,
      countries.map((code) => speaker.level(of, 'country', code)),
      more,
    );
  }
  if ('study' in place) return speaker.study(place.study);
  if ('studies' in place) return place.studies.map(speaker.study).join(' + ');
  if ('table' in place) return speaker.table(place.table);
  if ('indicator' in place) return speaker.indicator(place.indicator);
  if ('indicators' in place) return place.indicators.map(speaker.indicator).join(', ');
  if ('round' in place) return speaker.round(place.round);
  if ('crossed' in place) return place.crossed.map((path) => speaker.question(place.of, path)).join(' × ');
  if ('rule' in place) return speaker.rule(place.of, place.rule);
  if ('questions' in place) return place.questions.map((path) => speaker.question(place.of, path)).join('; ');
  if ('dimensions' in place) return place.dimensions.map((code) => speaker.dimension(place.of, code)).join(' × ');
  return 'notes' in place ? sayNotes(speaker, place.notes) : sayNote(speaker, place);
}

/** The sentence of a note; its key where nobody has a sentence for it. */
export function sayNote(speaker: NoteSpeaker, { key, places = {} }: Note): string {
  const given = Object.entries(places).map(([name, place]) => [name, placeInWords(speaker, place)] as const);
  return fill(speaker.language, speaker.sentence(key) ?? key, Object.fromEntries(given));
}

/** Notes in the places of a note, such as why something was not done. */
const within = ({ places = {} }: Note): readonly Note[] =>
  Object.values(places).flatMap((place) => (typeof place === 'object' && 'key' in place ? [place] : []));

/** What is said of a note, and after it what staff can do about it and about its cause: for staff alone. */
export function sayWithAdvice(speaker: NoteSpeaker, said: Note): string {
  const advice = [said, ...within(said)].flatMap((one) => {
    const key = one.key.replace(/^(note|why)\./, 'advice.');
    return key !== one.key && speaker.sentence(key) !== undefined ? [sayNote(speaker, { ...one, key })] : [];
  });
  return [sayNote(speaker, said), ...advice].join(' ');
}

/** Several notes, one after the other. */
export const sayNotes = (speaker: NoteSpeaker, notes: readonly Note[]): string =>
  notes.map((one) => sayNote(speaker, one)).join('; ');
