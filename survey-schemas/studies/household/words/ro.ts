/** The household survey in Romanian: what version 3 says beside version 2. */
import type { householdV3 } from '../household.v3.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { breakdownCodes, breakdownNames, shareNames } from '../../blocks/words/ro/figures.ts';
import { benchmarkDimensionNames, benchmarkNames, benchmarkUnits } from '../../blocks/words/ro/benchmarks.ts';
import { volumeCostCodes, volumeCostDimensionNames, volumeCostNames } from '../../blocks/words/ro/costs-by-volume.ts';
import { household as version2 } from './ro.v2.ts';
import { namedInVersion3 } from './ro.named.ts';

export const household = {
  ...version2,
  named: namedInVersion3,
  questions: {
    ...version2.questions,
    'senders.was_here':
      'A fost această persoană aici, în țara interviului, în ultimele 12 luni, fie și pentru puțin timp?',
    'senders.capital_transfers': {
      label: 'Cât a dat această persoană dintr-o dată pentru casă, pământ sau o afacere ori cât din datorie a iertat?',
      hint: 'În ultimele 12 luni, în bani sau bunuri, pe lângă cele spuse deja; 0 dacă nimic.',
    },
    social_benefits: {
      label: 'Câți bani a primit gospodăria ca pensii și alte prestații sociale din alte țări?',
      hint: 'În ultimele 12 luni, de la stat sau de la un fond de acolo; 0 dacă nimic.',
    },
  },
  figures: {
    tables: {
      ...version2.figures.tables,
      'household-remittances': 'Remiteri personale către gospodării',
      'household-total-remittances': 'Remiteri totale către gospodării',
      'household-compensation': 'Remunerarea brută a salariaților',
      'household-reverse-transfers': 'Transferuri de aici către persoane de peste hotare și soldul',
      'household-transfers': 'Transferuri personale către gospodării',
      'household-transfers-by-way': 'Transferuri personale în bani, pe canale',
      'household-cross-checks': 'Verificarea încrucișată a sumelor trimise',
      'household-uses': 'Folosirea banilor primiți',
      'household-dependence': 'Dependența de remiteri',
      'household-per-head': 'Remiteri pe persoană',
      'household-providers': 'Prestatorul doar al ultimului transfer',
      'household-people-abroad': 'Persoane de peste hotare care trimit, după durata șederii',
      'household-frequency': 'Cât de des se trimit bani',
      'household-transfer-size': 'Numărul și mărimea transferurilor',
      'household-benchmarks': 'Gospodăriile alături de indicatori externi',
      'household-transfer-costs': 'Costul transferurilor după volumele cercetării în gospodării',
    },
    indicators: {
      ...version2.figures.indicators,
      'personal-remittances': 'Remiteri personale',
      'total-remittances': 'Remiteri totale',
      'gross-compensation': 'Remunerarea brută a salariaților',
      'reverse-transfers': 'Transferuri inverse',
      'personal-transfers': 'Transferuri personale',
      'cash-transfers': 'Transferuri personale în bani',
      'usual-amounts': 'Suma obișnuită înmulțită cu frecvența obișnuită',
      'usual-of-reported': 'Sumele obișnuite raportate la totalul declarat',
      spent: 'Bani cheltuiți',
      'over-half-of-income': 'Gospodării beneficiare cu peste jumătate din venit din remiteri',
      'share-of-income':
        'Cota remiterilor în venitul unei gospodării beneficiare (peste 100 % dacă s-a primit mai mult decât venitul declarat)',
      'remittances-of-income': 'Remiteri personale raportate la venitul tuturor gospodăriilor',
      'remittances-per-head': 'Remiteri personale pe persoană',
      'last-transfer': 'Gospodării după prestatorul ultimului transfer, oricare ar fi suma',
      'usual-frequency': 'Persoane de peste hotare după cât de des trimit',
      'transfers-made': 'Transferuri făcute',
      'transfer-size': 'Mărimea unui transfer (după media fiecărui expeditor)',
      'transfer-size-one-channel':
        'Mărimea unui transfer pe canal (după media expeditorilor care trimit totul printr-unul singur)',
      'personal-remittances-by-corridor': 'Remiteri personale pe coridoare',
      'net-transfers': 'Transferuri personale, fără ce s-a trimis înapoi',
      'transfers-received': 'Transferuri personale în bani și bunuri, în gospodăriile beneficiare',
      'personal-transfers-by-form': 'Transferuri personale după formă',
      ...shareNames,
      'personal-transfers-by-region': 'Transferuri personale după regiunea care primește',
      'usual-less-reported': 'Sumele obișnuite minus totalul declarat',
      'cash-transfers-by-kind': 'Transferuri personale în bani după felul canalului',
      'cash-transfers-by-channel': 'Transferuri personale în bani pe canale',
      'spent-by-use': 'Bani cheltuiți după destinație',
      ...benchmarkNames,
      ...volumeCostNames,
    },
    units: { ...version2.figures.units, ...benchmarkUnits, transfer: 'transfer', transfers: 'transferuri' },
    dimensions: {
      ...breakdownNames,
      ...benchmarkDimensionNames,
      ...volumeCostDimensionNames,
      country_group: 'Grupul de țări',
      stay_length: 'Durata șederii',
      channel_kind: 'Felul canalului',
      relationship: 'Relația cu capul gospodăriei',
      use: 'Utilizarea banilor',
      provider_type: 'Tipul furnizorului',
      was_here: 'A fost în țară în ultimele 12 luni',
      frequency: 'Frecvența transferurilor',
    },
    codes: {
      ...breakdownCodes,
      ...volumeCostCodes,
      country_group: {
        eaeu: 'Uniunea Economică Eurasiatică',
        eu: 'Uniunea Europeană',
        gcc: 'statele din Golf',
        other: 'alte țări',
      },
      stay_length: { under_12_months: 'sub 12 luni', '12_months_and_more': '12 luni și mai mult' },
      channel_kind: { formal: 'formal', informal: 'informal' },
    },
  },
} satisfies StudyText<typeof householdV3>;
