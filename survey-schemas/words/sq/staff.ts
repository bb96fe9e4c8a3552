/** What is said where colleagues are invited, and where they come in, in Albanian. */
import type { staff as english } from '../en/staff.ts';

export const staff = {
  'staff.heading': 'Stafi',
  'staff.lead':
    'Ajo që ndryshoni këtu vlen nga faqja tjetër që hap kolegu. Kush punon në rreshtin e komandave të këtij kompjuteri nuk ka nevojë për ftesë.',
  'staff.there': 'Kush ka qasje',
  'staff.noOne': 'Ende nuk është ftuar askush. Ftoni kolegun e parë më lart.',
  'staff.gone': 'Qasja ka mbaruar',
  'staff.you': 'Ky jeni ju. Të drejtat tuaja i ndryshon një administrator tjetër.',
  'staff.role': 'Roli',
  'staff.role.administrator': 'administrator',
  'staff.role.coordinator': 'koordinator',
  'staff.role.analyst': 'analist',
  'staff.role.caseworker': 'këshilltar i përputhjes',
  'staff.role.clerk': 'nëpunës i regjistrit',
  'staff.role.supervisor': 'mbikëqyrës',
  'staff.team': 'Ekipi (për mbikëqyrësin)',
  'staff.inTeam': 'ekipi {team}',
  'staff.where': 'Ku vlen roli',
  'staff.everywhere': 'të gjitha raundet, edhe ato të mëvonshme',
  'staff.name': 'Emri',
  'staff.invite': 'Ftoni një koleg',
  'staff.inviteHint':
    'Merrni një adresë për kolegun, me të cilën hyn një person, një herë. Emrin e shohin vetëm administratorët.',
  'staff.inviteButton': 'Krijo adresën',
  'staff.change': 'Ndrysho rolin',
  'staff.reasonHint': 'Ruhet përgjithmonë bashkë me llogarinë tuaj.',
  'staff.newAddress': 'Adresë e re',
  'staff.newAddressHint':
    'Për një pajisje tjetër ose kur adresa ka humbur. Adresa e mëparshme dhe pajisja e lidhur pushojnë menjëherë së punuari.',
  'staff.end': 'Mbyll qasjen',
  'staff.endHint': 'Vlen menjëherë dhe nuk kthehet; kush rikthehet, ftohet përsëri.',
  'staff.state.invited': 'ende nuk ka hyrë; adresa vlen deri më {moment}',
  'staff.state.expired': 'nuk hyri; adresa vlente deri më {moment}',
  'staff.state.in': 'ka hyrë',
  'staff.state.ended': 'qasja mbaroi më {moment}',
  'staff.addressFor': 'Adresa për {name}',
  'staff.onlyHere':
    'Kjo adresë tregohet vetëm këtu. Deri më {moment} lejon të hyjë një person, atë që e hap i pari: jepjani personalisht ose në një mesazh vetëm atij.',
  'staff.ownMachine':
    'E keni hapur këtë faqe nën një emër me të cilin pajisjet e tjera nuk e gjejnë këtë kompjuter. Për një koleg me pajisje tjetër, hapeni nën emrin që kanë lidhjet dhe krijoni atje një adresë të re.',
  'staff.back': 'Kthehu te stafi',
  'staff.trail': 'Çfarë u bë',
  'staff.holder': 'mbajtësi i dosjes së të dhënave',
  'staff.did.invited': 'Ftesë: {whom} (nga: {who})',
  'staff.did.joined': 'Hyrje: {whom}',
  'staff.did.changed': 'Roli u ndryshua: {whom} (nga: {who})',
  'staff.did.removed': 'Qasja mbaroi: {whom} (nga: {who})',
  'staff.leadOfAccounts':
    'Ajo që ndryshoni këtu vlen nga faqja tjetër që hap kolegu. Kolegët hyjnë me një llogari dhe një faktor të dytë; llogaria thotë vetëm kush janë. Kujt i është dhënë një rol me komandën “npm run staff” nuk është këtu dhe e ka atë rol derisa ta ftoni këtu.',
  'staff.email': 'Adresa e postës elektronike, për fjalëkalimin',
  'staff.inviteByMailHint':
    'Kolegu merr me postë një fjalëkalim për tri ditë, të cilin e ndryshon kur hyn herën e parë. Adresa ruhet vetëm te llogaria, emri këtu; e shohin vetëm administratorët.',
  'staff.inviteByMail': 'Ftoni me postë',
  'staff.mailAgain': 'Dërgojeni përsëri fjalëkalimin',
  'staff.mailAgainHint':
    'Për atë që nuk hyri brenda tri ditësh. Kush ka fjalëkalimin e vet, e ndryshon në faqen e hyrjes.',
  'staff.state.account': 'hyn me një llogari',
  'staff.holderOfAccount': 'administrator me komandë',
  'staff.done.invited': 'U ftua. Fjalëkalimi është në postën e tij.',
  'staff.done.known': 'Ka një llogari dhe hyn me fjalëkalimin që ka. Roli vlen nga faqja tjetër.',
  'staff.done.mailed': 'Një fjalëkalim i ri është në postën e tij.',
  'staff.notice.email': 'Asgjë nuk u ndryshua: shkruani një adresë poste elektronike.',
  'staff.notice.no-address': 'Asgjë nuk u ndryshua: një adresë e tillë nuk pranohet, ose llogaria nuk është më.',
  'staff.notice.switched-off':
    'Asgjë nuk u ndryshua: kjo llogari është çaktivizuar. E aktivizon kush e mirëmban platformën.',
  'staff.notice.there': 'Asgjë nuk u ndryshua: kush ka këtë adresë ka tashmë qasje. Ndryshojani rolin më poshtë.',
  'staff.noPage': 'Për rolin tuaj nuk ka një faqe të tillë, ose nuk ka një koleg të tillë.',
  'staff.notice.name': 'Asgjë nuk u ndryshua: shkruani një emër me të shumtën 80 shenja.',
  'staff.notice.where': 'Asgjë nuk u ndryshua: shënoni ose të gjitha raundet, ose raundet ku vlen roli.',
  'staff.notice.round': 'Asgjë nuk u ndryshua: një nga raundet nuk është më.',
  'staff.notice.rounds': 'Asgjë nuk u ndryshua: shënoni me të shumtën 12 raunde, ose të gjitha raundet.',
  'staff.notice.supervisor':
    'Asgjë nuk u ndryshua: mbikëqyrësi ka një ekip dhe raundet ku e drejton; të tjerët nuk kanë ekip.',
  'staff.notice.team':
    'Asgjë nuk u ndryshua: ekipi ka me të shumtën 31 shkronja të vogla latine, shifra dhe viza, si në faqen e intervistuesve.',
  'staff.notice.reason': 'Asgjë nuk u ndryshua: thoni pse, me të shumtën 500 shenja.',
  'staff.notice.ended': 'Asgjë nuk u ndryshua: qasja ka mbaruar. Ftojeni përsëri.',
  'staff.notice.yourself':
    'Asgjë nuk u ndryshua: askush nuk e ndryshon ose mbyll qasjen e vet. Pyesni një administrator tjetër.',
  'staff.notice.last-administrator':
    'Asgjë nuk u ndryshua: ky është administratori i fundit i të gjitha raundeve që ka hyrë. Së pari duhet të hyjë një tjetër.',
  'staff.notice.full':
    'Asgjë nuk u ndryshua: këtu mbahen me të shumtën 200 kolegë, bashkë me ata që u ka mbaruar qasja. Për më shumë duhet një platformë në AWS.',
  'staff.notice.changed-meanwhile':
    'Asgjë nuk u ndryshua: ndërkohë dikush tjetër e ndryshoi këtë koleg. Më poshtë është ashtu siç është tani.',
  'join.title': 'Jeni ftuar',
  'join.lead':
    'Adresa nga administratori ju lejon të hyni një herë, në këtë pajisje, për tridhjetë ditë. Pas kësaj, ose për një pajisje tjetër, kërkoni një të re.',
  'join.code': 'Kodi: ajo që qëndron pas # në adresë',
  'join.button': 'Hyni',
  'join.refused':
    'Me këtë kod nuk hyhet: është përdorur, është më i vjetër se shtatë ditë, është zëvendësuar ose është shkruar gabim. Kërkojini administratorit një adresë të re.',
  'signIn.invited':
    'Ju ftoi një administrator? Hapni adresën që ju dha; nëse është përdorur tashmë, kërkoni një të re.',
} as const satisfies Record<keyof typeof english, string>;
