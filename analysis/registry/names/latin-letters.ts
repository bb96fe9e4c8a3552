/**
 * Names in one alphabet: Cyrillic as it is commonly written in Latin letters, Latin without its marks.
 *
 * Sources: BGN/PCGN romanization of Russian (1947), of Ukrainian (2019) and of Tajik (1994), read the widest way where they
 * differ, with `tch` for ч and `tz` for ц, which are read in one way alone; Romanian and Albanian letters by how they sound. Of packages, those
 * that know the letters of Tajik bring 200 kB of other scripts.
 */

/** Cyrillic letters of Russian, Ukrainian, Tajik and their neighbours that NFD leaves whole. */
const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  ғ: 'gh',
  д: 'd',
  ђ: 'dzh',
  ѓ: 'g',
  е: 'e',
  є: 'ye',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  ӣ: 'i',
  й: 'y',
  ј: 'y',
  к: 'k',
  қ: 'k',
  ќ: 'k',
  л: 'l',
  љ: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  њ: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'tch',
  у: 'u',
  ў: 'u',
  ӯ: 'u',
  ү: 'u',
  ұ: 'u',
  ф: 'f',
  х: 'kh',
  ҳ: 'h',
  һ: 'h',
  ц: 'tz',
  ч: 'tch',
  ҷ: 'dzh',
  џ: 'dzh',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ә: 'a',
  ю: 'yu',
  я: 'ya',
};

/** Latin letters that are more than a letter with a mark, or whose mark changes how they sound. */
const latin: Readonly<Record<string, string>> = {
  ă: 'a',
  â: 'a',
  î: 'i',
  ș: 'sh',
  ş: 'sh',
  š: 'sh',
  ś: 'sh',
  ț: 'ț', // read in more than one way: name-keys.ts
  ţ: 'ț',
  ç: 'tch',
  č: 'tch',
  ć: 'tch',
  ž: 'zh',
  ź: 'zh',
  ż: 'zh',
  đ: 'd',
  ğ: 'gh',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  ə: 'a',
  æ: 'e',
  œ: 'e',
  ø: 'o',
};

const letters: ReadonlyMap<string, string> = new Map(Object.entries({ ...cyrillic, ...latin }));

/** Letters that carry a mark which changes nothing once it is gone: `é`, `ё` of no table, `ü`. */
const withoutMark = (letter: string): string => letter.normalize('NFD').replace(/\p{M}/gu, '');

/**
 * Words of a name in small Latin letters, in the order in which they were written; letters of other scripts stay as they are.
 *
 * @example latinWords('Раҳимов Фаррух') // ['rahimov', 'farrukh']
 */
export function latinWords(name: string): readonly string[] {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u02bb\u02bc\u2018\u2019'`´ʹʺ]/g, '') // signs inside a word: Maʼruf, Sa'id
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '')
    .map((word) =>
      word.replace(/./gu, (letter) => letters.get(letter) ?? letters.get(withoutMark(letter)) ?? withoutMark(letter)),
    );
}
