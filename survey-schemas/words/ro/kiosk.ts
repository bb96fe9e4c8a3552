/** What a kiosk says to whoever registers at it and to its staff, and what the office is told of kiosks, in Romanian. */
import type { kiosk as english } from '../en/kiosk.ts';

export const kiosk = {
  'kiosk.title': 'Înregistrați-vă aici',
  'kiosk.unset': 'Acest dispozitiv nu este pregătit',
  'kiosk.unsetAdvice':
    'Deschideți adresa chioșcului pe care biroul a făcut-o pentru o campanie. E nevoie de ea o singură dată, cu conexiune.',
  'kiosk.over': 'Aici nu se mai poate înregistra nimeni',
  'kiosk.overAdvice':
    'Campania sau runda s-a încheiat ori biroul a închis acest chioșc. Ce așteaptă pe acest dispozitiv se trimite cât timp pagina este deschisă.',
  'kiosk.not-loaded': 'Întrebările nu s-au încărcat',
  'kiosk.not-loadedAdvice': 'Căutați o conexiune și încărcați din nou această pagină.',
  'kiosk.ready': 'Funcționează fără conexiune.',
  'kiosk.notReady': 'Încă nu funcționează fără conexiune: lăsați această pagină deschisă.',
  'kiosk.sent': 'Sunteți înregistrat',
  'kiosk.saved': 'Înregistrarea este păstrată pe acest dispozitiv, criptată',
  'kiosk.stuck': 'Înregistrarea este păstrată pe acest dispozitiv; adresați-vă personalului',
  'kiosk.writeDown': 'Notați numărul.',
  'kiosk.note':
    'După ce înregistrarea este trimisă, primiți un mesaj la contactul pe care l-ați dat. Mai târziu puteți vedea, corecta și șterge ce ați dat, pe un dispozitiv al dumneavoastră: {address}',
  'kiosk.clears': 'Se golește pentru următoarea persoană în {seconds} s.',
  'kiosk.clear': 'Golește acum',
  'kiosk.longer': 'Mai mult timp',
  'kiosk.still': 'Mai sunteți aici?',
  'kiosk.stillLead': 'Nimeni nu a atins această pagină timp de un minut. Răspunsurile se șterg în {seconds} s.',
  'kiosk.goOn': 'Continuă',
  'kiosk.stop': 'Oprește și șterge',
  'kiosk.staff': 'Personal',
  'kiosk.word': 'Cuvântul personalului',
  'kiosk.wordHint': 'Șase cifre, pe care biroul le-a primit odată cu adresa acestui chioșc.',
  'kiosk.open': 'Deschide',
  'kiosk.wrong': 'Nu este acest cuvânt.',
  'kiosk.tooOften': 'Prea multe încercări: așteptați un minut.',
  'kiosk.waiting': 'Așteaptă să fie trimise: {count}',
  'kiosk.notTaken': 'Neacceptate de server, păstrate aici: {count}',
  'kiosk.send': 'Trimite acum',
  'kiosk.back': 'Înapoi la înregistrare',
  'kiosk.end': 'Închide chioșcul pe acest dispozitiv',
  'kiosk.endWaits': 'Pe acest dispozitiv mai așteaptă ceva. Găsiți mai întâi o conexiune și trimiteți.',
  'campaign.kiosk': 'Chioșc: o tabletă comună',
  'campaign.kioskLead':
    'Deschisă pe o tabletă, această adresă înregistrează oamenii unul după altul: pagina se golește singură, funcționează fără conexiune și nu îi arată nimănui persoana dinainte.',
  'campaign.kioskMost': 'Înregistrări pe oră, cel mult',
  'campaign.kioskMostHint':
    'De pe toate tabletele cu această adresă împreună; ține locul limitei pentru un singur loc.',
  'campaign.kioskMake': 'Fă o adresă',
  'campaign.kioskAgain': 'Fă altă adresă; cea dinainte se încheie',
  'campaign.kioskEnd': 'Închide adresa',
  'campaign.kioskIs': 'O adresă este în folosință: cel mult {count} înregistrări pe oră.',
  'campaign.kioskMade': 'Adresa chioșcului',
  'campaign.kioskMadeHint':
    'Se arată o singură dată. Deschideți-o pe tabletă cât timp are conexiune și așteptați până spune că funcționează fără.',
  'campaign.kioskAddress': 'Adresa',
  'campaign.kioskWord': 'Cuvântul personalului',
  'campaign.kioskReason': 'chioșcul unei campanii, pe pagina ei',
  'campaign.fault.most': 'Un număr întreg de la 1 la 20 000.',
} satisfies Readonly<Record<keyof typeof english, string>>;
