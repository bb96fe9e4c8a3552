/**
 * People whose names are spelled in several ways are found, and people who have other names are not. The lists are written by
 * hand, from passports, registers and mail as they are written in Tajikistan, Ukraine, Moldova, Kosovo and where their people live.
 */
import { expect, test } from 'vitest';

import { latinWords } from '#analysis/registry/names/latin-letters.ts';
import { alikeParts, nameKeys } from '#analysis/registry/names/name-keys.ts';

/** Each line is one person. */
const spellings: readonly (readonly string[])[] = [
  ['Рахимов Фаррух', 'Farrukh Rahimov', 'Farruh Rakhimov', 'Раҳимов Фаррух', 'Фаррух Раҳимзода', 'Rachimow Farruch'],
  ['Рахимов Фаррух Саидович', 'Farrukh Rahimov', 'Раҳимов Фаррух Саидович'],
  ['Ҷамшед Холов', 'Джамшед Холов', 'Dzhamshed Kholov', 'Jamshed Kholov', 'Djamshed Holov', 'Jamshed Xolov'],
  ['Фотима Саидова', 'Фатима Саидова', 'Fatima Saidova', 'Fotima Saidova', 'Fatimah Saidov'],
  ['Қосимов Баҳодур', 'Косимов Баходур', 'Qosimov Bahodur', 'Kosimov Bakhodur', 'Kasimov Bahadur'],
  ['Ғафуров Абдуллоҳ', 'Гафуров Абдулло', 'Ghafurov Abdullo', 'Gafurov Abdullah', 'Gafurov Abdulla'],
  ['Юсуфӣ Меҳрангез', 'Юсуфи Мехрангез', 'Yusufi Mehrangez', 'Yusufi Mehrangiz'],
  ['Умаралӣ Шарифзода', 'Умарали Шарифов', 'Umarali Sharifov', 'Umarali Sharifzoda', 'Oumarali Charifzoda'],
  ['Гулнора Назарова', 'Gulnora Nazarova', 'Gulnara Nazarova', 'Гульнара Назарова'],
  ['Муҳаммад Раҳмонов', 'Мухаммад Рахмонов', 'Muhammad Rahmonov', 'Mohammad Rakhmonov', 'Mukhammad Rahmonov'],
  ['Шоҳрух Давлатов', 'Шохрух Давлатов', 'Shohruh Davlatov', 'Shokhrukh Davlatov', 'Shahrukh Davlatov'],
  ['Зайнаб Хоҷаева', 'Зайнаб Ходжаева', 'Zaynab Khodzhaeva', 'Zainab Hojaeva', 'Zaynab Khojayeva'],
  ['Сергій Шевченко', 'Сергей Шевченко', 'Serhii Shevchenko', 'Sergey Shevchenko', 'Sergej Schewtschenko'],
  ['Юлія Коваленко', 'Юлия Коваленко', 'Yuliia Kovalenko', 'Julia Kowalenko', 'Iuliia Kovalenko', 'Julija Kovalenko'],
  ['Галина Григоренко', 'Halyna Hryhorenko', 'Galina Grigorenko'],
  ['Олена Щербань', 'Olena Shcherban', 'Olena Scherban'],
  ['Євген Кравець', 'Yevhen Kravets', 'Ievgen Kravets', 'Evgen Kravec', 'Евген Кравец'],
  ['Микола Жук', 'Mykola Zhuk', 'Mikola Zuk', 'Mykola Žuk'],
  ['Іван Петренко Олексійович', 'Ivan Petrenko', 'Іван Олексійович Петренко'],
  ['Ștefan Țurcanu', 'Stefan Turcanu', 'Ştefan Ţurcanu', 'Штефан Цуркану', 'Stefan Tsurcanu'],
  ['Gheorghe Chirtoacă', 'Gheorghe Chirtoaca', 'Георге Киртоакэ'],
  ['Alexandru Ciobanu', 'Александру Чобану', 'Alexandru Ciobanu Ion'],
  ['Ana-Maria Rusu', 'Ana Maria Rusu', 'Ana Rusu', 'Анна Русу', 'Rusu Ana-Maria'],
  ['Ecaterina Mîndrescu', 'Ecaterina Mândrescu', 'Ekaterina Mindrescu', 'Екатерина Мындреску'],
  ['Vasile Jitaru', 'Василе Житару', 'Vasile Zhitaru'],
  ['Gjergj Kastrioti', 'Gjergji Kastrioti', 'Kastrioti Gjergj'],
  ['Xhevdet Hoxha', 'Dzhevdet Hodzha', 'Džvdet Hodža', 'Џевдет Хоџа'],
  ['Shqipe Krasniqi', 'Shqipe Krasnici', 'Shqipe Krasniki', 'Šćipe Krasnići'],
  ['Edon Çela', 'Edon Cela', 'Edon Qela'],
  ['Njomza Bytyçi', 'Njomza Bytyqi', 'Njomza Bytyci', 'Njomëza Bytyçi'],
  ['Ömer Yılmaz', 'Omer Yilmaz', 'Omar Yilmaz'],
  ['Philipp Weber', 'Filip Weber', 'Philip Veber'],
  ['Алиев Али', 'Aliyev Ali', 'Əliyev Əli', 'Ali Aliev'],
  ['Иванов Пётр', 'Ivanov Petr', 'Petr Ivanoff', 'Ivanov Pyotr'],
  ["Саъдӣ Ма'руф", 'Саъдӣ Маъруф', 'Sadi Maruf', 'Saʼdi Maʼruf'],
];

/** The same, written down after the keys were made, and never used to make them. */
const fresh: readonly (readonly string[])[] = [
  ['Шаҳноза Мирзоева', 'Шахноза Мирзоева', 'Shahnoza Mirzoeva', 'Shakhnoza Mirzoyeva'],
  ['Хуршед Қаюмов', 'Хуршед Каюмов', 'Khurshed Qayumov', 'Hurshed Kayumov', 'Xurshed Qayumov', 'Churshed Kajumow'],
  ['Нигора Ҳакимова', 'Нигора Хакимова', 'Nigora Hakimova', 'Nigora Khakimova', 'Nigora Hakimzoda'],
  ['Сафаралӣ Ҷӯраев', 'Сафарали Джураев', 'Safarali Juraev', 'Safarali Dzhuraev', 'Safarali Jurayev'],
  ['Тарас Ґудзь', 'Тарас Гудзь', 'Taras Gudz', 'Taras Hudz'],
  ['Надія Цимбалюк', 'Надежда Цимбалюк', 'Nadiia Tsymbaliuk', 'Nadija Cymbaljuk', 'Nadiya Tsimbalyuk'],
  ['Оксана Чорновіл', 'Oksana Chornovil', 'Oxana Chornovil', 'Oksana Tschornowil'],
  ['Andrei Gheorghiță', 'Andrei Gheorghita', 'Андрей Георгицэ', 'Andrej Georgitsa'],
  ['Viorica Cojocaru', 'Виорика Кожокару', 'Viorica Kozhokaru'],
  ['Mihail Ceban', 'Михаил Чебан', 'Mihai Ceban', 'Mikhail Cheban'],
  ['Valdrin Berisha', 'Valdrin Berişa', 'Валдрин Бериша', 'Berisha Valdrin'],
  ['Lulëzim Gjinolli', 'Lulezim Gjinolli', 'Lulzim Gjinoli'],
  ['Drita Xhemajli', 'Drita Dzhemajli', 'Drita Džemajli'],
  ['Marija Petrović', 'Marija Petrovic', 'Марија Петровић', 'Mariya Petrovich'],
];

/** Two people each, whose names are near each other. */
const others: readonly (readonly [string, string])[] = [
  ['Рахимов Фаррух', 'Рахимов Фарход'],
  ['Farrukh Rahimov', 'Farrukh Karimov'],
  ['Фаррух Рахимов', 'Фаррух Рахмонов'],
  ['Саидова Фотима', 'Саидова Фаридун'],
  ['Ҷамшед Холов', 'Ҷамшед Қодиров'],
  ['Gulnora Nazarova', 'Gulsara Nazarova'],
  ['Umar Sharifov', 'Anvar Sharifov'],
  ['Али Алиев', 'Вали Валиев'],
  ['Мадина Юсупова', 'Малика Юсупова'],
  ['Сергій Шевченко', 'Андрій Шевченко'],
  ['Олена Коваль', 'Алла Коваль'],
  ['Олена Коваленко', 'Ольга Коваленко'],
  ['Ірина Бондар', 'Марина Бондар'],
  ['Микола Жук', 'Максим Жук'],
  ['Ion Rusu', 'Ana Rusu'],
  ['Ion Popa', 'Ioana Popa'],
  ['Ștefan Țurcanu', 'Ștefan Ciobanu'],
  ['Vasile Rusu', 'Vasilica Rusu'],
  ['Maria Lungu', 'Marina Lungu'],
  ['Gjergj Kastrioti', 'Gjon Kastrioti'],
  ['Arben Hoxha', 'Arta Hoxha'],
  ['Arben Krasniqi', 'Arbër Krasniqi'],
  ['Besa Gashi', 'Besart Gashi'],
  ['Ivan Petrenko', 'Ivanna Petrenko'],
  ['Dilshod Nazarov', 'Dilafruz Nazarov'],
  ['Баҳодур Қосимов', 'Баҳром Қосимов'],
  ['Саид Раҳимов', 'Сайёд Раҳмонов'],
  ['Zarina Mirzoeva', 'Zarrina Mirzoyan'],
  ['Alexandru Ciobanu', 'Alexandra Ciobanu'],
  ['Karim Rahimov', 'Akram Rahimov'],
];

const meet = (one: string, two: string): boolean => nameKeys(one).some((key) => nameKeys(two).includes(key));
const pairs = <T>(list: readonly T[]): readonly (readonly [T, T])[] =>
  list.flatMap((one, at) => list.slice(at + 1).map((two): readonly [T, T] => [one, two]));
const percent = (part: number, whole: number): string => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)}%)`;

/** Spellings of one name, two each, and those of them that do not meet. */
function spelled(lines: typeof spellings) {
  const same = lines.flatMap((line) => pairs(line));
  return { same, missed: same.filter(([one, two]) => !meet(one, two)) };
}

const tell = (...lines: readonly string[]): void => {
  process.stderr.write(`${lines.join('\n       ')}\n`);
};

test.each([
  ['that the keys were made with', spellings, 0.95],
  ['that they were not made with', fresh, 0.85],
] as const)('spellings of one name meet, of a list %s', (what, lines, least) => {
  const { same, missed } = spelled(lines);
  const found = same.length - missed.length;
  tell(
    `names: found ${percent(found, same.length)} of two spellings of one name, of a list ${what}`,
    ...missed.map((pair) => `missed ${pair.join(' / ')}`),
  );
  expect(found / same.length).toBeGreaterThan(least);
});

test('names that are near each other mostly do not meet, other names do not', () => {
  const met = others.filter(([one, two]) => meet(one, two));
  const people = [...spellings.slice(1), ...fresh]; // the first two lines are one person
  const across = pairs(people).flatMap(([one, two]) => one.flatMap((a) => two.map((b) => [a, b] as const)));
  const chance = across.filter(([one, two]) => meet(one, two));
  tell(
    `names: took for the same ${percent(met.length, others.length)} of near names, ${percent(chance.length, across.length)} of any others`,
    ...[...met, ...chance].map((pair) => `the same ${pair.join(' / ')}`),
  );
  expect(met.length / others.length).toBeLessThan(0.2);
  expect(chance.length / across.length).toBeLessThan(0.001);
});

test('letters of Tajik, Ukrainian, Romanian and Albanian are read as they sound', () => {
  expect(latinWords('Ҷўраев Ғайрат Қӯқандӣ')).toEqual(['dzhuraev', 'ghayrat', 'kukandi']);
  expect(latinWords('Євгенія Їжак')).toEqual(['yevgeniya', 'yizhak']);
  expect(latinWords('Ştefan Ţînţă')).toEqual(['shtefan', 'țința']);
  expect(latinWords('Gëzim Çoçaj')).toEqual(['gezim', 'tchotchaj']);
});

test('marks that are written as one letter or as two are the same', () => {
  expect(nameKeys('Ștefan Rusu'.normalize('NFD'))).toEqual(nameKeys('Ștefan Rusu'));
});

test('what two names have in common is marked in both, as they are written; initials and other words are not', () => {
  const marked = (name: string, other: string) => alikeParts(name, other).filter(({ isAlike }) => isAlike).map(({ text }) => text); // prettier-ignore
  expect(marked('Раҳимов Фаррух Саидович', 'Farrukh R. Rakhimzoda')).toEqual(['Раҳимов', 'Фаррух']);
  expect(marked('Farrukh R. Rakhimzoda', 'Раҳимов Фаррух Саидович')).toEqual(['Farrukh', 'Rakhimzoda']);
  expect(marked('Sa’id O’Neil', 'Саид')).toEqual(['Sa’id']);
  expect(marked('Ana Rusu', 'Gjergj Kastrioti')).toEqual([]);
  for (const name of [' Ana-Maria  Rusu, ', 'Раҳимов', ''])
    expect(alikeParts(name, 'x').map(({ text }) => text).join('')).toBe(name); // prettier-ignore
});

test('what holds no name has no key, and a long one has few', () => {
  for (const empty of ['', '–', '12345', 'A. B.', 'Ли']) expect(nameKeys(empty)).toEqual([]);
  expect(nameKeys('Jan Xavier Jurij Jelena Xenia Maxim Jovan').length).toBeLessThanOrEqual(12);
});
