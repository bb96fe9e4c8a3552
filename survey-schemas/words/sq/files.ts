/** What the files of a release say besides their figures, in Albanian. */
import type { files as english } from '../en/files.ts';

export const files = {
  'files.notes': 'Shënime',
  'files.sheet': 'Fleta',
  'files.table': 'Tabela',
  'files.rows': 'Rreshta',
  'files.withheld': 'Rreshta të fshehur',
  'files.country': 'Vendi',
  'files.period': 'Periudha e referencës',
  'files.currency': 'Monedha e raportimit',
  'files.snapshot': 'Gjendja e të dhënave',
  'files.subject': 'Tema',
  'files.note': 'Shënim',
  'files.warning': 'Për t’u ditur para se t’i përdorni këto shifra',
  'files.rounding': 'Rrumbullakimi',
  'files.roundingNote':
    'Shifrat nuk kanë më shumë shifra dhjetore sesa lejon mbrojtja e të dhënave. Numrat e njerëzve janë rrumbullakuar në pesëshen më të afërt. Qelizat janë të formatuara; klikoni mbi njërën për t’i parë të gjitha shifrat. Pjesët rrumbullakosen veç e veç, prandaj shuma e tyre mund të ndryshojë pak nga e tëra. Një diferencë kufijtë e së cilës përfshijnë 0-n mund të mos ekzistojë fare.',
  'files.withheldNote':
    'Një shifër fshihet kur u përket tepër pak njerëzve, kur është tepër e pasigurt ose kur do të zbulonte një tjetër. Në tabelat e skedarëve rreshti e ruan vendin dhe e thotë arsyen.',
  'files.qualityNote':
    '“E publikueshme”: koeficienti i variacionit e shumta {publish}. “Të përdoret me kujdes”: e shumta {caution}, ose pak shkallë lirie. “E paplotë”: më shumë se {unknown} e përgjigjeve nuk dihen, ndaj shifra është tepër e vogël.',
  'files.limitsNote': 'Kufijtë e besimit janë në nivelin {level}.',
  'files.share': 'pjesë e së tërës',
  'files.ratio': 'raport',
  'files.index': 'indeks, raundi i mëparshëm = 100',
  'files.points': 'pikë përqindjeje',
  'files.tidyNote': 'Të njëjtat shifra me kode në vend të fjalëve, për programe: {file}.',
  'report.methods': 'Metodat',
  'report.weights': 'Peshat, {study}: {steps}. Fletorja e tabelave tregon çfarë bëri secili hap.',
  'report.limits': 'Kufizimet e këtyre shifrave',
  'report.contact': 'Kontakti',
  'report.contents': 'Përmbajtja',
  'report.firstRows': '{shown} rreshtat me ndarjen më të thjeshtë, nga {rows}; fletorja e tabelave i ka të gjithë.',
  'report.restOfSplit':
    'Ndarja „{by}”: {shown} nga {parts} pjesë janë këtu; të tjerat ({left}) mbajnë {share} të asaj që thuhet për të gjitha pjesët.',
  'report.restUncounted': 'Ndarja „{by}”: {shown} nga {parts} pjesë janë këtu.',
  'report.withheldRows':
    '{withheld} nga {rows, plural, one {# rresht} other {# rreshta}} të fshehur{reasons}; fletorja e tabelave i tregon një për një.',
  'report.priceRows':
    'Grupe korridoresh, pastaj çdo korridor në tërësi: së pari ata nga kalojnë më shumë para, të tjerët nga më i liri. {shown} nga {rows} çmime; sipas llojit të ofruesit, monedhës së pagesës ose mënyrës së pagesës, me shpërndarjen dhe shërbimet veç e veç, gjenden në fletoren e tabelave.',
  'report.more': 'Tabela të tjera',
  'column.splits': 'Ndarja sipas',
  'column.lower': 'Kufiri i poshtëm',
  'column.upper': 'Kufiri i sipërm',
  'column.reason': 'Pse është fshehur',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
