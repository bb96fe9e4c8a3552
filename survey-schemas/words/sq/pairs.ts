/** What is said in the area of clerks, and where they compare registrations that may be of one person, in Albanian. */
import type { pairs as english } from '../en/pairs.ts';

export const pairs = {
  'pairs.area': 'Regjistrime',
  'pairs.areaLead':
    'Çfarë bëjnë nëpunësit me regjistrimet: dy që mund të jenë të një personi, formularë në letër dhe persona që janë këtu.',
  'pairs.heading': 'Të regjistruar dy herë?',
  'pairs.lead':
    'Regjistrime që mund të jenë të një personi: ju i krahasoni dhe vendosni. Asgjë nuk bashkohet kurrë, dhe derisa të vendosni numërohen të dyja.',
  'pairs.noRounds': 'Nuk ka raund me regjistër që mund ta shihni.',
  'pairs.noPage':
    'Regjistrimet këtu i shohin vetëm nëpunësit e regjistrit. Nëse kjo është puna juaj, drejtojuni një administratori: rolet jepen te «Puna në terren», «Stafi». Nëse jeni nëpunës i regjistrit: nuk ka faqe të tillë, ose njëri nga dy regjistrimet nuk është më.',
  'pairs.nothing': 'Asgjë nuk pret vendim.',
  'pairs.waiting': 'Çifte që presin vendim: {count}.',
  'pairs.crowd':
    'Disa regjistrime ({people}) kanë të njëjtin kontakt ose emër, për shembull telefonin e një ambasade: secili paraqitet vetëm me të parin prej tyre.',
  'pairs.byContact':
    'Regjistrime nga koha kur emrat nuk krahasoheshin, të cilat krahasohen vetëm sipas kontaktit: {count}.',
  'pairs.shares.contact': 'e njëjta adresë e-mail ose i njëjti numër telefoni',
  'pairs.shares.year': 'emra që tingëllojnë njësoj dhe i njëjti vit lindjeje',
  'pairs.shares.origin':
    'emra që tingëllojnë njësoj, e njëjta prejardhje dhe vite lindjeje me jo më shumë se një vit larg',
  'pairs.registered': 'regjistruar më: {moment}',
  'pairs.verified': 'kontakt i konfirmuar',
  'pairs.notVerified': 'kontakt i pakonfirmuar',
  'pairs.noContact': 'pa kontakt',
  'pairs.taken.self': 'u regjistrua vetë',
  'pairs.taken.staff': 'shënuar nga zyra',
  'pairs.taken.paper': 'nga një formular në letër',
  'pairs.isAside': 'i lënë mënjanë',
  'pairs.isChild': 'një fëmijë që e regjistroi një prind ose kujdestar',
  'pairs.compare': 'Krahaso',
  'pairs.aside': 'Të lënë mënjanë',
  'pairs.asideLead':
    'Zyra i konsideron këto si të dikujt që është regjistruar tashmë. Ato ruhen, por nuk janë në asnjë shifër dhe në asnjë listë derisa të kthehen.',
  'pairs.noneAside': 'Asgjë nuk është lënë mënjanë.',
  'pairs.putBack': 'Ktheje',
  'pairs.putBackHint':
    'Numërohet përsëri nga botimi i ardhshëm, dhe të dyja dalin përsëri në listë. Shkruani nga e dini, pa emra dhe kontakte; arsyeja ruhet përgjithmonë me llogarinë tuaj.',
  'pairs.pair': 'Një person apo dy?',
  'pairs.back': 'Të gjitha çiftet',
  'pairs.share': 'Çfarë kanë të përbashkët',
  'pairs.alikeHint':
    'Është shënuar ajo që tingëllon njësoj në të dy emrat. Kontaktet nuk shfaqen. Se i keni parë këto dyja mbetet në ditarin e secilës, me llogarinë tuaj.',
  'pairs.decide': 'Vendosni',
  'pairs.which': 'Çfarë janë?',
  'pairs.as.two': 'Dy persona: numërohen të dy dhe nuk dalin më bashkë në listë',
  'pairs.as.one': 'Një person: {number} numërohet më tej, tjetri lihet mënjanë',
  'pairs.reasonHint':
    'Nga e dini, për shembull “u telefonuam të dyve”, pa emra dhe kontakte; ruhet përgjithmonë me llogarinë tuaj.',
  'pairs.keep': 'Ruaj vendimin',
  'pairs.decided.two-people': 'Është vendosur se janë dy persona. Një vendim i ri zë vendin e tij.',
  'pairs.decided.one-person': 'Është vendosur se është një person. Një vendim i ri zë vendin e tij.',
  'pairs.done.two-people': 'Janë dy persona: numërohen të dy.',
  'pairs.done.one-person':
    'Është një person: njëri regjistrim numërohet më tej, tjetri lihet mënjanë nga botimi i ardhshëm. Ruhen të dy.',
  'pairs.done.put-back': 'Numërohet përsëri nga botimi i ardhshëm.',
  'pairs.notice.faulty': 'Asgjë nuk u ndryshua: zgjidhni çfarë janë dhe shkruani pse, me jo më shumë se 500 shenja.',
  'pairs.notice.no-reason': 'Asgjë nuk u ndryshua: shkruani pse, me jo më shumë se 500 shenja.',
  'pairs.notice.changed-meanwhile':
    'Asgjë nuk u ndryshua: ndërkohë dikush vendosi për njërin prej tyre ose e ndryshoi. Më poshtë janë siç janë tani.',
  'pairs.notice.not-set-aside': 'Asgjë nuk u ndryshua: nuk është më i lënë mënjanë.',
  'pairs.reasonOnPage': 'u krahasuan në faqen e nëpunësit',
} satisfies Readonly<Record<keyof typeof english, string>>;
