// Whether the typings have all that walk.py saw in the running libraries: a TypeScript text with one line for each name, the
// compiler's errors on it, and the list of known differences.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { execa } from 'execa'
import type { PythonEnvironment } from '../../src/environment/environment.js'
import { compile, root } from './compiler.js'

/** `positional` ones have no keyword. */
type ParameterKind = 'positional' | 'either' | 'keyword'
type Parameters = readonly (readonly [name: string, kind: ParameterKind])[]

/** What walk.py writes. */
export interface Walked {
  readonly modules: readonly { path: string; parent: number | null; names: Readonly<Record<string, string>> }[]
  readonly classes: readonly {
    module: number
    /** The class within which it is, by its place in this list. */
    outer: number | null
    name: string
    new: Parameters | null
    members: Readonly<Record<string, Parameters | null>>
  }[]
  readonly functions: readonly { module: number; name: string; parameters: Parameters | null }[]
  readonly unreadable: readonly string[]
}

type Kind = 'symbols' | 'members' | 'parameters' | 'types of parameters'

/** One line of the text, and what it asks. */
interface Question {
  readonly kind: Kind
  /** `keras.layers.Dense`, `keras.layers.Dense.kernel`, `keras.layers.Dense(units)`, `keras.layers.Dense.call(inputs)`. */
  readonly id: string
  readonly text: string
}

/** How many of a kind there are, and which of them the typings lack. */
export interface Coverage {
  readonly total: number
  readonly missing: readonly string[]
}

/**
 * Runs walk.py.
 *
 * @param closed modules into which it does not look.
 */
export async function walk(
  environment: PythonEnvironment,
  roots: readonly string[],
  closed: readonly string[],
): Promise<Walked> {
  const sitePaths = environment.sitePaths.length > 0 ? { PYTHONPATH: environment.sitePaths.join(':') } : {}
  const args = ['-W', 'ignore', join(root, 'tests', 'typings', 'walk.py'), ...roots, '--closed', ...closed]
  const { stdout } = await execa(environment.interpreter, args, {
    env: { ...sitePaths, CUDA_VISIBLE_DEVICES: '-1', TF_CPP_MIN_LOG_LEVEL: '3' },
    stdin: 'ignore',
    maxBuffer: 1 << 30,
  })
  return JSON.parse(stdout) as Walked
}

/** Differences that are known, each with its reason: `typings/allowlist.txt`. */
export class AllowList {
  readonly #lines: readonly { readonly text: string; readonly pattern: RegExp }[]
  readonly #used = new Set<string>()

  constructor(path: string) {
    const found: { text: string; pattern: RegExp }[] = []
    let hasReason = false
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      const text = line.trim()
      if (text === '') hasReason = false
      else if (text.startsWith('#')) hasReason = true
      else if (!hasReason) throw new Error(`A line of ${path} stands below no comment that says why: ${text}`)
      else found.push({ text, pattern: new RegExp(`^${text.replace(/[.()$]/g, '\\$&').replace(/\*/g, '.*')}$`) })
    }
    this.#lines = found
  }

  /** The lines that name one thing. */
  get names(): string[] {
    return this.#lines.map(({ text }) => text).filter((text) => /^[\w.]+$/.test(text))
  }

  /** Whether something is known to be missing; the lines that say so are used from then on. */
  has(id: string): boolean {
    const matching = this.#lines.filter(({ pattern }) => pattern.test(id))
    for (const { text } of matching) this.#used.add(text)
    return matching.length > 0
  }

  get unused(): string[] {
    return this.#lines.map(({ text }) => text).filter((text) => !this.#used.has(text))
  }
}

const HEADER = `import type { Either, Keywords, Known, Members, Method, Need, Positions, TypedEither, TypedKeywords, TypedPositions } from '../../tests/typings/ask.js'\n`

/**
 * Asks the compiler for everything.
 *
 * @param roots the packages whose typings are asked, by the module that has them.
 * @param typed the packages whose parameters are asked for their types too.
 */
export async function coverageOf(
  walked: Walked,
  roots: readonly string[],
  typed: readonly string[],
): Promise<Record<Kind, Coverage>> {
  const questions = roots.map((name) => questionsOf(walked, name, typed.includes(name)))
  const files = Object.fromEntries(
    questions.map((lines, index) => [
      `${roots[index]}.ts`,
      `import type * as $root from '../../typings/modules/${roots[index]}.js'\n${HEADER}${lines.map(({ text }) => `${text}\n`).join('')}`,
    ]),
  )
  const diagnostics = await compile({ folder: 'typings-coverage', files })
  const missing = new Map<Kind, Set<string>>()
  const first = HEADER.split('\n').length + 1
  for (const { file, line, code, text } of diagnostics) {
    const question = questions[roots.indexOf(file.replace(/\.ts$/, ''))]?.[line - first]
    // TS2344: the name is not among the known ones; TS2339: a module that is missing altogether.
    if (question === undefined || !['TS2344', 'TS2339'].includes(code)) {
      throw new Error(`The compiler found another error than a missing name: ${file}:${line} ${code} ${text}`)
    }
    missing.set(question.kind, (missing.get(question.kind) ?? new Set()).add(question.id))
  }
  const coverage = (kind: Kind): Coverage => {
    const ids = new Set(questions.flat().flatMap((each) => (each.kind === kind && each.id !== '' ? [each.id] : [])))
    return { total: ids.size, missing: [...(missing.get(kind) ?? [])].filter(Boolean).sort() }
  }
  return {
    symbols: coverage('symbols'),
    members: coverage('members'),
    parameters: coverage('parameters'),
    'types of parameters': coverage('types of parameters'),
  }
}

function questionsOf({ modules, classes, functions }: Walked, root: string, isTyped: boolean): Question[] {
  const lines: Question[] = []
  const say = (text: string): void => void lines.push({ kind: 'symbols', id: '', text })
  const isHere = (index: number): boolean => `${modules[index]!.path}.`.startsWith(`${root}.`)
  let count = 0

  for (const [index, { path, parent, names }] of modules.entries()) {
    if (!isHere(index)) continue
    const type = parent === null ? '$root.$Module' : `m${parent}[${JSON.stringify(path.split('.').at(-1))}]`
    say(`type m${index} = ${type}; type n${index} = Known<m${index}>`)
    for (const name of Object.keys(names)) {
      const text = `type s${count++} = Need<n${index}, ${JSON.stringify(name)}>`
      lines.push({ kind: 'symbols', id: `${path}.${name}`, text })
    }
  }

  const ask = (callable: string, path: string, parameters: Parameters | null): void => {
    if (parameters === null || parameters.length === 0) return
    const at = count++
    const typedKeywords = isTyped ? `; type tk${at} = TypedKeywords<f${at}>` : ''
    say(`type f${at} = ${callable}; type k${at} = Keywords<f${at}>${typedKeywords}`)
    for (const [position, [name, kind]] of parameters.entries()) {
      const id = `${path}(${name})`
      const index = JSON.stringify(String(position))
      const key = JSON.stringify(name)
      const need = (names: string): string =>
        `type t${count++} = Need<${names}, ${kind === 'positional' ? index : key}>`
      const [plain, typed] = {
        keyword: [`k${at}`, `tk${at}`],
        positional: [`Positions<f${at}>`, `TypedPositions<f${at}>`],
        either: [`Either<f${at}, k${at}, ${key}, ${index}>`, `TypedEither<f${at}, k${at}, tk${at}, ${key}, ${index}>`],
      }[kind] as [string, string]
      lines.push({ kind: 'parameters', id, text: need(plain) })
      if (isTyped) lines.push({ kind: 'types of parameters', id, text: need(typed) })
    }
  }

  const asked = new Map<number, { readonly type: string; readonly path: string }>()
  for (const [index, each] of classes.entries()) {
    if (!isHere(each.module)) continue
    const at = count++
    const outer = each.outer === null ? undefined : asked.get(each.outer)!
    const path = `${outer?.path ?? modules[each.module]!.path}.${each.name}`
    const type = `${outer?.type ?? `m${each.module}`}[${JSON.stringify(each.name)}]`
    asked.set(index, { type: `c${at}`, path })
    say(`type c${at} = ${type}; type b${at} = Members<c${at}>`)
    ask(`c${at}`, path, each.new)
    for (const [name, parameters] of Object.entries(each.members)) {
      const text = `type t${count++} = Need<b${at}, ${JSON.stringify(name)}>`
      lines.push({ kind: 'members', id: `${path}.${name}`, text })
      ask(`Method<c${at}, ${JSON.stringify(name)}>`, `${path}.${name}`, parameters)
    }
  }
  for (const { module, name, parameters } of functions) {
    if (isHere(module)) ask(`m${module}[${JSON.stringify(name)}]`, `${modules[module]!.path}.${name}`, parameters)
  }
  return lines
}
