/** Archives made to fill memory or to be read otherwise than they look are refused with a sentence, before they are unpacked. */
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';

import { rowsOf, withSize, workbookFolder, written } from './written-workbook.ts';

const folder = workbookFolder();
afterAll(() => {
  folder.remove();
});
const sheetPart = 'xl/worksheets/sheet1.xml';
const small = written({ body: rowsOf('<c r="A1"><v>1</v></c>') });
const refused = (bytes: Uint8Array) => expect(folder.rows(bytes)).rejects;

describe('an archive that unpacks to more than it should', () => {
  it('says so itself: a sheet of 4 GB is refused by its size, with the limit', async () => {
    await refused(withSize(small, sheetPart, 'unpacked', 4_000_000_000)).toThrow(
      'book.xlsx: its part "xl/worksheets/sheet1.xml" unpacks to 4,000 MB, more than the 1,000 MB that are read; nothing was stored',
    );
  });

  it('has texts that would all be held in memory: they have a lower limit', async () => {
    await refused(withSize(small, 'xl/sharedStrings.xml', 'unpacked', 129_000_000)).toThrow(
      'more than the 128 MB that are read',
    );
  });

  it('is a bomb: what unpacks to a thousand times its size is not begun', async () => {
    const bomb = written({ body: '', more: { [sheetPart]: new Uint8Array(70_000_000).fill(32) } });
    expect(bomb.length).toBeLessThan(100_000);
    const before = process.memoryUsage().rss;
    const start = process.cpuUsage();
    await refused(bomb).toThrow(
      /unpacks to 70 MB, \d+ times what it takes packed; beyond 64 MB no more than 100 times/,
    );
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
    expect(process.memoryUsage().rss - before).toBeLessThan(40_000_000);
  });

  it('lies about its size: it is read so far and no further', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `<c r="A${at + 1}"><v>${at}</v></c>`);
    const liar = withSize(written({ body: rowsOf(...rows) }), sheetPart, 'unpacked', 1000);
    await refused(liar).toThrow('its part "xl/worksheets/sheet1.xml" holds more than the 1000 bytes that it says');
  });

  it('lies the other way: a part that is shorter than it says is damaged', async () => {
    await refused(withSize(small, sheetPart, 'unpacked', 5000)).toThrow('is not what its checksum says');
  });

  it('has thousands of parts', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`xl/media/${at}`, new Uint8Array(0)]));
    await refused(zipSync(many, { level: 0 })).toThrow(/it has 10001 parts, more than the 10000 that are read/);
  });

  it('has two names for the same bytes', async () => {
    const twin = Buffer.from(written({ body: '', more: { [`${sheetPart}x`]: strToU8('<a/>') } }));
    const [first, second] = [twin.lastIndexOf(sheetPart), twin.lastIndexOf(`${sheetPart}x`)];
    const firstEntry = twin.lastIndexOf(Buffer.from('PK\x01\x02'), first === second ? second - 46 - 1 : first);
    twin.writeUInt32LE(twin.readUInt32LE(firstEntry + 42), second - 46 + 42);
    await refused(twin).toThrow('reaches into the next one');
  });

  it('has one cell that never ends', async () => {
    const noise = Array.from({ length: 5_000_000 }, (_, at) => String.fromCharCode(97 + ((at * at) % 23))).join('');
    await refused(written({ body: rowsOf(`<c r="A1" t="str"><v>${noise}</v></c>`) })).toThrow(
      'has more than 4,000,000 characters in one place, and a cell holds 32,767',
    );
  });

  it('nests tags without end', async () => {
    await refused(written({ body: '<a>'.repeat(100_000) })).toThrow('is nested too deeply');
  });

  it('names entities that would multiply: no document type is read', async () => {
    const body = '<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;">]><worksheet>&c;</worksheet>';
    await refused(written({ body: '', more: { [sheetPart]: strToU8(body) } })).toThrow('declares a document type');
  });
});

describe('an archive that is no workbook', () => {
  it('is empty', async () => {
    await refused(zipSync({})).toThrow(
      'it is a zip archive, and no workbook (it lacks _rels/.rels with a workbook); nothing was stored. Open it in a spreadsheet and save it as .xlsx',
    );
  });

  it('holds another archive, or names that lead elsewhere', async () => {
    await refused(zipSync({ '../../etc/passwd': strToU8('x'), 'nested.xlsx': small })).toThrow('and no workbook');
  });

  it('needs a password', async () => {
    const locked = Buffer.from(small);
    locked.writeUInt16LE(1, locked.indexOf(Buffer.from('PK\x01\x02')) + 8);
    await refused(locked).toThrow('the workbook needs a password; nothing was stored');
  });

  it('is cut off anywhere, or altered anywhere: a sentence, or the rows', { timeout: 60_000 }, async () => {
    for (let cut = 0; cut < small.length; cut += 7)
      await refused(small.subarray(0, cut)).toThrow(
        /^book\.xlsx: the workbook is cut off or damaged; nothing was stored/,
      );
    for (let at = 0; at < small.length; at += 3) {
      const bent = Buffer.from(small);
      bent[at] = (bent[at] ?? 0) ^ 0x41;
      const told = await folder.rows(bent).then(
        (rows) => rows.length,
        (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : 'no error'),
      );
      expect(String(told)).toMatch(/^(\d+$|CommandFailure: book\.xlsx: .*nothing was stored)/);
    }
  });
});
