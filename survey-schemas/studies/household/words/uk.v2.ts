/** The household survey, version 2, in Ukrainian. */
import type { householdV2 } from '../household.v2.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { prefixed } from '../../../language/words/prefixed.ts';
import { consentRules, consentTexts } from '../../blocks/words/uk/consent-block.ts';
import { interview as consents } from '../../blocks/words/uk/consents.ts';
import { costBlockRules, costBlockTexts } from '../../blocks/words/uk/cost-block.ts';
import { earningsTexts, personRules, standingTexts } from '../../blocks/words/uk/person-block.ts';
import { named } from './uk.named.ts';

const spentOn = (what: string) => `Скільки з цих грошей витрачено на ${what} за останні 12 місяців?`;

const senders = {
  relationship: 'Ким ця людина доводиться голові домогосподарства?',
  former_member: 'Чи жила ця людина в цьому домогосподарстві до відʼїзду за кордон?',
  sex: 'Стать цієї людини',
  age: 'Скільки років цій людині?',
  country: 'У якій країні живе ця людина?',
  months_abroad: {
    label: 'Скільки місяців ця людина пробула за кордоном?',
    hint: 'Повних місяців, за всі поїздки разом.',
  },
  intended_stay: 'Як довго ця людина має намір пробути за кордоном, рахуючи від дня відʼїзду?',
  leaving_reason: 'Якою була головна причина відʼїзду?',
  ...standingTexts('other'),
  transfers: 'Скільки разів ця людина надсилала гроші за останні 12 місяців?',
  cash_total: {
    label: 'Скільки грошей ця людина надіслала або привезла за останні 12 місяців?',
    hint: 'Усі гроші, разом із переданими з рук у руки; про речі й товари запитаємо згодом.',
  },
  usual_frequency: {
    label: 'Як часто ця людина зазвичай надсилає гроші?',
    hint: '«Не стосується» – якщо надсилала лише один раз.',
  },
  usual_amount: 'Скільки ця людина зазвичай надсилає за один раз?',
  channels: {
    label: 'Якими способами надіслано гроші та скільки кожним із них?',
    hint: 'До чотирьох способів. Без грошей, переданих із рук у руки самою людиною або знайомими.',
  },
  carried_by_hand: {
    label: 'Скільки з цих грошей передали з рук у руки?',
    hint: 'Привезла сама людина, родич або друг; 0, якщо нічого.',
  },
  goods_value: {
    label: 'Скільки коштували речі й товари, які ця людина надіслала або привезла?',
    hint: 'За останні 12 місяців; 0, якщо таких не було.',
  },
  reverse_transfers: {
    label: 'Скільки грошей домогосподарство надіслало цій людині?',
    hint: 'За останні 12 місяців; 0, якщо нічого.',
  },
  months_worked: 'Скільки місяців ця людина працювала за кордоном за останні 12 місяців?',
  ...earningsTexts('other'),
};

const rules = {
  ...consentRules,
  ...costBlockRules,
  ...personRules,
  channels_within_total: 'Суми за способами надсилання разом не можуть бути більшими за загальну суму.',
  carried_within_total:
    'Гроші, передані з рук у руки та надіслані іншими способами, разом не можуть бути більшими за загальну суму.',
  channels_account_for_total:
    'Способи надсилання та гроші з рук у руки разом мають становити загальну суму. Для невідомої частини додайте «Інший спосіб» і вкажіть, чому немає суми.',
  worked_within_stay: 'Місяців роботи не може бути більше, ніж місяців за кордоном.',
};

export const household = {
  title: 'Обстеження домогосподарств',
  named,
  groups: {
    design: 'Житло і відвідування',
    consent: 'Згода',
    interview: 'Інтервʼю',
    transfers_block: 'Гроші та товари',
    short_stay: 'Робота за кордоном менше ніж рік',
    spending: 'На що витрачено гроші',
    last_transfer: 'Останній переказ',
  },
  rows: { members: 'Особа', senders: 'Відправник', 'senders.channels': 'Спосіб' },
  questions: {
    region: 'Регіон',
    urban: 'Місто чи село',
    stratum: 'Страта',
    psu: 'Село або район',
    dwelling: 'Житло',
    visit_number: 'Котре це відвідування?',
    disposition: 'Чим закінчилося відвідування?',
    language: 'Мова інтервʼю',
    ...consentTexts,
    members: {
      label: 'Хто живе в цьому домогосподарстві?',
      hint: 'Усі, хто зазвичай живе тут, разом із малими дітьми.',
    },
    'members.sex': 'Стать',
    'members.age': { label: 'Вік', hint: 'Повних років; 0 для немовляти.' },
    income: {
      label: 'Яким був дохід усього домогосподарства за останні 12 місяців?',
      hint: 'З усіх джерел, разом із грошима з-за кордону.',
    },
    receives_remittances: 'Чи надсилав хтось з-за кордону цьому домогосподарству гроші або речі за останні 12 місяців?',
    senders: {
      label: 'Хто з-за кордону надсилав гроші або речі?',
      hint: 'Укажіть кожну людину, байдуже, чи була вона раніше членом домогосподарства.',
    },
    ...prefixed('senders', senders),
    'senders.channels.channel': 'Спосіб надсилання',
    'senders.channels.amount': 'Сума, надіслана цим способом за останні 12 місяців',
    uses: 'На що витрачено ці гроші?',
    use_food: spentOn('харчування'),
    use_education: spentOn('освіту'),
    use_health: spentOn('лікування'),
    use_rent: spentOn('оренду житла'),
    use_ceremonies: spentOn('весілля, похорони та інші обряди'),
    use_vehicle: spentOn('автомобіль або інший транспорт'),
    use_rebuilding: spentOn('ремонт або розширення будинку'),
    use_new_house: spentOn('новий будинок або квартиру'),
    use_business: spentOn('власну справу'),
    use_land: spentOn('землю'),
    use_farming: spentOn('худобу та сільське господарство'),
    use_debt: spentOn('погашення боргів'),
    use_savings: 'Скільки з цих грошей відкладено за останні 12 місяців?',
    use_other: spentOn('інше'),
    last_transfer_known: 'Чи можете ви розповісти про останній переказ?',
    ...costBlockTexts('останній переказ'),
  },
  rules,
  consents,
  figures: {
    tables: {
      'household-receiving': 'Домогосподарства, що отримують гроші або товари',
      'household-receipts': 'Надходження домогосподарств',
      'household-income': 'Дохід домогосподарств та отримані гроші',
      'household-channels': 'Надходження домогосподарств за каналами',
      'household-inequality': 'Нерівність надходжень і доходу на особу',
      'household-poverty': 'Бідність з отриманими грошима та без них',
      'household-senders': 'Люди за кордоном, які надсилають гроші або товари',
      'household-channel-use': 'Канали, якими користуються люди за кордоном',
    },
    indicators: {
      receiving: 'Домогосподарства-отримувачі',
      'cash-received': 'Отримані гроші',
      'kind-received': 'Отримані товари',
      income: 'Дохід домогосподарства',
      'cash-of-income': 'Отримані гроші відносно доходу домогосподарства',
      members: 'Члени домогосподарств',
      receipts: 'Отримані гроші серед домогосподарств-отримувачів',
      'income-per-head': 'Дохід на особу',
      'income-per-head-without': 'Дохід на особу без отриманих грошей',
      'income-per-head-change': 'Дохід на особу з отриманими грошима мінус дохід без них',
      poverty: 'Бідність',
      'poverty-without': 'Бідність без отриманих грошей',
      'poverty-change': 'Бідність з отриманими грошима мінус бідність без них',
      senders: 'Люди за кордоном, які надсилають гроші або товари',
      'channel-use': 'Використовувані канали',
    },
    units: {
      household: 'домогосподарство',
      households: 'домогосподарств',
      person: 'особу',
      persons: 'осіб',
      channel: 'використовуваний канал',
      channels: 'використовуваних каналів',
    },
  },
} satisfies StudyText<typeof householdV2>;
