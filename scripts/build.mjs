// Compiles src to dist, and with `--examples` the examples and the benchmarks to .cache (Node 20 runs no TypeScript).
// Does nothing when the sources are those of the last build; takes outputs away whose source is gone.

import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { duration, filesIn, hashOf, inRepository, main, mustRun, nodeTool, readIfThere, ready, step } from './steps.mjs'
import { makeSyncTypings } from './sync-typings.mjs'

const configuration = ['package.json', 'package-lock.json', 'tsconfig.json']
const isAsset = (path) => /\.(html|css|svg)$/.test(path)
const isSource = (path) => /(?<!\.d)\.ts$|\/tsconfig\.json$/.test(path) || isAsset(path)

/** Builds the TypeScript projects of a folder into `output`, when anything they depend on has changed. */
async function buildProject({ folder, output, projects, dependsOn = [] }) {
  const sources = filesIn(folder, isSource)
  if (!sources.some((path) => path.endsWith('.ts'))) return
  const stamp = inRepository('.cache', 'build', `${folder}.txt`)
  const hash = hashOf([...configuration, ...sources, ...dependsOn])
  const expected = new Set(sources.map((path) => `${output}${path.slice(folder.length).replace(/\.ts$/, '')}`))
  const complete = [...expected].every(
    (path) => path.endsWith('.json') || existsSync(inRepository(isAsset(path) ? path : `${path}.js`)),
  )
  const name = `Build of ${folder}`
  if (complete && readIfThere(stamp) === hash) return ready(name)

  await step(name, async () => {
    rmSync(stamp, { force: true })
    const start = performance.now()
    for (const project of projects) {
      await mustRun(...toArguments(nodeTool('typescript', 'tsc'), ['-p', project, '--pretty', 'false']))
    }
    for (const path of sources.filter(isAsset)) {
      const copy = inRepository(`${output}${path.slice(folder.length)}`)
      // A folder may have pictures and nothing that is compiled.
      mkdirSync(dirname(copy), { recursive: true })
      copyFileSync(inRepository(path), copy)
    }
    const stale = filesIn(output).filter((path) => !expected.has(path.replace(/(\.d)?\.[jt]s(\.map)?$/, '')))
    for (const path of stale) rmSync(inRepository(path))
    mkdirSync(inRepository('.cache', 'build'), { recursive: true })
    writeFileSync(stamp, hash)
    return `${sources.length} files, tsc ${duration(performance.now() - start)}`
  })
}

const toArguments = ([program, ...first], rest) => [program, [...first, ...rest]]

export async function build({ examples = false, benchmarks = examples } = {}) {
  makeSyncTypings()
  const typings = filesIn('typings', (path) => path.endsWith('.d.ts'))
  // The page is a browser's: its types are those of the DOM, not Node's.
  const projects = ['tsconfig.json', 'src/view/page/tsconfig.json']
  await buildProject({ folder: 'src', output: 'dist', projects, dependsOn: typings })
  if (!examples && !benchmarks) return
  const dependsOn = [...filesIn('dist', (path) => path.endsWith('.d.ts')), ...typings]
  const folders = [...(examples ? ['examples'] : []), ...(benchmarks ? ['benchmarks'] : [])]
  for (const folder of folders) {
    await buildProject({ folder, output: `.cache/${folder}`, projects: [`${folder}/tsconfig.json`], dependsOn })
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(() => build({ examples: process.argv.includes('--examples') }))
}
