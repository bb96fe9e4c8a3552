/** What is said of messages that lie on a machine without a mail server, in Albanian. */
import type { outbox as english } from '../en/outbox.ts';

export const outbox = {
  'outbox.heading': 'Mesazhet dalëse të këtij kompjuteri',
  'outbox.instead': 'Ky kompjuter nuk dërgon e-mail: mesazhet e tij qëndrojnë në të dhe i hap ai që e ka nisur.',
  'outbox.lead':
    'Mesazhe që i ka shkruar ky kompjuter dhe që nuk i ka dërguar asnjë server, më të rejat të parat. Qëndrojnë këtu një ditë. Jepjani secilin personit për të cilin është dhe askujt tjetër: lidhja në të e hap regjistrimin një herë, kur shtypet butoni.',
  'outbox.none': 'Këtu nuk ka asnjë mesazh.',
  'outbox.notHere':
    'Mesazhet hapen në kompjuterin që i ka shkruar, me adresën që “remit serve” shtypi kur u nis; gjetkë nga një administrator që ka hyrë.',
  'outbox.code': 'Kodi: çfarë qëndron pas # në adresë',
  'outbox.codeHint': 'Shtypet kur niset platforma dhe çdo herë është tjetër.',
  'outbox.open': 'Hap mesazhet',
  'outbox.refused': 'Ky nuk është kodi që u shtyp në nisjen e fundit.',
  'outbox.to.email': 'Me e-mail te {address}',
  'outbox.to.sms': 'Me SMS te {address}',
  'outbox.subject': 'Tema: {subject}',
  'outbox.clear': 'Fshi të gjitha mesazhet',
  'outbox.clearHint': 'Çfarë fshihet nuk kthehet; kush pret ende një lidhje kërkon një tjetër.',
  'outbox.cleared': 'Të gjitha mesazhet u fshinë.',
} satisfies Readonly<Record<keyof typeof english, string>>;
