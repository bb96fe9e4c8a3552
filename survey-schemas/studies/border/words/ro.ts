/** The border survey in Romanian: what version 3 says beside version 2. */
import type { borderV3 } from '../border.v3.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { breakdownCodes, breakdownNames, shareNames } from '../../blocks/words/ro/figures.ts';
import { benchmarkDimensionNames, benchmarkNames, benchmarkUnits } from '../../blocks/words/ro/benchmarks.ts';
import { stockCodes, stockDimensionNames, stockNames, stockTableNames } from '../../blocks/words/ro/stock.ts';
import { volumeCostCodes, volumeCostDimensionNames, volumeCostNames } from '../../blocks/words/ro/costs-by-volume.ts';
import { border as version2 } from './ro.v2.ts';

export const border = {
  ...version2,
  questions: {
    ...version2.questions,
    capital_transfers: {
      label:
        'Cât ați dat dintr-o dată unei gospodării de aici pentru casă, pământ sau o afacere ori cât din datorie i-ați iertat?',
      hint: 'În ultimele 12 luni, în bani sau bunuri, pe lângă cele spuse deja; 0 dacă nimic.',
    },
  },
  figures: {
    tables: {
      ...version2.figures.tables,
      'border-remittances': 'Remiteri personale ale călătorilor',
      'border-compensation': 'Remunerarea brută a călătorilor ca salariați',
      'border-transfers': 'Transferuri personale ale călătorilor',
      'border-savings': 'Economii păstrate peste hotare',
      'border-stays': 'Călători după durata șederii peste hotare',
      'border-recall': 'Dacă traversările nu se țin bine minte',
      'combined-remittances': 'Remiteri personale, din gospodării și de la călători',
      'combined-benchmarks': 'Gospodăriile și călătorii alături de indicatori externi',
      'border-transfer-costs': 'Costul transferurilor după volumele cercetării la frontieră',
      ...stockTableNames,
    },
    indicators: {
      ...version2.figures.indicators,
      'personal-remittances': 'Remiteri personale',
      'gross-compensation': 'Remunerarea brută a salariaților',
      'personal-transfers': 'Transferuri personale',
      'savings-abroad': 'Economii păstrate peste hotare',
      'travellers-recall-60': 'Călători, dacă se țin minte 60 % din traversări',
      'travellers-recall-70': 'Călători, dacă se țin minte 70 % din traversări',
      'travellers-recall-80': 'Călători, dacă se țin minte 80 % din traversări',
      'travellers-recall-90': 'Călători, dacă se țin minte 90 % din traversări',
      'travellers-recall-100': 'Călători, dacă se țin minte 100 % din traversări',
      'travellers-rounded-up': 'Călători, dacă 5, 10 și 12 traversări au fost rotunjite în sus',
      'travellers-rounded-down': 'Călători, dacă 5, 10 și 12 traversări au fost rotunjite în jos',
      'money-sent-recall-60': 'Bani trimiși, dacă se țin minte 60 % din traversări',
      'money-sent-recall-70': 'Bani trimiși, dacă se țin minte 70 % din traversări',
      'money-sent-recall-80': 'Bani trimiși, dacă se țin minte 80 % din traversări',
      'money-sent-recall-90': 'Bani trimiși, dacă se țin minte 90 % din traversări',
      'money-sent-recall-100': 'Bani trimiși, dacă se țin minte 100 % din traversări',
      'money-sent-rounded-up': 'Bani trimiși, dacă 5, 10 și 12 traversări au fost rotunjite în sus',
      'money-sent-rounded-down': 'Bani trimiși, dacă 5, 10 și 12 traversări au fost rotunjite în jos',
      'directions-agree': 'Cele două sensuri concordă',
      'crossings-rounded': 'Traversări numite ca 5, 10 sau 12',
      'personal-remittances-by-country': 'Remiteri personale pe țări',
      'personal-transfers-by-form': 'Transferuri personale după formă',
      ...shareNames,
      ...benchmarkNames,
      ...volumeCostNames,
      ...stockNames,
    },
    units: { ...version2.figures.units, ...benchmarkUnits },
    dimensions: {
      ...version2.figures.dimensions,
      ...breakdownNames,
      ...benchmarkDimensionNames,
      ...volumeCostDimensionNames,
      ...stockDimensionNames,
      stay: 'Peste hotare mai puțin de 12 luni',
      frame: 'Din ce cercetare',
      part: 'Despre cine este vorba',
      household_reports: 'O gospodărie de aici ar putea declara banii',
    },
    codes: {
      ...breakdownCodes,
      ...volumeCostCodes,
      ...stockCodes,
      frame: {
        household: 'Tot ce găsește cercetarea gospodăriilor',
        border: 'Tot ce găsește cercetarea la frontieră',
        both: 'Ambele cercetări, partea comună după precizie (bază dublă)',
        'both-screened':
          'Ambele cercetări: toate gospodăriile și călătorii despre ai căror bani nu putea relata nicio gospodărie',
      },
      part: {
        alone: 'Oameni pe care îi poate întâlni doar această cercetare',
        shared: 'Oameni pe care îi pot întâlni ambele cercetări',
      },
    },
  },
} satisfies StudyText<typeof borderV3>;
