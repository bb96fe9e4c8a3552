/** The border survey, version 2, in Tajik. */
import type { borderV2 } from '../border.v2.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { consentRules, consentTexts } from '../../blocks/words/tg/consent-block.ts';
import { interview as consents } from '../../blocks/words/tg/consents.ts';
import { costBlockRules, costBlockTexts } from '../../blocks/words/tg/cost-block.ts';
import { earningsTexts, personRules, standingTexts } from '../../blocks/words/tg/person-block.ts';

const rules = {
  ...consentRules,
  ...costBlockRules,
  ...personRules,
  met_within_count: 'Ба мусофирон аз шумораи дар навбат шумурдашуда бештар муроҷиат шудааст.',
  met_as_picked: 'Ба мусофирон аз он чи қадами интихоб иҷозат медиҳад, бештар муроҷиат шудааст.',
  crossings_alternate: 'Шумораи убурҳо ба ду самт аз як бештар фарқ мекунад.',
  sent_without_work: 'Дар соле, ки дар хориҷа кор набуд, пул фиристода шудааст.',
};

export const border = {
  title: 'Тадқиқоти сарҳадӣ',
  groups: {
    design: 'Навбат ва тамос',
    consent: 'Розигӣ',
    interview: 'Мусоҳиба',
    person: 'Мусофир',
    money: 'Пул',
    pay: 'Музди меҳнат ва харҷ дар хориҷа',
    overlap: 'Хонавода ва феҳрист',
    last_transfer: 'Интиқоли охирин',
  },
  questions: {
    crossing_point: 'Гузаргоҳи сарҳадӣ',
    direction: 'Самти ҳаракат',
    date: 'Рӯзи навбат',
    shift: 'Навбат',
    psu: 'Гузаргоҳ ва навбат',
    stratum: 'Страта',
    selection_interval: { label: 'Аз чанд мусофир як нафар интихоб мешавад?', hint: 'Қадами интихоб k.' },
    travellers_counted: 'Мусофирони дар навбат шумурдашуда',
    refusals: 'Радкардагон дар навбат',
    nonresponse: 'Мусофирони дигари интихобшуда, ки бо онҳо мусоҳиба нашуд',
    disposition: 'Тамос чӣ тавр анҷом ёфт?',
    language: 'Забони мусоҳиба',
    ...consentTexts,
    sex: 'Ҷинс',
    age: 'Шумо чандсолаед?',
    citizenship: 'Шумо шаҳрванди кадом кишвар ҳастед?',
    origin_district: {
      label: 'Шумо аз кадом ноҳияед?',
      hint: 'Ноҳияе, ки оила дар он зиндагӣ мекунад; агар дар рӯйхат набошад, «Ҷои дигар».',
    },
    residence_country: 'Шумо дар кадом кишвар зиндагӣ мекунед?',
    months_abroad: {
      label: 'Шумо ҳамагӣ чанд моҳ дар хориҷа будед?',
      hint: 'Моҳҳои пурра, ҳамаи будубошҳо якҷоя.',
    },
    intended_months: {
      label: 'Шумо ҳамагӣ чанд моҳ дар хориҷа буданӣ ҳастед?',
      hint: '12 моҳ ё бештар будубоши дароз аст.',
    },
    crossings: {
      label: 'Дар давраи ҳисоботӣ шумо сарҳади ин кишварро ба ҳамин самт чанд бор убур кардед?',
      hint: 'Рӯзи аввал ва охири давраро хонед. Дар ҳар гузаргоҳ, ин дафъаро ҳам ҳисоб карда.',
    },
    crossings_back: {
      label: 'Ва ба самти дигар чанд бор?',
      hint: 'Дар ҳамон давра, дар ҳар гузаргоҳ; агар ягон бор не, 0.',
    },
    ...standingTexts('you'),
    sent: { label: 'Дар 12 моҳи охир шумо ба хона чанд пул фиристодед?', hint: 'Агар набошад, 0.' },
    carried_now: { label: 'Ҳозир бо шумо чанд пул ҳаст?', hint: 'Агар набошад, 0.' },
    goods_value: {
      label: 'Моле, ки шумо дар 12 моҳи охир фиристодед ё овардед, чанд пул меистад?',
      hint: 'Агар набошад, 0.',
    },
    savings_abroad: {
      label: 'Дар хориҷа чанд пул пасандоз доред?',
      hint: 'Маблағе, ки имрӯз дар хориҷа нигоҳ дошта мешавад; агар набошад, 0.',
    },
    months_worked: 'Дар 12 моҳи охир шумо чанд моҳ дар хориҷа кор кардед?',
    ...earningsTexts('you'),
    household_reports:
      'Оё дар ин кишвар хонаводае ҳаст, ки аз шумо пул мегирад ва метавонад дар тадқиқот дар ин бора гӯяд?',
    registered: 'Оё шумо дар феҳристи диаспора ба қайд гирифта шудаед?',
    registration_code: { label: 'Рамзи бақайдгирии шумо кадом аст?', hint: 'Танҳо агар дар дастатон бошад.' },
    last_transfer_known: 'Метавонед дар бораи интиқоли охирини худ нақл кунед?',
    ...costBlockTexts('интиқоли охирин'),
  },
  rules,
  consents,
  figures: {
    tables: { 'border-people': 'Мусофирон ва убурҳо', 'border-money': 'Пули мусофирон' },
    indicators: {
      travellers: 'Мусофирон',
      crossings: 'Убури сарҳад',
      'money-sent': 'Пули фиристодашуда',
      'money-carried': 'Пули ҳамроҳ',
    },
    units: { person: 'нафар', persons: 'нафар', crossing: 'убур', crossings: 'убур' },
    dimensions: { country: 'Кишвари истиқомат' },
  },
} satisfies StudyText<typeof borderV2>;
