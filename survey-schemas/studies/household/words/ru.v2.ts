/** The household survey, version 2, in Russian. */
import type { householdV2 } from '../household.v2.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { prefixed } from '../../../language/words/prefixed.ts';
import { consentRules, consentTexts } from '../../blocks/words/ru/consent-block.ts';
import { interview as consents } from '../../blocks/words/ru/consents.ts';
import { costBlockRules, costBlockTexts } from '../../blocks/words/ru/cost-block.ts';
import { earningsTexts, personRules, standingTexts } from '../../blocks/words/ru/person-block.ts';
import { named } from './ru.named.ts';

const spentOn = (what: string) => `Сколько из этих денег потрачено на ${what} за последние 12 месяцев?`;

const senders = {
  relationship: 'Кем этот человек приходится главе домохозяйства?',
  former_member: 'Жил ли этот человек в этом домохозяйстве до отъезда за границу?',
  sex: 'Пол этого человека',
  age: 'Сколько лет этому человеку?',
  country: 'В какой стране живёт этот человек?',
  months_abroad: {
    label: 'Сколько месяцев этот человек провёл за границей?',
    hint: 'Полных месяцев, за все поездки вместе.',
  },
  intended_stay: 'Как долго этот человек намерен пробыть за границей, считая со дня отъезда?',
  leaving_reason: 'Какова была главная причина отъезда?',
  ...standingTexts('other'),
  transfers: 'Сколько раз этот человек присылал деньги за последние 12 месяцев?',
  cash_total: {
    label: 'Сколько денег этот человек прислал или привёз за последние 12 месяцев?',
    hint: 'Все деньги, включая переданные из рук в руки; о вещах и товарах спросим позже.',
  },
  usual_frequency: {
    label: 'Как часто этот человек обычно присылает деньги?',
    hint: '«Неприменимо» – если присылал только один раз.',
  },
  usual_amount: 'Сколько этот человек обычно присылает за один раз?',
  channels: {
    label: 'Какими способами присланы деньги и сколько каждым из них?',
    hint: 'До четырёх способов. Без денег, переданных из рук в руки самим человеком или знакомыми.',
  },
  carried_by_hand: {
    label: 'Сколько из этих денег привезено из рук в руки?',
    hint: 'Самим человеком, родственником или другом; 0, если нисколько.',
  },
  goods_value: {
    label: 'Какова стоимость вещей и товаров, которые этот человек прислал или привёз?',
    hint: 'За последние 12 месяцев; 0, если таких не было.',
  },
  reverse_transfers: {
    label: 'Сколько денег домохозяйство отправило этому человеку?',
    hint: 'За последние 12 месяцев; 0, если нисколько.',
  },
  months_worked: 'Сколько месяцев этот человек работал за границей за последние 12 месяцев?',
  ...earningsTexts('other'),
};

const rules = {
  ...consentRules,
  ...costBlockRules,
  ...personRules,
  channels_within_total: 'Суммы по способам отправки вместе не могут превышать общую сумму.',
  carried_within_total:
    'Деньги, переданные из рук в руки и присланные другими способами, вместе не могут превышать общую сумму.',
  channels_account_for_total:
    'Способы отправки и деньги из рук в руки вместе должны составлять общую сумму. Для неизвестной части добавьте «Другой способ» и укажите, почему нет суммы.',
  worked_within_stay: 'Месяцев работы не может быть больше, чем месяцев за границей.',
};

export const household = {
  title: 'Обследование домохозяйств',
  named,
  rows: { members: 'Член семьи', senders: 'Отправитель', 'senders.channels': 'Способ' },
  groups: {
    design: 'Жилище и посещение',
    consent: 'Согласие',
    interview: 'Интервью',
    transfers_block: 'Деньги и товары',
    short_stay: 'Работа за границей менее года',
    spending: 'На что потрачены деньги',
    last_transfer: 'Последний перевод',
  },
  questions: {
    region: 'Регион',
    urban: 'Город или село',
    stratum: 'Страта',
    psu: 'Село или район',
    dwelling: 'Жилище',
    visit_number: 'Которое это посещение?',
    disposition: 'Чем закончилось посещение?',
    language: 'Язык интервью',
    ...consentTexts,
    members: {
      label: 'Кто живёт в этом домохозяйстве?',
      hint: 'Все, кто обычно живёт здесь, включая маленьких детей.',
    },
    'members.sex': 'Пол',
    'members.age': { label: 'Возраст', hint: 'Полных лет; 0 для младенца.' },
    income: {
      label: 'Каков доход всего домохозяйства за последние 12 месяцев?',
      hint: 'Из всех источников, включая деньги из-за границы.',
    },
    receives_remittances:
      'Присылал ли кто-нибудь из-за границы этому домохозяйству деньги или вещи за последние 12 месяцев?',
    senders: {
      label: 'Кто из-за границы присылал деньги или вещи?',
      hint: 'Укажите каждого человека, был он прежде членом домохозяйства или нет.',
    },
    ...prefixed('senders', senders),
    'senders.channels.channel': 'Способ отправки',
    'senders.channels.amount': 'Сумма, присланная этим способом за последние 12 месяцев',
    uses: 'На что потрачены эти деньги?',
    use_food: spentOn('питание'),
    use_education: spentOn('образование'),
    use_health: spentOn('лечение'),
    use_rent: spentOn('аренду жилья'),
    use_ceremonies: spentOn('свадьбы, похороны и другие обряды'),
    use_vehicle: spentOn('автомобиль или другой транспорт'),
    use_rebuilding: spentOn('ремонт или расширение дома'),
    use_new_house: spentOn('новый дом или квартиру'),
    use_business: spentOn('бизнес'),
    use_land: spentOn('землю'),
    use_farming: spentOn('скот и сельское хозяйство'),
    use_debt: spentOn('погашение долгов'),
    use_savings: 'Сколько из этих денег отложено за последние 12 месяцев?',
    use_other: spentOn('другое'),
    last_transfer_known: 'Можете ли вы рассказать о последнем переводе?',
    ...costBlockTexts('последний перевод'),
  },
  rules,
  consents,
  figures: {
    tables: {
      'household-receiving': 'Домохозяйства, получающие деньги или товары',
      'household-receipts': 'Поступления домохозяйств',
      'household-income': 'Доход домохозяйств и полученные деньги',
      'household-channels': 'Поступления домохозяйств по каналам',
      'household-inequality': 'Неравенство поступлений и дохода на человека',
      'household-poverty': 'Бедность с полученными деньгами и без них',
      'household-senders': 'Люди за границей, присылающие деньги или товары',
      'household-channel-use': 'Каналы, которыми пользуются люди за границей',
    },
    indicators: {
      receiving: 'Домохозяйства-получатели',
      'cash-received': 'Полученные деньги',
      'kind-received': 'Полученные товары',
      income: 'Доход домохозяйства',
      'cash-of-income': 'Полученные деньги по отношению к доходу домохозяйства',
      members: 'Члены домохозяйств',
      receipts: 'Полученные деньги среди домохозяйств-получателей',
      'income-per-head': 'Доход на человека',
      'income-per-head-without': 'Доход на человека без полученных денег',
      'income-per-head-change': 'Доход на человека с полученными деньгами за вычетом дохода без них',
      poverty: 'Бедность',
      'poverty-without': 'Бедность без полученных денег',
      'poverty-change': 'Бедность с полученными деньгами за вычетом бедности без них',
      senders: 'Люди за границей, присылающие деньги или товары',
      'channel-use': 'Используемые каналы',
    },
    units: {
      household: 'домохозяйство',
      households: 'домохозяйств',
      person: 'человека',
      persons: 'человек',
      channel: 'используемый канал',
      channels: 'используемых каналов',
    },
  },
} satisfies StudyText<typeof householdV2>;
