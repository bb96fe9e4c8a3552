/** What is mostly a slip in a round, and what of it has a name but no field of a form, in Romanian. */
import type { doubts as english } from '../en/doubts.ts';

export const doubts = {
  'doubt.no-rates':
    'nu există curs pentru {currencies} în perioada de referință, {from} – {to}. Până atunci sumele care îl cer sunt socotite necunoscute: adăugați cursul mediu al fiecărei luni sau spuneți de unde vin cursurile',
  'doubt.few-rates':
    '{currency} are curs pentru {there} din cele {months} luni ale perioadei de referință, iar celelalte se convertesc la media lor: adăugați {lacking}',
  'doubt.unused-rates':
    '{count} din {rates} cursuri sunt la mai mult de un an de perioada de referință, {from} – {to}, și nicio cifră nu le folosește: {names}. Verificați anul',
  'doubt.rate': '{doubt}; verificați și corectați',
  'doubt.minimumCell':
    '{value} publică cifre din {value} răspunsuri neponderate, în care oamenii pot fi recunoscuți; de obicei {usual}',
  'doubt.cvPublish':
    '{value} este o pondere și înseamnă {percent} %: cifrele se publică fără avertisment oricât de imprecise; de obicei {usual}',
  'doubt.cvCaution':
    '{value} este o pondere și înseamnă {percent} %: nu se reține nimic oricât de imprecis; de obicei {usual}',
  'doubt.fewestDf':
    '{value} este peste limita pentru avertisment, {limit}: ce s-ar publica cu avertisment se reține; de obicei {usual}',
  'doubt.unknownLimit':
    'cu {value} aproape niciun total nu este socotit incomplet, chiar dacă cele mai multe sume sunt necunoscute; de obicei {usual}',
  'doubt.confidenceLevel':
    'cu {value} limitele cuprind valoarea adevărată în {percent} din 100 de eșantioane; de obicei {usual}',
  'doubt.crossingsCap': 'cine trece mai des se socotește că trece de {value} ori pe an; de obicei {usual}',
  'doubt.marginLowest':
    '{value} % lasă să conteze cursuri care plătesc de peste două ori cât piața, printre ele și cele inversate; de obicei {usual}',
  'doubt.marginHighest':
    '{value} % lasă să conteze cursuri care plătesc a zecea parte din cât dă piața, printre ele și cele inversate; de obicei {usual}',
  'doubt.position': 'pozițiile se păstrează la 11 m, ceea ce arată casa; de obicei 110 m',
  'doubt.language':
    'niciun fișier nu vorbește {language}: {studies} nu are cuvinte în această limbă. Adăugați-le sau scoateți limba',
  'doubt.heavy':
    'ponderea din prima treaptă (coloana firstStageWeight) este peste {most} la {names}, ca și cum fiecare loc ar fi extras din atâtea; ea este 1 / probabilitatea ca locul să fie extras',
  'doubt.uncounted':
    '{count} din {places} locuri nu au numărul de unități (coloana units), iar interviurile lor nu primesc pondere: {names}. Completați coloana',
  'doubt.to-be-listed':
    '{count} din {places} locuri nu au numărul de locuințe (coloana units), iar celelalte îl au: {names}. Acolo locuințele se înscriu întâi pe telefoane și se extrag din listă. Unde există deja o listă, completați coloana',
  'doubt.lonely-withheld':
    'straturi cu un singur loc: {count}, iar cifrele din care fac parte se rețin: {names}. Uniți-le cu altele asemănătoare sau alegeți alt mod de a le trata',
  'doubt.lonely':
    'straturi cu un singur loc: {count}, iar cât diferă locurile acolo doar se presupune: {names}. Uniți-le cu altele asemănătoare',
  'described.benchmarks': 'Cifre din afară',
  'described.shapes': 'Conturul regiunilor',
  'described.report': 'Textele raportului',
  'described.drawOnPhones': 'Extragerea pe telefoane',
  'described.psuWithoutInterviews': 'Locuri fără interviu',
  'described.crossingsCap': 'Cele mai multe treceri socotite ale unui călător',
  'described.overlapShare': 'Ponderea primului eșantion în ce întâlnesc amândouă',
  'described.marginBounds': 'Limitele marjei de schimb',
  'described.seed': 'Sămânța a ceea ce se trage la sorți',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
