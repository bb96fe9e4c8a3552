/** Words of the price file as codes: spelled one way or another, several in one cell, of older and newer sheets. */

type Vocabulary = readonly (readonly [RegExp, string])[];

/** The code of one word, in small letters; undefined when nobody knows it. */
export const codeOf = (vocabulary: Vocabulary, word: string): string | undefined =>
  vocabulary.find(([pattern]) => pattern.test(word))?.[1];

/** Words of a cell that holds several, in small letters. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

export const firmTypes: Vocabulary = [
  [/^banks?$/, 'bank'],
  [/^(money transfer operators?|mto)$/, 'mto'],
  [/^mobile (network )?operators?$/, 'mobile_operator'],
  [/^post( office)?s?$/, 'post_office'],
  [/^non[- ]bank (fis?|financial institutions?)$/, 'non_bank_fi'],
  [/^building societ(y|ies)$/, 'building_society'],
  [/^others?$/, 'other'],
];

/** Ways to pay; of an older sheet the product, whose first half says it: `Cash to account`. */
export const payments: Vocabulary = [
  [/^cash( |$)/, 'cash'],
  [/^(bank )?account( |$)|^bank transfer$/, 'account'],
  [/^debit\/credit card|^credit\/debit card|^(prepaid )?card( |$)/, 'card'],
  [/^debit card/, 'debit_card'],
  [/^credit card/, 'credit_card'],
  [/^mobile( |$)/, 'mobile_money'],
  [/^others?$/, 'other'],
];

export const accessPoints: Vocabulary = [
  [/^(bank )?branch(es)?$|^bank$/, 'branch'],
  [/agents?$/, 'agent'],
  [/^post/, 'post_office'],
  [/^(internet|online|website|web)( |$)/, 'internet'],
  [/^mobile/, 'mobile_app'],
  [/^(call cent(er|re)|(tele)?phone)$/, 'phone'],
  [/^(atm|kiosk|self-service)/, 'kiosk'],
  [/^others?$/, 'other'],
];

export const pickups: Vocabulary = [
  [/^cash( |$)/, 'cash'],
  [/account/, 'account'],
  [/card$/, 'card'],
  [/^mobile( |$)|wallet$/, 'mobile_wallet'],
  [/^(home|door)/, 'home_delivery'],
  [/^others?$/, 'other'],
];

export const speeds: Vocabulary = [
  [/^less than (one|1|an) hour$/, 'under_1_hour'],
  [/^same day$/, 'same_day'],
  [/^next day$/, 'next_day'],
  [/^(2|two) days$/, 'two_days'],
  [/^3 ?[-–] ?5 days$/, 'three_to_five_days'],
  [/^(6 days or more|more than 5 days)$/, 'six_days_or_more'],
];

export const coverages: Vocabulary = [
  [/^nation-?wide$/, 'country'],
  [/^major cities$/, 'main_cities'],
  [/^main city$/, 'capital'],
  [/^urban( only)?$/, 'urban'],
  [/^rural( only)?$/, 'rural'],
  [/^high$/, 'high'],
  [/^medium$/, 'medium'],
  [/^low$/, 'low'],
];
