/** What tables of benchmarks tell, in Albanian: figures from outside, and those of a survey beside them. */
export const benchmarkNames = {
  'balance-of-payments': 'Remitancat personale në bilancin e pagesave',
  gdp: 'Prodhimi i brendshëm bruto',
  population: 'Popullsia',
  'migrants-abroad': 'Emigrantë jashtë vendit, statistika zyrtare',
  'balance-of-payments-of-gdp': 'Bilanci i pagesave, remitancat si pjesë e PBB-së',
  'balance-of-payments-per-migrant': 'Bilanci i pagesave, remitanca për emigrant jashtë vendit (numri zyrtar)',
  'remittances-of-gdp': 'Anketa, remitancat si pjesë e PBB-së',
  'remittances-of-balance-of-payments': 'Anketa kundrejt bilancit të pagesave',
  'remittances-per-inhabitant': 'Anketa, remitanca për banor',
  'remittances-per-migrant': 'Anketa, paratë e të gjithë dërguesve për emigrant jashtë vendit (numri zyrtar)',
  'sent-of-balance-of-payments': 'Anketa kundrejt bilancit të pagesave, sipas mënyrës',
  'remittances-from': 'Remitanca nga një vend, siç i shpërndajnë të tjerët',
  'sent-of-remittances-from': 'Anketa kundrejt remitancave nga një vend, siç i shpërndajnë të tjerët',
  'people-of-migrants': 'Njerëzit jashtë vendit në anketë kundrejt statistikave zyrtare',
  'allocated-balance-of-payments': 'Bilanci i pagesave, i shpërndarë sipas vendeve',
} as const;

export const benchmarkDimensionNames = { year: 'Viti', source: 'Burimi' } as const;

export const benchmarkUnits = { person: 'person', persons: 'njerëz' } as const;
