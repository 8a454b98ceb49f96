// One session at the prompt: Node's own repl, with values of Python awaited before they are shown, their members completed,
// their documentation at `name?`, and Ctrl-C for what Python runs.

import type { EventEmitter } from 'node:events'
import * as nodeModule from 'node:module'
import { type REPLEval, type REPLServer, type REPLWriter, start } from 'node:repl'
import { inspect, types } from 'node:util'
import { type Context, runInThisContext, Script } from 'node:vm'
import { isUserFrame } from '../errors/user-frames.js'
import type { Python, Remote } from '../index.js'
import * as tensorbridge from '../index.js'

type Completer = (line: string, callback: (error: Error | null, result: [string[], string]) => void) => void

/** `stripTypeScriptTypes` of Node 22.13 and newer; undefined in older ones. */
const stripTypes = (nodeModule as unknown as { stripTypeScriptTypes?: (code: string) => string }).stripTypeScriptTypes

// `model.layers?`, `model.layers[0]?`: what is asked about.
const QUESTION = /^\s*([^\n]*?[^\s?])\s*\?\s*$/
const PATH = /^[\w$]+(?:\.[\w$]+)*$/
// `import os`, `import numpy as np`, `import { a } from 'b'`, but neither `import('b')` nor `import.meta`.
const IMPORT = /^\s*import\b(?!\s*[(.])(?:\s+([\w.]+)(?:\s+as\s+(\w+))?\s*;?\s*$)?(?:[^'"]*['"]([^'"]*)['"])?/
const FROM_IMPORT = /^\s*from\s+([\w.]+)\s+import\s+(\w+(?:\s*,\s*\w+)*)/
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
  readonly #usualInterrupt: () => void
  // Evaluations that wait for Python, one after the other.
  #last: Promise<void> = Promise.resolve()
  #running = 0
  // How the evaluation that runs is given up, and whether Ctrl-C has been pressed at it.
  #giveUp: () => void = () => {}
  #isInterrupted = false

  /** @param history a file; empty for none. */
  constructor(python: Python, history: string) {
    this.#python = python
    // In this realm: an object of another one is no plain object, and would not travel as keywords.
    // Ctrl-C reaches what runs in JavaScript too; Node allows that for its own evaluation, which is wrapped below.
    const server = start({ prompt: '> ', useGlobal: true, breakEvalOnSigint: true })
    this.#server = server
    // Node's own shows what is inside a proxy.
    const writer: REPLWriter = (value: unknown) => {
      if (types.isNativeError(value)) {
        if ((value as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED') return 'Interrupted'
        value.stack = withoutPrompt(value.stack)
      }
      return inspect(value, { colors: server.useColors })
    }
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
      if (this.#running > 0) void this.#interrupt()
      else this.#usualInterrupt()
    })
    this.#usualInterrupt = () => {
      for (const listener of usual) listener.call(server)
    }
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
    this.#isInterrupted = false
    try {
      const givenUp = this.#givenUp()
      outcome = await Promise.race([run(), givenUp])
    } catch (error) {
      outcome = { error }
    }
    this.#giveUp = () => {}
    this.#running--
    if (outcome === SHOWN) return
    if ('error' in outcome) done(outcome.error as Error, undefined)
    else done(null, outcome.value)
  }

  /** Resolves when nobody waits any more for what runs. */
  #givenUp(): Promise<Outcome> {
    return new Promise((resolve) => {
      this.#giveUp = () => {
        this.#show('Interrupted: what the line waits for goes on.')
        resolve(SHOWN)
      }
    })
  }

  /** Ctrl-C: what Python runs is stopped; a promise of JavaScript's is not waited for any more, nor anything at the second one. */
  async #interrupt(): Promise<void> {
    const giveUp = this.#giveUp
    if (this.#isInterrupted) {
      giveUp()
      return
    }
    this.#isInterrupted = true
    this.#python.interrupt()
    // It answers when it has nothing else to do; then the evaluation has heard of its end.
    await this.#python.stats().catch(() => {})
    await new Promise(setImmediate)
    if (giveUp === this.#giveUp) giveUp()
  }

  /** Writes, and a new prompt. */
  #show(text: string): void {
    this.#server.clearBufferedCommand()
    this.#server.output.write(`${text}\n`)
    this.#server.displayPrompt()
  }

  async #run(evaluate: REPLEval, code: string, context: Context, file: string): Promise<Outcome> {
    const question = QUESTION.exec(code)?.[1]
    if (question !== undefined && (PATH.test(question) || isExpression(question))) {
      this.#show(await this.#explanation(question))
      return SHOWN
    }
    const statement = IMPORT.exec(code)
    if (statement) throw noImports(statement)
    const from = FROM_IMPORT.exec(code)
    if (from) throw new PromptError(`Python's modules: const { ${from[2]} } = python.import('${from[1]}')`)
    const outcome = await this.#evaluated(evaluate, code, context, file)
    if (outcome === SHOWN) return SHOWN
    const { value } = outcome
    return { value: isAwaitable(value) ? await value : value }
  }

  /** What Node's own evaluation gives. What a line throws it hands to its domain, which shows it, and does not call back. */
  async #evaluated(evaluate: REPLEval, code: string, context: Context, file: string): Promise<Outcome> {
    const { _domain: domain } = this.#server as REPLServer & { readonly _domain?: EventEmitter }
    let thrown: (() => void) | undefined
    const giveUp = this.#giveUp
    // Node takes no keys while it waits, until it is told itself.
    this.#giveUp = this.#usualInterrupt
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
      endInterruptedWrites()
      if (thrown) domain?.removeListener('error', thrown)
      if (this.#giveUp === this.#usualInterrupt) this.#giveUp = giveUp
    }
  }

  /** What `path?` shows. What there is not is no failure of the program: a line says so. */
  async #explanation(path: string): Promise<string> {
    try {
      const value = this.#valueOf(path)
      if (!tensorbridge.isRemote(value)) return `${path} is a value of JavaScript: ${shownType(value)}`
      const { documentation } = this.#python.import('tensorbridge.services')
      return String(await documentation(value))
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

  /** The value of `model.layers`, of which only the first name is looked up in the program; or of another expression. */
  #valueOf(path: string): unknown {
    if (!PATH.test(path)) return runInThisContext(`(${path})`)
    const [first = '', ...names] = path.split('.')
    let value: unknown = runInThisContext(first)
    for (const name of names) {
      value = tensorbridge.isRemote(value) ? tensorbridge.getattr(value, name) : memberOf(value, name, path)
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
    const { line } = this.#server
    try {
      names = await tensorbridge.dir(value)
    } catch {
      // There is no such object: nothing to complete.
    }
    // Node asks at each key, to show what Tab would add, and adds it at Enter too: also to what Tab has completed meanwhile.
    if (this.#server.line !== line) names = []
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

function memberOf(value: unknown, name: string, path: string): unknown {
  if (value !== undefined && value !== null && name in Object(value)) return (value as Record<string, unknown>)[name]
  throw new TypeError(`${path}: there is no ${name}`)
}

/** `function item(x, ...index)`, `number`, `null`. */
function shownType(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value !== 'function') return typeof value
  const parameters = /^(?:async )?(?:function\*? ?)?[\w$#]*\s*(\([^)]*\))/.exec(
    Function.prototype.toString.call(value),
  )?.[1]
  return `function ${value.name}${parameters ?? ''}`
}

/** Node's prompt has no import statements, and the older ones end at some of them. */
function noImports([, python, as, from]: readonly (string | undefined)[]): SyntaxError {
  const name = as ?? python?.split('.')[0]
  const how =
    python === undefined
      ? `JavaScript's modules: await import('${from ?? 'node:fs'}')`
      : `Python's modules: const ${name} = python.import('${python}')`
  return new PromptError(`The prompt has no import statements. ${how}`)
}

/** A line that this prompt does not take, and what to type instead. */
class PromptError extends SyntaxError {
  constructor(message: string) {
    super(message)
    this.stack = `${this.name}: ${message}`
  }
}

function isExpression(code: string): boolean {
  try {
    return new Script(`(${code})`) instanceof Script
  } catch {
    return false
  }
}

/**
 * Ctrl-C may end JavaScript amid a `console.log`, in the code of Node's streams: a stream that has begun a write and never heard
 * of its end keeps all later ones to itself, the prompt too. The terminal has taken what was written by then.
 */
function endInterruptedWrites(): void {
  for (const stream of [process.stdout, process.stderr]) {
    const { _writableState: state } = stream as unknown as { readonly _writableState?: WritableState }
    // `sync` is true only while the write is being asked for, and nobody is asking.
    if (state?.writing === true && state.sync === true) state.onwrite?.(null)
  }
}

/** What a Writable of Node keeps, as far as it is used here. */
interface WritableState {
  readonly writing?: boolean
  readonly sync?: boolean
  readonly onwrite?: (error: null) => void
}

/** The stack without the frames of the prompt and of Node. */
function withoutPrompt(stack = ''): string {
  const isShown = (line: string): boolean =>
    !/^ {4}at /.test(line) || (isUserFrame(line) && !line.endsWith('(<anonymous>)'))
  return stack.split('\n').filter(isShown).join('\n')
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
