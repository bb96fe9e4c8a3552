/** What staff can do about a warning of a release, in Tajik: it follows the sentence of the same name, `advice.x` that of `note.x`, where staff read it. */
import type { advice as english } from '../en/advice.ts';

export const advice = {
  'advice.psu-not-in-frame': 'ВАИ-ро ислоҳ кунед ё ин ҷойҳоро ба асоси интихоб илова кунед.',
  'advice.psu-stood-in': 'Агар имкон бошад, дар он ҷо мусоҳиба гузаронед.',
  'advice.psu-missed':
    'Дар он ҷо мусоҳиба гузаронед, стратаҳои онҳоро бо дигарҳо якҷоя кунед ё psuWithoutInterviews-ро ба spread гузоред.',
  'advice.psu-empty': 'Натиҷаи ин ташрифҳоро санҷед.',
  'advice.no-categories-calibrate': '{variable}-ро ба ҷои ин дар calibrate нависед.',
  'advice.below-zero': 'Ҳудуд (bounds) диҳед.',
  'advice.units-unknown': 'Воҳидҳоро ба асоси интихоб ё шумораи мусофиронро ба мусоҳибаҳо илова кунед.',
  'advice.shift-uncounted': 'Шумораро ворид кунед.',
  'advice.shift-counts-differ': 'Шумораҳоро ислоҳ кунед.',
  'advice.shift-overfull': 'Шумораро ислоҳ кунед.',
  'advice.both-directions': 'Дафъаи дигар дар як самт мусоҳиба гузаронед.',
  'advice.crossings-capped':
    'Ин мусоҳибаҳоро санҷед; агар дуруст бошанд, crossingsCap-ро дар танзимоти давр зиёд кунед.',
  'advice.crossings-unknown': 'Агар ёфтани онҳо мумкин бошад, пурсед, ки чанд бор.',
  'advice.repeated-units': 'Такрорро санҷед.',
  'advice.benchmarks-lacking': 'Онҳоро бо remit benchmark import илова кунед.',
  'advice.population-apart':
    'Санҷед, ки аҳолӣ бо ҳазор дода нашудааст ва вазнҳо ва асоси интихоб тамоми кишварро дар бар мегиранд.',
  'advice.remittances-apart':
    'Воҳиди нишондиҳандаи берунаро (ҳазор, миллион ё миллиард) санҷед ва бинед, ки вазнҳо ва асоси интихоб тамоми кишварро дар бар мегиранд.',
  'advice.migrants-apart':
    'Санҷед, ки шумораи муҳоҷирон бо ҳазор дода нашудааст ва ҳамаи кишварҳое, ки онҳо дар он ҷо зиндагӣ мекунанд, ҳастанд.',
  'advice.benchmark-of-other-year': 'Вақте ки нишондиҳандаи соли {wanted} пайдо мешавад, онро илова кунед.',
  'advice.benchmark-without-rate': 'Қурбҳои соли {year}-ро ба давр илова кунед.',
  'advice.benchmark-incomes-lacking': 'Онро бо remit benchmark import илова кунед.',
  'advice.tables-not-compared':
    'Агар яке аз нашрҳо бо версияи пештараи платформа сохта шуда бошад, ҳарду даврро аз нав нашр кунед.',
  'advice.codes-not-compared':
    'Агар ин як ҷой ё як ҷавоб бо ду рамз бошад, дар ҳарду давр ба он як рамз диҳед ва ҳардуро аз нав нашр кунед; агар дар яке аз даврҳо касе дар ин бора нагуфта бошад, ҳеҷ кор кардан лозим нест.',
  'advice.frames-disagree': 'Ҳарду сатри он қисмро бубинед ва санҷед, ки саволҳо дар ин бора чӣ тавр фаҳмида шудаанд.',
  'advice.combined-in-all':
    'Самтҳо ва ҷузъҳо дар ҷадвалҳои ҳар пурсиш ҳастанд. Онҳоро аз рӯи ҳарду ҷамъ кардан мумкин нест, зеро қисми зиёди пул ду бор ба ҳисоб мерафт.',
  'advice.combined-by-corridor':
    'Ҷузъҳо ва фиристандагон дар ҷадвалҳои ҳар пурсиш ҳастанд. Онҳоро аз рӯи ҳарду ҷамъ кардан мумкин нест, зеро қисми зиёди пул ду бор ба ҳисоб мерафт.',
  'advice.single-psu': 'Дар ҷои дуюм мусоҳиба гузаронед ё стратаро бо стратаи ба он монанд якҷоя кунед.',
  'advice.no-exchange-rate': 'Қурбҳоро ба давр илова кунед.',
  'advice.rare': 'Онҳоро remit rates needed, танҳо ба кормандон, номбар мекунад.',
  'advice.and-rare': 'Онҳоро remit rates needed, танҳо ба кормандон, номбар мекунад.',
  'advice.period-rates':
    'Қурбҳои ин моҳҳоро ба давр илова кунед (exchangeRates) ё манбаи қурбҳои ҳаррӯзаро номбар кунед (rateSource) ва аз нав нашр кунед.',
  'advice.transfers-without-rate':
    'Қурбҳои ин моҳҳоро ба давр илова кунед (exchangeRates) ё манбаи қурбҳои ҳаррӯзаро номбар кунед (rateSource) ва аз нав нашр кунед.',
  'advice.unanswered': 'Аз нав пурсед ё бигзор давр ҷавобҳои номавҷудро пур кунад (settings.imputation).',
  'advice.not-imputed': 'Дар settings.imputation-и давр ба синфҳои калонтар ё донорҳои камтар иҷозат диҳед.',
  'advice.imputed-without-replicates': 'Танзими settings.weighting-и даврро ислоҳ кунед.',
  'advice.factor-unknown': 'Дар ин мусоҳибаҳо {variable}-ро пурра кунед.',
  'advice.factor-negative': 'Дар ин мусоҳибаҳо {variable} ё тарзи ҳисоби онро ислоҳ кунед.',
  'advice.parts-exceed-whole': 'Қурбҳои давр ва ин мусоҳибаҳоро санҷед.',
  'advice.incomplete': 'Аз нав пурсед ё миёнаҳоро истифода баред.',
  'advice.no-tables': 'Ба тадқиқот ҳамчун версияи нав ҷадвалҳо илова кунед.',
  'advice.not-computed': 'Сабаб: {why}. Онро ислоҳ кунед ва аз нав нашр кунед.',
  'advice.lacking-columns':
    'Намерасанд: {names}. {count, plural, one {Онро} other {Онҳоро}} ворид кунед ё бигзор давр версияи тадқиқотро бе {count, plural, one {он} other {онҳо}} пурсад.',
  'advice.empty-table': 'Санҷед, ки оё мусоҳибаҳо вазн ва ба саволҳои ин ҷадвалҳо ҷавоб доранд.',
  'advice.empty-breakdown':
    'Мусоҳибаҳои бештар ёрӣ дода метавонанд; вагарна ин тақсимотро аз версияи навбатии тадқиқот хориҷ кунед.',
  'advice.repeated-contacts': 'Дар бораи онҳо қарор қабул кунед: remit registrant duplicates.',
  'advice.few-repeated-contacts': 'Дар бораи онҳо қарор қабул кунед: remit registrant duplicates.',
  'advice.repeated-names': 'Дар бораи онҳо қарор қабул кунед: remit registrant duplicates.',
  'advice.few-repeated-names': 'Дар бораи онҳо қарор қабул кунед: remit registrant duplicates.',
  'advice.registrants-set-aside': 'Ҳеҷ коре лозим нест; remit registrant put-back сабтро аз нав ба ҳисоб мегирад.',
  'advice.few-registrants-set-aside': 'Ҳеҷ коре лозим нест; remit registrant put-back сабтро аз нав ба ҳисоб мегирад.',
  'advice.earlier-version':
    'Онҳо ҳисоб мешаванд, номаълум ҳамчун номаълум нишон дода мешавад. Бигзор мусоҳибон истинодро аз нав кушоянд: мусоҳибаҳои нав аз рӯи версияи ҳозира мешаванд.',
  'advice.corrected': 'Агар бисёр бошанд, бинед, ки аз кистанд: шояд ба мусоҳиб кӯмак лозим аст.',
  'advice.outside-round': 'Соати дастгоҳҳоро санҷед ва бубинед, ки оё онҳо ба ин давр тааллуқ доранд.',
  'advice.period-unfinished': 'Пас аз анҷоми он аз нав нашр кунед; то он вақт нишондиҳандаҳоро пешакӣ номед.',
  'advice.answers-outside-period': 'Давраи ҳисоботии даврро дуруст кунед ё ин ҷавобҳоро ба даври худашон гузаронед.',
  'advice.unlikely-answers': 'Онҳоро санҷед.',
  'advice.stock-untold': 'Аз одамони бештари он ҷо зиндагикунанда пурсед ё кори саҳроиро дароз кунед.',
  'advice.stock-exceeded':
    'Санҷед, ки саволи феҳрист чӣ тавр фаҳмида шудааст, вазнҳоро ва оё ҳамаи бақайдгирифташудагон дар феҳрист ҳастанд: касе, ки ба омор розӣ нашудааст, ҳисоб намешавад.',
  'advice.calibrated-without':
    'Одамони он ҷоро ба бақайдгирӣ даъват кунед ё ин нишондиҳандаҳоро ҳамчун нишондиҳандаи кишварҳои дигар хонед.',
  'advice.calibrated-outside': 'Шумораи кишварҳои намерасидаро ворид кунед (`remit benchmark import`).',
  'advice.calibrated-below': 'Воҳид ва соли шумораро санҷед, ва оё ҳамаи гурӯҳҳои ҷинсу синн ном бурда шудаанд.',
  'advice.volume-without-price': 'Дар он ҷо нархҳоро мушоҳида кунед.',
  'advice.firms-unlisted': 'Санҷед, ки оё ин яке аз онҳост, ки дигар хел навишта шудааст.',
  'advice.quotes-refused':
    'Ба refused-prices.csv нигаред ва қурб ё асъори пардохтро ислоҳ кунед ё marginBounds-ро муқаррар кунед.',
  'advice.transfers-refused':
    'Ба refused-prices.csv нигаред ва қурбҳои давр ё ин мусоҳибаҳоро ислоҳ кунед ё marginBounds-ро муқаррар кунед.',
  'advice.rate-doubt': 'Онро санҷед ва дар тавсифи давр ё дар манбаи он (remit rates) ислоҳ кунед.',
  'advice.rows-withheld': 'Бо тақсимоти калонтар ё мусоҳибаҳои бештар чизи зиёдтар дида мешавад.',
  'advice.rows-withheld-whole':
    'Барои он ки онҳо гуфта шаванд, қисмати аз ҳама камҷавобро аз ҷадвали дигар бароред (нусхаи нави тадқиқот) ё аз чунин одамон бештар пурсед.',
  'advice.category-without-sample': 'Онро бо дигаре якҷоя кунед.',
  'advice.not-converged': 'Категорияҳои хурдро якҷоя кунед, ҷамъҳоро санҷед ё ҳудудро васеътар кунед.',
  'advice.no-solution': 'Онҳоро санҷед, ҳудудро васеътар кунед ё категорияҳоро якҷоя кунед.',
  'advice.no-respondents': 'Онро бо дигаре якҷоя кунед.',
  'advice.class-unknown': 'Чизеро интихоб кунед, ки дар бораи ҷавобнадодагон низ маълум бошад.',
  'advice.not-answered': 'Аз нав пурсед ё чизеро интихоб кунед, ки ҳама ҷавоб медиҳанд.',
  'advice.step-not-done': 'Танзими settings.weighting-и даврро ислоҳ кунед.',
  'advice.step-usual-classes': 'Танзими settings.weighting-и даврро ислоҳ кунед.',
  'absent-advice.empty-table': 'Санҷед, ки оё мусоҳибаҳо вазн ва ба саволҳои он ҷавоб доранд.',
  'absent-advice.not-computed': 'Сабабро огоҳиҳои ин нашр мегӯянд.',
} as const satisfies Record<keyof typeof english, string>;
