/** The diaspora registration in Ukrainian. */
import type { registration as newest } from '../newest.ts';
import type { registrationV2 as version2 } from '../registration.v2.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { newestConsent } from '../../../reference/consents.ts';
import { registration as consents } from '../../blocks/words/uk/consents.ts';
import { costBlockRules, costBlockTexts } from '../../blocks/words/uk/cost-block.ts';
import { breakdownCodes, breakdownNames } from '../../blocks/words/uk/figures.ts';

/** What version 2 shows. */
const wording = consents['2026-1'];

const rules = {
  ...costBlockRules,
  entry_agreed: 'Без вашої згоди на запис у реєстрі нічого не зберігається.',
  purpose_agreed: 'Запис, який ні для чого не можна використати, не зберігається: погодьтеся хоча б на одну з цілей.',
  city_in_country: 'Це місто не в тій країні, де ви живете.',
  birth_year_agrees: 'Дата народження та рік народження не збігаються.',
  arrival_after_birth: 'Рік приїзду не може бути ранішим за рік народження.',
};

export const registrationV2 = {
  title: 'Реєстрація діаспори',
  groups: {
    consent: 'На що ви погоджуєтеся',
    registrant: 'Реєстрація',
    identity: 'Хто ви',
    profile: 'Про вас',
    ties: 'Родина, гроші та плани',
    last_transfer: 'Ваш останній переказ',
  },
  rows: { citizenships: 'Громадянство', languages: 'Мова' },
  noAnswer: { refused: 'Не хочу відповідати', dont_know: 'Не знаю' },
  questions: {
    campaign: 'Кампанія',
    intake_mode: 'Де відбувається реєстрація',
    consent_version: 'Редакція тексту згоди',
    ...wording,
    consent_registry: {
      label: wording.consent_registry,
      hint: 'Ваше імʼя та контакти зберігаються окремо від решти. Побачити, виправити або видалити те, що про вас зберігається, ви можете самі, за посиланням, яке прийде на ваш контакт; або попросіть про це організацію, яка вас запросила.',
    },
    name: 'Як вас звати?',
    email: {
      label: 'Адреса електронної пошти',
      hint: 'Досить одного з двох: адреси електронної пошти або номера телефону.',
    },
    phone: { label: 'Номер телефону', hint: 'З кодом країни.' },
    birth_date: { label: 'Яка ваша дата народження?', hint: 'Лише якщо ви хочете вказати точну дату.' },
    birth_year: 'У якому році ви народилися?',
    sex: 'Стать',
    residence_country: 'У якій країні ви живете?',
    residence_city: {
      label: 'У якому місті або поблизу якого міста?',
      hint: 'Почніть вводити слово, щоб знайти його у списку.',
    },
    generation: {
      label: 'До якого покоління за кордоном ви належите?',
      hint: 'Перше: переїхали ви самі. Друге: переїхали ваші батьки.',
    },
    arrival_year: 'У якому році ви туди приїхали?',
    citizenships: 'Громадянство яких країн ви маєте?',
    'citizenships.country': 'Країна',
    origin_district: 'З якого району ви або ваша родина?',
    education: 'Який найвищий рівень освіти ви здобули?',
    education_field: 'У якій галузі?',
    occupation: { label: 'Ким ви працюєте?', hint: 'Почніть вводити слово, щоб знайти його у списку.' },
    activity: { label: 'У якій галузі ви працюєте?', hint: 'Що виробляє або чим займається роботодавець.' },
    skills: 'У яких сферах ви маєте навички?',
    languages: 'Якими мовами ви розмовляєте?',
    'languages.language': 'Мова',
    'languages.level': 'Наскільки добре?',
    family_abroad: 'Скільки членів вашої родини живе з вами за кордоном?',
    family_at_home: 'Скільки ваших близьких родичів живе у країні походження?',
    household_left_behind: 'Чи залишилося на батьківщині ваше домогосподарство?',
    sends: 'Чи надсилали ви додому гроші за останні 12 місяців?',
    sent: 'Скільки ви надіслали за останні 12 місяців?',
    main_channel: 'Яким способом ви переважно їх надсилали?',
    interest_investing: 'Чи хотіли б ви інвестувати на батьківщині?',
    interest_mentoring: 'Чи хотіли б ви стати чиїмось наставником?',
    interest_returning: 'Чи хотіли б ви повернутися?',
    interest_volunteering: 'Чи хотіли б ви стати волонтером?',
    last_transfer_known: 'Чи розкажете ви, скільки коштував ваш останній переказ?',
    ...costBlockTexts('ваш останній переказ'),
  },
  rules,
  consents: { '2026-1': wording },
  figures: {
    tables: {
      registrants: 'Зареєстровані (самовідбір)',
      'registrants-calibrated': 'Зареєстровані, калібрування за відомою чисельністю (самовідбір)',
    },
    indicators: {
      registrants: 'Зареєстровані (самовідбір)',
      'registrants-calibrated': 'Зареєстровані, калібрування (самовідбір)',
    },
    units: { person: 'особу', persons: 'осіб' },
    dimensions: {
      country: 'Країна проживання',
      city: 'Місто проживання',
      sex: breakdownNames.sex,
      age_class: breakdownNames.age_class,
      education: breakdownNames.education,
      occupation: breakdownNames.occupation,
      arrival: 'Рік приїзду',
      sends: 'Надсилали гроші додому за останні 12 місяців',
      interest_investing: 'Зацікавленість в інвестуванні',
      interest_mentoring: 'Зацікавленість у наставництві',
      interest_returning: 'Зацікавленість у поверненні',
      interest_volunteering: 'Зацікавленість у волонтерстві',
      verified: 'Контакт підтверджено',
    },
    codes: {
      age_class: breakdownCodes.age_class,
      arrival: {
        before_1992: 'до 1992 року',
        '1992_to_1999': '1992–1999',
        '2000_to_2009': '2000–2009',
        '2010_to_2014': '2010–2014',
        '2015_to_2019': '2015–2019',
        '2020_and_later': '2020 і пізніше',
        born_there: 'народилися там',
      },
    },
  },
} satisfies StudyText<typeof version2>;

const newWording = consents[newestConsent.registration];

export const registration = {
  ...registrationV2,
  groups: {
    ...registrationV2.groups,
    guardian: 'Один із батьків або опікун',
    left_behind_household: 'Домогосподарство на батьківщині',
  },
  questions: {
    ...registrationV2.questions,
    taken_by: 'Хто записав відповіді',
    for_whom: {
      label: 'Кого ви реєструєте?',
      hint: 'Якщо ви реєструєте дитину, усі запитання – про дитину; адреса електронної пошти та номер телефону – ваші.',
    },
    ...newWording,
    consent_registry: {
      label: newWording.consent_registry,
      hint: 'Імʼя та контакти зберігаються окремо від решти. Побачити, виправити або видалити те, що зберігається, ви можете самі, за посиланням, яке прийде на ваш контакт; або попросіть про це організацію, яка вас запросила.',
    },
    name: { label: 'Як вас звати?', hint: 'Якщо ви реєструєте дитину: імʼя дитини.' },
    guardian_name: 'Як звати вас – матір, батька або опікуна?',
    guardian_relationship: 'Ким ви є для дитини?',
    guardian_agrees: 'Чи згодні ви як мати, батько або опікун, щоб дитину було зареєстровано?',
    birth_date: {
      label: 'Яка ваша дата народження?',
      hint: 'Лише якщо ви хочете вказати точну дату. Для дитини, якій цього року виповнюється 18 років, вона потрібна.',
    },
    left_behind: 'Скільки людей живе в цьому домогосподарстві?',
    left_behind_under_18: 'Скільки з них молодші за 18 років?',
    left_behind_65_or_over: 'Скільки з них віком 65 років і старші?',
  },
  consents: { [newestConsent.registration]: newWording },
  rules: {
    ...registrationV2.rules,
    of_age_themselves:
      'Самостійно реєструється той, кому виповнилося 18 років. Якщо ви молодші, попросіть матір, батька або опікуна зареєструвати вас: на перше запитання вони відповідають «Дитину до 18 років».',
    child_is_minor:
      'Дитина – це той, кому ще немає 18 років. Якщо 18 років виповниться пізніше цього року, укажіть точну дату народження. Той, кому вже 18, реєструється самостійно.',
    guardian_agreed: 'Без згоди матері, батька або опікуна нічого про дитину не зберігається.',
    left_behind_parts: 'Людей до 18 років і людей віком від 65 років не може бути більше, ніж живе в домогосподарстві.',
  },
} satisfies StudyText<typeof newest>;
