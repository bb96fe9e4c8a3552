/** What the page of two releases side by side says, in Tajik. */
import type { comparison as english } from '../en/comparison.ts';

export const comparison = {
  'comparison.title': 'Ду нашр дар паҳлӯи ҳам',
  'comparison.lead': '{after} дар паҳлӯи нашри пешина: {before}',
  'comparison.none': 'Чунин ду нашри як давр ва як силсила нестанд.',
  'comparison.link': 'Муқоиса бо нашри пешина',
  'comparison.others': 'Муқоиса бо нашри дигари ин давр',
  'comparison.causes': 'Боз чӣ дар онҳо фарқ мекунад',
  'comparison.noCause': 'Ҳеҷ чиз: ҷавобҳо, қурбҳо, танзимот ва рамзи барнома ҳамонанд.',
  'comparison.cause.answers':
    'Ҷавобҳо: мусоҳибаҳо илова, ислоҳ ё бозпас гирифта шуданд, ё интихоб аз нав тавсиф шуд. Аз ин нишондиҳандаҳо одатан андак-андак тағйир меёбанд; агар тағйирот калон бошад, бубинед, ки чӣ омадааст.',
  'comparison.cause.rates': 'Қурби асъор: маблағҳо бо асъори дигар аз рӯи қурбҳои дигар ҳисоб шуданд.',
  'comparison.cause.period': 'Давраи ҳисоботӣ: нишондиҳандаҳо ба моҳҳои дигар тааллуқ доранд.',
  'comparison.cause.currency': 'Асъори ҳисобот: маблағҳои якеро бо дигаре муқоиса кардан мумкин нест.',
  'comparison.cause.outside': 'Нишондиҳандаҳои беруна: онҳо илова, иваз ё гирифта шудаанд.',
  'comparison.cause.code': 'Версияи барнома. Дар тавсифи тағйироти он гуфта шудааст, ки оё усул тағйир ёфтааст.',
  'comparison.cause.study': '«{study}»: версия ё матни он.',
  'comparison.cause.setting': 'Танзими «{setting}»-и давр.',
  'comparison.table': 'Ҷадвал',
  'comparison.became': 'Чӣ тағйир ёфт',
  'comparison.before': 'Пештар',
  'comparison.after': 'Баъдтар',
  'comparison.difference': 'Фарқ',
  'comparison.inStandardErrors': 'Бо хатоҳои стандартӣ',
  'comparison.counts':
    'Ҳар нишондиҳандаи ҳар кадоме аз ду нашр як бор ҳисоб мешавад. Нарх се нишондиҳанда дорад – арзиши умумӣ, ҳаққи хизмат ва фарқияти қурб; дар файлҳо ва дар рӯйхати нашрҳо ин як сатр аст.',
  'comparison.moved': 'Нишондиҳандаҳое, ки тағйир ёфтаанд',
  'comparison.nothingMoved': 'Ҳамаи нишондиҳандаҳо бетағйиранд.',
  'comparison.outcome.moved': 'Тағйир ёфт',
  'comparison.outcome.same': 'Бетағйир',
  'comparison.outcome.shown': 'Акнун нишон дода мешавад',
  'comparison.outcome.withheld': 'Акнун пинҳон аст',
  'comparison.outcome.new': 'Нав',
  'comparison.outcome.gone': 'Дигар нест',
  'comparison.outcome.hidden': 'Дар ҳарду пинҳон',
} satisfies Readonly<Record<keyof typeof english, string>>;
