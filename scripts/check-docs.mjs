// Checks the pages of the documentation: every link and picture leads to something that is there, also its anchor; the pictures are
// those that scripts/pictures draws; every page has one title; tables have a head; source files that are named are there. The site
// itself is built by `npm run docs`.

import { readFileSync } from 'node:fs'
import { stalePictures } from './draw-pictures.mjs'
import { headings, isThere, linksOf, pages, resolve } from './pages.mjs'
import { filesIn, inRepository } from './steps.mjs'

const files = [...new Set(['README.md', ...pages().keys()])]
const texts = new Map(files.map((path) => [path, readFileSync(inRepository(path), 'utf8')]))
const folders = ['src', 'python', 'scripts', 'tests', 'examples', 'benchmarks', 'typings', 'docs']
const sources = [
  'vitest.config.ts',
  ...folders.flatMap((folder) => filesIn(folder, (path) => /\.(ts|py|mjs)$/.test(path))),
]
const problems = await stalePictures()
let links = 0

for (const [page, text] of texts) {
  for (const { line, target } of linksOf(text)) {
    links++
    const { address, path, anchor } = resolve(page, target)
    if (address !== undefined) continue
    if (!isThere(path)) problems.push(`${page}:${line}: ${target} leads nowhere`)
    else if (anchor !== undefined && path.endsWith('.md')) {
      const there = headings(texts.get(path) ?? readFileSync(inRepository(path), 'utf8'))
      if (!there.some((each) => each.anchor === anchor)) {
        problems.push(`${page}:${line}: ${path} has no heading with the anchor #${anchor}`)
      }
    }
  }
  for (const [, name] of text.matchAll(/`((?:[\w.-]+\/)*[\w-]+(?:\.test)?\.(?:ts|py|mjs))`/g)) {
    if (!sources.some((path) => `/${path}`.endsWith(`/${name}`))) problems.push(`${page}: there is no file ${name}`)
  }
  const lines = text.split('\n')
  for (const [i, line] of lines.entries()) {
    if (line.startsWith('|') && !lines[i - 1]?.startsWith('|') && !/^\|[-:| ]+\|$/.test(lines[i + 1] ?? ''))
      problems.push(`${page}:${i + 1}: a table without a head is no table`)
  }
  const titles = headings(text).filter(({ level }) => level === 1)
  const number = /^examples\/(\d+)-/.exec(page)?.[1]
  if (number !== undefined && !titles[0]?.title.startsWith(`${number} `))
    problems.push(`${page}: its title has another number`)
  if (titles.length !== 1 && page !== 'docs/site/index.md') {
    problems.push(`${page}: has ${titles.length} titles (# …) where one is needed`)
  }
}

// The front page leads to places of the site by its settings.
const places = new Set([...pages().values()].map((place) => `/${place.replace(/(index)?\.md$/, '')}`))
for (const [, target] of texts.get('docs/site/index.md').matchAll(/^ *link: (\S+)$/gm)) {
  if (!places.has(target.split('#')[0])) problems.push(`docs/site/index.md: ${target} leads nowhere`)
}

for (const problem of problems) console.log(problem)
console.log(`${files.length} pages, ${links} links, ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0
