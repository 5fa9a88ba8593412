// A photograph as a telephone makes it: where it was taken is in it, in numbers and in words.

import { Buffer } from 'node:buffer';

/** What the telephone wrote into the picture. */
export const PLACE = 'Zilverdreef 41 Lelystad';
const LATITUDE = [52, 30, 31];

/** A JPEG with an Exif block in front of the picture: a description, a maker, and the place (GPS). */
export function photoWithPlace(jpeg) {
  const maker = Buffer.from('Telefoon 12\0', 'latin1');
  const description = Buffer.from(`${PLACE}\0`, 'latin1');
  const head = Buffer.from('II*\0\x08\0\0\0', 'latin1');
  const directory = 2 + 3 * 12 + 4;
  let next = head.length + directory;
  const at = (length) => {
    const offset = next;
    next += length + (length % 2);
    return offset;
  };
  const [makerAt, descriptionAt, gpsAt] = [at(maker.length), at(description.length), at(2 + 2 * 12 + 4)];
  const latitudeAt = at(24);
  const tiff = Buffer.alloc(next);
  head.copy(tiff);
  entries(tiff, head.length, [
    [0x010e, 2, description.length, descriptionAt],
    [0x010f, 2, maker.length, makerAt],
    [0x8825, 4, 1, gpsAt],
  ]);
  description.copy(tiff, descriptionAt);
  maker.copy(tiff, makerAt);
  entries(tiff, gpsAt, [
    [0x0001, 2, 2, 'N'.charCodeAt(0)],
    [0x0002, 5, 3, latitudeAt],
  ]);
  LATITUDE.forEach((part, i) => {
    tiff.writeUInt32LE(part, latitudeAt + i * 8);
    tiff.writeUInt32LE(1, latitudeAt + i * 8 + 4);
  });
  const block = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const marker = Buffer.from([0xff, 0xe1, 0, 0]);
  marker.writeUInt16BE(block.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), marker, block, jpeg.subarray(2)]);
}

function entries(tiff, offset, list) {
  tiff.writeUInt16LE(list.length, offset);
  list.forEach(([tag, kind, count, value], i) => {
    const entry = offset + 2 + i * 12;
    tiff.writeUInt16LE(tag, entry);
    tiff.writeUInt16LE(kind, entry + 2);
    tiff.writeUInt32LE(count, entry + 4);
    tiff.writeUInt32LE(value, entry + 8);
  });
}
