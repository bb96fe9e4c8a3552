/** The household survey, version 2, in Romanian. */
import type { householdV2 } from '../household.v2.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { prefixed } from '../../../language/words/prefixed.ts';
import { consentRules, consentTexts } from '../../blocks/words/ro/consent-block.ts';
import { interview as consents } from '../../blocks/words/ro/consents.ts';
import { costBlockRules, costBlockTexts } from '../../blocks/words/ro/cost-block.ts';
import { earningsTexts, personRules, standingTexts } from '../../blocks/words/ro/person-block.ts';
import { named } from './ro.named.ts';

const spentOn = (what: string) => `Câți din acești bani s-au cheltuit pentru ${what} în ultimele 12 luni?`;

const senders = {
  relationship: 'Ce este această persoană pentru capul gospodăriei?',
  former_member: 'A locuit această persoană în această gospodărie înainte de a pleca peste hotare?',
  sex: 'Sexul acestei persoane',
  age: 'Câți ani are această persoană?',
  country: 'În ce țară locuiește această persoană?',
  months_abroad: {
    label: 'Câte luni a stat această persoană peste hotare?',
    hint: 'Luni întregi, toate șederile împreună.',
  },
  intended_stay: 'Cât timp are de gând această persoană să stea peste hotare, socotind din ziua plecării?',
  leaving_reason: 'Care a fost cauza principală a plecării?',
  ...standingTexts('other'),
  transfers: 'De câte ori a trimis bani această persoană în ultimele 12 luni?',
  cash_total: {
    label: 'Câți bani a trimis sau a adus această persoană în ultimele 12 luni?',
    hint: 'Toți banii, inclusiv cei dați din mână în mână; despre lucruri întrebăm mai târziu.',
  },
  usual_frequency: {
    label: 'Cât de des trimite bani de obicei această persoană?',
    hint: '„Nu se aplică” – dacă a trimis o singură dată.',
  },
  usual_amount: 'Câți bani trimite de obicei această persoană o dată?',
  channels: {
    label: 'Pe ce căi au fost trimiși banii și câți pe fiecare?',
    hint: 'Până la patru căi. Fără banii aduși din mână în mână de această persoană sau de cunoscuți.',
  },
  carried_by_hand: {
    label: 'Câți din acești bani au fost aduși din mână în mână?',
    hint: 'De această persoană, de o rudă sau de un prieten; 0 dacă nimic.',
  },
  goods_value: {
    label: 'Cât au costat lucrurile pe care le-a trimis sau le-a adus această persoană?',
    hint: 'În ultimele 12 luni; 0 dacă nu au fost.',
  },
  reverse_transfers: {
    label: 'Câți bani a trimis gospodăria acestei persoane?',
    hint: 'În ultimele 12 luni; 0 dacă nimic.',
  },
  months_worked: 'Câte luni a lucrat această persoană peste hotare în ultimele 12 luni?',
  ...earningsTexts('other'),
};

const rules = {
  ...consentRules,
  ...costBlockRules,
  ...personRules,
  channels_within_total: 'Sumele pe căi de trimitere nu pot depăși împreună suma totală.',
  carried_within_total: 'Banii aduși din mână în mână și cei trimiși pe alte căi nu pot depăși împreună suma totală.',
  channels_account_for_total:
    'Căile de trimitere și banii aduși din mână în mână trebuie să dea împreună suma totală. Pentru partea necunoscută adăugați „Altă cale” și spuneți de ce lipsește suma.',
  worked_within_stay: 'Lunile de muncă nu pot fi mai multe decât lunile de peste hotare.',
};

export const household = {
  title: 'Cercetare în gospodării',
  named,
  groups: {
    design: 'Locuința și vizita',
    consent: 'Acordul',
    interview: 'Interviul',
    transfers_block: 'Bani și bunuri',
    short_stay: 'Munca peste hotare mai puțin de un an',
    spending: 'Pentru ce s-au folosit banii',
    last_transfer: 'Ultimul transfer',
  },
  rows: { members: 'Persoană', senders: 'Expeditor', 'senders.channels': 'Cale' },
  questions: {
    region: 'Regiunea',
    urban: 'Urban sau rural',
    stratum: 'Stratul',
    psu: 'Satul sau sectorul',
    dwelling: 'Locuința',
    visit_number: 'A câta vizită este?',
    disposition: 'Cum s-a încheiat vizita?',
    language: 'Limba interviului',
    ...consentTexts,
    members: {
      label: 'Cine locuiește în această gospodărie?',
      hint: 'Toți cei care locuiesc de obicei aici, inclusiv copiii mici.',
    },
    'members.sex': 'Sexul',
    'members.age': { label: 'Vârsta', hint: 'În ani împliniți; 0 pentru sugari.' },
    income: {
      label: 'Care a fost venitul întregii gospodării în ultimele 12 luni?',
      hint: 'Din toate sursele, inclusiv banii de peste hotare.',
    },
    receives_remittances: 'A trimis cineva de peste hotare bani sau lucruri acestei gospodării în ultimele 12 luni?',
    senders: {
      label: 'Cine de peste hotare a trimis bani sau lucruri?',
      hint: 'Indicați fiecare persoană, indiferent dacă a fost sau nu membru al gospodăriei.',
    },
    ...prefixed('senders', senders),
    'senders.channels.channel': 'Calea de trimitere',
    'senders.channels.amount': 'Suma trimisă pe această cale în ultimele 12 luni',
    uses: 'Pentru ce s-au folosit acești bani?',
    use_food: spentOn('hrană'),
    use_education: spentOn('studii'),
    use_health: spentOn('sănătate'),
    use_rent: spentOn('chirie'),
    use_ceremonies: spentOn('nunți, înmormântări și alte ceremonii'),
    use_vehicle: spentOn('automobil sau alt mijloc de transport'),
    use_rebuilding: spentOn('repararea sau mărirea casei'),
    use_new_house: spentOn('o casă sau un apartament nou'),
    use_business: spentOn('o afacere'),
    use_land: spentOn('pământ'),
    use_farming: spentOn('animale și agricultură'),
    use_debt: spentOn('achitarea datoriilor'),
    use_savings: 'Câți din acești bani s-au pus deoparte în ultimele 12 luni?',
    use_other: spentOn('altceva'),
    last_transfer_known: 'Ne puteți spune despre ultimul transfer?',
    ...costBlockTexts('ultimul transfer'),
  },
  rules,
  consents,
  figures: {
    tables: {
      'household-receiving': 'Gospodării care primesc bani sau bunuri',
      'household-receipts': 'Încasările gospodăriilor',
      'household-income': 'Venitul gospodăriilor și banii primiți',
      'household-channels': 'Încasările gospodăriilor pe canale',
      'household-inequality': 'Inegalitatea încasărilor și a venitului pe persoană',
      'household-poverty': 'Sărăcia cu și fără banii primiți',
      'household-senders': 'Persoane de peste hotare care trimit bani sau bunuri',
      'household-channel-use': 'Canale folosite de persoanele de peste hotare',
    },
    indicators: {
      receiving: 'Gospodării beneficiare',
      'cash-received': 'Bani primiți',
      'kind-received': 'Bunuri primite',
      income: 'Venitul gospodăriei',
      'cash-of-income': 'Bani primiți raportați la venitul gospodăriei',
      members: 'Membrii gospodăriilor',
      receipts: 'Bani primiți, în gospodăriile beneficiare',
      'income-per-head': 'Venitul pe persoană',
      'income-per-head-without': 'Venitul pe persoană fără banii primiți',
      'income-per-head-change': 'Venitul pe persoană cu banii primiți minus cel fără ei',
      poverty: 'Sărăcia',
      'poverty-without': 'Sărăcia fără banii primiți',
      'poverty-change': 'Sărăcia cu banii primiți minus cea fără ei',
      senders: 'Persoane de peste hotare care trimit bani sau bunuri',
      'channel-use': 'Canale folosite',
    },
    units: {
      household: 'gospodărie',
      households: 'gospodării',
      person: 'persoană',
      persons: 'persoane',
      channel: 'canal folosit',
      channels: 'canale folosite',
    },
  },
} satisfies StudyText<typeof householdV2>;
