/** Lists of numbers in a record: bytes in base64, each list once however many cells share it. */

export type Numbers = Uint8Array | Uint32Array | Float64Array;

/** Places of lists, numbered as they come. */
export type Places = { readonly placeOf: (list: Numbers) => number; readonly all: () => readonly Numbers[] };

/** No lists yet. */
export function newPlaces(): Places {
  const places = new Map<Numbers, number>();
  return {
    placeOf: (list) => {
      const place = places.get(list) ?? places.size;
      places.set(list, place);
      return place;
    },
    all: () => [...places.keys()],
  };
}

/** Bytes of a list as text: the lowest first, as every machine that this runs on has them. */
export const textOf = ({ buffer, byteOffset, byteLength }: Numbers): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64');

/** How long that text is. */
export const textLength = ({ byteLength }: Numbers): number => 4 * Math.ceil(byteLength / 3);

/** Lists that were read, each in the kind that it is asked for; the same place gives the same list. */
export type Lists = {
  readonly bytesAt: (place: number) => Uint8Array;
  readonly printsAt: (place: number) => Uint32Array;
  readonly numbersAt: (place: number) => Float64Array;
};

/** @throws {RangeError} when asked for a list that is not there, or is no list of such numbers */
export function readLists(all: ReadonlyMap<string, Uint8Array>): Lists {
  const at = (place: number): Uint8Array => {
    const bytes = all.get(String(place));
    if (bytes === undefined) throw new RangeError('a record lacks a list');
    return bytes;
  };
  const remembered = <List>(read: (bytes: Uint8Array) => List): ((place: number) => List) => {
    const known = new Map<number, List>();
    return (place) => {
      const list = known.get(place) ?? read(at(place));
      known.set(place, list);
      return list;
    };
  };
  return {
    bytesAt: at,
    printsAt: remembered(({ buffer, byteOffset, byteLength }) => new Uint32Array(buffer, byteOffset, byteLength / 4)),
    numbersAt: remembered(({ buffer, byteOffset, byteLength }) => new Float64Array(buffer, byteOffset, byteLength / 8)),
  };
}

/** A list from its text, in memory of its own. */
export const listFrom = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));
