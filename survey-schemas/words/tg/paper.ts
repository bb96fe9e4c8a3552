/** What stands on forms of a registration on paper, and is said to those who print them, in Tajik. */
import type { paper as english } from '../en/paper.ts';

export const paper = {
  'paper.forms': 'Варақаҳои коғазӣ',
  'paper.of': 'Варақаҳои коғазӣ: {name}',
  'paper.lead':
    'Барои ҷойҳои бе пайвастшавӣ. Ҳар варақа рақами худро дорад: он дар ҳар саҳифа ва дар талоне меистад, ки дар дасти шахс мемонад. Ҳар рақамро як бор чоп кунед ва нависед, ки кадом рақамҳо ба куҷо рафтанд.',
  'paper.language': 'Забони варақа',
  'paper.first': 'Рақами аввал',
  'paper.count': 'Чанд варақа, на бештар аз {most}',
  'paper.show': 'Ин варақаҳоро нишон додан',
  'paper.range':
    'Варақаҳо аз {first} то {last}. Ин саҳифаро аз браузер дар коғази A4 чоп кунед; танҳо варақаҳо чоп мешаванд.',
  'paper.how':
    'Лутфан, хоно нависед. Як хонаро қайд кунед, агар гуфта нашуда бошад, ки якчандто мумкин аст. Ба он чи ҷавоб додан намехоҳед, холӣ гузоред ё ҳаминро қайд кунед.',
  'paper.onlyIf': 'Танҳо агар {condition}:',
  'paper.mayApply': 'Танҳо агар ба шумо дахл дошта бошад:',
  'paper.is': 'ҷавоби {number} «{answer}» бошад',
  'paper.isNot': 'ҷавоби {number} «{answer}» набошад',
  'paper.isOneOf': 'ҷавоби {number} яке аз инҳо бошад: {answers}',
  'paper.isNoneOf': 'ҷавоби {number} ҳеҷ яке аз инҳо набошад: {answers}',
  'paper.oneIs': 'ҷавоби ақаллан яке аз саволҳои {numbers} «{answer}» бошад',
  'paper.answered': 'ба {number} ҷавоб дода шуда бошад',
  'paper.notAnswered': '{number} холӣ монда бошад',
  'paper.and': '{one}, ва {other}',
  'paper.or': '{one}, ё {other}',
  'paper.amount': 'Маблағ',
  'paper.several': 'Якчандтоашро қайд кардан мумкин аст.',
  'paper.writeIn': 'Бо калимаҳо:',
  'paper.writeSeveral': 'Бо калимаҳо, ҳамаи мувофиқҳоро:',
  'paper.agree': 'Ман хондам, ки ҷавобҳоям барои чӣ истифода мешаванд, ва ба он чи қайд кардам, розӣ ҳастам.',
  'paper.placeAndDay': 'Ҷой ва сана',
  'paper.sign': 'Имзо',
  'paper.office': 'Барои идора: ду кас, ҳар кадом ҷудо, ворид мекунанд. То он вақт варақро дар ҷои қулф нигоҳ доред.',
  'paper.slip': 'Талон барои шахс',
  'paper.tearOff': 'Аз ин ҷо канда, ин қисмро нигоҳ доред.',
  'paper.slipSays': 'Шумо варақаро пур кардед: {title}. Он ҳанӯз фиристода нашудааст: онро идора ворид мекунад.',
  'paper.slipNumber': 'Рақами бақайдгирии шуморо идора медиҳад. Онро бо рақами ин варақа пурсед.',
  'paper.slipRecord': 'Дертар шумо метавонед сабти худро дар ин ҷо бинед, ислоҳ кунед ва нест кунед:',
} satisfies Readonly<Record<keyof typeof english, string>>;
