/** The diaspora registration in Albanian. */
import type { registration as newest } from '../newest.ts';
import type { registrationV2 as version2 } from '../registration.v2.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { newestConsent } from '../../../reference/consents.ts';
import { registration as consents } from '../../blocks/words/sq/consents.ts';
import { costBlockRules, costBlockTexts } from '../../blocks/words/sq/cost-block.ts';
import { breakdownCodes, breakdownNames } from '../../blocks/words/sq/figures.ts';

/** What version 2 shows. */
const wording = consents['2026-1'];

const rules = {
  ...costBlockRules,
  entry_agreed: 'Pa pëlqimin tuaj për t’u regjistruar nuk ruhet asgjë.',
  purpose_agreed: 'Një regjistrim që nuk mund të përdoret për asgjë nuk ruhet: ju lutemi pranoni të paktën një qëllim.',
  city_in_country: 'Ky qytet nuk është në vendin ku jetoni.',
  birth_year_agrees: 'Data e lindjes dhe viti i lindjes nuk përputhen.',
  arrival_after_birth: 'Viti i mbërritjes nuk mund të jetë para vitit të lindjes.',
};

export const registrationV2 = {
  title: 'Regjistrimi i diasporës',
  groups: {
    consent: 'Çfarë pranoni',
    registrant: 'Regjistrimi',
    identity: 'Kush jeni',
    profile: 'Rreth jush',
    ties: 'Familja, paratë dhe planet',
    last_transfer: 'Transferta juaj e fundit',
  },
  rows: { citizenships: 'Shtetësia', languages: 'Gjuha' },
  noAnswer: { refused: 'Preferoj të mos përgjigjem', dont_know: 'Nuk e di' },
  questions: {
    campaign: 'Fushata',
    intake_mode: 'Ku bëhet regjistrimi',
    consent_version: 'Versioni i tekstit të pëlqimit',
    ...wording,
    consent_registry: {
      label: wording.consent_registry,
      hint: 'Emri dhe kontaktet tuaja ruhen veç nga të tjerat. Mund t’i shihni, t’i korrigjoni ose t’i fshini vetë ato që ruhen për ju, me një lidhje që dërgohet te kontakti juaj; ose kërkojini zyrës që ju ftoi.',
    },
    name: 'Si quheni?',
    email: { label: 'Adresa e-mail', hint: 'Mjafton njëri nga të dy: adresa e-mail ose numri i telefonit.' },
    phone: { label: 'Numri i telefonit', hint: 'Me prefiksin e vendit.' },
    birth_date: {
      label: 'Cila është data juaj e lindjes?',
      hint: 'Vetëm nëse dëshironi ta jepni datën e saktë.',
    },
    birth_year: 'Në cilin vit keni lindur?',
    sex: 'Gjinia',
    residence_country: 'Në cilin vend jetoni?',
    residence_city: {
      label: 'Në cilin qytet ose pranë cilit?',
      hint: 'Shkruani një fjalë për të kërkuar në listë.',
    },
    generation: {
      label: 'Cilit brez jashtë vendit i përkisni?',
      hint: 'I pari: u shpërngulët vetë. I dyti: u shpërngulën prindërit tuaj.',
    },
    arrival_year: 'Në cilin vit mbërritët atje?',
    citizenships: 'I cilave vende jeni shtetas?',
    'citizenships.country': 'Vendi',
    origin_district: 'Nga cila bashki ose komunë vini ju ose familja juaj?',
    education: 'Cili është niveli më i lartë i arsimit që keni përfunduar?',
    education_field: 'Në cilën fushë?',
    occupation: { label: 'Cili është profesioni juaj?', hint: 'Shkruani një fjalë për të kërkuar në listë.' },
    activity: { label: 'Në cilën veprimtari punoni?', hint: 'Çfarë prodhon ose me se merret punëdhënësi.' },
    skills: 'Në cilat fusha keni aftësi?',
    languages: 'Cilat gjuhë flisni?',
    'languages.language': 'Gjuha',
    'languages.level': 'Sa mirë?',
    family_abroad: 'Sa pjesëtarë të familjes suaj jetojnë me ju jashtë vendit?',
    family_at_home: 'Sa pjesëtarë të familjes suaj të ngushtë jetojnë në vendin e origjinës?',
    household_left_behind: 'A keni lënë familje në vendin e origjinës?',
    sends: 'A dërguat para në atdhe gjatë 12 muajve të fundit?',
    sent: 'Sa dërguat gjatë 12 muajve të fundit?',
    main_channel: 'Si i dërguat kryesisht?',
    interest_investing: 'A do t’ju interesonte të investonit në atdhe?',
    interest_mentoring: 'A do t’ju interesonte të mentoronit dikë?',
    interest_returning: 'A do t’ju interesonte të ktheheshit?',
    interest_volunteering: 'A do t’ju interesonte të bënit punë vullnetare?',
    last_transfer_known: 'A do të na tregonit sa kushtoi transferta juaj e fundit?',
    ...costBlockTexts('transferta juaj e fundit'),
  },
  rules,
  consents: { '2026-1': wording },
  figures: {
    tables: {
      registrants: 'Të regjistruarit (të vetëzgjedhur)',
      'registrants-calibrated': 'Të regjistruarit, të kalibruar sipas një numri të njohur (të vetëzgjedhur)',
    },
    indicators: {
      registrants: 'Të regjistruarit (të vetëzgjedhur)',
      'registrants-calibrated': 'Të regjistruarit, të kalibruar (të vetëzgjedhur)',
    },
    units: { person: 'person', persons: 'njerëz' },
    dimensions: {
      country: 'Vendi i banimit',
      city: 'Qyteti i banimit',
      sex: breakdownNames.sex,
      age_class: breakdownNames.age_class,
      education: breakdownNames.education,
      occupation: breakdownNames.occupation,
      arrival: 'Viti i mbërritjes',
      sends: 'Dërguan para në shtëpi në 12 muajt e fundit',
      interest_investing: 'Të interesuar për investime',
      interest_mentoring: 'Të interesuar për mentorim',
      interest_returning: 'Të interesuar për kthim',
      interest_volunteering: 'Të interesuar për vullnetarizëm',
      verified: 'Kontakt i verifikuar',
    },
    codes: {
      age_class: breakdownCodes.age_class,
      arrival: {
        before_1992: 'para vitit 1992',
        '1992_to_1999': '1992–1999',
        '2000_to_2009': '2000–2009',
        '2010_to_2014': '2010–2014',
        '2015_to_2019': '2015–2019',
        '2020_and_later': '2020 e më vonë',
        born_there: 'të lindur atje',
      },
    },
  },
} satisfies StudyText<typeof version2>;

const newWording = consents[newestConsent.registration];

export const registration = {
  ...registrationV2,
  groups: {
    ...registrationV2.groups,
    guardian: 'Prindi ose kujdestari',
    left_behind_household: 'Familja në vendin e origjinës',
  },
  questions: {
    ...registrationV2.questions,
    taken_by: 'Kush i shkroi përgjigjet',
    for_whom: {
      label: 'Kë po regjistroni?',
      hint: 'Nëse regjistroni një fëmijë, të gjitha pyetjet janë për fëmijën; adresa e-mail dhe numri i telefonit janë tuajat.',
    },
    ...newWording,
    consent_registry: {
      label: newWording.consent_registry,
      hint: 'Emri dhe kontaktet ruhen veç nga të tjerat. Mund t’i shihni, t’i korrigjoni ose t’i fshini vetë ato që ruhen, me një lidhje që dërgohet te kontakti juaj; ose kërkojini zyrës që ju ftoi.',
    },
    name: { label: 'Si quheni?', hint: 'Nëse regjistroni një fëmijë: emri i fëmijës.' },
    guardian_name: 'Si quheni ju, prindi ose kujdestari?',
    guardian_relationship: 'Çfarë jeni për fëmijën?',
    guardian_agrees: 'A pranoni, si prind ose kujdestar, që fëmija të regjistrohet?',
    birth_date: {
      label: 'Cila është data juaj e lindjes?',
      hint: 'Vetëm nëse dëshironi ta jepni datën e saktë. Për një fëmijë që mbush 18 vjeç këtë vit, ajo është e nevojshme.',
    },
    left_behind: 'Sa veta jetojnë në atë familje?',
    left_behind_under_18: 'Sa prej tyre janë nën 18 vjeç?',
    left_behind_65_or_over: 'Sa prej tyre janë 65 vjeç ose më shumë?',
  },
  consents: { [newestConsent.registration]: newWording },
  rules: {
    ...registrationV2.rules,
    of_age_themselves:
      'Vetë regjistrohet kush është 18 vjeç ose më shumë. Nëse jeni më i ri ose më e re, kërkojini një prindi ose kujdestari t’ju regjistrojë: në pyetjen e parë ai përgjigjet “Një fëmijë nën 18 vjeç”.',
    child_is_minor:
      'Fëmija është nën 18 vjeç. Nëse i mbush 18 vjeç më vonë këtë vit, jepni datën e saktë të lindjes. Kush është tashmë 18 vjeç regjistrohet vetë.',
    guardian_agreed: 'Pa pëlqimin e një prindi ose kujdestari nuk ruhet asgjë për një fëmijë.',
    left_behind_parts:
      'Personat nën 18 vjeç dhe ata 65 vjeç ose më shumë nuk mund të jenë më shumë se sa jetojnë në familje.',
  },
} satisfies StudyText<typeof newest>;
