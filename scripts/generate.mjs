// `node scripts/generate.mjs`: writes typings/modules and src/namespaces.ts from the API models in typings/api, with the
// program that users have (src/typegen). With `--introspect` the models are first read anew off the installed libraries,
// by the managed Python. With `--check` nothing is written, and a difference is an error.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build } from './build.mjs'
import { filesIn, inRepository, main, readIfThere, StepError, step } from './steps.mjs'

const folder = 'typings/modules'

async function load(name) {
  return import(pathToFileURL(inRepository('dist', 'typegen', name)).href)
}

/** All generated files by path, as they should be. */
async function expected() {
  const { generate } = await load('generate.js')
  const { overlays } = await load('overlays/index.js')
  const { namespaces } = await load('namespaces.js')
  const models = filesIn('typings/api', (path) => path.endsWith('.json')).map((path) =>
    JSON.parse(readFileSync(inRepository(path), 'utf8')),
  )
  const files = new Map()
  for (const [name, text] of Object.entries(generate({ models, overlays }))) files.set(`${folder}/${name}`, text)
  files.set('src/namespaces.ts', namespaces(models))
  return files
}

function differences(files) {
  const found = [...files].filter(([path, text]) => readIfThere(inRepository(path)) !== text).map(([path]) => path)
  const stale = filesIn(folder, (path) => path.endsWith('.d.ts')).filter((path) => !files.has(path))
  return { found, stale }
}

await main(async () => {
  await build()
  if (process.argv.includes('--introspect')) {
    const { writeModels } = await load('../cli/introspection.js')
    const { OWN_PACKAGES } = await load('../cli/typegen.js')
    const { resolveEnvironment } = await load('../environment/environment.js')
    await step('API models of the installed libraries', async () => {
      const environment = await resolveEnvironment({ device: 'cpu' })
      await writeModels(
        { environment, packages: OWN_PACKAGES, onProgress: console.log },
        inRepository('typings', 'api'),
      )
    })
  }
  const files = await expected()
  const { found, stale } = differences(files)
  if (process.argv.includes('--check')) {
    if (found.length + stale.length === 0) return
    throw new StepError(
      `Not what the API models give: ${[...found, ...stale].slice(0, 10).join(', ')}. Run node scripts/generate.mjs.`,
    )
  }
  await step('Typings', async () => {
    mkdirSync(inRepository(folder), { recursive: true })
    for (const path of stale) rmSync(inRepository(path))
    for (const path of found) writeFileSync(inRepository(path), files.get(path))
    return `${files.size} files, ${found.length + stale.length} changed`
  })
})
