/** The diaspora registration in Russian. */
import type { registration as newest } from '../newest.ts';
import type { registrationV2 as version2 } from '../registration.v2.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { newestConsent } from '../../../reference/consents.ts';
import { registration as consents } from '../../blocks/words/ru/consents.ts';
import { costBlockRules, costBlockTexts } from '../../blocks/words/ru/cost-block.ts';
import { breakdownCodes, breakdownNames } from '../../blocks/words/ru/figures.ts';

/** What version 2 shows. */
const wording = consents['2026-1'];

const rules = {
  ...costBlockRules,
  entry_agreed: 'Без вашего согласия на запись в реестре ничего не хранится.',
  purpose_agreed: 'Запись, которую нельзя ни для чего использовать, не хранится: согласитесь хотя бы на одну из целей.',
  city_in_country: 'Этот город находится не в той стране, где вы живёте.',
  birth_year_agrees: 'Дата рождения и год рождения не совпадают.',
  arrival_after_birth: 'Год приезда не может быть раньше года рождения.',
};

export const registrationV2 = {
  title: 'Регистрация диаспоры',
  rows: { citizenships: 'Гражданство', languages: 'Язык' },
  noAnswer: { refused: 'Не хочу отвечать', dont_know: 'Не знаю' },
  groups: {
    consent: 'На что вы соглашаетесь',
    registrant: 'Регистрация',
    identity: 'Кто вы',
    profile: 'О вас',
    ties: 'Семья, деньги и планы',
    last_transfer: 'Ваш последний перевод',
  },
  questions: {
    campaign: 'Кампания',
    intake_mode: 'Где проходит регистрация',
    consent_version: 'Редакция текста согласия',
    ...wording,
    consent_registry: {
      label: wording.consent_registry,
      hint: 'Ваше имя и контакты хранятся отдельно от остального. Увидеть, исправить или удалить то, что о вас хранится, вы можете сами, по ссылке, которая придёт на ваш контакт; или попросите об этом пригласившую вас организацию.',
    },
    name: 'Как вас зовут?',
    email: {
      label: 'Адрес электронной почты',
      hint: 'Достаточно одного из двух: адреса электронной почты или номера телефона.',
    },
    phone: { label: 'Номер телефона', hint: 'С кодом страны.' },
    birth_date: { label: 'Какова дата вашего рождения?', hint: 'Только если вы хотите указать точную дату.' },
    birth_year: 'В каком году вы родились?',
    sex: 'Пол',
    residence_country: 'В какой стране вы живёте?',
    residence_city: {
      label: 'В каком городе или вблизи какого города?',
      hint: 'Начните вводить слово, чтобы найти его в списке.',
    },
    generation: {
      label: 'К какому поколению за границей вы относитесь?',
      hint: 'Первое: вы переехали сами. Второе: переехали ваши родители.',
    },
    arrival_year: 'В каком году вы туда приехали?',
    citizenships: 'Гражданином каких стран вы являетесь?',
    'citizenships.country': 'Страна',
    origin_district: 'Из какого района вы или ваша семья?',
    education: 'Какой наивысший уровень образования вы получили?',
    education_field: 'В какой области?',
    occupation: { label: 'Кем вы работаете?', hint: 'Начните вводить слово, чтобы найти его в списке.' },
    activity: { label: 'В какой отрасли вы работаете?', hint: 'Что производит или делает работодатель.' },
    skills: 'В каких областях у вас есть навыки?',
    languages: 'На каких языках вы говорите?',
    'languages.language': 'Язык',
    'languages.level': 'Насколько хорошо?',
    family_abroad: 'Сколько членов вашей семьи живёт с вами за границей?',
    family_at_home: 'Сколько ваших близких родственников живёт в стране происхождения?',
    household_left_behind: 'Осталось ли на родине ваше домохозяйство?',
    sends: 'Отправляли ли вы домой деньги за последние 12 месяцев?',
    sent: 'Сколько вы отправили за последние 12 месяцев?',
    main_channel: 'Каким способом вы в основном их отправляли?',
    interest_investing: 'Хотели бы вы инвестировать на родине?',
    interest_mentoring: 'Хотели бы вы стать чьим-либо наставником?',
    interest_returning: 'Хотели бы вы вернуться?',
    interest_volunteering: 'Хотели бы вы стать волонтёром?',
    last_transfer_known: 'Расскажете ли вы, сколько стоил ваш последний перевод?',
    ...costBlockTexts('ваш последний перевод'),
  },
  rules,
  consents: { '2026-1': wording },
  figures: {
    tables: {
      registrants: 'Зарегистрированные (самоотбор)',
      'registrants-calibrated': 'Зарегистрированные, калибровка по известной численности (самоотбор)',
    },
    indicators: {
      registrants: 'Зарегистрированные (самоотбор)',
      'registrants-calibrated': 'Зарегистрированные, калибровка (самоотбор)',
    },
    units: { person: 'человека', persons: 'человек' },
    dimensions: {
      country: 'Страна проживания',
      city: 'Город проживания',
      sex: breakdownNames.sex,
      age_class: breakdownNames.age_class,
      education: breakdownNames.education,
      occupation: breakdownNames.occupation,
      arrival: 'Год приезда',
      sends: 'Отправляли деньги домой за последние 12 месяцев',
      interest_investing: 'Интерес к инвестициям',
      interest_mentoring: 'Интерес к наставничеству',
      interest_returning: 'Интерес к возвращению',
      interest_volunteering: 'Интерес к волонтёрству',
      verified: 'Контакт подтверждён',
    },
    codes: {
      age_class: breakdownCodes.age_class,
      arrival: {
        before_1992: 'до 1992 года',
        '1992_to_1999': '1992–1999',
        '2000_to_2009': '2000–2009',
        '2010_to_2014': '2010–2014',
        '2015_to_2019': '2015–2019',
        '2020_and_later': '2020 и позже',
        born_there: 'родились там',
      },
    },
  },
} satisfies StudyText<typeof version2>;

const newWording = consents[newestConsent.registration];

export const registration = {
  ...registrationV2,
  groups: {
    ...registrationV2.groups,
    guardian: 'Родитель или опекун',
    left_behind_household: 'Домохозяйство на родине',
  },
  questions: {
    ...registrationV2.questions,
    taken_by: 'Кто записал ответы',
    for_whom: {
      label: 'Кого вы регистрируете?',
      hint: 'Если вы регистрируете ребёнка, все вопросы – о ребёнке; адрес электронной почты и номер телефона – ваши.',
    },
    ...newWording,
    consent_registry: {
      label: newWording.consent_registry,
      hint: 'Имя и контакты хранятся отдельно от остального. Увидеть, исправить или удалить то, что хранится, вы можете сами, по ссылке, которая придёт на ваш контакт; или попросите об этом пригласившую вас организацию.',
    },
    name: { label: 'Как вас зовут?', hint: 'Если вы регистрируете ребёнка: имя ребёнка.' },
    guardian_name: 'Как зовут вас, родителя или опекуна?',
    guardian_relationship: 'Кем вы приходитесь ребёнку?',
    guardian_agrees: 'Согласны ли вы как родитель или опекун с тем, чтобы ребёнок был зарегистрирован?',
    birth_date: {
      label: 'Какова дата вашего рождения?',
      hint: 'Только если вы хотите указать точную дату. Для ребёнка, которому в этом году исполняется 18 лет, она нужна.',
    },
    left_behind: 'Сколько человек живёт в этом домохозяйстве?',
    left_behind_under_18: 'Сколько из них младше 18 лет?',
    left_behind_65_or_over: 'Сколько из них в возрасте 65 лет и старше?',
  },
  consents: { [newestConsent.registration]: newWording },
  rules: {
    ...registrationV2.rules,
    of_age_themselves:
      'Сам регистрируется тот, кому исполнилось 18 лет. Если вы младше, попросите родителя или опекуна зарегистрировать вас: на первый вопрос они отвечают «Ребёнка младше 18 лет».',
    child_is_minor:
      'Ребёнок – это тот, кому ещё нет 18 лет. Если 18 лет исполнится позже в этом году, укажите точную дату рождения. Тот, кому уже 18, регистрируется сам.',
    guardian_agreed: 'Без согласия родителя или опекуна ничего о ребёнке не хранится.',
    left_behind_parts:
      'Людей младше 18 лет и людей в возрасте 65 лет и старше не может быть больше, чем живёт в домохозяйстве.',
  },
} satisfies StudyText<typeof newest>;
