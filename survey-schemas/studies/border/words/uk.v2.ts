/** The border survey, version 2, in Ukrainian. */
import type { borderV2 } from '../border.v2.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { consentRules, consentTexts } from '../../blocks/words/uk/consent-block.ts';
import { interview as consents } from '../../blocks/words/uk/consents.ts';
import { costBlockRules, costBlockTexts } from '../../blocks/words/uk/cost-block.ts';
import { earningsTexts, personRules, standingTexts } from '../../blocks/words/uk/person-block.ts';

const rules = {
  ...consentRules,
  ...costBlockRules,
  ...personRules,
  met_within_count: 'Звернулися до більшої кількості подорожніх, ніж пораховано за зміну.',
  met_as_picked: 'Звернулися до більшої кількості подорожніх, ніж дозволяє крок відбору.',
  crossings_alternate: 'Кількість перетинів у двох напрямках відрізняється більш ніж на один.',
  sent_without_work: 'Гроші надіслано за рік, у якому не було роботи за кордоном.',
};

export const border = {
  title: 'Обстеження на кордоні',
  groups: {
    design: 'Зміна і контакт',
    consent: 'Згода',
    interview: 'Інтервʼю',
    person: 'Подорожній',
    money: 'Гроші',
    pay: 'Заробіток і витрати за кордоном',
    overlap: 'Домогосподарство та реєстр',
    last_transfer: 'Останній переказ',
  },
  questions: {
    crossing_point: 'Пункт пропуску',
    direction: 'Напрямок',
    date: 'День зміни',
    shift: 'Зміна',
    psu: 'Пункт пропуску та зміна',
    stratum: 'Страта',
    selection_interval: { label: 'Одного подорожнього відбирають зі скількох?', hint: 'Крок відбору k.' },
    travellers_counted: 'Пораховано подорожніх за зміну',
    refusals: 'Відмов за зміну',
    nonresponse: 'Інші відібрані подорожні, яких не вдалося опитати',
    disposition: 'Чим закінчився контакт?',
    language: 'Мова інтервʼю',
    ...consentTexts,
    sex: 'Стать',
    age: 'Скільки вам років?',
    citizenship: 'Громадянство якої країни ви маєте?',
    origin_district: {
      label: 'З якого ви району?',
      hint: 'Район, де живе родина; «Інше місце», якщо його немає у списку.',
    },
    residence_country: 'У якій країні ви живете?',
    months_abroad: {
      label: 'Скільки всього місяців ви пробули за кордоном?',
      hint: 'Повних місяців, за всі поїздки разом.',
    },
    intended_months: {
      label: 'Скільки всього місяців ви маєте намір пробути за кордоном?',
      hint: '12 або більше – тривале перебування.',
    },
    crossings: {
      label: 'Скільки разів ви перетнули кордон цієї країни в цьому напрямку за звітний період?',
      hint: 'Зачитайте його перший і останній день. У будь-якому пункті пропуску, разом із цим разом.',
    },
    crossings_back: {
      label: 'А скільки разів у зворотному напрямку?',
      hint: 'За той самий період, у будь-якому пункті пропуску; 0, якщо жодного.',
    },
    ...standingTexts('you'),
    sent: { label: 'Скільки грошей ви надіслали додому за останні 12 місяців?', hint: '0, якщо нічого.' },
    carried_now: { label: 'Скільки грошей ви зараз везете із собою?', hint: '0, якщо нічого.' },
    goods_value: {
      label: 'Скільки коштували речі й товари, які ви надіслали або привезли за останні 12 місяців?',
      hint: '0, якщо таких не було.',
    },
    savings_abroad: {
      label: 'Скільки ви заощадили за кордоном?',
      hint: 'Сума, яка зберігається там сьогодні; 0, якщо нічого.',
    },
    months_worked: 'Скільки місяців ви працювали за кордоном за останні 12 місяців?',
    ...earningsTexts('you'),
    household_reports:
      'Чи отримує від вас гроші якесь домогосподарство в цій країні, яке могло б розповісти про них під час обстеження?',
    registered: 'Чи зареєстровані ви в реєстрі діаспори?',
    registration_code: { label: 'Який ваш реєстраційний номер?', hint: 'Лише якщо він у вас під рукою.' },
    last_transfer_known: 'Чи можете ви розповісти про свій останній переказ?',
    ...costBlockTexts('останній переказ'),
  },
  rules,
  consents,
  figures: {
    tables: { 'border-people': 'Подорожні та перетини кордону', 'border-money': 'Гроші подорожніх' },
    indicators: {
      travellers: 'Подорожні',
      crossings: 'Перетини кордону',
      'money-sent': 'Надіслані гроші',
      'money-carried': 'Гроші, які везуть із собою',
    },
    units: { person: 'особу', persons: 'осіб', crossing: 'перетин', crossings: 'перетинів' },
    dimensions: { country: 'Країна проживання' },
  },
} satisfies StudyText<typeof borderV2>;
