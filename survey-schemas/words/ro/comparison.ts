/** What the page of two releases side by side says, in Romanian. */
import type { comparison as english } from '../en/comparison.ts';

export const comparison = {
  'comparison.title': 'Două ediții alăturate',
  'comparison.lead': '{after} alături de cea precedentă: {before}',
  'comparison.none': 'Nu există două astfel de ediții ale aceleiași runde și serii.',
  'comparison.link': 'Comparare cu ediția precedentă',
  'comparison.others': 'Comparare cu o altă ediție a acestei runde',
  'comparison.causes': 'Prin ce altceva se deosebesc',
  'comparison.noCause': 'Prin nimic: răspunsurile, cursurile, setările și codul sunt aceleași.',
  'comparison.cause.answers':
    'Răspunsurile: au sosit chestionare noi, unele au fost corectate sau retrase ori eșantionul a fost descris din nou. De obicei, indicatorii se schimbă puțin câte puțin; dacă schimbarea este mare, verificați ce a sosit.',
  'comparison.cause.rates': 'Cursurile de schimb: sumele în alte valute au fost convertite la alte cursuri.',
  'comparison.cause.period': 'Perioada de referință: indicatorii se referă la alte luni.',
  'comparison.cause.currency': 'Moneda de raportare: sumele unei ediții nu pot fi comparate cu sumele celeilalte.',
  'comparison.cause.outside': 'Indicatorii externi: au fost adăugați, modificați sau eliminați.',
  'comparison.cause.code': 'Versiunea codului. Notele despre modificări spun dacă s-a schimbat metoda.',
  'comparison.cause.study': 'Chestionarul „{study}”: versiunea sau textul lui.',
  'comparison.cause.setting': 'Setarea „{setting}” a rundei.',
  'comparison.table': 'Tabel',
  'comparison.became': 'Ce s-a întâmplat cu indicatorul',
  'comparison.before': 'Înainte',
  'comparison.after': 'Acum',
  'comparison.difference': 'Diferență',
  'comparison.inStandardErrors': 'În erori standard',
  'comparison.counts':
    'Fiecare indicator al oricăreia dintre ediții se numără o dată. Un preț are trei – costul total, comisionul și marja cursului –, care în fișiere și în lista edițiilor sunt un singur rând.',
  'comparison.moved': 'Indicatori care s-au schimbat',
  'comparison.nothingMoved': 'Toți indicatorii sunt aceiași.',
  'comparison.outcome.moved': 'S-a schimbat',
  'comparison.outcome.same': 'Același',
  'comparison.outcome.shown': 'Acum este arătat',
  'comparison.outcome.withheld': 'Acum este ascuns',
  'comparison.outcome.new': 'Nou',
  'comparison.outcome.gone': 'A dispărut',
  'comparison.outcome.hidden': 'Ascuns în ambele',
} satisfies Readonly<Record<keyof typeof english, string>>;
