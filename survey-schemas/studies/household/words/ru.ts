/** The household survey in Russian: what version 3 says beside version 2. */
import type { householdV3 } from '../household.v3.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { breakdownCodes, breakdownNames, shareNames } from '../../blocks/words/ru/figures.ts';
import { benchmarkDimensionNames, benchmarkNames, benchmarkUnits } from '../../blocks/words/ru/benchmarks.ts';
import { volumeCostCodes, volumeCostDimensionNames, volumeCostNames } from '../../blocks/words/ru/costs-by-volume.ts';
import { household as version2 } from './ru.v2.ts';
import { namedInVersion3 } from './ru.named.ts';

export const household = {
  ...version2,
  named: namedInVersion3,
  questions: {
    ...version2.questions,
    'senders.was_here':
      'Был ли этот человек здесь, в стране, где идёт опрос, за последние 12 месяцев, хотя бы недолго?',
    'senders.capital_transfers': {
      label: 'Сколько этот человек дал единовременно на дом, землю или своё дело либо простил долга?',
      hint: 'За последние 12 месяцев, деньгами или имуществом, сверх уже названного; 0, если нисколько.',
    },
    social_benefits: {
      label: 'Сколько домохозяйство получило пенсий и других социальных выплат из других стран?',
      hint: 'За последние 12 месяцев, от государства или фонда той страны; 0, если нисколько.',
    },
  },
  figures: {
    tables: {
      ...version2.figures.tables,
      'household-remittances': 'Личные денежные переводы домохозяйствам',
      'household-total-remittances': 'Совокупные денежные переводы домохозяйствам',
      'household-compensation': 'Оплата труда до вычетов',
      'household-reverse-transfers': 'Переводы отсюда людям за рубежом и сальдо',
      'household-transfers': 'Личные трансферты домохозяйствам',
      'household-transfers-by-way': 'Личные трансферты деньгами по каналам',
      'household-cross-checks': 'Перекрёстная проверка отправленных сумм',
      'household-uses': 'На что пошли полученные деньги',
      'household-dependence': 'Зависимость от переводов',
      'household-per-head': 'Переводы на человека',
      'household-providers': 'Поставщик только последнего перевода',
      'household-people-abroad': 'Отправители за рубежом по сроку пребывания',
      'household-frequency': 'Как часто присылают деньги',
      'household-transfer-size': 'Число и размер переводов',
      'household-benchmarks': 'Домохозяйства рядом с внешними показателями',
      'household-transfer-costs': 'Стоимость переводов по объёмам обследования домохозяйств',
    },
    indicators: {
      ...version2.figures.indicators,
      'personal-remittances': 'Личные денежные переводы',
      'total-remittances': 'Совокупные денежные переводы',
      'gross-compensation': 'Оплата труда до вычетов',
      'reverse-transfers': 'Обратные переводы',
      'personal-transfers': 'Личные трансферты',
      'cash-transfers': 'Личные трансферты деньгами',
      'usual-amounts': 'Обычная сумма, умноженная на обычную частоту',
      'usual-of-reported': 'Обычные суммы по отношению к названному итогу',
      spent: 'Потраченные деньги',
      'over-half-of-income': 'Домохозяйства-получатели, у которых переводы – более половины дохода',
      'share-of-income':
        'Доля переводов в доходе домохозяйства-получателя (больше 100 %, если получено больше названного дохода)',
      'remittances-of-income': 'Личные денежные переводы по отношению к доходу всех домохозяйств',
      'remittances-per-head': 'Личные денежные переводы на человека',
      'last-transfer': 'Домохозяйства по поставщику последнего перевода, при любой сумме',
      'usual-frequency': 'Отправители за рубежом по частоте',
      'transfers-made': 'Сделанные переводы',
      'transfer-size': 'Размер перевода (по средней сумме каждого отправителя)',
      'transfer-size-one-channel':
        'Размер перевода по каналу (по средней сумме отправителей, у которых он единственный)',
      'personal-remittances-by-corridor': 'Личные денежные переводы по коридорам',
      'net-transfers': 'Личные трансферты за вычетом обратных переводов',
      'transfers-received': 'Личные трансферты деньгами и вещами среди домохозяйств-получателей',
      'personal-transfers-by-form': 'Личные трансферты по форме',
      ...shareNames,
      'personal-transfers-by-region': 'Личные трансферты по региону получения',
      'usual-less-reported': 'Обычные суммы за вычетом названного итога',
      'cash-transfers-by-kind': 'Личные трансферты деньгами по виду канала',
      'cash-transfers-by-channel': 'Личные трансферты деньгами по каналам',
      'spent-by-use': 'Потраченные деньги по назначению',
      ...benchmarkNames,
      ...volumeCostNames,
    },
    units: { ...version2.figures.units, ...benchmarkUnits, transfer: 'перевод', transfers: 'переводов' },
    dimensions: {
      ...breakdownNames,
      ...benchmarkDimensionNames,
      ...volumeCostDimensionNames,
      country_group: 'Группа стран',
      stay_length: 'Срок пребывания',
      channel_kind: 'Вид канала',
      relationship: 'Родство с главой домохозяйства',
      use: 'Использование денег',
      provider_type: 'Вид поставщика',
      was_here: 'Был(а) в стране за последние 12 месяцев',
      frequency: 'Частота переводов',
    },
    codes: {
      ...breakdownCodes,
      ...volumeCostCodes,
      country_group: {
        eaeu: 'Евразийский экономический союз',
        eu: 'Европейский союз',
        gcc: 'страны Персидского залива',
        other: 'другие страны',
      },
      stay_length: { under_12_months: 'менее 12 месяцев', '12_months_and_more': '12 месяцев и более' },
      channel_kind: { formal: 'официальный', informal: 'неофициальный' },
    },
  },
} satisfies StudyText<typeof householdV3>;
