/** What is said where shortages are held against what registrants can do, in Tajik. */
import type { skills as english } from '../en/skills.ts';

export const skills: Readonly<Record<keyof typeof english, string>> = {
  'skills.fault.unreadable': 'рӯйхат хонда намешавад: нохунакҳо ва сутунҳоро бинед ({subject})',
  'skills.fault.no-rows': 'дар рӯйхат сатр нест; зери сарлавҳа барои ҳар касб як сатр нависед',
  'skills.fault.too-many':
    'сатрҳо аз ҳад зиёданд: {subject}; дар рӯйхат на бештар аз {other}: камбуди калонтаринро гузоред',
  'skills.fault.column-missing': 'сутуни {subject} нест; онро ба сарлавҳа илова кунед',
  'skills.fault.column-strange': 'сутуни «{subject}» вуҷуд надорад; маълум: {other}. Номашро иваз кунед ё бардоред',
  'skills.fault.column-twice': 'ду сутун «{subject}» ном дорад; якеро бардоред',
  'skills.fault.both-kinds':
    'ё occupation, region, needed нависед, ё occupation, activity, vacancies, unemployed, на ҳардуро якҷоя',
  'skills.fault.empty': 'холӣ буда наметавонад; қимат нависед ё сатрро бардоред',
  'skills.fault.not-a-number': '«{subject}» адади бутун нест; танҳо рақам нависед, масалан 40',
  'skills.fault.nobody-needed': '0 нафар камбуд нест; сатрро бардоред',
  'skills.fault.unknown-occupation':
    'дар ISCO-08 гурӯҳи «{subject}» нест; аз як то чор рақам нависед, барои қувваҳои мусаллаҳ бо сифр дар аввал. Наздиктарин: {other}',
  'skills.fault.unknown-activity': 'дар NACE Rev. 2 бахши «{subject}» нест; ҳарфе аз A то U нависед',
  'skills.fault.unknown-region':
    'дар давра минтақаи «{subject}» нест; барои тамоми кишвар холӣ гузоред. Наздиктарин: {other}',
  'skills.fault.twice': '«{subject}» дар сатри {otherLine} ҳам ҳаст; онҳоро якҷоя кунед',
  'skills.heading': 'Малакаҳо',
  'skills.lead':
    'Ба кишвар чӣ намерасад ва одамони хориҷ, ки ба қайд гирифта шуда, ба интихоб розӣ шудаанд, чиро медонанд.',
  'skills.noRounds': 'Даврае бо чунин феҳрист, ки шумо дида тавонед, нест.',
  'skills.noPage': 'Чунин саҳифа барои нақши шумо ё чунин сатр нест.',
  'skills.noList': 'Рӯйхати камбуд ҳанӯз ворид нашудааст.',
  'skills.listOf': 'Рӯйхати камбуд аз {moment}',
  'skills.occupation': 'Касб',
  'skills.region': 'Минтақа',
  'skills.whole': 'тамоми кишвар',
  'skills.activity': 'Намуди фаъолият',
  'skills.needed': 'Лозим',
  'skills.tension': 'Ҷойи холӣ ба як бекор',
  'skills.noUnemployed': 'бекор нест',
  'skills.same': 'Бақайдгирифтагони ин гурӯҳ',
  'skills.near': 'Аз гурӯҳи хурди он',
  'skills.withheld': 'пинҳон',
  'skills.agreed': 'Бақайдгирифтагоне, ки ба интихоб розианд',
  'skills.countsLead':
    'Танҳо онҳое ҳисоб мешаванд, ки ба интихоб розӣ шудаанд. Ададҳо то панҷ яклухт шудаанд; камтар аз {least}, ё он ҷо, ки тарҳ онро ошкор мекард, чизе нишон дода намешавад. Ин одамон худашон ба қайд гирифта шудаанд ва намояндаи каси дигар нестанд.',
  'skills.download': 'Ҷадвал дар CSV',
  'skills.shortlist': 'Кӣ мувофиқ аст',
  'skills.bring': 'Ворид кардани рӯйхат',
  'skills.list': 'Рӯйхат',
  'skills.bringHint':
    'Аз ҷадвали электронӣ гузоред: сутунҳои occupation, region, needed; ё occupation, activity, vacancies, unemployed, ки аз онҳо камбуд ҳисоб мешавад. Он ҷойи рӯйхати ҳозираро мегирад.',
  'skills.regions': 'Минтақаҳо: {regions}',
  'skills.keep': 'Нигоҳ доштани ин рӯйхат',
  'skills.reasonOnPage': 'дар саҳифа ворид шуд',
  'skills.imported':
    'Рӯйхат нигоҳ дошта шуд, сатрҳо: {rows}. Гирифта нашуд, зеро он ҷо бекорон ҳамон қадар ё бештаранд: {enough}.',
  'skills.notImported': 'Ҳеҷ чиз тағйир наёфт. Чиро ислоҳ бояд кард: {count}',
  'skills.line': 'Сатри {line}',
  'skills.archived': 'Ҳеҷ чиз тағйир наёфт: давра дар бойгонӣ аст.',
  'skills.fits': 'Кӣ мувофиқ аст: {what}',
  'skills.shortlistLead':
    'Ин ҷо ном нест. Шумо мебинед, ки одамон чӣ кор мекунанд ва чаро мувофиқанд, ва ба онҳо танҳо бо паёме муроҷиат карда метавонед, ки ба ҷойи шумо фиристода мешавад. Он ки шумо онҳоро дидед, дар сабти худи онҳо навишта мешавад ва онҳо хонда метавонанд.',
  'skills.nobody': 'Аз онҳое, ки ба интихоб розӣ шудаанд, ба ин сатр касе мувофиқ нест.',
  'skills.best': 'Мувофиқтаринҳо нишон дода шудаанд: {count}.',
  'skills.score': '{score} аз 100 хол',
  'skills.why': 'Чаро',
  'skills.reason.same-unit': 'ҳамин касб: {what}',
  'skills.reason.same-group': 'касби ин гурӯҳ: {what}',
  'skills.reason.same-minor': 'касби наздик: {what}',
  'skills.reason.field': 'соҳаи таҳсил: {what}',
  'skills.reason.skills': 'малакаҳо: {what}',
  'skills.reason.language': 'забони корӣ: {what}',
  'skills.reason.returns': 'мехоҳад баргардад',
  'skills.reason.region': 'аз ҳамин минтақа аст: {what}',
  'skills.said': 'Дар бораи худ чӣ гуфтааст',
  'record.did.registrant-listed': 'Дар рӯйхати одамони мувофиқ дида шуд',
  'record.stopMatchingLead':
    'Шумо ба интихоби кор розӣ шудаед, барои ҳамин кормандон мебинанд, ки шумо чиро медонед, вале на он ки шумо кистед. Инро дарҳол қатъ кардан мумкин аст.',
  'record.stopMatching': 'Дигар интихоб накунед',
};
