/** What the files of a release say besides their figures, in Romanian. */
import type { files as english } from '../en/files.ts';

export const files = {
  'files.notes': 'Note',
  'files.sheet': 'Foaie',
  'files.table': 'Tabel',
  'files.rows': 'Rânduri',
  'files.withheld': 'Rânduri ascunse',
  'files.country': 'Țară',
  'files.period': 'Perioada de referință',
  'files.currency': 'Moneda de raportare',
  'files.snapshot': 'Instantaneul datelor',
  'files.subject': 'Subiect',
  'files.note': 'Notă',
  'files.warning': 'De citit înainte de a folosi acești indicatori',
  'files.rounding': 'Rotunjire',
  'files.roundingNote':
    'Indicatorii nu au mai multe cifre decât lasă protecția datelor. Numărul de persoane este rotunjit la cinci. Celulele sunt formatate; toate cifrele se văd la selectarea celulei. Părțile sunt rotunjite separat, de aceea suma lor poate diferi puțin de întreg. O diferență ale cărei limite cuprind 0 poate să nu existe.',
  'files.withheldNote':
    'Un indicator este ascuns dacă se referă la prea puține persoane, este prea imprecis sau ar dezvălui alt indicator. În tabelele din fișiere, rândul rămâne la locul lui și spune de ce.',
  'files.qualityNote':
    '„Se poate folosi”: coeficient de variație de cel mult {publish}. „Cu prudență”: de cel mult {caution} sau puține grade de libertate. „Incomplet”: peste {unknown} din răspunsuri sunt necunoscute, astfel încât indicatorul este subestimat.',
  'files.limitsNote': 'Limitele de încredere sunt de {level}.',
  'files.share': 'pondere',
  'files.ratio': 'raport',
  'files.index': 'indice, runda anterioară = 100',
  'files.points': 'puncte procentuale',
  'files.tidyNote': 'Aceiași indicatori cu coduri în loc de cuvinte, pentru programe: {file}.',
  'report.methods': 'Metode',
  'report.weights': 'Ponderi, {study}: {steps}. Ce a făcut fiecare pas se vede în registrul de tabele.',
  'report.limits': 'Limitele acestor indicatori',
  'report.contact': 'Contact',
  'report.contents': 'Cuprins',
  'report.firstRows':
    'Rânduri arătate: {shown} din {rows}, cele cu gruparea cea mai simplă; toate sunt în registrul de tabele.',
  'report.restOfSplit':
    'Grupare „{by}”: {shown} din {parts} părți stau aici; celelalte ({left}) dețin {share} din ce se spune despre toate părțile.',
  'report.restUncounted': 'Grupare „{by}”: {shown} din {parts} părți stau aici.',
  'report.withheldRows':
    'Ascunse {withheld} din {rows, plural, one {# rând} few {# rânduri} other {# de rânduri}}{reasons}; registrul de tabele le are pe toate.',
  'report.priceRows':
    'Grupuri de coridoare, apoi fiecare coridor în întregime: întâi cele prin care trec cei mai mulți bani, apoi celelalte, de la cel mai ieftin. Prețuri arătate: {shown} din {rows}; pe tipuri de furnizori, monede de plată și moduri de plată, cu dispersia și serviciile luate în parte, sunt în registrul de tabele.',
  'report.more': 'Alte tabele',
  'column.splits': 'Grupare',
  'column.lower': 'Limita de jos',
  'column.upper': 'Limita de sus',
  'column.reason': 'De ce este ascuns',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
