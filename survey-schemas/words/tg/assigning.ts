/** What is said where it is named who goes out, and where to, in Tajik. */
import type { assigning as english } from '../en/assigning.ts';

export const assigning = {
  'assigning.fault.unreadable': 'ҷадвал хонда намешавад: нохунакҳо ва сутунҳоро бинед ({subject})',
  'assigning.fault.no-rows': 'дар ҷадвал сатр нест',
  'assigning.fault.column-missing': 'сутуни {subject} нест',
  'assigning.fault.column-strange': 'сутуни «{subject}» нест; маълум: {other}',
  'assigning.fault.column-twice': 'ду сутун «{subject}» ном дорад',
  'assigning.fault.empty': 'набояд холӣ бошад',
  'assigning.fault.other-name': '«{subject}» дар сатри {otherRow} «{other}» ном дорад',
  'assigning.fault.other-team': '«{subject}» дар сатри {otherRow} дар гурӯҳи «{other}» аст',
  'assigning.fault.given-twice': 'ба «{subject}» ин дар сатри {otherRow} ҳам дода шудааст',
  'assigning.fault.no-name': '«{subject}» нав аст: номашро нависед',
  'assigning.fault.bad-id': 'идентификатор на зиёда аз 31 ҳарфи хурди лотинӣ, рақам ва дефис дорад',
  'assigning.fault.bad-name': 'ном на зиёда аз 100 аломат дорад',
  'assigning.fault.bad-team': 'номи гурӯҳ на зиёда аз 31 ҳарфи хурди лотинӣ, рақам ва дефис дорад',
  'assigning.fault.bad-psu': 'рамзи ҷой на зиёда аз 64 аломат дорад',
  'assigning.fault.too-many': '«{subject}»: ҷойҳо аз он зиёданд, ки як кас рафта тавонад; на зиёда аз 200',
  'assigning.fault.unknown-instrument': 'дар давр саволномаи «{subject}» нест',
  'assigning.fault.no-link': '«{subject}»-ро мусоҳибагирон пур намекунанд',
  'assigning.fault.unknown-place': 'дар асоси интихоб барои ин саволнома ҷойи «{subject}» нест',
  'assigning.fault.which-instrument': 'ҷойи «{subject}» дар якчанд саволнома ҳаст; кадомашро нависед: {other}',
  'assigning.row': 'Сатри {row}',
  'assigning.heading': 'Муайян кардани он ки кӣ ба куҷо меравад',
  'assigning.one': 'Як мусоҳибагир',
  'assigning.many': 'Якбора чанд нафар',
  'assigning.id': 'Идентификатор, масалан zarina',
  'assigning.idHint': 'Дар ҳар мусоҳиба ба ҷои ном меистад.',
  'assigning.name': 'Ном, танҳо барои идора',
  'assigning.team': 'Гурӯҳ (нозири он ин корро мебинад)',
  'assigning.places': 'Ҷойҳо, дар ҳар сатр якто',
  'assigning.placesHint':
    'Рамзи ҷой; агар он дар якчанд саволнома бошад, пеш аз он саволнома: household KH-014. Аз ҳоло ин тамоми кори ӯст.',
  'assigning.save': 'Нигоҳ доштан',
  'assigning.table': 'Ҷадвал',
  'assigning.tableHint':
    'Аз ҷадвали электронӣ гузоред: сутунҳои enumerator, name, team, place, барои ҳар ҷой як сатр; instrument, агар ҷой якчандто дошта бошад. Ки дар он аст, аз ҳоло он чиро мекунад, ки навишта шудааст; дигарон бетағйир мемонанд.',
  'assigning.change': 'Тағйир додан',
  'assigning.reason': 'дар саҳифаи мусоҳибагирон навишта шуд',
  'assigning.notDone': 'Чизе тағйир дода нашуд. Бояд ислоҳ шавад: {count}',
  'assigning.changed':
    'Дигар чизе тағйир дода нашуд: дар ин муддат «{id}»-ро каси дигар тағйир дод. Ҳолати ҳозираро бинед; навиштаи шумо дар поён аст.',
  'assigning.over': 'Чизе тағйир дода нашуд: давр баста аст.',
  'assigning.done':
    'Нигоҳ дошта шуд: нав {added}, тағйирёфта {changed}. Телефонҳо инро ҳангоми пайвасти навбатӣ мефаҳманд.',
  'assigning.free': 'Ҷойҳое, ки ба он касе таъин нашудааст',
  'assigning.more': 'ва боз {count}',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
