// What the scripts share: the repository's root, a step that prints one line and its time, and ways to run a program.
// Node built-ins only: bootstrap.mjs needs this before anything is installed.

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
export const inRepository = (...parts) => join(root, ...parts)

/** A failure that has been explained already: the script ends with its text and without a stack. */
export class StepError extends Error {}

/** The exit code of a check that could not be made; its last line says why. The number is that of Automake's tests. */
export const SKIPPED = 77

export const duration = (ms) => (ms < 950 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`)

/** Prints "name …" when it starts and one line with the time taken when it ends. */
export async function step(name, work) {
  const start = performance.now()
  console.log(`▸ ${name}`)
  const note = await work()
  console.log(`✓ ${name}${note ? `: ${note}` : ''} (${duration(performance.now() - start)})`)
}

/** Prints that a step had nothing to do. */
export const ready = (name) => console.log(`✓ ${name}: up to date`)

/**
 * Runs a program and gives its exit code and, unless `show`, all that it printed. `onLine` sees each line of it.
 * `program` is a path or a name on PATH; nothing goes through a shell.
 */
export function run(program, args, { show = false, cwd = root, env = process.env, onLine } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    // Ctrl-C reaches the child by itself, and it decides how to end; a polite end of ours is passed on.
    const forward = { SIGINT: () => {}, SIGTERM: () => child.kill('SIGTERM') }
    for (const [name, listener] of Object.entries(forward)) process.on(name, listener)
    for (const stream of show ? [] : [child.stdout, child.stderr]) {
      let rest = ''
      stream.setEncoding('utf8')
      stream.on('data', (text) => {
        output += text
        if (!onLine) return
        const lines = (rest + text).split('\n')
        rest = lines.pop()
        for (const line of lines) onLine(line)
      })
    }
    child.on('error', (cause) => reject(new StepError(`${program} could not be started: ${cause.message}`, { cause })))
    child.on('close', (code, signal) => {
      for (const [name, listener] of Object.entries(forward)) process.off(name, listener)
      resolve({ code: code ?? 1, signal, output })
    })
  })
}

/** Runs a program that must succeed; when it fails, what it printed is part of the error. */
export async function mustRun(program, args, options = {}) {
  const { code, signal, output } = await run(program, args, options)
  if (code === 0) return output
  const how = signal ? `was ended by ${signal}` : `ended with exit code ${code}`
  const tail = output.trimEnd().split('\n').slice(-150).join('\n')
  throw new StepError(`${[program, ...args].join(' ')} ${how}.${tail ? `\n${tail}` : ''}`)
}

/** The program and first arguments that start a Node tool of node_modules, on every platform without a shell. */
export function nodeTool(packageName, binName = packageName) {
  const folder = inRepository('node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return [process.execPath, join(folder, typeof bin === 'string' ? bin : bin[binName])]
}

/** npm itself, the one that runs this script if one does. */
export function npm() {
  const script = process.env.npm_execpath
  if (script && /npm-cli\.c?js$/.test(script)) return [process.execPath, script]
  return process.platform === 'win32' ? ['npm.cmd'] : ['npm']
}

/** All files below a folder of the repository that `wanted` takes, as paths from the root with slashes, sorted. */
export function filesIn(folder, wanted = () => true) {
  const at = inRepository(folder)
  if (!existsSync(at)) return []
  return readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/(^|\/)(node_modules|__pycache__|\.hypothesis)\//.test(path))
    .filter(wanted)
    .sort()
}

/** One hash over names and contents of files given as paths from the root; a missing file counts as such. */
export function hashOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths) {
    const content = existsSync(inRepository(path)) ? readFileSync(inRepository(path)) : 'missing'
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

export const readIfThere = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)

/**
 * Runs a script's main function; a StepError is printed as its text, any other error with its stack. A script that
 * counts tests says so, and then ends with a line of counts here too.
 */
export async function main(work, { counts = false } = {}) {
  try {
    process.exitCode = (await work()) ?? 0
  } catch (error) {
    console.error(error instanceof StepError ? `✗ ${error.message}` : error)
    if (counts) console.log('0 passed, 1 failed, 0 skipped')
    process.exitCode = 1
  }
}
