/** What is said where forms are looked at and tried out, in Russian. */
import type { trying as english } from '../en/trying.ts';

export const trying = {
  'trying.heading': 'Посмотреть и попробовать анкеты',
  'trying.lead':
    'Каждая анкета такой, какой её видит интервьюер, на каждом языке. Заполненное там нигде не сохраняется и никуда не отправляется.',
  'trying.leadPractice':
    'Ссылка для тренировки проходит весь путь – с телефоном и квитанцией. Присланное по ней помечено и не входит ни в какие показатели. Тренироваться по ней можно и до открытия раунда.',
  'trying.title': 'Просмотр: {study}',
  'trying.filesNothing': 'заполненное здесь не сохраняется и не отправляется',
  'trying.unfiled': 'Это был просмотр',
  'trying.unfiledWhy': 'Ничего не сохранено и не отправлено. Интервьюер увидел бы сейчас квитанцию.',
  'trying.back': 'Назад к раунду',
  'trying.make': 'Ссылка для тренировки',
  'trying.sheet': 'Тренировка: {study}',
  'trying.sheetLead':
    'Этот код есть только на этой странице и действует на одном устройстве один раз. Присланное с ним помечено как тренировка и не входит ни в какие показатели.',
  'trying.openHere': 'Попробовать на этом устройстве',
  'trying.reason': 'для тренировки, со страницы раунда',
  'trying.noStudy': 'В этом раунде такая анкета по ссылкам не заполняется.',
  'trying.roundOver': 'Ссылка не создана: раунд закрыт.',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
