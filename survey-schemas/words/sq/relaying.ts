/** What is said where a caseworker has a message sent to somebody whom they cannot see, in Albanian. */
import type { relaying as english } from '../en/relaying.ts';

export const relaying: Readonly<Record<keyof typeof english, string>> = {
  'relay.write': 'Shkruajini këtij personi',
  'relay.writeHint':
    'Mesazhi shkon te kontakti që dha, të cilin këtu nuk e sheh askush. Një person merr e shumta {most} mesazhe të tilla në shtatë ditë dhe asnjë dy herë. Nëse përgjigjet dhe nga ku, e vendos vetë.',
  'relay.notConfirmed': 'Kontakti nuk është i konfirmuar: mund të ndodhë që mesazhin të mos e lexojë askush.',
  'relay.noContact':
    'Ky person nuk la një kontakt të cilit i shkruhet nga këtu: asnjë mesazh nuk mund t’i arrijë. Zyrës i drejtohet vetë.',
  'relay.who': 'Kush pyet: punëdhënësi ose zyra',
  'relay.text': 'Mesazhi',
  'relay.answer': 'Ku mund të përgjigjet: një adresë e-maili ose një numër telefoni me kodin e vendit',
  'relay.send': 'Dërgoje për mua',
  'relay.notSent.who': 'Nuk u dërgua asgjë: shkruani kush pyet, në një rresht deri në 200 shenja.',
  'relay.notSent.text': 'Nuk u dërgua asgjë: shkruani një mesazh nga 20 deri në 2000 shenja.',
  'relay.notSent.answer':
    'Nuk u dërgua asgjë: shkruani ku mund të përgjigjet, një adresë e-maili ose një numër telefoni që fillon me +.',
  'relay.notSent.gone': 'Nuk u dërgua asgjë: ky person nuk është më në listë.',
  'relay.notSent.no-contact': 'Nuk u dërgua asgjë: ky person nuk la një kontakt të cilit i shkruhet nga këtu.',
  'relay.handed': 'Mesazhi është në rrugë. Çfarë ndodhi me të, shkruhet në faqen e raundit.',
  'relay.messages': 'Mesazhe të dërguara për ju',
  'relay.state.waiting': 'në rrugë',
  'relay.state.sent': 'u dërgua',
  'relay.state.too-many': 'nuk u dërgua: ky person mori në shtatë ditë aq mesazhe sa merr gjithkush e shumta',
  'relay.state.said-before': 'nuk u dërgua: ky person e ka marrë më parë këtë mesazh',
  'relay.state.gone': 'nuk u dërgua: ky person nuk merr më pjesë',
  'relay.state.unreachable': 'nuk u dërgua: kontakti që dha nuk arrihet nga këtu',
  'relay.state.failed': 'nuk u dërgua: mesazhi nuk u dorëzua dot; shkruajeni përsëri më vonë',
  'record.did.registrant-approached': 'Ju u përcoll një mesazh',
  'relay.subject': 'Një mesazh për punë: {title}',
  'relay.message':
    '{who} dëshiron t’ju drejtohet. Ju u regjistruat për “{title}” dhe pranuat përputhjen me punë; ajo që dini të bëni i përshtatet një mungese: {what}. Ata panë çfarë bëni, por as emrin as kontaktin tuaj.\n\nJu shkruajnë:\n\n{text}\n\nPër t’u përgjigjur, shkruani ose telefononi vetë: {answer}. Vetëm atëherë e marrin vesh kush jeni. Nëse nuk doni, mos bëni asgjë.\n\nPër të parë kush e përdori regjistrimin tuaj, ose për t’i ndalur mesazhe të tilla:\n\n{address}',
};
