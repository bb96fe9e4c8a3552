/** E-mail addresses with a slip in their second half: `gmial.com`. A question to whoever wrote it, never a fault. */
import { nearestName } from '../../basics/nearest-name.ts';

/** Where many people have their mail; those that are alike are here so that neither is taken for the other. */
const providers = [
  ...[
    'gmail.com',
    'googlemail.com',
    'mail.com',
    'email.com',
    'ymail.com',
    'yahoo.com',
    'yahoo.co.uk',
    'hotmail.co.uk',
    'yahoo.de',
    'yahoo.it',
    'yahoo.fr',
  ],
  ...[
    'outlook.com',
    'outlook.de',
    'hotmail.com',
    'hotmail.it',
    'hotmail.fr',
    'live.com',
    'msn.com',
    'icloud.com',
    'me.com',
  ],
  ...[
    'mail.ru',
    'bk.ru',
    'list.ru',
    'inbox.ru',
    'internet.ru',
    'yandex.ru',
    'ya.ru',
    'yandex.com',
    'rambler.ru',
    'vk.com',
  ],
  ...[
    'ukr.net',
    'i.ua',
    'meta.ua',
    'bigmir.net',
    'mail.tj',
    'mail.md',
    'mail.kz',
    'mail.kg',
    'proton.me',
    'protonmail.com',
  ],
  ...[
    'mail.de',
    'gmx.de',
    'gmx.net',
    'gmx.com',
    'gmx.at',
    'web.de',
    't-online.de',
    'freenet.de',
    'wp.pl',
    'o2.pl',
    'onet.pl',
    'interia.pl',
  ],
  ...[
    'libero.it',
    'virgilio.it',
    'tiscali.it',
    'orange.fr',
    'free.fr',
    'seznam.cz',
    'abv.bg',
    'naver.com',
    'qq.com',
    '163.com',
  ],
];

/** Shorter than this, one letter more or less is another provider. */
const shortest = 7;

/**
 * The address that somebody may have meant; undefined where it needs no question.
 *
 * @example meantAddress('firuza@gmial.com') // firuza@gmail.com
 */
export function meantAddress(written: string): string | undefined {
  const [, name = '', provider = ''] = /^([^@\s]+)@([^@\s]+\.[^@\s]+)$/.exec(written.trim()) ?? [];
  const own = provider.toLowerCase();
  if (own.length < shortest || providers.includes(own)) return undefined;
  const meant = nearestName(own, providers);
  return meant === undefined || meant.length < shortest ? undefined : `${name}@${meant}`;
}
