/**
 * Keys of a name under which spellings of it meet: Раҳимов Фаррух, Farrukh Rahimov, Farruh Rakhimzoda. A key says how a name
 * sounds, coarsely; two people can share one, so that it finds whom a person looks at, and never decides.
 *
 * After the Soundex of Daitch and Mokotoff (1985, https://www.avotaynu.com/soundex.htm): consonants in classes, vowels left out
 * but the first, and more than one code where a letter is read in more than one way. Other than theirs: no limit of six signs,
 * k stays apart from g and h, m from n, d from t; short words keep their vowels in two classes; and endings of surnames that come
 * and go with the language (-ov, -ova, -zoda) are left out, as are patronymics. How well it does: test/analysis/registry/names.
 */
import { latinWords } from './latin-letters.ts';

/** How letters are read that languages use for more than one sound. */
type Reading = readonly (readonly [RegExp, string])[];

/** One for each way of spelling; a name in Cyrillic letters reads the same in all of them. */
const readings: readonly Reading[] = [
  // Slavic or Albanian in Latin letters: Jovan, Kravec, Krasniqi.
  [
    [/j/g, 'y'],
    [/ch|[cqț]/g, 'C'],
    [/x/g, 'ks'],
  ],
  // Tajik, Uzbek or English: Jamshed, Xolov, Qosim.
  [
    [/j(?=[aeiouy])/g, 'Z'],
    [/j/g, 'y'],
    [/ch|c(?=[eiy])|ț/g, 'C'],
    [/x/g, 'h'],
  ],
  // German or Polish: Rachimow, Jusuf.
  [
    [/j/g, 'y'],
    [/ch/g, 'h'],
    [/ț/g, 'C'],
    [/x/g, 'ks'],
  ],
  // Romanian, with its marks or without: Jitaru, Chirtoacă, Țurcanu.
  [
    [/j/g, 'Z'],
    [/ch(?=[eiy])/g, 'k'],
    [/ch|c(?=[ei])/g, 'C'],
    [/ț/g, 't'],
    [/x/g, 'ks'],
  ],
];

/** What is read in one way alone, the longest first; a capital is a class of consonants. */
const plain: Reading = [
  [/d(?:sch|zh|j)|xh|zh/g, 'Z'], // Dschamschid, Dzhamshed, Djamshed, Xhevdet
  [/tsch|tch|cz|tz|ts/g, 'C'],
  [/shch|sch|sh|sz/g, 'S'],
  [/([gln])j/g, '$1'], // Gjergj, Nikolja
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ck/g, 'k'],
  [/w/g, 'v'],
];

/** What is left when the readings are chosen. */
const classes: Reading = [
  [/[kg]h|g/g, 'h'], // Halyna and Galina, Rahim and Ragim
  [/[cq]/g, 'k'],
  [/S/g, 's'], // marks are lost: Šarif, Sarif
  [/Z/g, 'z'],
];

/** Vowels of a short word: those in the front of the mouth, and the others. */
const vowels: Reading = [
  [/[eiy]+/g, 'i'],
  [/[aou]+/g, 'a'],
];

/** Consonants from which on a word is told well enough without its vowels. */
const longEnough = 3;

/** A name with fewer signs is no name that anything could be told from. */
const fewestSigns = 3;

/** Words of a name that are looked at; a name of more is told by its first ones. */
const mostWords = 3;

const patronymic = /(?:[oei]vich|[oi]vych|[oe]vna|[iy]vna|inichna|ogly|oglu|ugli|ugly|kyzy|kizi|qizi)$/;
const surnameEnding = /(?:[iy]?[oe](?:v|ff|w)[aiy]?|yv|zod[ae]h?|zad[ae]h?|iyon)$/;

const apply = (word: string, steps: Reading): string =>
  steps.reduce((text, [from, to]) => text.replace(from, to), word);

/** The word without the ending of a surname, if enough stays of it. */
function stemOf(word: string): string {
  const stem = word.replace(surnameEnding, '');
  return stem.replace(/[aeiouy]/g, '').length >= 2 ? stem : word;
}

/** How a word sounds. */
function soundOf(word: string, reading: Reading): string {
  const silent = stemOf(word).replace(/(?<=[lmnd])([ao])k?h$/, '$1'); // Fatimah, Абдуллоҳ
  const read = apply(apply(apply(silent, plain), reading), classes).replace(/(.)\1+/g, '$1');
  const first = /^[aeiouy]/.test(read) ? 'a' : '';
  const consonants = `${first}${read.replace(/[aeiouy]/g, '')}`.replace(/(.)\1+/g, '$1');
  return consonants.length >= longEnough ? consonants : apply(read, vowels).replace(/(.)\1+/g, '$1');
}

/** Every two of these, in the order of the alphabet; the only one where there are no two. */
const pairsOf = (sounds: readonly string[]): readonly string[] =>
  sounds.length < 2
    ? sounds
    : sounds.flatMap((one, at) => sounds.slice(at + 1).map((two) => [one, two].toSorted().join(' ')));

/** An initial is no word. */
const isWhole = (word: string): boolean => word.length > 1;

/** The words by which somebody is told: without patronymics, where two others are there, and without initials. */
function toldBy(words: readonly string[]): readonly string[] {
  const whole = words.filter(isWhole);
  const named = whole.filter((word) => !patronymic.test(word));
  return (named.length > 1 ? named : whole).slice(0, mostWords);
}

/** How a word may sound, however it is spelled. */
const soundsOf = (word: string): readonly string[] => readings.map((reading) => soundOf(word, reading));

/** A piece of a name as it was written. */
export type NamePart = { readonly text: string; readonly isAlike: boolean };

/**
 * A name in pieces, of which those are marked that sound like a word of another name; together they are the name as it was written.
 *
 * @example alikeParts('Раҳимов Ф.', 'Farrukh Rahimov') // Раҳимов is alike, ' Ф.' is not
 */
export function alikeParts(name: string, other: string): readonly NamePart[] {
  const theirs = new Set(latinWords(other).filter(isWhole).flatMap(soundsOf));
  const isAlike = (piece: string): boolean =>
    latinWords(piece).some((word) => isWhole(word) && soundsOf(word).some((sound) => theirs.has(sound)));
  return name
    .split(/([^\p{L}\p{M}\u02bb\u02bc\u2018\u2019'`´ʹʺ]+)/u)
    .filter((text) => text !== '')
    .map((text) => ({ text, isAlike: isAlike(text) }));
}

/**
 * Keys of a name; two spellings of one name share at least one. Of three words any two make a key, so that a second given name
 * may be written or not.
 *
 * @returns at most twelve, without repetition; none for what holds no name
 * @example nameKeys('Раҳимов Фаррух') // ['frh rhm']
 */
export function nameKeys(name: string): readonly string[] {
  const words = toldBy(latinWords(name));
  const keys = readings.flatMap((reading) => pairsOf([...new Set(words.map((word) => soundOf(word, reading)))]));
  return [...new Set(keys)].filter((key) => key.length >= fewestSigns);
}
