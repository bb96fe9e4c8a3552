/** What the page says that shows an enumerator all their work, in Tajik. */
import type { WorkWords } from '../work-words.ts';

export const work = {
  'work.title': 'Кори шумо',
  'work.code': 'Рамз',
  'work.codeAdvice': 'Рамзеро, ки идора ба шумо додааст, нависед: ёздаҳ ҳарф ва рақам. Он {here} истифода мешавад.',
  'work.show': 'Кори маро нишон диҳед',
  'work.mistyped': 'Дар рамз як аломат нодуруст аст. Онро бори дигар санҷед.',
  'work.notACode': 'Ин рамз нест: рамз аз ёздаҳ ҳарф ва рақам иборат аст.',
  'work.asking': 'Кори шумо пурсида мешавад …',
  'work.noSignal': 'Алоқа нест',
  'work.noSignalAdvice':
    'Рамз {here} нигоҳ дошта шуд ва вақте ки алоқа пайдо мешавад, худаш аз нав фиристода мешавад. Ҳеҷ чиз гум нашуд.',
  'work.keepsNothing': 'Рамз истифода нашуд',
  'work.keepsNothingAdvice':
    'Ин равзана {here} чизеро нигоҳ намедорад, рамз бошад, танҳо як бор кор мекунад. Суроғаро дар равзанаи оддӣ (на махфӣ) ё дар браузери дигар кушоед.',
  'work.refused': 'Ин рамз кор намекунад',
  'work.another': 'Навиштани рамзи дигар',
  'work.whose': 'Мусоҳибагир {enumerator} · то {time} эътибор дорад',
  'work.trial': 'Барои машқ: он чи дар ин ҷо пур мекунед, ба ягон нишондиҳанда дохил намешавад.',
  'work.none': 'Ҳоло ба шумо коре супорида нашудааст. Ба идора муроҷиат кунед.',
  'work.untouched': 'ҳеҷ чиз оғоз нашудааст',
  'work.begun': 'нотамом: {count}',
  'work.waiting': 'барои фиристодан: {count}',
  'work.attention': 'диққат мехоҳад: {count}',
  'work.delivered': 'расонида шуд: {count}',
  'work.needsSignal': 'ҳоло танҳо бо алоқа кушода мешавад',
  'work.takenAway': 'дигар супорида нашудааст',
  'work.everywhere': 'Тамоми давр',
  'work.asOf': 'Алоқа нест: ин рӯйхати {time} аст.',
  'work.news': 'Кори шумо тағйир ёфт',
  'work.added': 'Нав: {places}',
  'work.gone':
    'Дигар супорида нашудааст: {places}. Он чиро, ки дар он ҷо оғоз шудааст, тамом карда фиристодан мумкин аст.',
  'work.seen': 'Фаҳмо',
} satisfies WorkWords;
