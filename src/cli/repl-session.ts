// One session at the prompt: Node's own repl, with values of Python awaited before they are shown, their members completed,
// their documentation at `name?`, and Ctrl-C for what Python runs.

import type { EventEmitter } from 'node:events'
import * as nodeModule from 'node:module'
import { type REPLEval, type REPLServer, type REPLWriter, start } from 'node:repl'
import { inspect } from 'node:util'
import { type Context, runInThisContext } from 'node:vm'
import type { Python, Remote } from '../index.js'
import * as tensorbridge from '../index.js'

type Completer = (line: string, callback: (error: Error | null, result: [string[], string]) => void) => void

/** `stripTypeScriptTypes` of Node 22.13 and newer; undefined in older ones. */
const stripTypes = (nodeModule as unknown as { stripTypeScriptTypes?: (code: string) => string }).stripTypeScriptTypes

// `model.layers?`: what is asked about.
const QUESTION = /^\s*([\w$]+(?:\.[\w$]+)*)\s*\?\s*$/
// At the end of a line: an object, a dot, and the beginning of a member's name.
const MEMBER = /([A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*)\.([\w$]*)$/

/** A line threw, and Node has shown it and a new prompt. */
const SHOWN = Symbol('shown')
/** The value of a line, in a box: a promise of JavaScript's is shown as Node shows it. */
type Outcome = { readonly value: unknown } | typeof SHOWN

/** A prompt, from its start to its end. */
export class ReplSession {
  /** Resolves when the user has ended it. */
  readonly ended: Promise<void>
  readonly #python: Python
  readonly #server: REPLServer
  // Evaluations that wait for Python, one after the other.
  #last: Promise<void> = Promise.resolve()
  #running = 0

  /** @param history a file; empty for none. */
  constructor(python: Python, history: string) {
    this.#python = python
    // In this realm: an object of another one is no plain object, and would not travel as keywords.
    const server = start({ prompt: '> ', useGlobal: true })
    this.#server = server
    // Node's own shows what is inside a proxy.
    const writer: REPLWriter = (value: unknown) => inspect(value, { colors: server.useColors })
    Object.assign(server, { writer })
    const { tf, keras, np } = python
    for (const [name, value] of Object.entries({ ...tensorbridge, tf, keras, np, python })) {
      Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false })
    }
    const evaluate = server.eval
    Object.assign(server, {
      eval: this.#evaluator(evaluate),
      completer: this.#completer(server.completer as Completer),
    })
    const usual = server.listeners('SIGINT') as (() => void)[]
    server.removeAllListeners('SIGINT')
    server.on('SIGINT', () => {
      if (this.#running > 0) this.#python.interrupt()
      else for (const listener of usual) listener.call(server)
    })
    python.on('error', (error) => {
      server.output.write(`A call failed that was not awaited: ${String(error)}\n`)
      server.displayPrompt()
    })
    python.on('exit', ({ exitCode, signal }) => {
      if (!server.terminal) return
      server.output.write(`Python has ended (${signal ?? `code ${exitCode}`}).\n`)
      server.displayPrompt()
    })
    if (history !== '' && server.terminal) {
      server.setupHistory(history, (error) => {
        if (error) server.output.write(`The history cannot be kept in ${history}: ${error.message}\n`)
      })
    }
    this.ended = new Promise((resolve) => {
      server.once('exit', () => {
        python.removeAllListeners('exit')
        // What was typed before the end is done first.
        void this.#last.then(resolve)
      })
    })
  }

  #evaluator(evaluate: REPLEval): REPLEval {
    return (code, context, file, done) => {
      this.#running++
      this.#last = this.#answer(this.#last, () => this.#run(evaluate, code, context, file), done)
    }
  }

  async #answer(
    before: Promise<void>,
    run: () => Promise<Outcome>,
    done: (error: Error | null, result: unknown) => void,
  ): Promise<void> {
    await before
    let outcome: Outcome | { readonly error: unknown }
    try {
      outcome = await run()
    } catch (error) {
      outcome = { error }
    }
    this.#running--
    if (outcome === SHOWN) return
    if ('error' in outcome) done(outcome.error as Error, undefined)
    else done(null, outcome.value)
  }

  async #run(evaluate: REPLEval, code: string, context: Context, file: string): Promise<Outcome> {
    const question = QUESTION.exec(code)
    if (question) {
      await this.#explain(question[1] as string)
      return { value: undefined }
    }
    const outcome = await this.#evaluated(evaluate, code, context, file)
    if (outcome === SHOWN) return SHOWN
    const { value } = outcome
    return { value: isAwaitable(value) ? await value : value }
  }

  /** What Node's own evaluation gives. What a line throws it hands to its domain, which shows it, and does not call back. */
  async #evaluated(evaluate: REPLEval, code: string, context: Context, file: string): Promise<Outcome> {
    const { _domain: domain } = this.#server as REPLServer & { readonly _domain?: EventEmitter }
    let thrown: (() => void) | undefined
    try {
      return await new Promise<Outcome>((resolve, reject) => {
        thrown = () => resolve(SHOWN)
        domain?.once('error', thrown)
        evaluate.call(this.#server, stripped(code), context, file, (error, result: unknown) => {
          if (error === null) resolve({ value: result })
          else reject(error)
        })
      })
    } finally {
      if (thrown) domain?.removeListener('error', thrown)
    }
  }

  async #explain(path: string): Promise<void> {
    const value = this.#valueOf(path)
    if (!tensorbridge.isRemote(value)) {
      this.#server.output.write(`${path} is a value of JavaScript: ${typeof value}\n`)
      return
    }
    const { documentation } = this.#python.import('tensorbridge.services')
    this.#server.output.write(`${String(await documentation(value))}\n`)
  }

  /** The value of `model.layers`; only the first name is looked up in the program. */
  #valueOf(path: string): unknown {
    const [first = '', ...names] = path.split('.')
    let value: unknown = runInThisContext(first)
    for (const name of names) {
      value = tensorbridge.isRemote(value)
        ? tensorbridge.getattr(value, name)
        : (value as Record<string, unknown>)[name]
    }
    return value
  }

  #completer(usual: Completer): Completer {
    return (line, callback) => {
      const found = MEMBER.exec(line)
      const value = found && this.#quietly(() => this.#valueOf(found[1] as string))
      if (found && tensorbridge.isRemote(value) && this.#running === 0) {
        void this.#complete(value, found[2] as string, callback)
      } else {
        usual.call(this.#server, line, callback)
      }
    }
  }

  async #complete(value: Remote, beginning: string, callback: Parameters<Completer>[1]): Promise<void> {
    let names: string[] = []
    try {
      names = await tensorbridge.dir(value)
    } catch {
      // There is no such object: nothing to complete.
    }
    const isFitting = (name: string): boolean =>
      name.startsWith(beginning) && (beginning !== '' || !name.startsWith('_'))
    callback(null, [names.filter(isFitting), beginning])
  }

  #quietly(ask: () => unknown): unknown {
    try {
      return ask()
    } catch {
      return undefined
    }
  }
}

/** TypeScript's types taken out; unfinished input, and what is no TypeScript, as it is. */
function stripped(code: string): string {
  if (stripTypes === undefined) return code
  try {
    return stripTypes(code)
  } catch {
    return code
  }
}

/** A promise of Python's, which is shown when it has settled. Those of JavaScript are shown as Node shows them. */
function isAwaitable(value: unknown): value is Remote {
  return tensorbridge.isRemote(value) && typeof (value as { then?: unknown }).then === 'function'
}
