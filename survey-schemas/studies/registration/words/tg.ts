/** The diaspora registration in Tajik. */
import type { registration as newest } from '../newest.ts';
import type { registrationV2 as version2 } from '../registration.v2.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { newestConsent } from '../../../reference/consents.ts';
import { registration as consents } from '../../blocks/words/tg/consents.ts';
import { costBlockRules, costBlockTexts } from '../../blocks/words/tg/cost-block.ts';
import { breakdownCodes, breakdownNames } from '../../blocks/words/tg/figures.ts';

/** What version 2 shows. */
const wording = consents['2026-1'];

const rules = {
  ...costBlockRules,
  entry_agreed: 'Бе розигии шумо ба сабт дар феҳрист чизе нигоҳ дошта намешавад.',
  purpose_agreed:
    'Сабте, ки барои ҳеҷ чиз истифода намешавад, нигоҳ дошта намешавад: лутфан ақаллан ба як мақсад розӣ шавед.',
  city_in_country: 'Ин шаҳр дар кишваре, ки шумо зиндагӣ мекунед, нест.',
  birth_year_agrees: 'Санаи таваллуд ба соли таваллуд мувофиқ нест.',
  arrival_after_birth: 'Соли омадан пеш аз соли таваллуд буда наметавонад.',
};

export const registrationV2 = {
  title: 'Бақайдгирии диаспора',
  groups: {
    consent: 'Ба чӣ розӣ мешавед',
    registrant: 'Бақайдгирӣ',
    identity: 'Шумо кистед',
    profile: 'Дар бораи шумо',
    ties: 'Оила, пул ва нақшаҳо',
    last_transfer: 'Интиқоли охирини шумо',
  },
  rows: { citizenships: 'Шаҳрвандӣ', languages: 'Забон' },
  noAnswer: { refused: 'Намехоҳам ҷавоб диҳам', dont_know: 'Намедонам' },
  questions: {
    campaign: 'Маърака',
    intake_mode: 'Бақайдгирӣ дар куҷо мегузарад',
    consent_version: 'Версияи матни розигӣ',
    ...wording,
    consent_registry: {
      label: wording.consent_registry,
      hint: 'Ном ва маълумоти тамоси шумо аз чизҳои дигар ҷудо нигоҳ дошта мешаванд. Он чи дар бораи шумо нигоҳ дошта мешавад, худатон дида, ислоҳ ё нест карда метавонед – бо истиноде, ки ба тамоси шумо фиристода мешавад; ё аз идорае, ки шуморо даъват кардааст, хоҳиш кунед.',
    },
    name: 'Номи шумо чист?',
    email: { label: 'Почтаи электронӣ', hint: 'Яке аз ду кифоя аст: почтаи электронӣ ё рақами телефон.' },
    phone: { label: 'Рақами телефон', hint: 'Бо рамзи кишвар.' },
    birth_date: { label: 'Санаи таваллуди шумо кадом аст?', hint: 'Танҳо агар хоҳед, ки санаи аниқро гӯед.' },
    birth_year: 'Шумо кадом сол таваллуд шудаед?',
    sex: 'Ҷинс',
    residence_country: 'Шумо дар кадом кишвар зиндагӣ мекунед?',
    residence_city: {
      label: 'Дар кадом шаҳр ё наздикии он?',
      hint: 'Барои ҷустуҷӯ дар рӯйхат калимаро нависед.',
    },
    generation: {
      label: 'Шумо ба кадом насли дар хориҷабуда тааллуқ доред?',
      hint: 'Якум: худатон кӯчидаед. Дуюм: падару модаратон кӯчидаанд.',
    },
    arrival_year: 'Шумо кадом сол ба он ҷо омадед?',
    citizenships: 'Шумо шаҳрванди кадом кишварҳо ҳастед?',
    'citizenships.country': 'Кишвар',
    origin_district: 'Шумо ё оилаатон аз кадом ноҳияед?',
    education: 'Шумо кадом дараҷаи баландтарини таҳсилотро хатм кардаед?',
    education_field: 'Дар кадом соҳа?',
    occupation: { label: 'Касби шумо чист?', hint: 'Барои ҷустуҷӯ дар рӯйхат калимаро нависед.' },
    activity: { label: 'Шумо дар кадом соҳа кор мекунед?', hint: 'Корфармо чӣ истеҳсол ё иҷро мекунад.' },
    skills: 'Шумо дар кадом соҳаҳо малака доред?',
    languages: 'Шумо бо кадом забонҳо гап мезанед?',
    'languages.language': 'Забон',
    'languages.level': 'То чӣ андоза?',
    family_abroad: 'Чанд аъзои оилаатон бо шумо дар хориҷа зиндагӣ мекунанд?',
    family_at_home: 'Чанд аъзои оилаи наздикатон дар кишвари ватанӣ зиндагӣ мекунанд?',
    household_left_behind: 'Оё дар ватан хонаводаатон мондааст?',
    sends: 'Оё дар 12 моҳи охир шумо ба хона пул фиристодед?',
    sent: 'Дар 12 моҳи охир чанд пул фиристодед?',
    main_channel: 'Онро бештар чӣ тавр фиристодед?',
    interest_investing: 'Оё сармоягузорӣ дар ватан барои шумо ҷолиб аст?',
    interest_mentoring: 'Оё роҳнамоӣ ба касе (менторӣ) барои шумо ҷолиб аст?',
    interest_returning: 'Оё бозгашт барои шумо ҷолиб аст?',
    interest_volunteering: 'Оё кори ихтиёриён (волонтёрӣ) барои шумо ҷолиб аст?',
    last_transfer_known: 'Мегӯед, ки интиқоли охирини шумо чанд пул харҷ кард?',
    ...costBlockTexts('интиқоли охирини шумо'),
  },
  rules,
  consents: { '2026-1': wording },
  figures: {
    tables: {
      registrants: 'Бақайдгирифташудагон (бо ихтиёри худ)',
      'registrants-calibrated': 'Бақайдгирифташудагон, калибр аз рӯи шумораи маълум (бо ихтиёри худ)',
    },
    indicators: {
      registrants: 'Бақайдгирифташудагон (бо ихтиёри худ)',
      'registrants-calibrated': 'Бақайдгирифташудагон, калибршуда (бо ихтиёри худ)',
    },
    units: { person: 'нафар', persons: 'нафар' },
    dimensions: {
      country: 'Кишвари истиқомат',
      city: 'Шаҳри истиқомат',
      sex: breakdownNames.sex,
      age_class: breakdownNames.age_class,
      education: breakdownNames.education,
      occupation: breakdownNames.occupation,
      arrival: 'Соли омадан',
      sends: 'Дар 12 моҳи охир ба ватан пул фиристодаанд',
      interest_investing: 'Ба сармоягузорӣ шавқманд',
      interest_mentoring: 'Ба мураббигӣ шавқманд',
      interest_returning: 'Ба бозгашт шавқманд',
      interest_volunteering: 'Ба кори ихтиёрӣ шавқманд',
      verified: 'Нишонӣ ё рақам тасдиқ шудааст',
    },
    codes: {
      age_class: breakdownCodes.age_class,
      arrival: {
        before_1992: 'то соли 1992',
        '1992_to_1999': '1992–1999',
        '2000_to_2009': '2000–2009',
        '2010_to_2014': '2010–2014',
        '2015_to_2019': '2015–2019',
        '2020_and_later': '2020 ва баъдтар',
        born_there: 'дар он ҷо таваллуд шудаанд',
      },
    },
  },
} satisfies StudyText<typeof version2>;

const newWording = consents[newestConsent.registration];

export const registration = {
  ...registrationV2,
  groups: {
    ...registrationV2.groups,
    guardian: 'Падар, модар ё васӣ',
    left_behind_household: 'Хонаводаи дар ватанмонда',
  },
  questions: {
    ...registrationV2.questions,
    taken_by: 'Ҷавобҳоро кӣ навишт',
    for_whom: {
      label: 'Шумо киро ба қайд мегиред?',
      hint: 'Агар кӯдакро ба қайд гиред, ҳамаи саволҳо дар бораи кӯдаканд; почтаи электронӣ ва рақами телефон аз они шумоянд.',
    },
    ...newWording,
    consent_registry: {
      label: newWording.consent_registry,
      hint: 'Ном ва маълумоти тамос аз чизҳои дигар ҷудо нигоҳ дошта мешаванд. Он чи нигоҳ дошта мешавад, худатон дида, ислоҳ ё нест карда метавонед – бо истиноде, ки ба тамоси шумо фиристода мешавад; ё аз идорае, ки шуморо даъват кардааст, хоҳиш кунед.',
    },
    name: { label: 'Номи шумо чист?', hint: 'Агар кӯдакро ба қайд гиред: номи кӯдак.' },
    guardian_name: 'Номи худи шумо – падар, модар ё васӣ – чист?',
    guardian_relationship: 'Шумо ба кӯдак кӣ мешавед?',
    guardian_agrees: 'Оё шумо ҳамчун падар, модар ё васӣ розӣ ҳастед, ки кӯдак ба қайд гирифта шавад?',
    birth_date: {
      label: 'Санаи таваллуди шумо кадом аст?',
      hint: 'Танҳо агар хоҳед, ки санаи аниқро гӯед. Барои кӯдаке, ки имсол 18-сола мешавад, он лозим аст.',
    },
    left_behind: 'Дар ин хонавода чанд нафар зиндагӣ мекунад?',
    left_behind_under_18: 'Чанд нафари онҳо аз 18 хурдтаранд?',
    left_behind_65_or_over: 'Чанд нафари онҳо 65-сола ва калонтаранд?',
  },
  consents: { [newestConsent.registration]: newWording },
  rules: {
    ...registrationV2.rules,
    of_age_themselves:
      'Худаш касе ба қайд мегузарад, ки 18-сола ё калонтар аст. Агар шумо хурдтар бошед, аз падар, модар ё васӣ хоҳиш кунед, ки шуморо ба қайд гирад: ба саволи якум онҳо «Кӯдаки то 18-соларо» ҷавоб медиҳанд.',
    child_is_minor:
      'Кӯдак касест, ки ҳанӯз 18-сола нашудааст. Агар ӯ имсол дертар 18-сола шавад, санаи аниқи таваллудро гӯед. Касе, ки аллакай 18-сола аст, худаш ба қайд мегузарад.',
    guardian_agreed: 'Бе розигии падар, модар ё васӣ дар бораи кӯдак чизе нигоҳ дошта намешавад.',
    left_behind_parts:
      'Шумори одамони то 18-сола ва одамони 65-сола ва калонтар аз шумори аъзои хонавода зиёд буда наметавонад.',
  },
} satisfies StudyText<typeof newest>;
