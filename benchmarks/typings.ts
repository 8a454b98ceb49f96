// What the typings cost a user: the compiler on an empty project that builds a model, and completion in an editor.

import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { LanguageServer } from './language-server.js'
import { type Benchmark, figure } from './rows.js'

const run = promisify(execFile)

const PROGRAM = `import { startPython } from 'tensorbridge'

await using python = await startPython()
const { keras } = python
const model = keras.Sequential([keras.layers.Dense(128, { activation: 'relu' }), keras.layers.Dense(10)])
model.compile({ optimizer: new keras.optimizers.Adam({ learning_rate: 1e-3 }), loss: 'mse' })
await model.fit([[1, 2]], [[1]], { epochs: 2 })
`
const CONFIGURATION = {
  compilerOptions: {
    target: 'ES2023',
    lib: ['ES2023', 'ESNext.Disposable'],
    module: 'NodeNext',
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['node'],
  },
  files: ['program.ts'],
}

const repository = fileURLToPath(new URL('../../', import.meta.url))

/** The compiler's native program: what an editor starts, and what `tsc` runs. */
function compiler(): string {
  const typescript = createRequire(createRequire(import.meta.url).resolve('typescript/package.json'))
  const platform = dirname(
    typescript.resolve(`@typescript/typescript-${process.platform}-${process.arch}/package.json`),
  )
  return join(platform, 'lib', process.platform === 'win32' ? 'tsc.exe' : 'tsc')
}

/** A project as a user has it, with this package installed. */
function makeProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tensorbridge-types-'))
  mkdirSync(join(folder, 'node_modules', '@types'), { recursive: true })
  symlinkSync(repository, join(folder, 'node_modules', 'tensorbridge'))
  symlinkSync(join(repository, 'node_modules', '@types', 'node'), join(folder, 'node_modules', '@types', 'node'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'program', type: 'module' }))
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(CONFIGURATION))
  writeFileSync(join(folder, 'program.ts'), PROGRAM)
  return folder
}

interface Completion {
  readonly items: readonly { readonly label: string }[]
}

/** Milliseconds until the members of `keras.layers.` are there, in a server that has the file open. */
async function complete(folder: string, runs: number): Promise<{ first: number; again: number[]; names: number }> {
  const server = new LanguageServer([compiler(), '--lsp', '--stdio'], folder)
  try {
    return await completeIn(server, folder, runs)
  } finally {
    await server.close()
  }
}

async function completeIn(
  server: LanguageServer,
  folder: string,
  runs: number,
): Promise<{ first: number; again: number[]; names: number }> {
  const uri = pathToFileURL(join(folder, 'program.ts')).href
  const root = pathToFileURL(folder).href
  await server.request('initialize', { processId: process.pid, rootUri: root, capabilities: {} })
  server.notify('initialized', {})
  const text = `${PROGRAM}keras.layers.\n`
  const line = PROGRAM.split('\n').length - 1
  server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'typescript', version: 1, text } })
  const times: number[] = []
  let names = 0
  for (let version = 2; version < runs + 3; version++) {
    const start = performance.now()
    const found = (await server.request('textDocument/completion', {
      textDocument: { uri },
      position: { line, character: 'keras.layers.'.length },
    })) as Completion
    times.push(performance.now() - start)
    names = found.items.length
    // As somebody types: the next answer is for a changed file.
    const changed = { textDocument: { uri, version }, contentChanges: [{ text: `${text}// ${version}\n` }] }
    server.notify('textDocument/didChange', changed)
  }
  const [first = 0, ...again] = times
  return { first, again, names }
}

export const typings: Benchmark = {
  name: 'typings',
  title: 'The typings: an empty project that builds a model, and completion inside keras.layers.',
  async run(bench) {
    const folder = makeProject()
    try {
      const seconds: number[] = []
      const megabytes: number[] = []
      const program = compiler()
      for (let i = 0; i <= bench.runs(9, 3); i++) {
        const start = performance.now()
        const { stdout } = await run(program, ['-p', folder, '--extendedDiagnostics'])
        // The first run reads the files from the disk.
        if (i === 0) continue
        seconds.push((performance.now() - start) / 1000)
        megabytes.push(Number(/Memory used:\s+(\d+)K/.exec(stdout)?.[1]) / 1000)
      }
      const completion = await complete(folder, bench.runs(15, 5))
      if (completion.names < 100) throw new Error(`keras.layers. completes ${completion.names} names.`)
      return [
        figure('tsc, whole project', 's', seconds, { goal: { most: 2 } }),
        figure('tsc, memory used', 'MB', megabytes, { goal: { most: 300 } }),
        figure(`completion (${completion.names} names), after each change`, 'ms', completion.again, {
          goal: { most: 300 },
        }),
        figure('completion, the first after the file was opened', 'ms', [completion.first]),
      ]
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
