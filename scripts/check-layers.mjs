// Checks the dependency rule: which folder of src may import which, which npm package is known where, and no cycles.
// A folder of src is a layer, and so is a top file with its name (src/errors.ts); all other top files are "top". The table of layers in
// docs/architecture.md has to agree with it.

import { readFileSync } from 'node:fs'
import { dirname, posix } from 'node:path'
import { filesIn, inRepository } from './steps.mjs'

/** Each layer with the layers that it may import besides itself. '*' stands for all. A layer may be missing in src. */
const layers = {
  errors: [],
  inspection: [],
  environment: ['errors'],
  values: ['errors'],
  protocol: ['errors'],
  transport: ['protocol', 'values', 'errors'],
  'python-errors': ['protocol', 'errors'],
  connection: ['values', 'protocol', 'transport', 'python-errors', 'errors'],
  remote: ['connection', 'values', 'protocol', 'errors'],
  training: ['remote', 'connection', 'values', 'protocol', 'python-errors', 'errors'],
  files: ['remote', 'connection', 'errors'],
  interchange: ['files', 'remote', 'values', 'errors'],
  view: ['training', 'remote', 'values', 'errors'],
  process: ['environment', 'transport', 'protocol', 'errors'],
  typegen: ['errors'],
  sharing: ['environment'],
  cluster: ['inspection', 'sharing', 'training', 'process', 'remote', 'errors', 'top'],
  pool: ['inspection', 'sharing', 'training', 'process', 'errors', 'top'],
  pythonia: ['remote', 'values', 'errors', 'top'],
  parity: ['inspection', 'remote', 'connection', 'values', 'errors', 'top'],
  vitest: ['parity', 'errors', 'top'],
  sync: [
    'inspection',
    'process',
    'remote',
    'connection',
    'transport',
    'protocol',
    'values',
    'training',
    'files',
    'interchange',
    'view',
    'python-errors',
    'errors',
    'top',
  ],
  cli: ['environment', 'process', 'protocol', 'transport', 'python', 'typegen', 'view', 'errors', 'top'],
  top: ['*'],
}

/** Each npm package with the only layers that know it. */
const packages = {
  zeromq: ['transport'],
  msgpackr: ['protocol'],
  execa: ['environment', 'process', 'cli'],
  vitest: ['vitest'],
}

const files = filesIn('src', (path) => path.endsWith('.ts'))
const known = new Set(files)
const problems = []

function layerOf(path) {
  const name = path.split('/')[1].replace(/\.ts$/, '')
  if (layers[name]) return name
  return path.split('/').length === 2 ? 'top' : undefined
}

/** The specifiers of all imports and re-exports of a source text. */
function specifiersOf(text) {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const statements =
    /^\s*(?:import|export)\b[^'";=]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm
  return [...code.matchAll(statements)].map((match) => match[1] ?? match[2] ?? match[3])
}

const imports = new Map()
for (const path of files) {
  const from = layerOf(path)
  imports.set(path, [])
  if (!from) {
    problems.push(`${path}: the folder src/${path.split('/')[1]} is not in the table of scripts/check-layers.mjs`)
    continue
  }
  for (const specifier of specifiersOf(readFileSync(inRepository(path), 'utf8'))) {
    if (!specifier.startsWith('.')) {
      const only = packages[specifier]
      if (only && !only.includes(from))
        problems.push(`${path}: ${specifier} may be imported by ${only.join(', ')} only`)
      continue
    }
    const base = posix.join(dirname(path), specifier).replace(/\.(js|ts)$/, '')
    const target = [`${base}.ts`, `${base}/index.ts`].find((each) => known.has(each))
    if (!target) {
      if (base.startsWith('src/') && !specifier.endsWith('.json'))
        problems.push(`${path}: imports ${specifier}, which is no file`)
      continue
    }
    imports.get(path).push(target)
    const to = layerOf(target)
    // Who uses the package without vitest need not have it.
    if (to === 'vitest') problems.push(`${path}: vitest.ts is a door of its own, which nothing imports`)
    if (!to || to === from || layers[from].includes('*') || layers[from].includes(to)) continue
    problems.push(
      `${path}: ${from} may not import ${to} (${target}); it may import ${layers[from].join(', ') || 'nothing'}`,
    )
  }
}

const state = new Map()
const visit = (path, trail) => {
  if (state.get(path) === 'done') return
  if (state.get(path) === 'open') {
    problems.push(`import cycle: ${[...trail.slice(trail.indexOf(path)), path].join(' → ')}`)
    return
  }
  state.set(path, 'open')
  for (const target of imports.get(path)) visit(target, [...trail, path])
  state.set(path, 'done')
}
for (const path of files) visit(path, [])

// The table of docs/architecture.md has them all, in an order in which each imports from itself and from what stands above it.
const page = 'docs/architecture.md'
const rows = [...readFileSync(inRepository(page), 'utf8').matchAll(/^\| ((?:`[\w-]+(?:\/|\.ts)`(?:, )?)+) \|/gm)]
const rowOf = new Map(
  rows.flatMap(([, names], row) => names.split(', ').map((name) => [`src/${name.replaceAll('`', '')}`, row])),
)
const placeOf = (path) => rowOf.get(path) ?? rowOf.get(`${path.split('/', 2).join('/')}/`)
for (const path of files) {
  const row = placeOf(path)
  if (row === undefined) problems.push(`${path}: is in no row of the table of ${page}`)
  for (const target of imports.get(path)) {
    if (placeOf(target) > row)
      problems.push(`${path}: imports ${target}, which stands below it in the table of ${page}`)
  }
}

for (const problem of problems) console.log(problem)
console.log(`${files.length} files, ${[...imports.values()].flat().length} imports, ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0
