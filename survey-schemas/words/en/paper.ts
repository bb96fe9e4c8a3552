/** What stands on forms of a registration on paper, and is said to those who print them, in English. */
export const paper = {
  'paper.forms': 'Forms on paper',
  'paper.of': 'Forms on paper: {name}',
  'paper.lead':
    'For places without a connection. Each form has a number of its own, which stands on every page and on the slip that the person keeps. Print each number once, and note which numbers went where.',
  'paper.language': 'Language of the form',
  'paper.first': 'First number',
  'paper.count': 'How many forms, at most {most}',
  'paper.show': 'Show these forms',
  'paper.range': 'Forms {first} to {last}. Print this page from the browser, on A4; the forms alone are printed.',
  'paper.how':
    'Please write in clear letters. Tick one box unless it says that more may be ticked. What you do not want to answer, leave empty or tick that.',
  'paper.onlyIf': 'Fill in only if {condition}.',
  'paper.mayApply': 'Fill in only if it applies to you.',
  'paper.ifAgreed':
    'Fill in what follows only if you agreed above. Otherwise nothing is kept, and there is nothing more to fill in.',
  'paper.is': 'you answered “{answer}” to question {number}',
  'paper.isNot': 'you answered anything but “{answer}” to question {number}',
  'paper.isOneOf': 'your answer to question {number} is one of these: {answers}',
  'paper.isNoneOf': 'your answer to question {number} is none of these: {answers}',
  'paper.oneIs': 'you answered “{answer}” to at least one of the questions {numbers}',
  'paper.answered': 'you answered question {number}',
  'paper.notAnswered': 'you left question {number} empty',
  'paper.and': '{one} and {other}',
  'paper.or': '{one} or {other}',
  'paper.mayBeEmptyIf': 'May be left empty if {condition}.',
  'paper.amount': 'Amount',
  'paper.several': 'More than one may be ticked.',
  'paper.writeIn': 'In words:',
  'paper.writeSeveral': 'In words, as many as apply:',
  'paper.agree': 'I have read what my answers are used for, and agree to what I ticked.',
  'paper.placeAndDay': 'Place and date',
  'paper.sign': 'Signature',
  'paper.office': 'For the office: typed by two people, each by themself. Keep this sheet locked until then.',
  'paper.slip': 'Slip for the person',
  'paper.tearOff': 'Tear off here and keep this part.',
  'paper.slipSays': 'You filled in a form for: {title}. It was not sent yet: the office types it.',
  'paper.slipNumber': 'The number of your registration comes from the office. Ask for it with the number of this form.',
  'paper.slipRecord':
    'If you wrote an e-mail address or a telephone number, you can later see, correct, take away and erase your registration here:',
  'paper.slipOffice':
    'If not: ask the office, with the number of your registration. It shows, corrects, hands over or erases it for you.',
} as const;
