/** What the page of two releases side by side says, in Albanian. */
import type { comparison as english } from '../en/comparison.ts';

export const comparison = {
  'comparison.title': 'Dy publikime krah për krah',
  'comparison.lead': '{after} përkrah {before}',
  'comparison.none': 'Nuk ka dy publikime të tilla të një raundi dhe të një serie.',
  'comparison.link': 'Krahaso me të mëparshmin',
  'comparison.others': 'Krahaso me një publikim tjetër të këtij raundi',
  'comparison.causes': 'Çfarë tjetër ndryshon mes tyre',
  'comparison.noCause': 'Asgjë: përgjigjet, kurset, parametrat dhe kodi janë të njëjtë.',
  'comparison.cause.answers':
    'Përgjigjet: erdhën intervista, u korrigjuan ose u hoqën, ose mostra u përshkrua rishtas. Kjo i lëviz shifrat pak nga pak; një lëvizje e madhe kërkon të shihet çfarë ka ardhur.',
  'comparison.cause.rates': 'Kurset e këmbimit: shumat në monedha të tjera u kthyen me kurse të tjera.',
  'comparison.cause.period': 'Periudha e referencës: shifrat janë për muaj të tjerë.',
  'comparison.cause.currency': 'Monedha e raportimit: shumat në njërën nuk mund të krahasohen me ato në tjetrën.',
  'comparison.cause.outside': 'Shifrat nga jashtë: janë shtuar, ndryshuar ose hequr.',
  'comparison.cause.code': 'Versioni i kodit. Shënimet e tij për ndryshimet tregojnë nëse ka ndryshuar ndonjë metodë.',
  'comparison.cause.study': '“{study}”: versioni ose teksti i tij.',
  'comparison.cause.setting': 'Parametri “{setting}” i raundit.',
  'comparison.table': 'Tabela',
  'comparison.became': 'Çfarë ndodhi me të',
  'comparison.before': 'Më parë',
  'comparison.after': 'Më pas',
  'comparison.difference': 'Diferenca',
  'comparison.inStandardErrors': 'Në gabime standarde',
  'comparison.counts':
    'Çdo shifër e secilit publikim numërohet një herë. Një çmim ka tri – kostoja e përgjithshme, komisioni dhe marzhi i kursit – që në skedarë dhe në listën e publikimeve numërohen si një rresht.',
  'comparison.moved': 'Shifra që nuk janë si më parë',
  'comparison.nothingMoved': 'Çdo shifër është si më parë.',
  'comparison.outcome.moved': 'Ndryshoi',
  'comparison.outcome.same': 'Si më parë',
  'comparison.outcome.shown': 'Tani shfaqet',
  'comparison.outcome.withheld': 'Tani e fshehur',
  'comparison.outcome.new': 'E re',
  'comparison.outcome.gone': 'Nuk është më',
  'comparison.outcome.hidden': 'E fshehur në të dyja',
} satisfies Readonly<Record<keyof typeof english, string>>;
