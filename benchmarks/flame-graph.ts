// Flame graphs as SVG, of stacks with the time that was seen in each: the root below, the widest first, the name and share of
// a frame as its tooltip.

/** Frames from the root to where the time went, joined by `;`, with that time in any unit. */
export type Stacks = ReadonlyMap<string, number>

interface Frame {
  readonly name: string
  time: number
  readonly children: Map<string, Frame>
}

const WIDTH = 1200
const ROW = 17
const HEAD = 44
// Frames that are narrower are left out.
const LEAST_SHARE = 0.002
const CHARACTER = 6.2

const style = `
  text { font: 11px ui-monospace, monospace; fill: #1f2328 }
  .title { font: 600 14px system-ui, sans-serif }
  rect { stroke: #ffffff; stroke-width: 0.5 }`

/** The SVG of some stacks. */
export function flameGraph(title: string, note: string, stacks: Stacks): string {
  const root: Frame = { name: 'all', time: 0, children: new Map() }
  for (const [stack, time] of stacks) {
    root.time += time
    let frame = root
    for (const name of stack.split(';')) {
      let child = frame.children.get(name)
      if (child === undefined) {
        child = { name, time: 0, children: new Map() }
        frame.children.set(name, child)
      }
      child.time += time
      frame = child
    }
  }
  const depth = depthOf(root, root.time)
  const height = HEAD + depth * ROW + 8
  const parts: string[] = []
  draw(root, 0, depth - 1, root.time, parts)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">
<style>${style}
</style>
<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>
<text class="title" x="8" y="18">${escaped(title)}</text>
<text x="8" y="34">${escaped(note)}</text>
${parts.join('\n')}
</svg>
`
}

function depthOf(frame: Frame, total: number): number {
  const below = [...frame.children.values()].filter(({ time }) => time >= LEAST_SHARE * total)
  return 1 + Math.max(0, ...below.map((child) => depthOf(child, total)))
}

function draw(frame: Frame, from: number, row: number, total: number, parts: string[]): void {
  const x = (WIDTH * from) / total
  const width = (WIDTH * frame.time) / total
  const y = HEAD + row * ROW
  const share = `${((100 * frame.time) / total).toFixed(1)} %`
  const room = Math.floor((width - 4) / CHARACTER)
  const label = room < 3 ? '' : frame.name.length <= room ? frame.name : `${frame.name.slice(0, room - 1)}…`
  parts.push(
    `<g><title>${escaped(frame.name)}: ${share}</title>` +
      `<rect x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${ROW - 1}" fill="${colour(frame.name)}"/>` +
      `${label && `<text x="${(x + 2).toFixed(1)}" y="${y + 12}">${escaped(label)}</text>`}</g>`,
  )
  let next = from
  for (const child of [...frame.children.values()].toSorted((a, b) => b.time - a.time)) {
    if (child.time >= LEAST_SHARE * total) draw(child, next, row - 1, total, parts)
    next += child.time
  }
}

/** The same colour for the same file. */
function colour(name: string): string {
  const file = /\(([^():]+)/.exec(name)?.[1] ?? name
  let hash = 0
  for (const character of file) hash = (hash * 31 + character.charCodeAt(0)) % 360
  return `hsl(${hash} 65% 80%)`
}

function escaped(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
