/** Questions about a person in Albanian: of somebody else (`other`), or of whoever is asked (`you`). */
import type { personRules as english } from '../en/person-block.ts';

type Who = 'you' | 'other';

/** Words of legal status, education, occupation and activity. */
export const standingTexts = (who: Who) => ({
  legal_status:
    who === 'you'
      ? 'Cili është statusi juaj ligjor jashtë vendit?'
      : 'Cili është statusi ligjor i këtij personi jashtë vendit?',
  education:
    who === 'you'
      ? 'Cili është niveli më i lartë i arsimit që keni përfunduar?'
      : 'Cili është niveli më i lartë i arsimit që ka përfunduar ky person?',
  occupation: {
    label: who === 'you' ? 'Çfarë pune bëni jashtë vendit?' : 'Çfarë pune bën ky person jashtë vendit?',
    hint: 'Puna kryesore. “Nuk zbatohet” – nëse nuk punon.',
  },
  activity: { label: 'Në cilën veprimtari?', hint: 'Çfarë prodhon ose me se merret punëdhënësi.' },
});

/** Words of the earnings of the last 12 months. */
export const earningsTexts = (who: Who) => ({
  gross_monthly_pay: {
    label: who === 'you' ? 'Sa fitoni në muaj, para tatimeve?' : 'Sa fiton ky person në muaj, para tatimeve?',
    hint: 'Në një muaj të zakonshëm pune jashtë vendit, gjatë 12 muajve të fundit.',
  },
  taxes: {
    label: 'Sa tatim mbi të ardhurat u pagua jashtë vendit gjatë 12 muajve të fundit?',
    hint: 'Gjithsej; 0 nëse asgjë.',
  },
  social_contributions: {
    label: 'Sa kontribute shoqërore u paguan jashtë vendit gjatë 12 muajve të fundit?',
    hint: 'Për pension, shëndet dhe papunësi; gjithsej; 0 nëse asgjë.',
  },
  spending_abroad: {
    label: 'Sa u shpenzua për jetesën jashtë vendit gjatë 12 muajve të fundit?',
    hint: 'Gjithsej për strehim, ushqim dhe gjithçka tjetër.',
  },
  transport_cost: {
    label: 'Sa u shpenzua për udhëtimin vajtje-ardhje gjatë 12 muajve të fundit?',
    hint: 'Gjithsej.',
  },
});

export const personRules = {
  abroad_within_life: 'Askush nuk mund të ketë qenë jashtë vendit më gjatë sesa ka jetuar.',
  deductions_within_pay: 'Tatimet e vitit nuk mund të jenë më të mëdha se paga e vitit.',
  sent_within_pay: 'U dërgua më shumë sesa u fitua.',
} satisfies Readonly<Record<keyof typeof english, string>>;
