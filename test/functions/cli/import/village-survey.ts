/** A small survey of other people's making: five households in two zones, some with senders. */

/** The map of the small survey: two senders side by side, amounts in two currencies, codes of its own. */
export const villageMap = {
  round: {
    id: 'villages',
    title: 'Village study',
    country: 'TJ',
    referencePeriod: { start: '2024-01-01', end: '2024-12-31' },
    reportingCurrency: 'USD',
    instruments: { household: 3 },
    exchangeRates: [{ currency: 'TJS', month: '2024-06', perUsd: 10 }],
    settings: {},
  },
  id: ['hh'],
  design: { stratum: 'zone', psu: 'village', weight: 'weight' },
  answers: {
    disposition: { value: 'complete' },
    region: { column: 'zone' },
    income: { column: 'income', currency: 'TJS', codes: { '-8': 'dont_know', '-9': 'refused' } },
    receives_remittances: { column: 'remit', codes: { '1': 'yes', '2': 'no' } },
    senders: {
      repeat: 2,
      answers: {
        country: { column: 'country{n}', codes: { Russia: 'RU', Kazakhstan: 'KZ' } },
        cash_total: { column: 'cash{n}', currency: { column: 'cur{n}', codes: { USD: 'USD', somoni: 'TJS' } } },
      },
    },
  },
};

export const villageHeader = 'hh,zone,village,weight,income,remit,country1,cash1,cur1,country2,cash2,cur2';
export const villageRows = [
  '1,north,N1,10.5,12000,1,Russia,500,USD,Kazakhstan,1000.50,somoni',
  '2,north,N1,10.5,-8,2,,,,,,',
  '3,north,N2,9,8000.25,1,Russia,250,USD,,,',
  '4,south,S1,12,7000,2,,,,,,',
  '5,south,S2,11,-9,1,Kazakhstan,90,USD,,,',
];
