/** The form of a record as a browser posts it. */

/** What a browser would post of a form, with these boxes changed. */
export function filledIn(html: string, changed: Readonly<Record<string, string>>): string {
  const posted = new URLSearchParams();
  const form = /<form method="post" action="[^"]*\/correct">([^]*)<\/form>/.exec(html)?.[1] ?? '';
  const plain = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const of = (name: string) => plain(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
    if (/type="(radio|checkbox)"/.test(tag) && !/\bchecked=/.test(tag)) continue;
    posted.append(of('name'), of('value'));
  }
  for (const [, name = '', options = ''] of form.matchAll(/<select[^>]*\bname="([^"]*)"[^>]*>([^]*?)<\/select>/g)) {
    const [chosen] = [...options.matchAll(/<option([^>]*)>/g)].filter(([tag]) => /\bselected=/.test(tag));
    posted.append(plain(name), plain(/value="([^"]*)"/.exec(chosen?.[1] ?? '')?.[1] ?? ''));
  }
  for (const [name, value] of Object.entries(changed)) posted.set(name, value);
  posted.append('check', 'yes');
  return posted.toString();
}
