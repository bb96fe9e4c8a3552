/** What the files of a release say besides their figures, in Russian. */
import type { files as english } from '../en/files.ts';

export const files = {
  'files.notes': 'Примечания',
  'files.sheet': 'Лист',
  'files.table': 'Таблица',
  'files.rows': 'Строк',
  'files.withheld': 'Скрыто строк',
  'files.country': 'Страна',
  'files.period': 'Отчётный период',
  'files.currency': 'Валюта отчёта',
  'files.snapshot': 'Снимок данных',
  'files.subject': 'О чём',
  'files.note': 'Примечание',
  'files.warning': 'Прочтите, прежде чем использовать эти показатели',
  'files.rounding': 'Округление',
  'files.roundingNote':
    'В показателях не больше знаков, чем оставляет защита данных. Число людей округлено до пяти. Ячейки отформатированы; все знаки видны при выборе ячейки. Части округлены по отдельности, поэтому их сумма может немного отличаться от целого. Разность, в границы которой входит 0, может и отсутствовать.',
  'files.withheldNote':
    'Показатель скрыт, если он относится к слишком малому числу людей, слишком неточен или выдал бы другой показатель. В таблицах файлов строка остаётся на месте и называет причину.',
  'files.qualityNote':
    '«Можно использовать»: коэффициент вариации не больше {publish}. «С осторожностью»: не больше {caution} или мало степеней свободы. «Неполный»: неизвестно больше {unknown} ответов, поэтому показатель занижен.',
  'files.limitsNote': 'Доверительные границы – {level}.',
  'files.share': 'доля',
  'files.ratio': 'отношение',
  'files.index': 'индекс, прежний раунд = 100',
  'files.points': 'процентные пункты',
  'files.tidyNote': 'Те же показатели с кодами вместо слов, для программ: {file}.',
  'report.methods': 'Методы',
  'report.weights': 'Веса, {study}: {steps}. Что дал каждый шаг, сказано в книге Excel.',
  'report.limits': 'Ограничения этих показателей',
  'report.contact': 'Контакты',
  'report.contents': 'Содержание',
  'report.firstRows': 'Строк показано: {shown} из {rows}, с наименее дробной разбивкой; все они – в книге Excel.',
  'report.restOfSplit':
    'Разбивка «{by}»: показано частей – {shown} из {parts}; на остальные ({left}) приходится {share} того, что показано по всем частям.',
  'report.restUncounted': 'Разбивка «{by}»: показано частей – {shown} из {parts}.',
  'report.withheldRows':
    'Скрыто {withheld} из {rows, plural, one {# строки} few {# строк} many {# строк} other {# строки}}{reasons}; каждая названа в книге Excel.',
  'report.priceRows':
    'Группы коридоров, затем каждый коридор в целом: сначала те, через которые идёт больше денег, остальные – начиная с самых дешёвых. Цен показано: {shown} из {rows}; по типам операторов, валютам выплаты и способам оплаты, с разбросом и отдельными услугами, – в книге Excel.',
  'report.more': 'Другие таблицы',
  'column.splits': 'Разбивка',
  'column.lower': 'Нижняя граница',
  'column.upper': 'Верхняя граница',
  'column.reason': 'Почему скрыто',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
