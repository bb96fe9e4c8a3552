/** What the pages for enumerators and for people who register say around the questionnaire, in Romanian. */
import type { visits as english } from '../en/visits.ts';

export const visits = {
  'collect.title': 'Interviu',
  'collect.opening': 'Pagina se pregătește. Prima dată durează cel mai mult; după aceea se deschide și fără semnal.',
  'collect.application': 'Interviuri',
  'collect.validUntil': 'link valabil până la: {time}',
  'collect.incomplete': 'Adresa nu este completă',
  'collect.incompleteAdvice':
    'Lipsește partea de după semnul #. Deschideți linkul întreg, așa cum v-a fost dat, sau cereți-l din nou.',
  'collect.notAllowed': 'Acest link nu funcționează',
  'collect.notAllowedAdvice':
    'A expirat, a fost retras sau este pentru alt chestionar. Cereți coordonatorului unul nou; ce este salvat pe acest dispozitiv rămâne și se trimite cu el.',
  'collect.notOpen': 'Această rundă încă nu este deschisă',
  'collect.notOpenAdvice': 'Deschideți din nou acest link când începe lucrul pe teren.',
  'collect.closed': 'Această rundă este închisă',
  'collect.closedAdvice':
    'Nu mai primește interviuri. Ce este salvat pe acest dispozitiv rămâne; dacă ceva nu s-a trimis, anunțați coordonatorul.',
  'collect.unreachable': 'Nu există conexiune',
  'collect.unreachableAdvice': 'Deschideți din nou acest link când există semnal.',
  'collect.work': 'La lista muncii mele',
  'collect.notLoaded': 'Chestionarul nu s-a putut încărca',
  'collect.notLoadedAdvice': 'Încărcați din nou această pagină când există conexiune.',

  'registry.title': 'Înregistrare',
  'registry.heading': 'Înregistrare în registrul diasporei',
  'registry.none': 'La această adresă nu există o înregistrare deschisă. Verificați linkul care v-a fost dat.',
  'registry.closedTitle': 'Înregistrarea s-a închis',
  'registry.closed': 'Această înregistrare s-a închis',
  'registry.closedAdvice': 'Nu se mai primesc înscrieri noi. Cine s-a înregistrat mai devreme rămâne în registru.',
  'registry.lead':
    'Pentru cei care trăiesc peste hotare și se simt legați de casă: {title}. Durează circa zece minute.',
  'registry.purposes': 'La ce se folosesc răspunsurile dumneavoastră',
  'registry.purposesLead':
    'Despre fiecare scop veți fi întrebat(ă) separat. Puteți fi de acord cu unul și puteți refuza altul.',
  'registry.purpose.registry':
    'Păstrarea înscrierii dumneavoastră în registru. Fără aceasta nu se trimite și nu se păstrează nimic.',
  'registry.purpose.statistics':
    'Statistici despre oamenii de peste hotare: câți sunt, unde și ce știu să facă. Nimeni nu poate fi recunoscut în ele.',
  'registry.purpose.news': 'Noutăți despre programe pentru oamenii de peste hotare.',
  'registry.purpose.crisis': 'Contactarea dumneavoastră dacă acolo unde trăiți apare o situație de criză.',
  'registry.purpose.matching': 'Compararea competențelor dumneavoastră cu ce caută angajatorii de acasă.',
  'registry.purpose.contact':
    'Mesaje despre mentorat, despre investiții sau despre revenirea acasă: despre fiecare veți fi întrebat(ă) separat.',
  'registry.ownRecord': 'V-ați înregistrat deja? Vedeți, corectați sau ștergeți ce se păstrează:',
  'registry.childReceived': 'Copilul este înregistrat',
  'registry.themselves':
    'Numai un copil sub 18 ani este înregistrat de altcineva. Cine are 18 ani sau mai mult se înregistrează singur:',
  'registry.themselvesBegin': 'începeți o înregistrare proprie',
  'registry.unreached':
    'Niciun mesaj nu poate ajunge la dumneavoastră: nu ați lăsat un contact la care acest oficiu scrie. Nu vă puteți deschide înregistrarea printr-un link. Ca să o vedeți, să o corectați sau să o ștergeți, întrebați oficiul și spuneți numărul.',
  'registry.rights':
    'Numele și datele de contact se păstrează separat de răspunsuri. La sfârșit primiți un număr. Puteți vedea ce se păstrează, corecta sau șterge chiar dumneavoastră, printr-un link trimis la contactul dumneavoastră; sau puteți cere aceasta, cu numărul primit, organizației care v-a invitat.',
  'registry.office': 'Cine întreabă',
  'registry.kept': 'Cât timp se păstrează datele',
  'registry.contact': 'Pe cine întrebați',
  'registry.begin': 'Începe',
  'registry.notLoaded': 'Formularul nu s-a putut încărca',
  'registry.notLoadedAdvice': 'Încărcați din nou această pagină când există conexiune.',
  'registry.plain': 'Completați pe o singură pagină, fără JavaScript',
  'registry.plainLead':
    'Răspundeți la ce puteți, apoi apăsați „Verifică”. Unele răspunsuri aduc întrebări noi, care apar printre celelalte. Nimic nu se trimite până nu o faceți dumneavoastră.',
  'registry.check': 'Verifică',
  'registry.trap': 'Lăsați acest câmp gol',
  'registry.trapped':
    'A fost completat un câmp pe care nu îl vede nimeni: așa fac programele, poate și browserul dumneavoastră. Acum este din nou gol: apăsați butonul încă o dată.',
  'registry.ready': 'Totul este completat',
  'registry.readyLead': 'Încă nu s-a trimis nimic. Trimiteți acum sau mergeți înapoi în browser ca să schimbați ceva.',
  'registry.send': 'Trimite',
  'registry.notTaken': 'Nu a fost primit',
  'registry.notTakenAdvice':
    'Nu s-a păstrat nimic. Mergeți înapoi în browser, corectați ce este numit aici și trimiteți din nou.',
} satisfies Readonly<Record<keyof typeof english, string>>;
