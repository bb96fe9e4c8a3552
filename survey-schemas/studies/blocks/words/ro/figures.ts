/** Names of breakdowns that several studies publish, and of what is in them, in Romanian. */
export const breakdownNames = {
  age_class: 'Vârsta',
  time_abroad: 'Timpul petrecut peste hotare',
  component: 'Componenta',
  form: 'Forma',
  sex: 'Sex',
  education: 'Studii',
  occupation: 'Ocupație în străinătate',
  legal_status: 'Statut juridic în străinătate',
} as const;

export const breakdownCodes = {
  age_class: {
    '0_14': 'sub 15 ani',
    '15_24': '15–24 de ani',
    '25_39': '25–39 de ani',
    '40_64': '40–64 de ani',
    '65_and_over': '65 de ani și peste',
  },
  time_abroad: {
    under_1_year: 'sub 1 an',
    '1_to_2_years': '1–2 ani',
    '3_to_5_years': '3–5 ani',
    '6_to_9_years': '6–9 ani',
    '10_years_and_more': '10 ani și mai mult',
  },
  component: {
    'personal-transfers': 'transferuri personale',
    'net-compensation': 'remunerarea netă a salariaților',
    'capital-transfers': 'transferuri de capital',
  },
  form: { sent: 'bani trimiși', 'in-hand': 'bani aduși cu sine', kind: 'bunuri' },
} as const;

export const shareNames = {
  'personal-transfers-by-sex': 'Transferuri personale după sexul expeditorului',
  'personal-transfers-by-age': 'Transferuri personale după vârsta expeditorului',
  'personal-transfers-by-education': 'Transferuri personale după studiile expeditorului',
  'personal-transfers-by-occupation': 'Transferuri personale după ocupația expeditorului',
} as const;
