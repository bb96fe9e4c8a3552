/** What the page of two releases side by side says, in Russian. */
import type { comparison as english } from '../en/comparison.ts';

export const comparison = {
  'comparison.title': 'Два выпуска рядом',
  'comparison.lead': '{after} рядом с прежним: {before}',
  'comparison.none': 'Двух таких выпусков одного раунда и одной серии нет.',
  'comparison.link': 'Сравнить с прежним',
  'comparison.others': 'Сравнить с другим выпуском этого раунда',
  'comparison.causes': 'Чем ещё они различаются',
  'comparison.noCause': 'Ничем: ответы, курсы, настройки и код те же.',
  'comparison.cause.answers':
    'Ответами: пришли новые анкеты, какие-то исправлены или отозваны, либо выборка описана заново. Обычно показатели от этого меняются понемногу; если изменение велико, посмотрите, что пришло.',
  'comparison.cause.rates': 'Обменными курсами: суммы в других валютах пересчитаны по другим курсам.',
  'comparison.cause.period': 'Отчётным периодом: показатели относятся к другим месяцам.',
  'comparison.cause.currency': 'Валютой отчётности: суммы одного выпуска нельзя сопоставлять с суммами другого.',
  'comparison.cause.outside': 'Внешними показателями: они добавлены, изменены или убраны.',
  'comparison.cause.code': 'Версией кода. Изменился ли метод, сказано в описании изменений.',
  'comparison.cause.study': 'Анкетой «{study}»: её версией или текстом.',
  'comparison.cause.setting': 'Настройкой раунда «{setting}».',
  'comparison.table': 'Таблица',
  'comparison.became': 'Что стало с показателем',
  'comparison.before': 'Прежде',
  'comparison.after': 'Теперь',
  'comparison.difference': 'Разница',
  'comparison.inStandardErrors': 'В стандартных ошибках',
  'comparison.counts':
    'Каждый показатель любого из выпусков считается один раз. У цены их три – полная стоимость, комиссия и курсовая наценка; в файлах и в списке выпусков это одна строка.',
  'comparison.moved': 'Показатели, которые изменились',
  'comparison.nothingMoved': 'Все показатели прежние.',
  'comparison.outcome.moved': 'Изменился',
  'comparison.outcome.same': 'Прежний',
  'comparison.outcome.shown': 'Теперь показан',
  'comparison.outcome.withheld': 'Теперь скрыт',
  'comparison.outcome.new': 'Новый',
  'comparison.outcome.gone': 'Исчез',
  'comparison.outcome.hidden': 'Скрыт в обоих',
} satisfies Readonly<Record<keyof typeof english, string>>;
