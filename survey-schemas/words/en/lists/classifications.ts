/** Top levels of the international classifications, in English. */
import type { ListText } from '../../../language/words/study-words.ts';
import type * as classifications from '../../../reference/classifications.ts';

type Lists = (typeof classifications)[keyof typeof classifications];

/** Every classification, with a word for every code. */
export type ClassificationLists = { readonly [L in Lists as L['name']]: ListText<L> };

export const classificationTexts = {
  occupation_group: {
    '0': 'Armed forces',
    '1': 'Managers',
    '2': 'Professionals',
    '3': 'Technicians and associate professionals',
    '4': 'Clerical support workers',
    '5': 'Service and sales workers',
    '6': 'Skilled agricultural, forestry and fishery workers',
    '7': 'Craft and related trades workers',
    '8': 'Plant and machine operators, drivers and assemblers',
    '9': 'Elementary occupations',
  },
  education: {
    '0': 'None, or early childhood education',
    '1': 'Primary',
    '2': 'Lower secondary',
    '3': 'Upper secondary',
    '4': 'Post-secondary, not tertiary',
    '5': 'Short-cycle tertiary',
    '6': 'Bachelor or equivalent',
    '7': 'Master or equivalent',
    '8': 'Doctorate or equivalent',
  },
  education_field: {
    '00': 'Generic programmes',
    '01': 'Education',
    '02': 'Arts and humanities',
    '03': 'Social sciences, journalism and information',
    '04': 'Business, administration and law',
    '05': 'Natural sciences, mathematics and statistics',
    '06': 'Information and communication technologies',
    '07': 'Engineering, manufacturing and construction',
    '08': 'Agriculture, forestry, fisheries and veterinary',
    '09': 'Health and welfare',
    '10': 'Services',
  },
  activity: {
    A: 'Agriculture, forestry and fishing',
    B: 'Mining and quarrying',
    C: 'Manufacturing',
    D: 'Electricity, gas, steam and air conditioning',
    E: 'Water, sewerage and waste',
    F: 'Construction',
    G: 'Wholesale and retail trade; repair of vehicles',
    H: 'Transport and storage',
    I: 'Hotels and restaurants',
    J: 'Information and communication',
    K: 'Finance and insurance',
    L: 'Real estate',
    M: 'Professional, scientific and technical activities',
    N: 'Administrative and support services',
    O: 'Public administration and defence',
    P: 'Education',
    Q: 'Health and social work',
    R: 'Arts, entertainment and recreation',
    S: 'Other services',
    T: 'Work in private households',
    U: 'International organisations',
  },
} satisfies ClassificationLists;
