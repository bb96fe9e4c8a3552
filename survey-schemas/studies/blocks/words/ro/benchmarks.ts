/** What tables of benchmarks tell, in Romanian: figures from outside, and those of a survey beside them. */
export const benchmarkNames = {
  'balance-of-payments': 'Remiteri personale în balanța de plăți',
  gdp: 'Produsul intern brut',
  population: 'Populația',
  'migrants-abroad': 'Migranți peste hotare, după statistica oficială',
  'balance-of-payments-of-gdp': 'Balanța de plăți, remiteri ca procent din PIB',
  'balance-of-payments-per-migrant': 'Balanța de plăți, remiteri pe un migrant de peste hotare (statistica oficială)',
  'remittances-of-gdp': 'Cercetarea, remiteri ca procent din PIB',
  'remittances-of-balance-of-payments': 'Cercetarea raportată la balanța de plăți',
  'remittances-per-inhabitant': 'Cercetarea, remiteri pe un locuitor',
  'remittances-per-migrant':
    'Cercetarea, banii tuturor expeditorilor pe un migrant de peste hotare (statistica oficială)',
  'sent-of-balance-of-payments': 'Cercetarea raportată la balanța de plăți, după cale',
  'remittances-from': 'Remiteri dintr-o țară, după repartizarea altora',
  'sent-of-remittances-from': 'Cercetarea raportată la remiterile dintr-o țară, după repartizarea altora',
  'people-of-migrants': 'Persoane de peste hotare din cercetare raportate la statistica oficială',
  'allocated-balance-of-payments': 'Balanța de plăți, repartizată pe țări',
} as const;

export const benchmarkDimensionNames = { year: 'Anul', source: 'Sursa' } as const;

export const benchmarkUnits = { person: 'persoană', persons: 'persoane' } as const;
