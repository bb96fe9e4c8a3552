/** What to do today on the page of progress: each line in names that the office knows, with the way to where it is done. */
import { expect, test } from 'vitest';

import { coordinator, openPlace, round, supervisorOf } from './place.ts';

const { file, see, places } = await openPlace();
const at = `/rounds/${round.id}`;
const answers = { psu: places.here, dwelling: '14', disposition: 'non_contact' };
await file(round.id, 'nora', { answers });

/** Address and text of the line of a key. */
function lineIn(html: string, key: string) {
  const line = new RegExp(`<li data-key="${key}">(.*?)</li>`).exec(html)?.[1] ?? '';
  return { href: /href="([^"]+)"/.exec(line)?.[1]?.replaceAll('&amp;', '&'), text: line.replaceAll(/<[^>]+>/g, '') };
}

test('a dwelling to be visited again is named with whoever was there last, and leads to those interviews', async () => {
  const { href, text } = lineIn((await see(coordinator, at)).html, 'todo.visit-again-by');
  expect(text).toMatch(/Nora N\. \(nora\) goes once more .*: 1 \(.*: 14\)/);
  expect(href).toBe(`/fieldwork${at}/interviews?outcome=non_contact&instrument=household&enumerator=nora`);
  expect((await see(supervisorOf('south'), at)).html).not.toContain('todo.visit-again-by');
});

test('places that nobody is to go to lead a coordinator to where somebody is sent; a team has none', async () => {
  const { html } = await see(coordinator, at);
  const { href, text } = lineIn(html, 'todo.unassigned');
  expect(href).toBe(`/fieldwork${at}/people/assign#free`);
  expect(text).toContain('nobody is to go to');
  expect((await see(coordinator, `${at}/people/assign`)).html).toContain('id="free"');
  expect((await see(supervisorOf('north'), at)).html).not.toContain('todo.unassigned');
});

test('a line that only a coordinator can do something about is no link for a supervisor', async () => {
  expect(lineIn((await see(coordinator, at)).html, 'todo.no-plan').href).toBe(`/fieldwork${at}/about#plan`);
  const own = lineIn((await see(supervisorOf('north'), at)).html, 'todo.no-plan');
  expect([own.href, own.text.length > 0]).toEqual([undefined, true]);
});
