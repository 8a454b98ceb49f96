// What Python writes to stdout and stderr: lines in order, marks taken out, start-up noise held back.

import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'

/** Where output goes: this process's own stream, nowhere, or a function that gets whole lines. */
export type OutputTarget = 'inherit' | 'ignore' | ((text: string) => void)

const TAIL_LINES = 40
// A line that is older, and of something that is over, does not tell why Python ends.
const RECENT_MS = 10_000

/** A line that is kept in case that Python ends. */
interface Remembered {
  readonly line: string
  /** How many lines came before it. */
  readonly number: number
  readonly at: number
  readonly isNoise: boolean
}

// What TensorFlow, absl and CUDA print while they start, on every machine, whatever the program does.
const NOISE = [
  /^WARNING: All log messages before absl::InitializeLog\(\) is called/,
  /^[IWE]\d{4} \d\d:\d\d:\d+\.\d+ /,
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+: [IWE] /,
  /^To enable the following instructions:/,
]
// After the import only these: a warning of a running program concerns its user.
const LATE_NOISE = [
  /^WARNING: All log messages before absl::InitializeLog\(\) is called/,
  /^I\d{4} \d\d:\d\d:\d+\.\d+ /,
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+: I /,
  /failed call to cuInit/,
  // A failed operation, which arrives as an error.
  /local_rendezvous\.cc/,
  /Unable to register cu\w+ factory/,
  /computation placer already registered/,
  /This TensorFlow binary is optimized/,
  /^To enable the following instructions:/,
]

/** Reads one stream of Python. */
export class PythonOutput {
  /** TensorFlow is being imported: its noise is held back. */
  isStarting: boolean
  readonly #stream: Readable & { ref?(): void; unref?(): void }
  readonly #deliver: (text: string) => void
  readonly #mark: RegExp
  readonly #decoder = new StringDecoder('utf8')
  readonly #tail: Remembered[] = []
  readonly #waiting: { readonly mark: number; readonly resolve: () => void }[] = []
  #rest = ''
  #seen = 0
  #isOver = false
  #lines = 0
  // So many lines had come when Python last answered.
  #answered = 0

  /** @param token makes the marks of this process unlike anything that a program prints. */
  constructor(stream: Readable, token: string, target: OutputTarget, own: NodeJS.WritableStream, isStarting: boolean) {
    this.#stream = stream
    this.isStarting = isStarting
    this.#deliver = typeof target === 'function' ? target : target === 'inherit' ? (text) => own.write(text) : () => {}
    // biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what no program prints
    this.#mark = new RegExp(`\\u0000${token}:(\\d+)\\u0000`)
    stream.on('data', (chunk: Buffer) => this.#read(this.#decoder.write(chunk)))
    stream.once('close', () => this.#end())
    stream.once('end', () => this.#end())
    stream.on('error', () => this.#end())
  }

  /** The last lines: of the last ten seconds, and of what ran since Python last answered. Noise only while it starts. */
  get tail(): string {
    const recent = Date.now() - RECENT_MS
    const lines = this.#tail
      .filter(({ number, at, isNoise }) => (at >= recent || number >= this.#answered) && (this.isStarting || !isNoise))
      .map(({ line }) => line)
    return [...lines, this.#rest].filter(Boolean).join('\n')
  }

  /** Python has answered, or called: what it printed before is of something that is over. */
  answered(): void {
    this.#answered = this.#lines
  }

  /** Resolves when everything before the mark has been delivered; undefined where it has. */
  waitFor(mark: number): Promise<void> | undefined {
    if (mark <= this.#seen || this.#isOver) {
      // Without a mark Python saw that all it printed had been read: the beginning of a line may be among it.
      if (mark === 0) {
        this.#deliverBegunLine()
        this.answered()
      }
      return undefined
    }
    // Somebody awaits an answer: until it may be given the program must not end.
    this.#stream.ref?.()
    return new Promise((resolve) => {
      this.#waiting.push({
        mark,
        resolve: () => {
          if (this.#waiting.length === 0) this.#stream.unref?.()
          resolve()
        },
      })
    })
  }

  /** Resolves when the stream has ended, or after a while where another process holds it open. */
  finished(timeoutMs: number): Promise<void> {
    if (this.#isOver) return Promise.resolve()
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, timeoutMs)
      this.#waiting.push({
        mark: Number.POSITIVE_INFINITY,
        resolve: () => {
          clearTimeout(timer)
          resolve()
        },
      })
    })
  }

  #read(text: string): void {
    this.#rest += text
    for (let found = this.#mark.exec(this.#rest); found; found = this.#mark.exec(this.#rest)) {
      const before = this.#rest.slice(0, found.index)
      this.#rest = this.#rest.slice(found.index + found[0].length)
      this.#take(before, true)
      this.#seen = Number(found[1])
      this.answered()
      this.#wake()
    }
    // A mark may have come in part: from its NUL on the text waits.
    const begun = this.#rest.indexOf('\0')
    const complete = begun < 0 ? this.#rest : this.#rest.slice(0, begun)
    const newline = complete.lastIndexOf('\n')
    if (newline >= 0) {
      this.#take(complete.slice(0, newline + 1), false)
      this.#rest = this.#rest.slice(newline + 1)
    }
  }

  #deliverBegunLine(): void {
    // A start-up message in two parts would not be known for one.
    if (this.isStarting || this.#rest === '' || this.#rest.includes('\0')) return
    const begun = this.#rest
    this.#rest = ''
    this.#take(begun, true)
  }

  #take(text: string, withRest: boolean): void {
    const lines = text.split('\n')
    const last = lines.pop() as string
    let shown = ''
    for (const line of lines) if (!this.#remember(line)) shown += `${line}\n`
    if (withRest && last && !this.#remember(last)) shown += last
    if (shown) this.#deliver(shown)
  }

  /** Keeps a line; whether it is noise. */
  #remember(line: string): boolean {
    const isNoise = this.#isNoise(line)
    this.#tail.push({ line, number: this.#lines++, at: Date.now(), isNoise })
    if (this.#tail.length > TAIL_LINES) this.#tail.shift()
    return isNoise
  }

  #isNoise(line: string): boolean {
    return (this.isStarting ? NOISE : LATE_NOISE).some((pattern) => pattern.test(line))
  }

  #end(): void {
    if (this.#isOver) return
    const rest = this.#rest + this.#decoder.end()
    this.#rest = ''
    if (rest) this.#take(rest, true)
    this.#isOver = true
    this.#seen = Number.POSITIVE_INFINITY
    this.#wake()
  }

  #wake(): void {
    for (let i = this.#waiting.length - 1; i >= 0; i--) {
      const waiter = this.#waiting[i]
      if (waiter && waiter.mark <= this.#seen) {
        this.#waiting.splice(i, 1)
        waiter.resolve()
      }
    }
  }
}
