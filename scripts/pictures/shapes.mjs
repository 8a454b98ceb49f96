// What the pictures of the documentation are made of: boxes, arrows and words in two families of colours, one for TypeScript and
// one for Python. Each picture is an SVG that knows both a light and a dark page; in the site the page's own colours hold
// (docs/site/theme/style.css).

const light = {
  paper: '#ffffff',
  ink: '#1f2328',
  soft: '#59636e',
  line: '#b8c0c9',
  ts: '#2563eb',
  'ts-fill': '#e8effd',
}
const lightRest = { py: '#0a7d5a', 'py-fill': '#e3f5ee', mark: '#c2410c', 'mark-fill': '#fdeee4', idle: '#eef1f4' }
const dark = { paper: '#0d1117', ink: '#e6edf3', soft: '#9aa5b1', line: '#47515d', ts: '#6ea8fe', 'ts-fill': '#1b2a45' }
const darkRest = { py: '#3ecf9c', 'py-fill': '#14332a', mark: '#ff9f5a', 'mark-fill': '#3a2518', idle: '#262b33' }

const declared = (...colours) =>
  Object.entries(Object.assign({}, ...colours))
    .map(([name, value]) => `--p-${name}:${value}`)
    .join(';')

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const fonts = {
  text: 'system-ui,-apple-system,Segoe UI,DejaVu Sans,sans-serif',
  code: 'ui-monospace,SF Mono,Menlo,Consolas,DejaVu Sans Mono,monospace',
}

/** Words. `code` in a monospaced font; several lines as an array. */
export function words(x, y, text, { colour = 'ink', size = 13, anchor = 'start', code = false, bold = false } = {}) {
  const lines = Array.isArray(text) ? text : [text]
  return lines
    .map((line, i) => {
      const style = `fill:var(--p-${colour});font:${bold ? '600 ' : ''}${size}px ${code ? fonts.code : fonts.text}`
      const place = `x="${x}" y="${y + i * Math.round(size * 1.4)}"`
      return `<text ${place} text-anchor="${anchor}" style="${style}">${escape(line)}</text>`
    })
    .join('\n')
}

/** A box with words in its middle. `kind` is `ts`, `py`, `mark` or `idle`. */
export function box(x, y, width, height, text = '', { kind = 'idle', size = 13, code = false, bold = false } = {}) {
  const fill = kind === 'idle' ? 'idle' : `${kind}-fill`
  const stroke = kind === 'idle' ? 'line' : kind
  const rectangle = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" style="fill:var(--p-${fill});stroke:var(--p-${stroke})"/>`
  const lines = Array.isArray(text) ? text : [text]
  const step = Math.round(size * 1.4)
  const top = y + height / 2 - ((lines.length - 1) * step) / 2 + size * 0.35
  return `${rectangle}\n${text === '' ? '' : words(x + width / 2, top, lines, { anchor: 'middle', size, code, bold })}`
}

/** A line with a head, and words above its middle. */
export function arrow(
  [x1, y1],
  [x2, y2],
  text = '',
  { colour = 'soft', dashed = false, size = 12, code = true, above = 6 } = {},
) {
  const length = Math.hypot(x2 - x1, y2 - y1)
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length]
  const [bx, by] = [x2 - 8 * dx, y2 - 8 * dy]
  const point = (x, y) => `${+x.toFixed(1)},${+y.toFixed(1)}`
  const head = [point(x2, y2), point(bx - 4.5 * dy, by + 4.5 * dx), point(bx + 4.5 * dy, by - 4.5 * dx)].join(' ')
  const dashes = dashed ? ';stroke-dasharray:5 4' : ''
  return [
    `<path d="M${point(x1, y1)} L${point(bx, by)}" style="stroke:var(--p-${colour});stroke-width:1.6;fill:none${dashes}"/>`,
    `<polygon points="${head}" style="fill:var(--p-${colour})"/>`,
    text === ''
      ? ''
      : words((x1 + x2) / 2, (y1 + y2) / 2 - above, text, { anchor: 'middle', size, code, colour: 'ink' }),
  ].join('\n')
}

/** A thin line without a head: the course of time of a thread, or a border. */
export function line([x1, y1], [x2, y2], { dashed = false } = {}) {
  const dashes = dashed ? ';stroke-dasharray:2 5' : ''
  return `<path d="M${x1},${y1} L${x2},${y2}" style="stroke:var(--p-line);stroke-width:1.4${dashes}"/>`
}

/** The whole picture. `title` and `description` are what a screen reader says. */
export function picture(width, height, title, description, parts) {
  const style = `<style>svg{${declared(light, lightRest)}}@media(prefers-color-scheme:dark){svg{${declared(dark, darkRest)}}}</style>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escape(title)}</title>`,
    `<desc>${escape(description)}</desc>`,
    style,
    `<rect width="${width}" height="${height}" rx="8" style="fill:var(--p-paper)"/>`,
    ...parts.filter(Boolean),
    '</svg>',
    '',
  ].join('\n')
}
