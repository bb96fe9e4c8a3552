/** The border survey, version 2, in Russian. */
import type { borderV2 } from '../border.v2.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { consentRules, consentTexts } from '../../blocks/words/ru/consent-block.ts';
import { interview as consents } from '../../blocks/words/ru/consents.ts';
import { costBlockRules, costBlockTexts } from '../../blocks/words/ru/cost-block.ts';
import { earningsTexts, personRules, standingTexts } from '../../blocks/words/ru/person-block.ts';

const rules = {
  ...consentRules,
  ...costBlockRules,
  ...personRules,
  met_within_count: 'Опрошено больше путешественников, чем подсчитано за смену.',
  met_as_picked: 'Опрошено больше путешественников, чем допускает шаг отбора.',
  crossings_alternate: 'Число пересечений в двух направлениях различается более чем на одно.',
  sent_without_work: 'Деньги отправлены за год, в котором не было работы за границей.',
};

export const border = {
  title: 'Обследование на границе',
  groups: {
    design: 'Смена и контакт',
    consent: 'Согласие',
    interview: 'Интервью',
    person: 'Путешественник',
    money: 'Деньги',
    pay: 'Заработок и расходы за границей',
    overlap: 'Домохозяйство и реестр',
    last_transfer: 'Последний перевод',
  },
  questions: {
    crossing_point: 'Пункт пропуска',
    direction: 'Направление',
    date: 'День смены',
    shift: 'Смена',
    psu: 'Пункт пропуска и смена',
    stratum: 'Страта',
    selection_interval: { label: 'Один путешественник отбирается из скольких?', hint: 'Шаг отбора k.' },
    travellers_counted: 'Подсчитано путешественников за смену',
    refusals: 'Отказов за смену',
    nonresponse: 'Другие отобранные путешественники, которых не удалось опросить',
    disposition: 'Чем закончился контакт?',
    language: 'Язык интервью',
    ...consentTexts,
    sex: 'Пол',
    age: 'Сколько вам лет?',
    citizenship: 'Гражданином какой страны вы являетесь?',
    origin_district: {
      label: 'Из какого вы района?',
      hint: 'Район, где живёт семья; «Другое место», если его нет в списке.',
    },
    residence_country: 'В какой стране вы живёте?',
    months_abroad: {
      label: 'Сколько всего месяцев вы провели за границей?',
      hint: 'Полных месяцев, за все поездки вместе.',
    },
    intended_months: {
      label: 'Сколько всего месяцев вы намерены пробыть за границей?',
      hint: '12 или больше – длительное пребывание.',
    },
    crossings: {
      label: 'Сколько раз вы пересекли границу этой страны в этом направлении за отчётный период?',
      hint: 'Зачитайте его первый и последний день. В любом пункте пропуска, включая этот раз.',
    },
    crossings_back: {
      label: 'А сколько раз в обратном направлении?',
      hint: 'За тот же период, в любом пункте пропуска; 0, если ни разу.',
    },
    ...standingTexts('you'),
    sent: { label: 'Сколько денег вы отправили домой за последние 12 месяцев?', hint: '0, если нисколько.' },
    carried_now: { label: 'Сколько денег вы везёте сейчас с собой?', hint: '0, если нисколько.' },
    goods_value: {
      label: 'Какова стоимость вещей и товаров, которые вы отправили или привезли за последние 12 месяцев?',
      hint: '0, если таких не было.',
    },
    savings_abroad: {
      label: 'Сколько вы накопили за границей?',
      hint: 'Сумма, которая хранится там сегодня; 0, если нисколько.',
    },
    months_worked: 'Сколько месяцев вы работали за границей за последние 12 месяцев?',
    ...earningsTexts('you'),
    household_reports:
      'Получает ли от вас деньги какое-либо домохозяйство в этой стране, которое могло бы сообщить о них в обследовании?',
    registered: 'Зарегистрированы ли вы в реестре диаспоры?',
    registration_code: { label: 'Какой у вас регистрационный номер?', hint: 'Только если он у вас под рукой.' },
    last_transfer_known: 'Можете ли вы рассказать о своём последнем переводе?',
    ...costBlockTexts('последний перевод'),
  },
  rules,
  consents,
  figures: {
    tables: { 'border-people': 'Путешественники и пересечения границы', 'border-money': 'Деньги путешественников' },
    indicators: {
      travellers: 'Путешественники',
      crossings: 'Пересечения границы',
      'money-sent': 'Отправленные деньги',
      'money-carried': 'Деньги, которые везут с собой',
    },
    units: { person: 'человека', persons: 'человек', crossing: 'пересечение', crossings: 'пересечений' },
    dimensions: { country: 'Страна проживания' },
  },
} satisfies StudyText<typeof borderV2>;
