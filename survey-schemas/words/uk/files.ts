/** What the files of a release say besides their figures, in Ukrainian. */
import type { files as english } from '../en/files.ts';

export const files = {
  'files.notes': 'Примітки',
  'files.sheet': 'Аркуш',
  'files.table': 'Таблиця',
  'files.rows': 'Рядків',
  'files.withheld': 'Приховано рядків',
  'files.country': 'Країна',
  'files.period': 'Звітний період',
  'files.currency': 'Валюта звітності',
  'files.snapshot': 'Знімок даних',
  'files.subject': 'Про що',
  'files.note': 'Примітка',
  'files.warning': 'Прочитайте, перш ніж використовувати ці показники',
  'files.rounding': 'Округлення',
  'files.roundingNote':
    'У показниках не більше знаків, ніж залишає захист даних. Кількість людей округлено до пʼяти. Клітинки відформатовано; усі знаки видно, якщо вибрати клітинку. Частини округлено окремо, тому їхня сума може трохи відрізнятися від цілого. Різниці, у межі якої входить 0, може й не бути.',
  'files.withheldNote':
    'Показник приховано, якщо він стосується замалої кількості людей, надто неточний або видав би інший показник. У таблицях файлів рядок залишається на місці й називає причину.',
  'files.qualityNote':
    '«Можна використовувати»: коефіцієнт варіації не більший за {publish}. «З обережністю»: не більший за {caution} або мало ступенів вільності. «Неповний»: невідомо понад {unknown} відповідей, тому показник занижений.',
  'files.limitsNote': 'Довірчі межі – {level}.',
  'files.share': 'частка',
  'files.ratio': 'відношення',
  'files.index': 'індекс, попередній раунд = 100',
  'files.points': 'відсоткові пункти',
  'files.tidyNote': 'Ті самі показники з кодами замість слів, для програм: {file}.',
  'report.methods': 'Методи',
  'report.weights': 'Ваги, {study}: {steps}. Що дав кожен крок, сказано у книзі таблиць.',
  'report.limits': 'Обмеження цих показників',
  'report.contact': 'Контакти',
  'report.contents': 'Зміст',
  'report.firstRows': 'Показано рядків: {shown} із {rows}, з найменш дрібним поділом; усі вони – у книзі таблиць.',
  'report.restOfSplit':
    'Поділ «{by}»: показано частин – {shown} із {parts}; на решту ({left}) припадає {share} того, що показано за всіма частинами.',
  'report.restUncounted': 'Поділ «{by}»: показано частин – {shown} із {parts}.',
  'report.withheldRows':
    'Приховано {withheld} із {rows, plural, one {# рядка} few {# рядків} many {# рядків} other {# рядка}}{reasons}; кожен названо у книзі таблиць.',
  'report.priceRows':
    'Групи коридорів, потім кожен коридор у цілому: спершу ті, якими йде найбільше грошей, решта – починаючи з найдешевших. Показано цін: {shown} із {rows}; за типами операторів, валютами виплати й способами оплати, з розкидом і окремими послугами, – у книзі таблиць.',
  'report.more': 'Інші таблиці',
  'column.splits': 'Поділ',
  'column.lower': 'Нижня межа',
  'column.upper': 'Верхня межа',
  'column.reason': 'Чому приховано',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
