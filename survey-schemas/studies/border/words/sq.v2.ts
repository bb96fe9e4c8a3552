/** The border survey, version 2, in Albanian. */
import type { borderV2 } from '../border.v2.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { consentRules, consentTexts } from '../../blocks/words/sq/consent-block.ts';
import { interview as consents } from '../../blocks/words/sq/consents.ts';
import { costBlockRules, costBlockTexts } from '../../blocks/words/sq/cost-block.ts';
import { earningsTexts, personRules, standingTexts } from '../../blocks/words/sq/person-block.ts';

const rules = {
  ...consentRules,
  ...costBlockRules,
  ...personRules,
  met_within_count: 'Iu drejtuat më shumë udhëtarëve sesa u numëruan në turn.',
  met_as_picked: 'Iu drejtuat më shumë udhëtarëve sesa lejon intervali i zgjedhjes.',
  crossings_alternate: 'Kalimet në të dy drejtimet ndryshojnë me më shumë se një.',
  sent_without_work: 'U dërguan para në një vit pa punë jashtë vendit.',
};

export const border = {
  title: 'Anketa në kufi',
  groups: {
    design: 'Turni dhe kontakti',
    consent: 'Pëlqimi',
    interview: 'Intervista',
    person: 'Udhëtari',
    money: 'Paratë',
    pay: 'Paga dhe shpenzimet jashtë vendit',
    overlap: 'Familja dhe regjistri',
    last_transfer: 'Transferta e fundit',
  },
  questions: {
    crossing_point: 'Pika e kalimit kufitar',
    direction: 'Drejtimi i udhëtimit',
    date: 'Dita e turnit',
    shift: 'Turni',
    psu: 'Pika e kalimit dhe turni',
    stratum: 'Shtresa',
    selection_interval: {
      label: 'Një udhëtar zgjidhet nga sa udhëtarë?',
      hint: 'Intervali i zgjedhjes k.',
    },
    travellers_counted: 'Udhëtarë të numëruar në turn',
    refusals: 'Refuzime në turn',
    nonresponse: 'Udhëtarë të tjerë të zgjedhur që nuk u intervistuan dot',
    disposition: 'Si përfundoi kontakti?',
    language: 'Gjuha e intervistës',
    ...consentTexts,
    sex: 'Gjinia',
    age: 'Sa vjeç jeni?',
    citizenship: 'Shtetas i cilit vend jeni?',
    origin_district: {
      label: 'Nga cila bashki ose komunë vini?',
      hint: 'Aty ku jeton familja; “tjetër” nëse nuk është në listë.',
    },
    residence_country: 'Në cilin vend jetoni?',
    months_abroad: {
      label: 'Sa muaj gjithsej keni qenë jashtë vendit?',
      hint: 'Muaj të plotë, të gjitha qëndrimet bashkë.',
    },
    intended_months: {
      label: 'Sa muaj gjithsej keni ndërmend të qëndroni jashtë vendit?',
      hint: '12 ose më shumë është qëndrim i gjatë.',
    },
    crossings: {
      label: 'Sa herë e kaluat kufirin e këtij vendi në këtë drejtim gjatë periudhës së referencës?',
      hint: 'Lexoni ditën e parë dhe të fundit të saj. Në cilëndo pikë kalimi, bashkë me këtë herë.',
    },
    crossings_back: {
      label: 'Po në drejtimin tjetër, sa herë?',
      hint: 'Në të njëjtën periudhë, në cilëndo pikë kalimi; 0 nëse asnjëherë.',
    },
    ...standingTexts('you'),
    sent: { label: 'Sa para dërguat në shtëpi gjatë 12 muajve të fundit?', hint: '0 nëse asgjë.' },
    carried_now: { label: 'Sa para keni tani me vete?', hint: '0 nëse asgjë.' },
    goods_value: {
      label: 'Sa vlejnë mallrat që dërguat ose sollët gjatë 12 muajve të fundit?',
      hint: '0 nëse asgjë.',
    },
    savings_abroad: {
      label: 'Sa keni kursyer jashtë vendit?',
      hint: 'Shuma që keni sot jashtë vendit; 0 nëse asgjë.',
    },
    months_worked: 'Sa muaj punuat jashtë vendit gjatë 12 muajve të fundit?',
    ...earningsTexts('you'),
    household_reports:
      'A ka në këtë vend një familje që merr para prej jush dhe që mund t’i tregonte ato në një anketë?',
    registered: 'A jeni regjistruar në regjistrin e diasporës?',
    registration_code: { label: 'Cili është kodi juaj i regjistrimit?', hint: 'Vetëm nëse e keni pranë.' },
    last_transfer_known: 'A mund të na tregoni për transfertën e fundit që bëtë?',
    ...costBlockTexts('transferta e fundit'),
  },
  rules,
  consents,
  figures: {
    tables: { 'border-people': 'Udhëtarët dhe kalimet', 'border-money': 'Paratë e udhëtarëve' },
    indicators: {
      travellers: 'Udhëtarë',
      crossings: 'Kalime të kufirit',
      'money-sent': 'Para të dërguara',
      'money-carried': 'Para me vete',
    },
    units: { person: 'person', persons: 'njerëz', crossing: 'kalim', crossings: 'kalime' },
    dimensions: { country: 'Vendi i banimit' },
  },
} satisfies StudyText<typeof borderV2>;
