// The pages of the documentation: which files they are, their titles, headings and links. `npm run docs` (docs.mjs) makes the
// site of them, check-docs.mjs checks them. Node built-ins only.

import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { groups, others } from '../docs/site/order.mjs'
import { slug } from '../docs/site/slug.mjs'
import { filesIn, inRepository } from './steps.mjs'

/** What the site has beside docs/*.md: the file in the repository with its place in the site. */
const fromElsewhere = {
  'docs/site/index.md': 'index.md',
  'CONTRIBUTING.md': 'contributing.md',
  'CHANGELOG.md': 'changelog.md',
  'benchmarks/results/latest.md': 'benchmarks.md',
  'examples/README.md': 'examples/index.md',
}

/** All pages that are files: their paths in the repository with those in the site. */
export function pages() {
  const own = filesIn('docs', (path) => /^docs\/[^/]+\.md$/.test(path)).map((path) => [path, posix.basename(path)])
  const examples = filesIn('examples', (path) => /^examples\/\d[^/]*\/README\.md$/.test(path))
  const named = examples.map((path) => [path, `examples/${path.split('/')[1]}.md`])
  return new Map([...own, ...Object.entries(fromElsewhere), ...named])
}

/** The lines of a page with what is code taken out: fences become empty lines, spans of code become as many spaces. */
function withoutCode(text) {
  let fence
  return text.split('\n').map((line) => {
    const mark = line.match(/^ {0,3}(`{3,}|~{3,})/)?.[1]
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined
      return ''
    }
    if (mark !== undefined) {
      fence = mark
      return ''
    }
    return line.replace(/(`+)(?!`).*?[^`]\1(?!`)/g, (span) => ' '.repeat(span.length))
  })
}

/** The headings of a page. A heading that occurs again gets a number, as GitHub and the site do it. */
export function headings(text) {
  const seen = new Map()
  const code = withoutCode(text)
  return text.split('\n').flatMap((line, i) => {
    const [, level, title] = code[i] === '' ? [] : (line.match(/^(#{1,6}) +(.*?)(?: +#+)?$/) ?? [])
    if (title === undefined) return []
    const anchor = slug(title.replaceAll('`', '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'))
    const count = seen.get(anchor) ?? 0
    seen.set(anchor, count + 1)
    return [{ level: level.length, title, anchor: count === 0 ? anchor : `${anchor}-${count}` }]
  })
}

/** The first heading of a page, without the marks of code. */
export const titleOf = (text) => headings(text)[0]?.title.replaceAll('`', '')

const link = /(!?)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)/g

/** The links and pictures of a page that are no code. */
export function linksOf(text) {
  return withoutCode(text).flatMap((line, i) =>
    [...line.matchAll(link)].map(({ 1: mark, 3: target }) => ({ line: i + 1, target, isPicture: mark === '!' })),
  )
}

/** Where a link of a page leads: an address, or a path in the repository with an anchor. */
export function resolve(page, target) {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return { address: target }
  const [path, anchor] = target.split('#')
  return { path: path === '' ? page : posix.join(posix.dirname(page), decodeURI(path)), anchor }
}

/**
 * The text of a page as the site has it: links to pages lead to their places in the site. A link to another file of the
 * repository leads to `source`, the address of the repository's files, or is mere text where there is none.
 */
export function asSitePage(page, text, source) {
  const all = pages()
  const here = all.get(page)
  const code = withoutCode(text)
  const lines = text.split('\n').map((line, i) => {
    let done = 0
    let made = ''
    for (const match of code[i].matchAll(link)) {
      const at = match.index
      const whole = line.slice(at, at + match[0].length)
      const label = line.slice(at + match[1].length + 1, at + match[1].length + 1 + match[2].length)
      made += line.slice(done, at) + target(label, whole, match)
      done = at + whole.length
    }
    return made + line.slice(done)
  })
  return lines.join('\n')

  function target(label, whole, [, picture, , to]) {
    const { address, path, anchor } = resolve(page, to)
    if (address !== undefined || picture !== '' || path === page) return whole
    const place = all.get(path === 'README.md' ? 'docs/site/index.md' : path)
    if (place !== undefined) {
      const way = posix.relative(posix.dirname(here), place)
      return `[${label}](${way.startsWith('.') ? way : `./${way}`}${anchor === undefined ? '' : `#${anchor}`})`
    }
    return source === undefined ? label : `[${label}](${posix.join(source, path).replace(':/', '://')})`
  }
}

/** The side bar: the groups of docs/site/order.mjs with every page that there is, and the examples. */
export function sidebar() {
  const all = new Map([...pages()].map(([path, place]) => [place.replace(/\.md$/, ''), path]))
  const item = (name) => {
    if (name === 'api/index') return { text: 'API', link: '/api/' }
    const path = all.get(name)
    return path && { text: titleOf(readFileSync(inRepository(path), 'utf8')), link: `/${name.replace(/index$/, '')}` }
  }
  const known = new Set(groups.flatMap((group) => group.pages))
  const left = [...all.keys()].filter((name) => name !== 'index' && !name.startsWith('examples/') && !known.has(name))
  const made = groups.map(({ text, pages: names }) => ({
    text,
    items: [...names, ...(text === others ? left : [])].map(item).filter(Boolean),
  }))
  const examples = [...all.keys()].filter((name) => name.startsWith('examples/'))
  made.splice(-2, 0, { text: 'Examples', collapsed: true, items: examples.map(item) })
  return made.filter(({ items }) => items.length > 0)
}

/** Whether a file or folder of the repository is there. */
export const isThere = (path) => existsSync(inRepository(path))
