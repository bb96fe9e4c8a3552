/** Questions about a person in Tajik: of somebody else (`other`), or of whoever is asked (`you`). */
import type { personRules as english } from '../en/person-block.ts';

type Who = 'you' | 'other';

/** Words of legal status, education, occupation and activity. */
export const standingTexts = (who: Who) => ({
  legal_status:
    who === 'you' ? 'Вазъи ҳуқуқии шумо дар хориҷа чӣ гуна аст?' : 'Вазъи ҳуқуқии ин шахс дар хориҷа чӣ гуна аст?',
  education:
    who === 'you'
      ? 'Шумо кадом дараҷаи баландтарини таҳсилотро хатм кардаед?'
      : 'Ин шахс кадом дараҷаи баландтарини таҳсилотро хатм кардааст?',
  occupation: {
    label: who === 'you' ? 'Шумо дар хориҷа чӣ кор мекунед?' : 'Ин шахс дар хориҷа чӣ кор мекунад?',
    hint: 'Кори асосӣ. «Дахл надорад» – агар кор накунад.',
  },
  activity: { label: 'Дар кадом соҳа?', hint: 'Корфармо чӣ истеҳсол ё иҷро мекунад.' },
});

/** Words of the earnings of the last 12 months. */
export const earningsTexts = (who: Who) => ({
  gross_monthly_pay: {
    label:
      who === 'you'
        ? 'Шумо дар як моҳ, пеш аз андоз, чанд пул кор мекунед?'
        : 'Ин шахс дар як моҳ, пеш аз андоз, чанд пул кор мекунад?',
    hint: 'Барои як моҳи муқаррарии кор дар хориҷа дар 12 моҳи охир.',
  },
  taxes: {
    label: 'Дар 12 моҳи охир дар хориҷа чанд пул андоз аз даромад пардохта шуд?',
    hint: 'Ҳамагӣ; агар набошад, 0.',
  },
  social_contributions: {
    label: 'Дар 12 моҳи охир дар хориҷа чанд пул ҳаққи суғуртаи иҷтимоӣ пардохта шуд?',
    hint: 'Суғуртаи нафақа, тиббӣ ва бекорӣ; ҳамагӣ; агар набошад, 0.',
  },
  spending_abroad: {
    label: 'Дар 12 моҳи охир барои зиндагӣ дар хориҷа чанд пул сарф шуд?',
    hint: 'Ҳамагӣ барои хона, хӯрок ва чизҳои дигар.',
  },
  transport_cost: {
    label: 'Дар 12 моҳи охир барои роҳи рафту омад чанд пул сарф шуд?',
    hint: 'Ҳамагӣ.',
  },
});

export const personRules = {
  abroad_within_life: 'Касе дар хориҷа аз умраш зиёдтар буда наметавонад.',
  deductions_within_pay: 'Андозҳои сол аз музди сол зиёд буда наметавонанд.',
  sent_within_pay: 'Аз музди меҳнат зиёдтар пул фиристода шудааст.',
} satisfies Readonly<Record<keyof typeof english, string>>;
