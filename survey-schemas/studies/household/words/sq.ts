/** The household survey in Albanian: what version 3 says beside version 2. */
import type { householdV3 } from '../household.v3.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { breakdownCodes, breakdownNames, shareNames } from '../../blocks/words/sq/figures.ts';
import { benchmarkDimensionNames, benchmarkNames, benchmarkUnits } from '../../blocks/words/sq/benchmarks.ts';
import { volumeCostCodes, volumeCostDimensionNames, volumeCostNames } from '../../blocks/words/sq/costs-by-volume.ts';
import { household as version2 } from './sq.v2.ts';
import { namedInVersion3 } from './sq.named.ts';

export const household = {
  ...version2,
  named: namedInVersion3,
  questions: {
    ...version2.questions,
    'senders.was_here':
      'A ka qenë ky person këtu, në vendin e kësaj interviste, gjatë 12 muajve të fundit, qoftë edhe për pak kohë?',
    'senders.capital_transfers': {
      label: 'Sa dha ky person njëherësh për shtëpi, tokë ose biznes, ose sa borxh fali?',
      hint: 'Gjatë 12 muajve të fundit, në para ose pasuri, pa ato që u numëruan më sipër; 0 nëse asgjë.',
    },
    social_benefits: {
      label: 'Sa mori familja nga vende të tjera si pensione dhe përfitime të tjera shoqërore?',
      hint: 'Gjatë 12 muajve të fundit, nga shteti ose një fond atje; 0 nëse asgjë.',
    },
  },
  figures: {
    tables: {
      ...version2.figures.tables,
      'household-remittances': 'Remitancat personale të ekonomive familjare',
      'household-total-remittances': 'Remitancat gjithsej të ekonomive familjare',
      'household-compensation': 'Kompensimi i punonjësve, bruto',
      'household-reverse-transfers': 'Transfertat nga këtu te njerëzit jashtë vendit, dhe bilanci',
      'household-transfers': 'Transfertat personale te ekonomitë familjare',
      'household-transfers-by-way': 'Transfertat personale në para, sipas kanalit',
      'household-cross-checks': 'Verifikime të kryqëzuara të asaj që u dërgua',
      'household-uses': 'Përdorimi i parave të marra',
      'household-dependence': 'Varësia nga remitancat',
      'household-per-head': 'Remitancat për frymë',
      'household-providers': 'Vetëm ofruesi i transfertës së fundit',
      'household-people-abroad': 'Njerëzit jashtë vendit që dërgojnë, sipas kohëzgjatjes së qëndrimit',
      'household-frequency': 'Sa shpesh dërgohen para',
      'household-transfer-size': 'Numri dhe madhësia e transfertave',
      'household-benchmarks': 'Ekonomitë familjare përkrah shifrave nga jashtë',
      'household-transfer-costs': 'Kostoja e transfertave sipas vëllimeve të anketës së ekonomive familjare',
    },
    indicators: {
      ...version2.figures.indicators,
      'personal-remittances': 'Remitanca personale',
      'total-remittances': 'Remitanca gjithsej',
      'gross-compensation': 'Kompensimi bruto i punonjësve',
      'reverse-transfers': 'Transferta të kundërta',
      'personal-transfers': 'Transferta personale',
      'cash-transfers': 'Transferta personale në para',
      'usual-amounts': 'Shuma e zakonshme herë shpeshtësia e zakonshme',
      'usual-of-reported': 'Shumat e zakonshme kundrejt totalit të treguar',
      spent: 'Para të shpenzuara',
      'over-half-of-income': 'Ekonomi familjare përfituese me më shumë se gjysmën e të ardhurave nga remitancat',
      'share-of-income':
        'Pjesa e remitancave në të ardhurat e një ekonomie familjare përfituese (mbi 100% kur është marrë më shumë se të ardhurat e deklaruara)',
      'remittances-of-income': 'Remitancat personale kundrejt të ardhurave të të gjitha ekonomive familjare',
      'remittances-per-head': 'Remitanca personale për frymë',
      'last-transfer': 'Ekonomi familjare sipas ofruesit të transfertës së fundit, sido të jetë shuma',
      'usual-frequency': 'Njerëz jashtë vendit sipas sa shpesh dërgojnë',
      'transfers-made': 'Transferta të bëra',
      'transfer-size': 'Madhësia e një transferte (sipas mesatares së çdo dërguesi)',
      'transfer-size-one-channel':
        'Madhësia e një transferte sipas kanalit (sipas mesatares së dërguesve që dërgojnë gjithçka me një të vetëm)',
      'personal-remittances-by-corridor': 'Remitanca personale sipas korridorit',
      'net-transfers': 'Transferta personale, pa ato që dërgohen mbrapsht',
      'transfers-received': 'Transferta personale në para dhe sende, te ekonomitë familjare që marrin',
      'personal-transfers-by-form': 'Transferta personale sipas formës',
      ...shareNames,
      'personal-transfers-by-region': 'Transferta personale sipas rajonit që merr',
      'usual-less-reported': 'Shumat e zakonshme minus totali i treguar',
      'cash-transfers-by-kind': 'Transferta personale në para sipas llojit të kanalit',
      'cash-transfers-by-channel': 'Transferta personale në para sipas kanalit',
      'spent-by-use': 'Para të shpenzuara sipas përdorimit',
      ...benchmarkNames,
      ...volumeCostNames,
    },
    units: { ...version2.figures.units, ...benchmarkUnits, transfer: 'transfertë', transfers: 'transferta' },
    dimensions: {
      ...breakdownNames,
      ...benchmarkDimensionNames,
      ...volumeCostDimensionNames,
      country_group: 'Grupi i vendeve',
      stay_length: 'Kohëzgjatja e qëndrimit',
      channel_kind: 'Lloji i kanalit',
      relationship: 'Lidhja me kryefamiljarin',
      use: 'Përdorimi i parave',
      provider_type: 'Lloji i ofruesit',
      was_here: 'Këtu gjatë 12 muajve të fundit',
      frequency: 'Shpeshtësia e transfertave',
    },
    codes: {
      ...breakdownCodes,
      ...volumeCostCodes,
      country_group: {
        eaeu: 'Bashkimi Ekonomik Euroaziatik',
        eu: 'Bashkimi Evropian',
        gcc: 'Vendet e Gjirit',
        other: 'vende të tjera',
      },
      stay_length: { under_12_months: 'më pak se 12 muaj', '12_months_and_more': '12 muaj e më shumë' },
      channel_kind: { formal: 'formal', informal: 'joformal' },
    },
  },
} satisfies StudyText<typeof householdV3>;
