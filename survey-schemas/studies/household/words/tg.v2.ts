/** The household survey, version 2, in Tajik. */
import type { householdV2 } from '../household.v2.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { prefixed } from '../../../language/words/prefixed.ts';
import { consentRules, consentTexts } from '../../blocks/words/tg/consent-block.ts';
import { interview as consents } from '../../blocks/words/tg/consents.ts';
import { costBlockRules, costBlockTexts } from '../../blocks/words/tg/cost-block.ts';
import { earningsTexts, personRules, standingTexts } from '../../blocks/words/tg/person-block.ts';
import { named } from './tg.named.ts';

const spentOn = (what: string) => `Дар 12 моҳи охир чӣ қадари ин пул барои ${what} сарф шуд?`;

const senders = {
  relationship: 'Ин шахс ба сардори хонавода кӣ мешавад?',
  former_member: 'Оё ин шахс пеш аз рафтан ба хориҷа дар ҳамин хонавода зиндагӣ мекард?',
  sex: 'Ҷинси ин шахс',
  age: 'Ин шахс чандсола аст?',
  country: 'Ин шахс дар кадом кишвар зиндагӣ мекунад?',
  months_abroad: {
    label: 'Ин шахс чанд моҳ боз дар хориҷа аст?',
    hint: 'Моҳҳои пурра, ҳамаи будубошҳо якҷоя.',
  },
  intended_stay: 'Ин шахс чанд вақт дар хориҷа буданист, аз рӯзи рафтан ҳисоб карда?',
  leaving_reason: 'Сабаби асосии рафтан чӣ буд?',
  ...standingTexts('other'),
  transfers: 'Дар 12 моҳи охир ин шахс чанд бор пул фиристод?',
  cash_total: {
    label: 'Дар 12 моҳи охир ин шахс чанд пул фиристод ё овард?',
    hint: 'Тамоми пул, аз ҷумла дастӣ овардашуда; мол баъдтар пурсида мешавад.',
  },
  usual_frequency: {
    label: 'Ин шахс одатан дар чанд вақт як бор пул мефиристад?',
    hint: '«Дахл надорад» – агар танҳо як бор фиристода бошад.',
  },
  usual_amount: 'Ин шахс одатан як бор чанд пул мефиристад?',
  channels: {
    label: 'Пул бо кадом роҳҳо фиристода шуд ва бо ҳар кадомаш чанд?',
    hint: 'То чор роҳ. Пулеро, ки худи ин шахс ё шиносаш дастӣ овард, нанависед.',
  },
  carried_by_hand: {
    label: 'Аз ин пул чӣ қадараш дастӣ оварда шуд?',
    hint: 'Худи ин шахс, хеш ё дӯст овард; агар набошад, 0.',
  },
  goods_value: {
    label: 'Моле, ки ин шахс фиристод ё овард, чанд пул меистод?',
    hint: 'Дар 12 моҳи охир; агар набошад, 0.',
  },
  reverse_transfers: {
    label: 'Хонавода ба ин шахс чанд пул фиристод?',
    hint: 'Дар 12 моҳи охир; агар набошад, 0.',
  },
  months_worked: 'Дар 12 моҳи охир ин шахс чанд моҳ дар хориҷа кор кард?',
  ...earningsTexts('other'),
};

const rules = {
  ...consentRules,
  ...costBlockRules,
  ...personRules,
  channels_within_total: 'Ҷамъи пули бо ҳар роҳ фиристодашуда аз ҷамъи умумӣ зиёд буда наметавонад.',
  carried_within_total:
    'Пули дастӣ овардашуда ва бо роҳҳои дигар фиристодашуда якҷоя аз ҷамъи умумӣ зиёд буда наметавонад.',
  channels_account_for_total:
    'Роҳҳои интиқол ва пули дастӣ овардашуда бояд якҷоя ба ҷамъи умумӣ баробар шаванд. Барои қисме, ки маълум нест, «Роҳи дигар»-ро илова кунед ва гӯед, ки чаро маблағ нест.',
  worked_within_stay: 'Моҳҳои кор аз моҳҳои будубош дар хориҷа зиёд буда наметавонанд.',
};

export const household = {
  title: 'Тадқиқоти хонаводаҳо',
  named,
  groups: {
    design: 'Манзил ва ташриф',
    consent: 'Розигӣ',
    interview: 'Мусоҳиба',
    transfers_block: 'Пул ва мол',
    short_stay: 'Кор дар хориҷа камтар аз як сол',
    spending: 'Пул ба чӣ сарф шуд',
    last_transfer: 'Интиқоли охирин',
  },
  rows: { members: 'Шахс', senders: 'Фиристанда', 'senders.channels': 'Роҳ' },
  questions: {
    region: 'Минтақа',
    urban: 'Шаҳр ё деҳот',
    stratum: 'Страта',
    psu: 'Деҳа ё маҳалла',
    dwelling: 'Манзил',
    visit_number: 'Ин ташрифи чандум аст?',
    disposition: 'Ташриф чӣ тавр анҷом ёфт?',
    language: 'Забони мусоҳиба',
    ...consentTexts,
    members: {
      label: 'Дар ин хонавода киҳо зиндагӣ мекунанд?',
      hint: 'Ҳамаи касоне, ки одатан дар ин ҷо зиндагӣ мекунанд, аз ҷумла кӯдакони хурдсол.',
    },
    'members.sex': 'Ҷинс',
    'members.age': { label: 'Синну сол', hint: 'Солҳои пурра; барои тифли то яксола 0.' },
    income: {
      label: 'Даромади тамоми хонавода дар 12 моҳи охир чанд буд?',
      hint: 'Аз ҳамаи манбаъҳо, аз ҷумла пул аз хориҷа.',
    },
    receives_remittances: 'Оё дар 12 моҳи охир касе аз хориҷа ба ин хонавода пул ё мол фиристод?',
    senders: {
      label: 'Дар хориҷа кӣ пул ё мол фиристод?',
      hint: 'Ҳар шахсро нависед, новобаста аз он ки пештар аъзои хонавода буд ё не.',
    },
    ...prefixed('senders', senders),
    'senders.channels.channel': 'Роҳи интиқол',
    'senders.channels.amount': 'Маблағе, ки дар 12 моҳи охир бо ин роҳ фиристода шуд',
    uses: 'Пул ба чӣ сарф шуд?',
    use_food: spentOn('хӯрокворӣ'),
    use_education: spentOn('таҳсил'),
    use_health: spentOn('табобат'),
    use_rent: spentOn('иҷораи манзил'),
    use_ceremonies: spentOn('тӯй, маъракаи дафн ва маросимҳои дигар'),
    use_vehicle: spentOn('мошин'),
    use_rebuilding: spentOn('таъмир ё васеъ кардани хона'),
    use_new_house: spentOn('ҳавлӣ ё хонаи нав'),
    use_business: spentOn('тиҷорат'),
    use_land: spentOn('замин'),
    use_farming: spentOn('чорво ва кишоварзӣ'),
    use_debt: spentOn('адои қарз'),
    use_savings: 'Дар 12 моҳи охир чӣ қадари ин пул пасандоз шуд?',
    use_other: spentOn('чизҳои дигар'),
    last_transfer_known: 'Метавонед дар бораи интиқоли охирин нақл кунед?',
    ...costBlockTexts('интиқоли охирин'),
  },
  rules,
  consents,
  figures: {
    tables: {
      'household-receiving': 'Хонаводаҳое, ки пул ё мол мегиранд',
      'household-receipts': 'Он чи хонаводаҳо гирифтанд',
      'household-income': 'Даромади хонаводаҳо ва пули гирифташуда',
      'household-channels': 'Он чи хонаводаҳо гирифтанд, аз рӯи роҳи интиқол',
      'household-inequality': 'Нобаробарии маблағҳои гирифташуда ва даромад ба сари аҳолӣ',
      'household-poverty': 'Камбизоатӣ бо пули гирифташуда ва бе он',
      'household-senders': 'Одамони дар хориҷабуда, ки пул ё мол мефиристанд',
      'household-channel-use': 'Роҳҳое, ки одамони дар хориҷабуда истифода мебаранд',
    },
    indicators: {
      receiving: 'Хонаводаҳои гиранда',
      'cash-received': 'Пули гирифташуда',
      'kind-received': 'Моли гирифташуда',
      income: 'Даромади хонавода',
      'cash-of-income': 'Пули гирифташуда нисбат ба даромади хонавода',
      members: 'Аъзои хонаводаҳо',
      receipts: 'Пули гирифташуда, дар байни хонаводаҳои гиранда',
      'income-per-head': 'Даромад ба сари аҳолӣ',
      'income-per-head-without': 'Даромад ба сари аҳолӣ бе пули гирифташуда',
      'income-per-head-change': 'Даромад ба сари аҳолӣ бо пули гирифташуда тарҳи даромад бе он',
      poverty: 'Камбизоатӣ',
      'poverty-without': 'Камбизоатӣ бе пули гирифташуда',
      'poverty-change': 'Камбизоатӣ бо пули гирифташуда тарҳи камбизоатӣ бе он',
      senders: 'Одамони дар хориҷабуда, ки пул ё мол мефиристанд',
      'channel-use': 'Роҳҳои истифодашуда',
    },
    units: {
      household: 'хонавода',
      households: 'хонавода',
      person: 'нафар',
      persons: 'нафар',
      channel: 'роҳи истифодашуда',
      channels: 'роҳи истифодашуда',
    },
  },
} satisfies StudyText<typeof householdV2>;
