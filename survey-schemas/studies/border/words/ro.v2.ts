/** The border survey, version 2, in Romanian. */
import type { borderV2 } from '../border.v2.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { consentRules, consentTexts } from '../../blocks/words/ro/consent-block.ts';
import { interview as consents } from '../../blocks/words/ro/consents.ts';
import { costBlockRules, costBlockTexts } from '../../blocks/words/ro/cost-block.ts';
import { earningsTexts, personRules, standingTexts } from '../../blocks/words/ro/person-block.ts';

const rules = {
  ...consentRules,
  ...costBlockRules,
  ...personRules,
  met_within_count: 'Au fost abordați mai mulți călători decât s-au numărat în tură.',
  met_as_picked: 'Au fost abordați mai mulți călători decât permite pasul de selecție.',
  crossings_alternate: 'Traversările în cele două sensuri diferă cu mai mult de una.',
  sent_without_work: 'S-au trimis bani într-un an fără muncă peste hotare.',
};

export const border = {
  title: 'Cercetare la frontieră',
  groups: {
    design: 'Tura și contactul',
    consent: 'Acordul',
    interview: 'Interviul',
    person: 'Călătorul',
    money: 'Banii',
    pay: 'Câștigul și cheltuielile peste hotare',
    overlap: 'Gospodăria și registrul',
    last_transfer: 'Ultimul transfer',
  },
  questions: {
    crossing_point: 'Punctul de trecere',
    direction: 'Sensul călătoriei',
    date: 'Ziua turei',
    shift: 'Tura',
    psu: 'Punctul de trecere și tura',
    stratum: 'Stratul',
    selection_interval: { label: 'Un călător se selectează din câți?', hint: 'Pasul de selecție k.' },
    travellers_counted: 'Călători numărați în tură',
    refusals: 'Refuzuri în tură',
    nonresponse: 'Alți călători selectați care nu au putut fi intervievați',
    disposition: 'Cum s-a încheiat contactul?',
    language: 'Limba interviului',
    ...consentTexts,
    sex: 'Sexul',
    age: 'Câți ani aveți?',
    citizenship: 'Cetățenia cărei țări o aveți?',
    origin_district: {
      label: 'Din ce raion sunteți?',
      hint: 'Raionul în care trăiește familia; „Alt loc” dacă nu este în listă.',
    },
    residence_country: 'În ce țară locuiți?',
    months_abroad: {
      label: 'Câte luni ați stat în total peste hotare?',
      hint: 'Luni întregi, toate șederile împreună.',
    },
    intended_months: {
      label: 'Câte luni în total aveți de gând să stați peste hotare?',
      hint: '12 sau mai multe înseamnă o ședere îndelungată.',
    },
    crossings: {
      label: 'De câte ori ați traversat frontiera acestei țări în acest sens în perioada de referință?',
      hint: 'Citiți prima și ultima ei zi. Prin orice punct de trecere, inclusiv de data aceasta.',
    },
    crossings_back: {
      label: 'Dar în sens invers, de câte ori?',
      hint: 'În aceeași perioadă, prin orice punct de trecere; 0 dacă niciodată.',
    },
    ...standingTexts('you'),
    sent: { label: 'Câți bani ați trimis acasă în ultimele 12 luni?', hint: '0 dacă nimic.' },
    carried_now: { label: 'Câți bani aveți acum la dumneavoastră?', hint: '0 dacă nimic.' },
    goods_value: {
      label: 'Cât au costat lucrurile pe care le-ați trimis sau le-ați adus în ultimele 12 luni?',
      hint: '0 dacă nu au fost.',
    },
    savings_abroad: {
      label: 'Câți bani ați economisit peste hotare?',
      hint: 'Suma păstrată astăzi acolo; 0 dacă nimic.',
    },
    months_worked: 'Câte luni ați lucrat peste hotare în ultimele 12 luni?',
    ...earningsTexts('you'),
    household_reports:
      'Primește bani de la dumneavoastră vreo gospodărie din această țară, care ar putea spune despre ei într-o cercetare?',
    registered: 'Sunteți înregistrat(ă) în registrul diasporei?',
    registration_code: {
      label: 'Care este numărul dumneavoastră de înregistrare?',
      hint: 'Doar dacă îl aveți la îndemână.',
    },
    last_transfer_known: 'Ne puteți spune despre ultimul transfer pe care l-ați făcut?',
    ...costBlockTexts('ultimul transfer'),
  },
  rules,
  consents,
  figures: {
    tables: { 'border-people': 'Călători și traversări ale frontierei', 'border-money': 'Banii călătorilor' },
    indicators: {
      travellers: 'Călători',
      crossings: 'Traversări ale frontierei',
      'money-sent': 'Bani trimiși',
      'money-carried': 'Bani aduși cu sine',
    },
    units: { person: 'persoană', persons: 'persoane', crossing: 'traversare', crossings: 'traversări' },
    dimensions: { country: 'Țara de reședință' },
  },
} satisfies StudyText<typeof borderV2>;
