/** The diaspora registration in Romanian. */
import type { registration as newest } from '../newest.ts';
import type { registrationV2 as version2 } from '../registration.v2.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { newestConsent } from '../../../reference/consents.ts';
import { registration as consents } from '../../blocks/words/ro/consents.ts';
import { costBlockRules, costBlockTexts } from '../../blocks/words/ro/cost-block.ts';
import { breakdownCodes, breakdownNames } from '../../blocks/words/ro/figures.ts';

/** What version 2 shows. */
const wording = consents['2026-1'];

const rules = {
  ...costBlockRules,
  entry_agreed: 'Fără acordul dumneavoastră pentru înscrierea în registru nu se păstrează nimic.',
  purpose_agreed: 'O înscriere care nu poate fi folosită la nimic nu se păstrează: fiți de acord cu cel puțin un scop.',
  city_in_country: 'Acest oraș nu este în țara în care locuiți.',
  birth_year_agrees: 'Data nașterii și anul nașterii nu coincid.',
  arrival_after_birth: 'Anul sosirii nu poate fi înaintea anului nașterii.',
};

export const registrationV2 = {
  title: 'Înregistrarea diasporei',
  groups: {
    consent: 'Cu ce sunteți de acord',
    registrant: 'Înregistrarea',
    identity: 'Cine sunteți',
    profile: 'Despre dumneavoastră',
    ties: 'Familie, bani și planuri',
    last_transfer: 'Ultimul dumneavoastră transfer',
  },
  rows: { citizenships: 'Cetățenie', languages: 'Limbă' },
  noAnswer: { refused: 'Prefer să nu răspund', dont_know: 'Nu știu' },
  questions: {
    campaign: 'Campania',
    intake_mode: 'Unde are loc înregistrarea',
    consent_version: 'Varianta textului de acord',
    ...wording,
    consent_registry: {
      label: wording.consent_registry,
      hint: 'Numele și datele de contact se păstrează separat de rest. Puteți vedea, corecta sau șterge chiar dumneavoastră ce se păstrează despre dumneavoastră, printr-un link trimis la contactul dumneavoastră; sau cereți aceasta organizației care v-a invitat.',
    },
    name: 'Cum vă numiți?',
    email: {
      label: 'Adresa de e-mail',
      hint: 'Este suficient unul din două: adresa de e-mail sau numărul de telefon.',
    },
    phone: { label: 'Numărul de telefon', hint: 'Cu codul țării.' },
    birth_date: { label: 'Care este data nașterii?', hint: 'Doar dacă doriți să dați data exactă.' },
    birth_year: 'În ce an v-ați născut?',
    sex: 'Sexul',
    residence_country: 'În ce țară locuiți?',
    residence_city: {
      label: 'În ce oraș sau lângă ce oraș?',
      hint: 'Scrieți un cuvânt pentru a căuta în listă.',
    },
    generation: {
      label: 'Din ce generație de peste hotare faceți parte?',
      hint: 'Prima: v-ați mutat dumneavoastră. A doua: s-au mutat părinții.',
    },
    arrival_year: 'În ce an ați ajuns acolo?',
    citizenships: 'Cetățenia căror țări o aveți?',
    'citizenships.country': 'Țara',
    origin_district: 'Din ce raion sunteți dumneavoastră sau familia?',
    education: 'Care este cel mai înalt nivel de studii pe care l-ați absolvit?',
    education_field: 'În ce domeniu?',
    occupation: { label: 'Ce ocupație aveți?', hint: 'Scrieți un cuvânt pentru a căuta în listă.' },
    activity: { label: 'În ce domeniu lucrați?', hint: 'Ce produce sau cu ce se ocupă angajatorul.' },
    skills: 'În ce domenii aveți competențe?',
    languages: 'Ce limbi vorbiți?',
    'languages.language': 'Limba',
    'languages.level': 'Cât de bine?',
    family_abroad: 'Câți membri ai familiei locuiesc cu dumneavoastră peste hotare?',
    family_at_home: 'Câți membri ai familiei apropiate locuiesc în țara de origine?',
    household_left_behind: 'Ați lăsat acasă o gospodărie?',
    sends: 'Ați trimis bani acasă în ultimele 12 luni?',
    sent: 'Câți bani ați trimis în ultimele 12 luni?',
    main_channel: 'Pe ce cale i-ați trimis cel mai mult?',
    interest_investing: 'V-ar interesa să investiți acasă?',
    interest_mentoring: 'V-ar interesa să fiți mentor pentru cineva?',
    interest_returning: 'V-ar interesa să reveniți acasă?',
    interest_volunteering: 'V-ar interesa voluntariatul?',
    last_transfer_known: 'Ne spuneți cât v-a costat ultimul transfer?',
    ...costBlockTexts('ultimul dumneavoastră transfer'),
  },
  rules,
  consents: { '2026-1': wording },
  figures: {
    tables: {
      registrants: 'Persoane înregistrate (autoselecție)',
      'registrants-calibrated': 'Persoane înregistrate, calibrate la un efectiv cunoscut (autoselecție)',
    },
    indicators: {
      registrants: 'Persoane înregistrate (autoselecție)',
      'registrants-calibrated': 'Persoane înregistrate, calibrate (autoselecție)',
    },
    units: { person: 'persoană', persons: 'persoane' },
    dimensions: {
      country: 'Țara de reședință',
      city: 'Orașul de reședință',
      sex: breakdownNames.sex,
      age_class: breakdownNames.age_class,
      education: breakdownNames.education,
      occupation: breakdownNames.occupation,
      arrival: 'Anul sosirii',
      sends: 'Au trimis bani acasă în ultimele 12 luni',
      interest_investing: 'Interes pentru investiții',
      interest_mentoring: 'Interes pentru mentorat',
      interest_returning: 'Interes pentru întoarcere',
      interest_volunteering: 'Interes pentru voluntariat',
      verified: 'Contact confirmat',
    },
    codes: {
      age_class: breakdownCodes.age_class,
      arrival: {
        before_1992: 'înainte de 1992',
        '1992_to_1999': '1992–1999',
        '2000_to_2009': '2000–2009',
        '2010_to_2014': '2010–2014',
        '2015_to_2019': '2015–2019',
        '2020_and_later': '2020 și mai târziu',
        born_there: 'născuți acolo',
      },
    },
  },
} satisfies StudyText<typeof version2>;

const newWording = consents[newestConsent.registration];

export const registration = {
  ...registrationV2,
  groups: {
    ...registrationV2.groups,
    guardian: 'Părinte sau tutore',
    left_behind_household: 'Gospodăria lăsată acasă',
  },
  questions: {
    ...registrationV2.questions,
    taken_by: 'Cine a notat răspunsurile',
    for_whom: {
      label: 'Pe cine înregistrați?',
      hint: 'Dacă înregistrați un copil, toate întrebările sunt despre copil; adresa de e-mail și numărul de telefon sunt ale dumneavoastră.',
    },
    ...newWording,
    consent_registry: {
      label: newWording.consent_registry,
      hint: 'Numele și datele de contact se păstrează separat de rest. Puteți vedea, corecta sau șterge chiar dumneavoastră ce se păstrează, printr-un link trimis la contactul dumneavoastră; sau cereți aceasta organizației care v-a invitat.',
    },
    name: { label: 'Cum vă numiți?', hint: 'Dacă înregistrați un copil: numele copilului.' },
    guardian_name: 'Cum vă numiți dumneavoastră, părintele sau tutorele?',
    guardian_relationship: 'Ce îi sunteți copilului?',
    guardian_agrees: 'Sunteți de acord, ca părinte sau tutore, ca acest copil să fie înregistrat?',
    birth_date: {
      label: 'Care este data nașterii?',
      hint: 'Doar dacă doriți să dați data exactă. Pentru un copil care împlinește 18 ani anul acesta, ea este necesară.',
    },
    left_behind: 'Câte persoane locuiesc în acea gospodărie?',
    left_behind_under_18: 'Câte dintre ele au sub 18 ani?',
    left_behind_65_or_over: 'Câte dintre ele au 65 de ani sau mai mult?',
  },
  consents: { [newestConsent.registration]: newWording },
  rules: {
    ...registrationV2.rules,
    of_age_themselves:
      'Cine se înregistrează singur are cel puțin 18 ani. Dacă aveți mai puțin, rugați un părinte sau un tutore să vă înregistreze: la prima întrebare, el răspunde „Un copil sub 18 ani”.',
    child_is_minor:
      'Un copil are sub 18 ani. Dacă împlinește 18 ani mai târziu în acest an, dați data exactă a nașterii. Cine are deja 18 ani se înregistrează singur.',
    guardian_agreed: 'Fără acordul unui părinte sau tutore nu se păstrează nimic despre un copil.',
    left_behind_parts:
      'Persoanele sub 18 ani și cele de 65 de ani sau mai mult nu pot fi mai multe decât locuiesc în gospodărie.',
  },
} satisfies StudyText<typeof newest>;
