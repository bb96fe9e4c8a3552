/** What stands on forms of a registration on paper, and is said to those who print them, in Russian. */
import type { paper as english } from '../en/paper.ts';

export const paper = {
  'paper.forms': 'Бумажные анкеты',
  'paper.of': 'Бумажные анкеты: {name}',
  'paper.lead':
    'Для мест без связи. У каждой анкеты свой номер: он стоит на каждой странице и на талоне, который остаётся у человека. Печатайте каждый номер один раз и записывайте, какие номера куда отправлены.',
  'paper.language': 'Язык анкеты',
  'paper.first': 'Первый номер',
  'paper.count': 'Сколько анкет, не больше {most}',
  'paper.show': 'Показать эти анкеты',
  'paper.range':
    'Анкеты с {first} по {last}. Напечатайте эту страницу из браузера на листах A4; печатаются только анкеты.',
  'paper.how':
    'Пожалуйста, пишите разборчиво. Отмечайте одну клетку, если не сказано, что можно несколько. На что не хотите отвечать, оставьте пустым или отметьте это.',
  'paper.onlyIf': 'Только если {condition}:',
  'paper.mayApply': 'Только если это относится к вам:',
  'paper.is': 'ответ на {number} – «{answer}»',
  'paper.isNot': 'ответ на {number} – не «{answer}»',
  'paper.isOneOf': 'ответ на {number} – один из этих: {answers}',
  'paper.isNoneOf': 'ответ на {number} – ни один из этих: {answers}',
  'paper.oneIs': 'ответ хотя бы на один из вопросов {numbers} – «{answer}»',
  'paper.answered': 'на {number} дан ответ',
  'paper.notAnswered': '{number} оставлено пустым',
  'paper.and': '{one}, и {other}',
  'paper.or': '{one}, или {other}',
  'paper.amount': 'Сумма',
  'paper.several': 'Можно отметить несколько.',
  'paper.writeIn': 'Словами:',
  'paper.writeSeveral': 'Словами, всё, что подходит:',
  'paper.agree': 'Я прочитал(а), для чего используются мои ответы, и согласен (согласна) с тем, что отмечено.',
  'paper.placeAndDay': 'Место и дата',
  'paper.sign': 'Подпись',
  'paper.office': 'Для ведомства: вводят два человека, каждый сам. До этого храните лист под замком.',
  'paper.slip': 'Талон для человека',
  'paper.tearOff': 'Оторвите здесь и сохраните эту часть.',
  'paper.slipSays': 'Вы заполнили анкету: {title}. Она ещё не отправлена: её введёт ведомство.',
  'paper.slipNumber': 'Номер вашей регистрации сообщит ведомство. Спросите его по номеру этой анкеты.',
  'paper.slipRecord': 'Позже вы сможете увидеть, исправить и стереть свою регистрацию здесь:',
} satisfies Readonly<Record<keyof typeof english, string>>;
