/** What is said where several interviews are decided about at once, in Albanian. */
import type { moving as english } from '../en/moving.ts';

export const moving = {
  'moving.heading': 'Vendosni për të zgjedhurat',
  'moving.pick': 'Zgjidh',
  'moving.pickOne': 'Zgjidh intervistën që mbaroi më {moment}',
  'moving.none': 'Nuk u vendos asgjë: zgjidhni më parë intervista.',
  'moving.moved': 'Të vendosura e të shënuara: {count}',
  'moving.notMoved': 'Të pavendosura: {count}. Secila mbeti siç ishte.',
  'moving.why.changed-meanwhile': 'dikush tjetër e ndryshoi ndërkohë',
  'moving.why.not-from-here': 'kjo nuk bëhet në gjendjen ku është, ose jo prej jush',
  'moving.why.unknown': 'këtu nuk ka intervistë të tillë',
  'moving.back': 'Kthehu te lista',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
