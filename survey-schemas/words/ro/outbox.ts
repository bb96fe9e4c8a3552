/** What is said of messages that lie on a machine without a mail server, in Romanian. */
import type { outbox as english } from '../en/outbox.ts';

export const outbox = {
  'outbox.heading': 'Mesajele de trimis ale acestui calculator',
  'outbox.instead':
    'Acest calculator nu trimite e-mailuri: mesajele stau pe el, iar cel care l-a pornit le poate deschide.',
  'outbox.lead':
    'Mesaje pe care acest calculator le-a scris și pe care niciun server nu le-a trimis, cele mai noi întâi. Stau aici o zi. Dați-l pe fiecare persoanei căreia îi este adresat și nimănui altcuiva: un link din el deschide înregistrarea o singură dată, când se apasă butonul.',
  'outbox.none': 'Aici nu este niciun mesaj.',
  'outbox.notHere':
    'Mesajele se deschid pe calculatorul care le-a scris, cu adresa pe care „remit serve” a tipărit-o la pornire; în altă parte, de către un administrator autentificat.',
  'outbox.code': 'Codul: ce stă după # în adresă',
  'outbox.codeHint': 'Se tipărește la pornirea platformei și este altul de fiecare dată.',
  'outbox.open': 'Deschide mesajele',
  'outbox.refused': 'Acesta nu este codul tipărit la ultima pornire.',
  'outbox.to.email': 'Prin e-mail la {address}',
  'outbox.to.sms': 'Prin SMS la {address}',
  'outbox.subject': 'Subiect: {subject}',
  'outbox.clear': 'Șterge toate mesajele',
  'outbox.clearHint': 'Ce se șterge nu mai revine; cine așteaptă încă un link cere altul.',
  'outbox.cleared': 'Toate mesajele au fost șterse.',
} satisfies Readonly<Record<keyof typeof english, string>>;
