/** What the pages for enumerators and for people who register say around the questionnaire, in Albanian. */
import type { visits as english } from '../en/visits.ts';

export const visits = {
  'collect.title': 'Intervista',
  'collect.opening': 'Faqja po përgatitet. Herën e parë zgjat më shumë; pastaj hapet edhe pa sinjal.',
  'collect.application': 'Intervista',
  'collect.validUntil': 'lidhja vlen deri më {time}',
  'collect.incomplete': 'Kjo adresë nuk është e plotë',
  'collect.incompleteAdvice':
    'Mungon pjesa pas shenjës #. Hapeni të gjithë lidhjen që ju është dhënë ose kërkojeni përsëri.',
  'collect.notAllowed': 'Kjo lidhje nuk punon',
  'collect.notAllowedAdvice':
    'Ka skaduar, është tërhequr ose është për një pyetësor tjetër. Kërkojini koordinatorit një të re; ajo që është ruajtur në këtë pajisje mbetet dhe dërgohet me të.',
  'collect.notOpen': 'Ky raund ende nuk është hapur',
  'collect.notOpenAdvice': 'Hapeni përsëri këtë lidhje kur të fillojë puna në terren.',
  'collect.closed': 'Ky raund është mbyllur',
  'collect.closedAdvice':
    'Nuk pranon më intervista. Ajo që është ruajtur në këtë pajisje mbetet; njoftoni koordinatorin nëse diçka nuk është dërguar.',
  'collect.unreachable': 'Nuk ka internet',
  'collect.unreachableAdvice': 'Hapeni përsëri këtë lidhje kur të ketë sinjal.',
  'collect.work': 'Te lista e punës sime',
  'collect.notLoaded': 'Pyetësori nuk u ngarkua dot',
  'collect.notLoadedAdvice': 'Ringarkojeni këtë faqe kur të ketë internet.',

  'registry.title': 'Regjistrohu',
  'registry.heading': 'Regjistrohuni në regjistrin e diasporës',
  'registry.none': 'Në këtë adresë nuk ka regjistrim të hapur. Kontrolloni lidhjen që ju është dhënë.',
  'registry.closedTitle': 'Regjistrimi është mbyllur',
  'registry.closed': 'Ky regjistrim është mbyllur',
  'registry.closedAdvice': 'Nuk pranohen më regjistrime të reja. Kush është regjistruar më parë mbetet i regjistruar.',
  'registry.lead':
    'Për ata që jetojnë jashtë vendit dhe e ndiejnë veten të lidhur me atdheun: {title}. Merr rreth dhjetë minuta.',
  'registry.purposes': 'Për çfarë përdoren përgjigjet tuaja',
  'registry.purposesLead': 'Për çdo qëllim pyeteni veç e veç. Mund të pranoni njërin e të refuzoni tjetrin.',
  'registry.purpose.registry': 'Ruajtja e të dhënave tuaja në regjistër. Pa këtë nuk dërgohet dhe nuk ruhet asgjë.',
  'registry.purpose.statistics':
    'Statistika për njerëzit jashtë vendit: sa janë, ku janë, çfarë aftësish kanë. Në to nuk mund të njihet askush.',
  'registry.purpose.news': 'Njoftime për programe për njerëzit jashtë vendit.',
  'registry.purpose.crisis': 'Lidhja me ju kur ka një krizë atje ku jetoni.',
  'registry.purpose.matching': 'Krahasimi i aftësive tuaja me ato që kërkojnë punëdhënësit në atdhe.',
  'registry.purpose.contact':
    'T’ju shkruajmë për mentorim, për investime ose për kthimin: për secilën pyeteni veç e veç.',
  'registry.ownRecord': 'Jeni regjistruar tashmë? Shihni, korrigjoni ose fshini çfarë ruhet:',
  'registry.childReceived': 'Fëmija u regjistrua',
  'registry.themselves':
    'Vetëm një fëmijë nën 18 vjeç regjistrohet nga dikush tjetër. Kush është 18 vjeç ose më i madh regjistrohet vetë:',
  'registry.themselvesBegin': 'fillo regjistrimin e vet',
  'registry.unreached':
    'Asnjë mesazh nuk mund t’ju arrijë: nuk latë një kontakt të cilit kjo zyrë i shkruan. Regjistrimin tuaj nuk mund ta hapni me lidhje. Për ta parë, korrigjuar ose fshirë, pyesni zyrën dhe thojini numrin.',
  'registry.rights':
    'Emri dhe kontaktet tuaja ruhen të ndara nga përgjigjet. Në fund merrni një numër. Mund ta shihni vetë çfarë ruhet, ta korrigjoni ose ta fshini, me një lidhje që dërgohet te kontakti juaj; ose t’ia kërkoni zyrës që ju ftoi, me atë numër.',
  'registry.office': 'Kush pyet',
  'registry.kept': 'Sa kohë ruhen të dhënat',
  'registry.contact': 'Kë mund të pyesni',
  'registry.begin': 'Fillo',
  'registry.notLoaded': 'Formulari nuk u ngarkua dot',
  'registry.notLoadedAdvice': 'Ringarkojeni këtë faqe kur të ketë internet.',
  'registry.plain': 'Plotësojeni në një faqe, pa JavaScript',
  'registry.plainLead':
    'Përgjigjuni për çfarë mundeni, pastaj shtypni «Kontrollo». Disa përgjigje sjellin pyetje të tjera, që shfaqen mes të tjerave. Asgjë nuk dërgohet pa e dërguar ju vetë.',
  'registry.check': 'Kontrollo',
  'registry.trap': 'Lëreni bosh këtë fushë',
  'registry.trapped':
    'U plotësua një fushë që askush nuk e sheh: kështu bëjnë programet, ndoshta edhe shfletuesi juaj. Tani është sërish bosh: shtypeni butonin edhe një herë.',
  'registry.ready': 'Gjithçka është plotësuar',
  'registry.readyLead':
    'Ende nuk është dërguar asgjë. Dërgojeni tani, ose kthehuni mbrapa në shfletues për të ndryshuar diçka.',
  'registry.send': 'Dërgo',
  'registry.notTaken': 'Nuk u pranua',
  'registry.notTakenAdvice':
    'Nuk u ruajt asgjë. Kthehuni mbrapa në shfletues, ndreqni atë që përmendet këtu dhe dërgojeni sërish.',
} satisfies Readonly<Record<keyof typeof english, string>>;
