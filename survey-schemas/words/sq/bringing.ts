/** What a page says where a backup file of another phone is delivered, in Albanian. */
import type { bringing as english } from '../en/bringing.ts';

export const bringing = {
  'bring.title': 'Dorëzo kopjen rezervë të një telefoni tjetër',
  'bring.when':
    'Për një telefon të prishur ose që nuk dërgon dot: zgjidhni skedarin që ka ruajtur. Çfarë është pranuar tashmë nuk numërohet dy herë.',
  'bring.file': 'Zgjidh një skedar',
  'bring.underWay': 'Skedari po dorëzohet…',
  'bring.done': '{count, plural, one {U pranua një intervistë} other {U pranuan # intervista}}',
  'bring.nothing': 'Nuk u pranua asgjë e re',
  'bring.before': '{count, plural, one {Një ishte pranuar më parë.} other {# ishin pranuar më parë.}}',
  'bring.notTaken':
    '{count, plural, one {Një nuk u pranua; mbetet në skedar dhe vendos zyra.} other {# nuk u pranuan; mbeten në skedar dhe vendos zyra.}}',
  'bring.unfinished':
    '{count, plural, one {Një nuk u përfundua në telefon; vetëm zyra mund ta hapë.} other {# nuk u përfunduan në telefon; vetëm zyra mund t’i hapë.}}',
  'bring.failed': 'Skedari nuk u dorëzua',
  'bring.failedAdvice':
    'Nuk erdhi përgjigje. Zgjidheni skedarin përsëri kur të ketë lidhje; çfarë arriti më parë nuk numërohet dy herë.',
} satisfies Readonly<Record<keyof typeof english, string>>;
