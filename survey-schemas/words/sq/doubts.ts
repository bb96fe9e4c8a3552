/** What is mostly a slip in a round, and what of it has a name but no field of a form, in Albanian. */
import type { doubts as english } from '../en/doubts.ts';

export const doubts = {
  'doubt.no-rates':
    'nuk ka kurs për {currencies} në periudhën e referencës, {from} – {to}. Derisa të ketë, shumat që e duan quhen të panjohura: shtoni kursin mesatar të çdo muaji ose thoni nga vijnë kurset',
  'doubt.few-rates':
    '{currency} ka kurs për {there} nga {months} muajt e periudhës së referencës, të tjerët këmbehen me mesataren e tyre: shtoni {lacking}',
  'doubt.unused-rates':
    '{count} nga {rates} kurse janë më shumë se një vit larg periudhës së referencës, {from} – {to}, dhe asnjë shifër nuk i përdor: {names}. Shihni a është viti i saktë',
  'doubt.rate': '{doubt}; shihni dhe korrigjojeni',
  'doubt.minimumCell':
    '{value} publikon shifra nga {value} përgjigje të papeshuara, ku njerëzit mund të njihen; zakonisht {usual}',
  'doubt.cvPublish':
    '{value} është pjesë dhe do të thotë {percent} %: shifrat publikohen pa asnjë vërejtje sado të pasakta; zakonisht {usual}',
  'doubt.cvCaution':
    '{value} është pjesë dhe do të thotë {percent} %: nuk mbahet asgjë sado e pasaktë; zakonisht {usual}',
  'doubt.fewestDf':
    '{value} është mbi kufirin e vërejtjes, {limit}: ajo që do të publikohej me vërejtje mbahet; zakonisht {usual}',
  'doubt.unknownLimit':
    'me {value} pothuajse asnjë shumë nuk quhet e paplotë, edhe kur shumica e vlerave janë të panjohura; zakonisht {usual}',
  'doubt.confidenceLevel':
    'me {value} kufijtë e mbajnë vlerën e vërtetë në {percent} nga 100 mostra; zakonisht {usual}',
  'doubt.crossingsCap': 'kush kalon më shpesh llogaritet sikur kalon {value} herë në vit; zakonisht {usual}',
  'doubt.marginLowest':
    '{value} % lë të numërohen kurse që paguajnë më shumë se dyfishin e tregut, mes tyre edhe të përmbysurat; zakonisht {usual}',
  'doubt.marginHighest':
    '{value} % lë të numërohen kurse që paguajnë një të dhjetën e tregut, mes tyre edhe të përmbysurat; zakonisht {usual}',
  'doubt.position': 'vendndodhja ruhet deri në 11 m, që tregon shtëpinë; zakonisht 110 m',
  'doubt.language':
    'asnjë skedar nuk flet {language}: {studies} nuk ka fjalë në këtë gjuhë. Shtojini ose hiqeni gjuhën',
  'doubt.heavy':
    'pesha e shkallës së parë (kolona firstStageWeight) është mbi {most} te {names}, sikur çdo vend të ishte nxjerrë nga kaq; ajo është 1 / probabiliteti që vendi të nxirret',
  'doubt.uncounted':
    '{count} nga {places} vende nuk e kanë numrin e njësive (kolona units) dhe intervistat e tyre nuk marrin peshë: {names}. Plotësojeni kolonën',
  'doubt.to-be-listed':
    '{count} nga {places} vende nuk e kanë numrin e banesave (kolona units), ndërsa të tjerat e kanë: {names}. Atje banesat shënohen së pari në telefona dhe nxirren nga lista. Ku ka tashmë listë, plotësojeni kolonën',
  'doubt.lonely-withheld':
    'shtresa me një vend të vetëm: {count}, dhe shifrat ku bëjnë pjesë mbahen: {names}. Bashkojini me të ngjashme ose zgjidhni një mënyrë tjetër për t’i trajtuar',
  'doubt.lonely':
    'shtresa me një vend të vetëm: {count}, dhe sa ndryshojnë vendet atje vetëm supozohet: {names}. Bashkojini me të ngjashme',
  'described.benchmarks': 'Shifra nga jashtë',
  'described.shapes': 'Format e rajoneve',
  'described.report': 'Tekstet e raportit',
  'described.drawOnPhones': 'Nxjerrja në telefona',
  'described.psuWithoutInterviews': 'Vende pa intervistë',
  'described.crossingsCap': 'Kalimet më të shumta që llogariten për një udhëtar',
  'described.overlapShare': 'Pjesa e mostrës së parë në atë që takojnë të dyja',
  'described.marginBounds': 'Kufijtë e marzhit të këmbimit',
  'described.seed': 'Fara e asaj që nxirret me short',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
