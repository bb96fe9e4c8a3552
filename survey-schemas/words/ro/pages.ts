/** What every page says, and pages that say why there is nothing to see, in Romanian. */
import type { pages as english } from '../en/pages.ts';

export const pages = {
  'pages.skip': 'Salt la conținut',
  'pages.main': 'Meniul principal',
  'pages.languages': 'Limba',
  'pages.javascript':
    'Acest chestionar are nevoie de JavaScript. Activați-l în browser, apoi deschideți din nou această adresă.',
  'pages.notFound': 'Nu s-a găsit',
  'pages.nothingHere': 'Aici nu este nimic',
  'pages.tellNumber': 'Dacă se repetă, comunicați administratorului acest număr: {request}',
  'pages.bad-parameter.heading': 'Adresa nu este completă',
  'pages.bad-parameter.advice':
    'O parte a adresei este goală, prea lungă sau nu poate fi citită. Verificați linkul care v-a fost dat.',
  'pages.not-found.heading': 'Aici nu este nimic',
  'pages.not-found.advice': 'La această adresă nu există o pagină. Verificați linkul care v-a fost dat.',
  'pages.method-not-allowed.heading': 'Această adresă nu poate fi deschisă așa',
  'pages.method-not-allowed.advice': 'Întoarceți-vă la pagina precedentă și încărcați-o din nou.',
  'pages.unexpected.heading': 'A apărut o eroare',
  'pages.unexpected.advice':
    'Nu este vina dumneavoastră. Întoarceți-vă și încercați încă o dată; tot ce s-a trimis mai înainte este în siguranță.',
  'pages.sign-in-unavailable.heading': 'Indisponibil pentru moment',
  'pages.sign-in-unavailable.advice':
    'Serviciul de autentificare nu răspunde. Contul dumneavoastră este în regulă. Încărcați din nou această pagină peste un minut.',
  'pages.store-unavailable.heading': 'Indisponibil pentru moment',
  'pages.store-unavailable.advice':
    'Depozitul de date nu răspunde. Nu s-a pierdut nimic din ce s-a trimis. Încărcați din nou această pagină peste un minut.',
  'pages.study-unreadable.heading': 'Acest chestionar este indisponibil pentru moment',
  'pages.study-unreadable.advice':
    'Descrierea păstrată a chestionarului a fost modificată. Nu s-a pierdut nimic din ce s-a trimis. Anunțați administratorul, care trebuie s-o restabilească, și încărcați această pagină mai târziu.',
  'pages.store-full.heading': 'Nu este loc pentru moment',
  'pages.store-full.advice':
    'Discul depozitului de date este plin. Nu s-a pierdut nimic din ce s-a trimis și se poate citi; anunțați administratorul.',

  'signIn.title': 'Autentificare',
  'signIn.refused':
    'Această adresă de autentificare nu mai este valabilă: funcționează o singură dată și un timp limitat. Cereți una nouă.',
  'signIn.terminal':
    'Deschideți adresa panoului pe care a afișat-o terminalul la pornirea platformei. Ea conține o cheie pentru o singură autentificare; sesiunea ține douăsprezece ore.',
  'signIn.lost':
    'Ați pierdut adresa sau a fost deja folosită? Executați {command} pe același calculator: comanda afișează una nouă.',
  'signIn.button': 'Intrare în panou',
  'signIn.again': 'Autentificare din nou',
  'signIn.not': 'Neautentificat',
  'signIn.notHeading': 'Nu v-ați autentificat',
  'signIn.notBegunHere': 'Autentificarea nu a fost începută în acest browser sau a trecut de zece minute.',
  'signIn.notLetIn': 'Pagina de autentificare nu v-a lăsat să intrați. Dacă se repetă, anunțați administratorul.',
  'signIn.noAnswer':
    'Pagina de autentificare nu răspunde. Contul dumneavoastră este în regulă; încercați puțin mai târziu.',
  'signIn.notValid': 'Răspunsul paginii de autentificare nu mai este valabil.',
  'signIn.noRole': 'Contul dumneavoastră încă nu are un rol. Rugați administratorul să vi-l atribuie.',
  'signIn.out': 'Ați ieșit',
  'signIn.outHeading': 'Aici ați ieșit din cont',
  'signIn.outThere': 'Ieșire și din pagina de autentificare',
} satisfies Readonly<Record<keyof typeof english, string>>;
