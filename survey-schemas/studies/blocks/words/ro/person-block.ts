/** Questions about a person in Romanian: of somebody else (`other`), or of whoever is asked (`you`). */
import type { personRules as english } from '../en/person-block.ts';

type Who = 'you' | 'other';

/** Words of legal status, education, occupation and activity. */
export const standingTexts = (who: Who) => ({
  legal_status:
    who === 'you'
      ? 'Care este statutul dumneavoastră juridic peste hotare?'
      : 'Care este statutul juridic al acestei persoane peste hotare?',
  education:
    who === 'you'
      ? 'Care este cel mai înalt nivel de studii pe care l-ați absolvit?'
      : 'Care este cel mai înalt nivel de studii pe care l-a absolvit această persoană?',
  occupation: {
    label: who === 'you' ? 'Ce lucrați peste hotare?' : 'Ce lucrează această persoană peste hotare?',
    hint: 'Munca principală. „Nu se aplică” – dacă nu lucrează.',
  },
  activity: { label: 'În ce domeniu?', hint: 'Ce produce sau cu ce se ocupă angajatorul.' },
});

/** Words of the earnings of the last 12 months. */
export const earningsTexts = (who: Who) => ({
  gross_monthly_pay: {
    label:
      who === 'you'
        ? 'Cât câștigați pe lună, înainte de impozite?'
        : 'Cât câștigă această persoană pe lună, înainte de impozite?',
    hint: 'Într-o lună obișnuită de muncă peste hotare, în ultimele 12 luni.',
  },
  taxes: {
    label: 'Cât impozit pe venit s-a plătit peste hotare în ultimele 12 luni?',
    hint: 'În total; 0 dacă nimic.',
  },
  social_contributions: {
    label: 'Cât s-a plătit peste hotare pentru contribuții sociale în ultimele 12 luni?',
    hint: 'Asigurarea de pensie, medicală și de șomaj; în total; 0 dacă nimic.',
  },
  spending_abroad: {
    label: 'Cât s-a cheltuit pentru trai peste hotare în ultimele 12 luni?',
    hint: 'În total pentru locuință, hrană și toate celelalte.',
  },
  transport_cost: {
    label: 'Cât s-a cheltuit pentru drum dus-întors în ultimele 12 luni?',
    hint: 'În total.',
  },
});

export const personRules = {
  abroad_within_life: 'Nimeni nu poate fi peste hotare mai mult timp decât a trăit.',
  deductions_within_pay: 'Impozitele pe an nu pot fi mai mari decât câștigul pe an.',
  sent_within_pay: 'S-a trimis mai mult decât s-a câștigat.',
} satisfies Readonly<Record<keyof typeof english, string>>;
