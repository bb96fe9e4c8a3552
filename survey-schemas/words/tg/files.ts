/** What the files of a release say besides their figures, in Tajik. */
import type { files as english } from '../en/files.ts';

export const files = {
  'files.notes': 'Эзоҳҳо',
  'files.sheet': 'Варақ',
  'files.table': 'Ҷадвал',
  'files.rows': 'Сатрҳо',
  'files.withheld': 'Сатрҳои пинҳон',
  'files.country': 'Кишвар',
  'files.period': 'Давраи ҳисоботӣ',
  'files.currency': 'Асъори ҳисобот',
  'files.snapshot': 'Акси маълумот',
  'files.subject': 'Мавзуъ',
  'files.note': 'Эзоҳ',
  'files.warning': 'Пеш аз истифодаи ин нишондиҳандаҳо бидонед',
  'files.rounding': 'Яклухткунӣ',
  'files.roundingNote':
    'Дар нишондиҳандаҳо рақамҳо аз он чи ҳифзи маълумот иҷозат медиҳад, бештар нестанд. Шумораи одамон то панҷ яклухт шудааст. Чашмакҳо қолаб доранд; барои дидани ҳамаи рақамҳо чашмакро пахш кунед.',
  'files.withheldNote':
    'Нишондиҳанда пинҳон аст, агар дар бораи одамони хеле кам бошад, аз ҳад ноаниқ бошад ё нишондиҳандаи дигарро ошкор кунад. Дар ҷадвалҳои файлҳо сатр дар ҷояш мемонад ва сабабро мегӯяд.',
  'files.qualityNote':
    '«Истифода мумкин»: коэффитсиенти вариатсия на бештар аз {publish}. «Бо эҳтиёт»: на бештар аз {caution} ё дараҷаи озодӣ кам аст. «Нопурра»: зиёда аз {unknown} ҷавобҳо номаълуманд, бинобар ин нишондиҳанда кам аст.',
  'files.limitsNote': 'Ҳудуди боэътимод: {level}.',
  'files.points': 'бандҳои фоизӣ',
  'files.tidyNote': 'Ҳамин нишондиҳандаҳо бо рамз ба ҷои калима, барои барномаҳо: {file}.',
  'report.methods': 'Усулҳо',
  'report.weights': 'Вазнҳо, {study}: {steps}. Натиҷаи ҳар қадам дар китоби ҷадвалҳо ҳаст.',
  'report.limits': 'Маҳдудиятҳои ин нишондиҳандаҳо',
  'report.contact': 'Тамос',
  'report.contents': 'Мундариҷа',
  'report.firstRows': '{shown} сатр аз {rows}, ки камтар тақсим шудаанд; ҳамаашон дар китоби ҷадвалҳо ҳастанд.',
  'report.withheldRows':
    'Аз {rows, plural, one {# сатр} other {# сатр}} {withheld} пинҳон аст{reasons}; китоби ҷадвалҳо ҳар якро меорад.',
  'report.priceRows':
    'Гурӯҳҳои самтҳо, баъд ҳар самт дар маҷмӯъ: аввал онҳое, ки аз онҳо пули бештар мегузарад, дигарон аз арзонтарин. {shown} нарх аз {rows}; аз рӯи намуди хизматрасон, асъори пардохт ва тарзи пардохт, бо парокандагӣ ва хизматҳои алоҳида, дар китоби ҷадвалҳо.',
  'report.more': 'Ҷадвалҳои дигар',
  'column.splits': 'Тақсим аз рӯи',
  'column.lower': 'Ҳадди поёнӣ',
  'column.upper': 'Ҳадди болоӣ',
  'column.reason': 'Чаро пинҳон аст',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
