/** Small pictures, and what only calls itself one. */

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

/** A file of those bytes, as it is picked; every one says that it is a PNG. */
export function picture(buffer) {
  return { name: "logo.png", mimeType: "image/png", buffer };
}
