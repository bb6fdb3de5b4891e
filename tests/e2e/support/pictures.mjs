/** Small pictures, and what only calls itself one. */

import { deflateSync } from "node:zlib";

/** A chequered one of 300 × 100. */
export const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAASwAAABkCAAAAAAZalIcAAAAqklEQVR42u3SMREAAAgDsfrXg0AccDAT9g6fIzVexvu2DSxYsGDBggULFixYsGDBggULFixYsGDBggULFixYsGDh8HewYMGCBUswLFiwYMGCJRgWLFiwYMESDAsWLFiwYAk+bHH4HViwYMGCBQsWLFiwYMGCBQsWLFiwYMGCBQsWLFiwYB2wcPg7WLBgwYIlGBYsWLBgwRIMCxYsWLBgCYYFCxYsWLAE77cNTS01SBv2/OQAAAAASUVORK5CYII=",
  "base64",
);
export const GIF = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");
export const JPEG = Buffer.from("/9j/4AAQSkZJRg==", "base64");
export const WEBP = Buffer.from("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==", "base64");
export const SVG = Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>");
export const TOO_LARGE = Buffer.concat([PNG, Buffer.alloc(200_000)]);

/** A black one of that size. */
export function black(width, height) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const chunk = (kind, data) => {
    const body = Buffer.concat([Buffer.from(kind, "latin1"), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length, 0);
    ends.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
  };
  const rows = deflateSync(Buffer.alloc((width + 1) * height));
  const chunks = [chunk("IHDR", head), chunk("IDAT", rows), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([PNG.subarray(0, 8), ...chunks]);
}

/** The checksum of PNG files. */
function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xed_b8_83_20 : crc >>> 1;
  }
  return ~crc >>> 0;
}

/** A file of those bytes, as it is picked; every one says that it is a PNG. */
export function picture(buffer) {
  return { name: "logo.png", mimeType: "image/png", buffer };
}
