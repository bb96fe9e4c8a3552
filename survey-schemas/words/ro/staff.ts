/** What is said where colleagues are invited, and where they come in, in Romanian. */
import type { staff as english } from '../en/staff.ts';

export const staff = {
  'staff.heading': 'Personal',
  'staff.lead':
    'Ce schimbați aici este valabil de la următoarea pagină pe care o deschide colegul. Cine lucrează în linia de comandă a acestui calculator nu are nevoie de invitație.',
  'staff.there': 'Cine are acces',
  'staff.noOne': 'Încă nu a fost invitat nimeni. Invitați mai sus primul coleg.',
  'staff.gone': 'Acces încheiat',
  'staff.you': 'Acesta sunteți dumneavoastră. Drepturile dumneavoastră le schimbă alt administrator.',
  'staff.role': 'Rol',
  'staff.role.administrator': 'administrator',
  'staff.role.coordinator': 'coordonator',
  'staff.role.analyst': 'analist',
  'staff.role.caseworker': 'consilier de potrivire',
  'staff.role.clerk': 'funcționar de registru',
  'staff.role.supervisor': 'supervizor',
  'staff.team': 'Echipa (pentru supervizor)',
  'staff.inTeam': 'echipa {team}',
  'staff.where': 'Unde este valabil rolul',
  'staff.everywhere': 'toate rundele, și cele viitoare',
  'staff.name': 'Nume',
  'staff.invite': 'Invitați un coleg',
  'staff.inviteHint':
    'Primiți o adresă pentru coleg, cu care o singură persoană poate intra o singură dată. Numele îl văd numai administratorii.',
  'staff.inviteButton': 'Creați adresa',
  'staff.change': 'Schimbați rolul',
  'staff.reasonHint': 'Se păstrează definitiv, împreună cu contul dumneavoastră.',
  'staff.newAddress': 'Adresă nouă',
  'staff.newAddressHint':
    'Pentru alt dispozitiv sau dacă adresa s-a pierdut. Adresa de dinainte și dispozitivul conectat încetează imediat să funcționeze.',
  'staff.end': 'Încheiați accesul',
  'staff.endHint': 'Este valabil imediat și nu se anulează; cine revine este invitat din nou.',
  'staff.state.invited': 'nu a intrat încă; adresa este valabilă până la {moment}',
  'staff.state.expired': 'nu a intrat; adresa a fost valabilă până la {moment}',
  'staff.state.in': 'a intrat',
  'staff.state.ended': 'accesul s-a încheiat la {moment}',
  'staff.addressFor': 'Adresa pentru {name}',
  'staff.onlyHere':
    'Această adresă este afișată numai aici. Până la {moment} lasă să intre o singură persoană, pe cea care o deschide prima: predați-o personal sau într-un mesaj numai către ea.',
  'staff.ownMachine':
    'Aveți pagina deschisă sub un nume cu care alte dispozitive nu găsesc acest calculator. Pentru un coleg cu alt dispozitiv, deschideți-o sub numele din linkuri și creați acolo o adresă nouă.',
  'staff.back': 'Înapoi la personal',
  'staff.trail': 'Ce s-a făcut',
  'staff.holder': 'deținătorul dosarului cu date',
  'staff.did.invited': 'Invitație: {whom} (de la: {who})',
  'staff.did.joined': 'Intrare: {whom}',
  'staff.did.changed': 'Rol schimbat: {whom} (de către: {who})',
  'staff.did.removed': 'Acces încheiat: {whom} (de către: {who})',
  'staff.leadOfAccounts':
    'Ce schimbați aici este valabil de la următoarea pagină pe care o deschide colegul. Colegii intră cu un cont și un al doilea factor; contul spune doar cine sunt. Cine a primit un rol prin comanda „npm run staff” nu apare aici și are acel rol până îl invitați aici.',
  'staff.email': 'Adresa de e-mail, pentru parolă',
  'staff.inviteByMailHint':
    'Colegul primește prin e-mail o parolă valabilă trei zile, pe care o schimbă la prima intrare. Adresa se păstrează doar la cont, numele aici; îl văd numai administratorii.',
  'staff.inviteByMail': 'Invitați prin e-mail',
  'staff.mailAgain': 'Trimiteți parola din nou',
  'staff.mailAgainHint':
    'Pentru cine nu a intrat în trei zile. Cine are o parolă proprie o schimbă pe pagina de intrare.',
  'staff.state.account': 'intră cu un cont',
  'staff.holderOfAccount': 'administrator prin comandă',
  'staff.done.invited': 'Invitația a plecat. Parola este în e-mail.',
  'staff.done.known': 'Are deja un cont și intră cu parola pe care o are. Rolul este valabil de la pagina următoare.',
  'staff.done.mailed': 'O parolă nouă este în e-mail.',
  'staff.notice.email': 'Nu s-a schimbat nimic: scrieți o adresă de e-mail.',
  'staff.notice.no-address': 'Nu s-a schimbat nimic: o asemenea adresă nu este acceptată sau contul nu mai există.',
  'staff.notice.switched-off':
    'Nu s-a schimbat nimic: acest cont a fost dezactivat. Îl activează cine administrează platforma.',
  'staff.notice.there': 'Nu s-a schimbat nimic: persoana cu această adresă are deja acces. Schimbați-i rolul mai jos.',
  'staff.noPage': 'Pentru rolul dumneavoastră nu există o astfel de pagină sau nu există un astfel de coleg.',
  'staff.notice.name': 'Nu s-a schimbat nimic: scrieți un nume de cel mult 80 de semne.',
  'staff.notice.where': 'Nu s-a schimbat nimic: bifați fie toate rundele, fie rundele în care este valabil rolul.',
  'staff.notice.round': 'Nu s-a schimbat nimic: una dintre runde nu mai există.',
  'staff.notice.rounds': 'Nu s-a schimbat nimic: bifați cel mult 12 runde sau toate rundele.',
  'staff.notice.supervisor':
    'Nu s-a schimbat nimic: un supervizor are o echipă și rundele în care o conduce; ceilalți nu au echipă.',
  'staff.notice.team':
    'Nu s-a schimbat nimic: o echipă are cel mult 31 de litere latine mici, cifre și cratime, ca pe pagina operatorilor.',
  'staff.notice.reason': 'Nu s-a schimbat nimic: spuneți de ce, în cel mult 500 de semne.',
  'staff.notice.ended': 'Nu s-a schimbat nimic: accesul s-a încheiat deja. Invitați persoana din nou.',
  'staff.notice.yourself':
    'Nu s-a schimbat nimic: nimeni nu își schimbă și nu își încheie propriul acces. Rugați alt administrator.',
  'staff.notice.last-administrator':
    'Nu s-a schimbat nimic: acesta este ultimul administrator al tuturor rundelor care a intrat. Mai întâi trebuie să intre altul.',
  'staff.notice.full':
    'Nu s-a schimbat nimic: aici pot fi cel mult 200 de colegi, cu tot cu cei al căror acces s-a încheiat. Pentru mai mulți este nevoie de o platformă pe AWS.',
  'staff.notice.changed-meanwhile':
    'Nu s-a schimbat nimic: între timp altcineva l-a schimbat pe acest coleg. Mai jos este așa cum este acum.',
  'join.title': 'Ați fost invitat',
  'join.lead':
    'Adresa de la administrator vă lasă să intrați o dată, pe acest dispozitiv, pentru treizeci de zile. După aceea sau pentru alt dispozitiv, cereți una nouă.',
  'join.code': 'Codul: ce urmează după # în adresă',
  'join.button': 'Intrați',
  'join.refused':
    'Cu acest cod nu se poate intra: a fost folosit, este mai vechi de șapte zile, a fost înlocuit sau este scris greșit. Cereți administratorului o adresă nouă.',
  'signIn.invited':
    'V-a invitat un administrator? Deschideți adresa pe care v-a dat-o; dacă a fost deja folosită, cereți una nouă.',
} as const satisfies Record<keyof typeof english, string>;
