/** Names of breakdowns that several studies publish, and of what is in them, in Albanian. */
export const breakdownNames = {
  sex: 'Gjinia',
  education: 'Arsimi',
  occupation: 'Profesioni jashtë vendit',
  legal_status: 'Statusi ligjor jashtë vendit',
  age_class: 'Mosha',
  time_abroad: 'Koha jashtë vendit',
  component: 'Përbërësi',
  form: 'Forma',
} as const;

export const breakdownCodes = {
  age_class: {
    '0_14': 'nën 15 vjeç',
    '15_24': '15 deri në 24 vjeç',
    '25_39': '25 deri në 39 vjeç',
    '40_64': '40 deri në 64 vjeç',
    '65_and_over': '65 vjeç e lart',
  },
  time_abroad: {
    under_1_year: 'më pak se 1 vit',
    '1_to_2_years': '1 deri në 2 vjet',
    '3_to_5_years': '3 deri në 5 vjet',
    '6_to_9_years': '6 deri në 9 vjet',
    '10_years_and_more': '10 vjet e më shumë',
  },
  component: {
    'personal-transfers': 'transferta personale',
    'net-compensation': 'kompensimi neto i punonjësve',
    'capital-transfers': 'transferta kapitale',
  },
  form: { sent: 'para të dërguara', 'in-hand': 'para të sjella dorazi', kind: 'mallra' },
} as const;

export const shareNames = {
  'personal-transfers-by-sex': 'Transferta personale sipas gjinisë së dërguesit',
  'personal-transfers-by-age': 'Transferta personale sipas moshës së dërguesit',
  'personal-transfers-by-education': 'Transferta personale sipas arsimit të dërguesit',
  'personal-transfers-by-occupation': 'Transferta personale sipas profesionit të dërguesit',
} as const;
