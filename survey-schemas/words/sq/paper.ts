/** What stands on forms of a registration on paper, and is said to those who print them, in Albanian. */
import type { paper as english } from '../en/paper.ts';

export const paper = {
  'paper.forms': 'Formularë në letër',
  'paper.of': 'Formularë në letër: {name}',
  'paper.lead':
    'Për vende pa lidhje. Çdo formular ka numrin e vet, që qëndron në çdo faqe dhe në kuponin që i mbetet personit. Formularët e rinj marrin numra që s’i ka pasur asnjë formular; shënoni cilët ku shkuan.',
  'paper.language': 'Gjuha e formularit',
  'paper.first': 'Numri i parë',
  'paper.count': 'Sa formularë, e shumta {most}',
  'paper.show': 'Shfaqni këta formularë',
  'paper.make': 'Bëni formularë të rinj',
  'paper.printed': 'Formulari i fundit i bërë ka numrin {last}. Numra më të mëdhenj nuk mund të futen.',
  'paper.again': 'Shtypni formularë sërish',
  'paper.againHint':
    'Vetëm atë që e prishi printeri: nga dy fletë me të njëjtin numër mund të regjistrohet vetëm njëra.',
  'paper.onlySpecimen':
    'Më poshtë është një mostër për ta parë. Nuk ka numër dhe askush nuk mund të regjistrohet me të.',
  'paper.specimen': 'Mostër',
  'paper.reason': 'U bënë formularë në letër: {first} deri {last}',
  'paper.fault.count': 'Shkruani sa formularë ju duhen, nga 1 deri në {most}.',
  'paper.fault.full': 'Kjo fushatë nuk ka më aq numra. Shtoni një fushatë tjetër për më shumë formularë.',
  'paper.fault.busy': 'Dikush tjetër bëri formularë në të njëjtin çast dhe këtu nuk u bë asgjë. Provoni përsëri.',
  'paper.range': 'Formularët nga {first} te {last}. Shtypeni këtë faqe nga shfletuesi në A4; shtypen vetëm formularët.',
  'paper.how':
    'Ju lutemi shkruani qartë. Shënoni një kuti, nëse nuk thuhet se mund të shënohen më shumë. Atë që nuk doni ta përgjigjni lëreni bosh ose shënoni këtë.',
  'paper.onlyIf': 'Plotësojeni vetëm nëse {condition}.',
  'paper.mayApply': 'Plotësojeni vetëm nëse ju përket.',
  'paper.ifAgreed':
    'Plotësojeni pjesën tjetër vetëm nëse e dhatë pëlqimin më lart. Përndryshe nuk ruhet asgjë dhe s’ka më çfarë të plotësohet.',
  'paper.is': 'te pyetja {number} u përgjigjët “{answer}”',
  'paper.isNot': 'te pyetja {number} u përgjigjët diçka tjetër nga “{answer}”',
  'paper.isOneOf': 'përgjigjja juaj te pyetja {number} është njëra nga këto: {answers}',
  'paper.isNoneOf': 'përgjigjja juaj te pyetja {number} nuk është asnjëra nga këto: {answers}',
  'paper.oneIs': 'te të paktën njëra nga pyetjet {numbers} u përgjigjët “{answer}”',
  'paper.answered': 'iu përgjigjët pyetjes {number}',
  'paper.notAnswered': 'e latë bosh pyetjen {number}',
  'paper.and': '{one} dhe {other}',
  'paper.or': '{one} ose {other}',
  'paper.mayBeEmptyIf': 'Mund të lihet bosh nëse {condition}.',
  'paper.amount': 'Shuma',
  'paper.several': 'Mund të shënohen më shumë se një.',
  'paper.writeIn': 'Me fjalë:',
  'paper.writeSeveral': 'Me fjalë, të gjitha që vlejnë:',
  'paper.agree': 'Kam lexuar për çfarë përdoren përgjigjet e mia dhe pajtohem me ato që kam shënuar.',
  'paper.placeAndDay': 'Vendi dhe data',
  'paper.sign': 'Nënshkrimi',
  'paper.office': 'Për zyrën: e shkruajnë dy veta, secili më vete. Deri atëherë mbajeni fletën të kyçur.',
  'paper.slip': 'Skeda për personin',
  'paper.tearOff': 'Grisni këtu dhe ruajeni këtë pjesë.',
  'paper.slipSays': 'Ju plotësuat një formular për: {title}. Ende nuk është dërguar: e shkruan zyra.',
  'paper.slipNumber': 'Numrin e regjistrimit tuaj e jep zyra. Kërkojeni me numrin e këtij formulari.',
  'paper.slipRecord':
    'Nëse shkruat një adresë e-maili (ose një numër telefoni, nëse zyra dërgon SMS), më vonë mund ta shihni, ta ndreqni, ta merrni me vete dhe ta fshini regjistrimin tuaj këtu:',
  'paper.slipOffice':
    'Nëse jo: pyesni zyrën, me numrin e regjistrimit tuaj. Ajo jua tregon, jua ndreq, jua jep ose jua fshin.',
} satisfies Readonly<Record<keyof typeof english, string>>;
