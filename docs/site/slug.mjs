// The anchors of headings: the site makes those that GitHub makes, so that a link works in both places.

/** The anchor of a heading's text, without marks. */
export function slug(heading) {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-')
}
