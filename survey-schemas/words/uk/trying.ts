/** What is said where forms are looked at and tried out, in Ukrainian. */
import type { trying as english } from '../en/trying.ts';

export const trying = {
  'trying.heading': 'Переглянути й випробувати анкети',
  'trying.lead':
    'Кожна анкета такою, якою її бачить інтервʼюер, кожною мовою. Заповнене там ніде не зберігається і нікуди не надсилається.',
  'trying.leadPractice':
    'Посилання для тренування проходить увесь шлях – з телефоном і квитанцією. Надіслане ним позначене й не входить до жодних показників. Тренуватися за ним можна й до відкриття раунду.',
  'trying.title': 'Перегляд: {study}',
  'trying.filesNothing': 'заповнене тут не зберігається і не надсилається',
  'trying.unfiled': 'Це був перегляд',
  'trying.unfiledWhy': 'Нічого не збережено і не надіслано. Інтервʼюер побачив би зараз квитанцію.',
  'trying.back': 'Назад до раунду',
  'trying.make': 'Посилання для тренування',
  'trying.sheet': 'Тренування: {study}',
  'trying.sheetLead':
    'Цей код є лише на цій сторінці й діє на одному пристрої один раз. Надіслане з ним позначене як тренування і не входить до жодних показників.',
  'trying.openHere': 'Спробувати на цьому пристрої',
  'trying.reason': 'для тренування, зі сторінки раунду',
  'trying.noStudy': 'У цьому раунді така анкета за посиланнями не заповнюється.',
  'trying.roundOver': 'Посилання не створено: раунд закрито.',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
