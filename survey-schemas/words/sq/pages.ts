/** What every page says, and pages that say why there is nothing to see, in Albanian. */
import type { pages as english } from '../en/pages.ts';

export const pages = {
  'pages.skip': 'Kalo te përmbajtja',
  'pages.main': 'Kryesore',
  'pages.languages': 'Gjuha',
  'pages.javascript':
    'Ky pyetësor ka nevojë për JavaScript. Aktivizojeni në shfletues, pastaj hapeni përsëri këtë adresë.',
  'pages.notFound': 'Nuk u gjet',
  'pages.nothingHere': 'Këtu nuk ka asgjë',
  'pages.tellNumber': 'Nëse ndodh përsëri, jepini administratorit këtë numër: {request}',
  'pages.bad-parameter.heading': 'Kjo adresë nuk është e plotë',
  'pages.bad-parameter.advice':
    'Një pjesë e saj është bosh, tepër e gjatë ose e palexueshme. Kontrolloni lidhjen që ju është dhënë.',
  'pages.not-found.heading': 'Këtu nuk ka asgjë',
  'pages.not-found.advice': 'Në këtë adresë nuk ka faqe. Kontrolloni lidhjen që ju është dhënë.',
  'pages.method-not-allowed.heading': 'Kjo adresë nuk mund të hapet kështu',
  'pages.method-not-allowed.advice': 'Kthehuni në faqen e mëparshme dhe ringarkojeni.',
  'pages.unexpected.heading': 'Diçka shkoi keq',
  'pages.unexpected.advice':
    'Nuk e keni fajin ju. Kthehuni prapa dhe provoni edhe një herë; gjithçka që është dorëzuar më parë është e sigurt.',
  'pages.sign-in-unavailable.heading': 'Për momentin nuk është në dispozicion',
  'pages.sign-in-unavailable.advice':
    'Shërbimi i hyrjes nuk përgjigjet. Llogaria juaj është në rregull. Ringarkojeni këtë faqe pas një minute.',
  'pages.store-unavailable.heading': 'Për momentin nuk është në dispozicion',
  'pages.store-unavailable.advice':
    'Depoja e të dhënave nuk përgjigjet. Asgjë nga ato që janë dorëzuar nuk ka humbur. Ringarkojeni këtë faqe pas një minute.',
  'pages.study-unreadable.heading': 'Ky pyetësor për momentin nuk është në dispozicion',
  'pages.study-unreadable.advice':
    'Ajo që ruhet prej tij është ndryshuar. Asgjë nga ato që janë dorëzuar nuk ka humbur. Ju lutemi njoftoni administratorin, i cili duhet ta rikthejë, dhe ringarkojeni këtë faqe më vonë.',
  'pages.store-full.heading': 'Për momentin nuk ka vend',
  'pages.store-full.advice':
    'Disku i depos është plot. Asgjë nga ato që janë dorëzuar nuk ka humbur dhe mund të lexohet; ju lutemi njoftoni administratorin.',

  'signIn.title': 'Hyrja',
  'signIn.refused': 'Kjo adresë hyrjeje nuk punon më: punon një herë dhe vetëm për pak kohë. Kërkoni një të re.',
  'signIn.terminal':
    'Hapeni adresën e panelit që terminali shfaqi kur u nis platforma. Ajo ka një token që ju fut një herë; pastaj sesioni zgjat dymbëdhjetë orë.',
  'signIn.lost':
    'E humbët adresën ose e përdorët tashmë? Ekzekutoni {command} në të njëjtin kompjuter: shfaq një të re.',
  'signIn.button': 'Hyr në panel',
  'signIn.again': 'Hyr përsëri',
  'signIn.not': 'Pa hyrë',
  'signIn.notHeading': 'Nuk keni hyrë',
  'signIn.notBegunHere': 'Hyrja nuk u nis në këtë shfletues ose u nis më shumë se dhjetë minuta më parë.',
  'signIn.notLetIn': 'Faqja e hyrjes nuk ju lejoi të hyni. Nëse ndodh përsëri, njoftoni një administrator.',
  'signIn.noAnswer':
    'Faqja e hyrjes nuk përgjigjet. Llogaria juaj është në rregull; ju lutemi provoni përsëri pas pak.',
  'signIn.notValid': 'Përgjigjja e faqes së hyrjes nuk vlen më.',
  'signIn.noRole': 'Llogaria juaj ende nuk ka rol. Kërkojini një administratori t’jua japë.',
  'signIn.out': 'Jashtë llogarisë',
  'signIn.outHeading': 'Dolët nga llogaria këtu',
  'signIn.outThere': 'Dil edhe nga faqja e hyrjes',
} satisfies Readonly<Record<keyof typeof english, string>>;
